### Machine-translated from English, unreviewed by a native speaker.

# The service's name: on the tile of the first screen and above each question. At most 24 characters.
resume-title = اكتب سيرة ذاتية
# Below the name on the tile. At most 50 characters.
resume-hint = المس لتكتبها، واطبعها اليوم.
# Button on an opening. At most 32 characters.
resume-for-job = سيرة ذاتية لهذه الوظيفة
# Step names under the stops. At most 12 characters.
resume-step-work = العمل
# At most 12 characters.
resume-step-tasks = المهام
# At most 12 characters.
resume-step-skills = المهارات
# At most 12 characters.
resume-step-school = الدراسة
# At most 12 characters.
resume-step-goal = الهدف
# At most 12 characters.
resume-step-check = المراجعة
# Question, one line. At most 44 characters.
resume-work-question = ما العمل الذي قمت به؟
# The same once there is some, above the list of it. At most 44 characters.
resume-work-other = هل قمت بعمل آخر؟
# Notice below the first choices. At most 140 characters.
resume-work-note = العمل في البيت يُحسب أيضًا. يمكنك تخطي أي سؤال. يُمسح كل ما تكتبه عندما تنتهي.
# Choice: paid work for an employer. At most 36 characters.
resume-kind-job = وظيفة
# Choice. At most 36 characters.
resume-kind-family = رعاية أسرتي
# Choice. At most 36 characters.
resume-kind-volunteer = عمل تطوعي
# Choice. At most 36 characters.
resume-kind-odd-jobs = أعمال متفرقة أو عملي الخاص
# Choice: on to what the client is good at. At most 36 characters.
resume-kind-none = لم أعمل بعد
# Below a piece of work in the list: how many things were done there. At most 24 characters.
resume-tasks = { $count ->
    [zero] لا مهام
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
}
# Said of a piece of work in the list, with how many tasks it has. At most 20 characters besides.
resume-edit = { $count }، غيّر
# Said of the arrow beside a piece of work. At most 24 characters besides the name.
resume-up = إلى أعلى: { $name }
# Said of the arrow beside a piece of work. At most 24 characters besides the name.
resume-down = إلى أسفل: { $name }
# Said of the cross beside a piece of work. At most 24 characters besides the name.
resume-remove = احذف: { $name }
# Question, one line. At most 44 characters.
resume-where-question = أين كان هذا العمل؟
# Button: type the name of the employer. At most 36 characters.
resume-where-employer = شركة أو شخص
# Button: type the name of the group that volunteers worked for. At most 36 characters.
resume-where-group = مجموعة أو مدرسة أو مكان عبادة
# Button: type the city. At most 36 characters.
resume-where-city = المدينة
# Button: type another title of the job. At most 36 characters.
resume-where-title = اسم الوظيفة
# Question, one line. At most 44 characters.
resume-length-question = كم من الوقت عملت هذا؟
# Above the choices. At most 80 characters.
resume-length-note = التقدير يكفي. لا نسأل عن تواريخ.
# Choice. At most 28 characters.
resume-length-under-one = أقل من سنة
# Choice. At most 28 characters.
resume-length-one = سنة واحدة
# Choice. At most 28 characters.
resume-length-two = سنتان
# Choice. At most 28 characters.
resume-length-three = 3 أو 4 سنوات
# Choice. At most 28 characters.
resume-length-five = من 5 إلى 9 سنوات
# Choice. At most 28 characters.
resume-length-ten = 10 سنوات أو أكثر
# Question, one line. At most 44 characters.
resume-still-question = هل ما زلت تعمل هذا؟
# Choice. At most 28 characters.
resume-still-yes = نعم، حتى الآن
# Choice. At most 28 characters.
resume-still-no = لا، ليس الآن
# Question above things to tap, one line. At most 44 characters.
resume-tasks-question = ماذا كنت تعمل هناك؟
# Above things to tap. At most 40 characters.
resume-tap = المس كل ما ينطبق.
# The same, with the work that it is about. At most 30 characters besides.
resume-tap-of = { $work }: المس كل ما ينطبق.
# Question, one line. At most 44 characters.
resume-strengths-question = ماذا تجيد؟
# Question, one line. At most 44 characters.
resume-languages-question = ما اللغات التي تتكلمها؟
# Question, one line. At most 44 characters.
resume-licenses-question = هل لديك شيء من هذا؟
# Question, one line. At most 44 characters.
resume-schooling-question = إلى أين وصلت في الدراسة؟
# Question, one line. At most 44 characters.
resume-school-question = ما المدرسة؟
# Button: type the name of the school. At most 36 characters.
resume-school-name = اسم المدرسة
# Question, one line. At most 44 characters.
resume-goal-question = ما العمل الذي تريده؟
# Choice, with the name of that work below it. At most 36 characters.
resume-goal-same = مثل عملي السابق
# Choice: type the name of a job. At most 36 characters.
resume-goal-type = اكتب وظيفة
# Question, one line. At most 44 characters.
resume-contact-question = من أنت؟
# Above the choices. At most 80 characters.
resume-contact-note = أعطِ اسمك وطريقة واحدة للوصول إليك.
# Button: type it. At most 36 characters.
resume-contact-name = اسمك
# Button: type it. At most 36 characters.
resume-contact-phone = هاتفي
# Button: type the number of a phone where somebody else takes messages. At most 36 characters.
resume-contact-messages = هاتف للرسائل
# Button: type it. At most 36 characters.
resume-contact-email = البريد الإلكتروني
# Choice: the job center takes messages. At most 24 characters besides its name.
resume-contact-center = الرسائل في { $place }
# Button: type it. At most 36 characters.
resume-contact-city = المدينة
# Button, to the next question without an answer. At most 16 characters.
resume-skip = تخطٍّ
# Yellow button, the way on. At most 16 characters.
resume-next = التالي
# Button: without the last change. At most 16 characters.
resume-undo = تراجع
# Button that opens the keyboard. At most 24 characters.
resume-own-words = بكلماتي
# Button: other things to tap. At most 20 characters.
resume-more-ideas = أفكار أخرى
# The same for languages and licenses. At most 20 characters.
resume-more = المزيد
# Button where the page does not stand beside the question. At most 24 characters.
resume-see = انظر إلى الصفحة
# Button below the page. At most 20 characters.
resume-closer = انظر عن قرب
# Yellow button below the large page. At most 20 characters.
resume-smaller = أصغر
# Heading above the large page. At most 44 characters.
resume-page-question = صفحتك
# What is said of the page. At most 40 characters.
resume-pages = { $count ->
    [zero] صفحتك: لا صفحات
    [one] صفحتك: صفحة واحدة
    [two] صفحتك: صفحتان
    [few] صفحتك: { $count } صفحات
    [many] صفحتك: { $count } صفحة
   *[other] صفحتك: { $count } صفحة
}
# In place of the page where nothing was answered yet. At most 80 characters.
resume-page-empty = تكبر صفحتك هنا مع إجاباتك.
