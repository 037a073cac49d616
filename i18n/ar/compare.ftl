### Machine-translated from English, unreviewed by a native speaker.

# Heading of the screen that sets occupations side by side. At most 34 characters.
compare-question = جنبًا إلى جنب
# Where nothing was chosen yet. At most 100 characters.
compare-none = لا شيء هنا بعد. أضف الأعمال التي تريد مقارنتها.
# Button: one more occupation. At most 24 characters.
compare-another = أضف عملًا آخر
# Spoken where that button cannot be pressed. At most 70 characters.
compare-full = ثلاثة هي الحد الأقصى. أزل واحدًا أولًا.
# Spoken after an occupation’s name: what its button does. At most 40 characters.
compare-open = يفتح صفحته
# Button that takes an occupation away. At most 16 characters.
compare-remove = أزل
# The same, spoken. At most 16 characters besides.
compare-remove-name = أزل { $name }
# Name of a fact: the wage in the middle. At most 30 characters.
compare-middle = الأجر الأوسط
# Name of a fact: the low and the high wage. At most 30 characters.
compare-spread = من أدنى أجر إلى أعلاه
# Name of a fact: how the number of jobs changes. At most 30 characters.
compare-growth = النمو
# Name of a fact: how many people do this work here. At most 30 characters.
compare-people = العاملون في هذا العمل
# Name of a fact: the schooling that most people need to begin. At most 30 characters.
compare-schooling = الدراسة
# Name of a fact: how the work is learnt. At most 30 characters.
compare-training = التدريب
# Something and where: “$17.67 an hour, near Dayton”. At most 4 characters besides.
compare-where = { $what }، { $area }
# Which pays more: “Truck driver pays $4.02 an hour more than stocker in the middle.” At most 50 characters besides.
compare-more = { $more } يدفع { $difference } أكثر من { $less } في الوسط.
# Both pay the same. At most 50 characters besides.
compare-same = { $one } و{ $other } يدفعان الأجر نفسه في الوسط.
# Of the first only the least is known, which is what the other pays. At most 50 characters besides.
compare-as-much = { $one } يدفع مثل { $other } أو أكثر.
# Of both only the least is known. At most 60 characters besides.
compare-unsure = لا يمكننا معرفة أيهما يدفع أكثر: { $one } أم { $other }.
# Why wages are not compared. At most 120 characters.
compare-periods = بعض هذه الأعمال بأجر الساعة وبعضها بأجر السنة. لا يمكننا مقارنتها مباشرة.
# Why wages are not compared. At most 120 characters.
compare-areas = هذه الأجور من مناطق مختلفة. لا يمكننا مقارنتها مباشرة.
# An occupation whose middle wage is not published. At most 50 characters besides.
compare-missing = لم يُنشر الأجر الأوسط لعمل { $name }.
# An occupation alone. At most 30 characters besides.
compare-one = { $name } يدفع { $wage } في الوسط.
