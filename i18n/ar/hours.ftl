### Machine-translated from English, unreviewed by a native speaker.

# Where the client is signed in no longer. At most 100 characters.
hours-over = استخدم بطاقتك مرة أخرى لإضافة ساعات.
# Question. At most 44 characters.
hours-what = ماذا فعلت؟
# Question. At most 44 characters.
hours-day = في أي يوم؟
# Below the day that is today. At most 20 characters.
hours-today = اليوم
# Question. At most 44 characters.
hours-long = كم استغرق ذلك؟
# What the time is of: “Job search, Thursday, January 15”. At most 6 characters besides.
hours-of = { $activity }، { $day }
# Button that takes a quarter of an hour away. At most 24 characters.
hours-less = أقل بـ 15 دقيقة
# Button that adds a quarter of an hour. At most 24 characters.
hours-more = أكثر بـ 15 دقيقة
# Button that is on or off, below the times. At most 60 characters.
hours-excused = لم أستطع الحضور، وعذرني الموظفون
# Yellow button. At most 24 characters.
hours-keep = احفظ هذه الساعات
# While we wait for the answer. At most 50 characters.
hours-keeping = نسجّل ساعاتك
# Notice: no answer came. At most 140 characters.
hours-unsure = لا نعرف إن حُفظت ساعاتك. حاول مرة أخرى: تُحفظ مرة واحدة فقط.
# Notice: the server does not take them. At most 140 characters.
hours-refused = لم يمكن حفظ هذه الساعات. راجع اليوم والوقت، أو اسأل موظفينا.
# Heading once the hours are kept. At most 44 characters.
hours-kept = حُفظت ساعاتك
# Green notice: what was kept. At most 24 characters besides.
hours-kept-what = سجّلنا: { $activity }، { $time }، { $day }.
# Button. At most 24 characters.
hours-another = أضف ساعات أخرى
# Yellow button to the week. At most 24 characters.
hours-plan = إلى خطتي
