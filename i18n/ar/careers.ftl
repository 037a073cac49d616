### Machine-translated from English, unreviewed by a native speaker.

# Name of the service, on its tile and above its questions. At most 24 characters.
careers-title = الأجور والمهن
# Below the name on the tile. At most 60 characters.
careers-hint = كم يدفع العمل هنا وإلى أين يقود.
# Question, one line. At most 44 characters.
careers-question = كيف تريد أن تبحث؟
# Name on a tile. At most 28 characters.
careers-kinds = حسب نوع العمل
# Below it. At most 50 characters.
careers-kinds-hint = اختر من صور وكلمات بسيطة
# Name on a tile. At most 28 characters.
careers-before = عمل قمت به من قبل
# Below it. At most 50 characters.
careers-before-hint = اكتب اسم عمل
# Name on a tile, and above the questions of the interest finder. At most 28 characters.
careers-like = ما أحب أن أفعله
# Below it, before the first answer. At most 50 characters.
careers-like-hint = أجب عن { $count } سؤالًا قصيرًا
# Below it, with some of the questions answered. At most 30 characters.
careers-like-go-on = تابع: { $done } من { $all }
# Below it, with all of them answered. At most 50 characters.
careers-like-done = اطلع على ما تقوله إجاباتك
# Name on a tile. At most 28 characters.
careers-jobless = أشخاص بلا عمل هنا
# Below it. At most 50 characters.
careers-jobless-hint = كم شخصًا يبحث عن عمل عبر الوقت
# Button: to the occupations that were put side by side. At most 28 characters.
careers-compare = قارن اختياراتي
# Question above pictures of kinds of work, one line. At most 44 characters.
careers-kinds-question = أي نوع من العمل؟
# Question above the field for the name of a job, one line. At most 44 characters.
careers-before-question = ما العمل الذي قمت به؟
# The same, for work that will stand beside other work. At most 44 characters.
careers-compare-question = أي عمل تريد أن تقارن؟
# Spoken name of the field. At most 30 characters.
careers-title-field = اسم العمل
# Below the empty field. At most 80 characters.
careers-title-hint = اكتب عملًا، مثل سائق أو طباخ أو ممرض.
# Where no job fits. At most 100 characters.
careers-title-none = لا نعرف عملًا بهذا الاسم. جرّب اسمًا آخر أو حروفًا أقل.
# Below the plain name of a job: the name that fits what was typed. At most 4 characters besides.
careers-title-matched = «{ $name }»
# Heading of the work that fits the answers. At most 44 characters.
careers-fits-question = أعمال تناسب ما تحبه
# On a tile: what half of the people earn less than, as “$17.67 an hour”. At most 24 characters besides.
careers-middle = { $pay } في الوسط
# The same, where only the pay of the whole state is published. At most 44 characters besides.
careers-middle-state = { $pay } في الوسط، في الولاية كلها
# The same, where only the pay of the whole country is published. At most 44 characters besides.
careers-middle-nation = { $pay } في الوسط، في الولايات المتحدة كلها
# In place of it. At most 30 characters.
careers-pay-unknown = الأجر غير منشور
# After it on a tile: how many do this work here. At most 30 characters.
careers-people = { $count ->
    [zero] لا أحد هنا
    [one] شخص واحد هنا
    [two] شخصان هنا
    [few] { $count } أشخاص هنا
    [many] { $count } شخصًا هنا
   *[other] { $count } شخصًا هنا
}
# In place of it. At most 40 characters.
careers-people-unknown = عدد العاملين غير منشور
# Both on a tile. At most 4 characters besides.
careers-pay-and-people = { $pay }، { $people }
# Heading where there is no work to choose from. At most 44 characters.
careers-none-heading = لا أعمال نعرضها هنا
# Below it, for a kind of work. At most 120 characters.
careers-none-body = ليست لدينا بيانات عن هذا النوع من العمل. ابحث بطريقة أخرى.
# Below it, for work that fits the answers. At most 120 characters.
careers-fits-none-body = لا يمكننا هنا بعد أن نجد أعمالًا تناسب إجاباتك. ابحث بطريقة أخرى.
# Yellow button below it. At most 28 characters.
careers-other-way = ابحث بطريقة أخرى
# Button: figures as a table. At most 20 characters.
careers-as-table = عرض كجدول
# Button: the same as a picture. At most 20 characters.
careers-as-picture = عرض كصورة
# Button on an opening: to what such work pays here. At most 28 characters.
careers-pay-here = كم يدفع هذا العمل هنا؟
# Button on an opening: to work of the same kind. At most 28 characters.
careers-work-like-this = اطلع على أعمال مشابهة
