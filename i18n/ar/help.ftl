### Machine-translated from English, unreviewed by a native speaker.

# Heading of the dialog after "Get a person", while staff are told. At most 40 characters.
help-asking-heading = نُبلغ موظفينا…
# Heading once they are told. At most 60 characters.
help-waiting-heading = سيأتي إليك أحد الموظفين. ابقَ هنا.
# Heading once someone has answered. At most 60 characters.
help-answered-heading = أحد الموظفين في الطريق إليك. ابقَ هنا.
# Below each of these. At most 60 characters.
help-while-you-wait = يمكنك المتابعة أثناء الانتظار.
# Heading where staff cannot be told. At most 80 characters.
help-failed-heading = تعذّر إبلاغ موظفينا. يُرجى التوجه إلى مكتب الاستقبال.
# Below it. At most 60 characters.
help-failed-body = يمكنك أيضًا المحاولة مرة أخرى هنا.
# Yellow button that goes back to the screen. At most 24 characters.
help-go-on = متابعة
# Button that tells staff that nobody is needed. At most 30 characters.
help-cancel = لا أحتاج إلى مساعدة الآن
# Button that tells staff once more. At most 24 characters.
help-again = حاول مرة أخرى
