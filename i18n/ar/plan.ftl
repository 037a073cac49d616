### Machine-translated from English, unreviewed by a native speaker.

# Heading, with what the client wants to be called. At most 30 characters besides.
plan-question = { $name }، هذا أسبوعك
# The same aloud, without the name. At most 34 characters.
plan-question-said = هذا أسبوعك
# Heading for a week that is over: “Maria, your week from Jan 4 to Jan 10”. At most 30 characters besides.
plan-past = { $name }، أسبوعك من { $from } إلى { $to }
# The same aloud, without the name. At most 30 characters besides.
plan-past-said = أسبوعك من { $from } إلى { $to }
# Quiet line beside the heading. At most 44 characters.
plan-own = هذا سجلّك أنت.
# Quiet line below it. At most 60 characters.
plan-confirmed = يؤكده موظف حالتك.
# How far something has come: “2 of 3”, “7 hours 30 minutes of 20 hours”. At most 8 characters besides.
plan-of = { $done } من { $wanted }
# Heading of a panel. At most 34 characters.
plan-contacts = أصحاب عمل تواصلت معهم
# Where there are none. At most 44 characters.
plan-contacts-none = لم تسجّل أحدًا بعد
# Said before the names of employers, which headphones alone tell. At most 34 characters.
plan-contacts-said = أصحاب العمل
# An employer and how they were contacted, aloud. At most 6 characters besides.
plan-contact = { $employer }، { $how }
# Under the yellow stop: how many contacts are still asked for this week. At most 20 characters.
plan-contacts-to-go = { $count ->
    [zero] لم يبقَ شيء
    [one] بقي واحد
    [two] بقي اثنان
    [few] بقي { $count }
    [many] بقي { $count }
   *[other] بقي { $count }
}
# The contacts of a month: “January 2026: 5 of 40”. At most 6 characters besides.
plan-month = { $month }: { $count }
# Heading of a panel. At most 34 characters.
plan-counted = ساعات محسوبة
# Where no hours are written down. At most 44 characters.
plan-counted-none = لم تُسجَّل أي ساعات بعد
# How much time is still asked for: “12 hours 30 minutes to go”. At most 14 characters besides.
plan-time-to-go = بقي { $time }
# An activity that the client was excused from. At most 14 characters besides.
plan-excused = { $activity }، بعذر
# Time that does not count, and the reason as a sentence. At most 24 characters besides.
plan-not-counted = { $activity }، { $time }: لا تُحسب. { $why }
# How much of the job search that counts in 12 months is used. At most 50 characters besides.
plan-search-used = البحث عن عمل: { $used } من { $most } في 12 شهرًا.
# How much of a month’s excused time is used. At most 50 characters besides.
plan-excused-month = وقت بعذر: { $used } من { $most } في { $month }.
# How much of the excused time of 12 months is used. At most 50 characters besides.
plan-excused-year = وقت بعذر: { $used } من { $most } في 12 شهرًا.
# Quiet line: what is otherwise for a single parent of a young child. At most 100 characters besides.
plan-young-child = هل تربّي وحدك طفلًا دون السادسة؟ المطلوب { $time } في الأسبوع. اسأل موظف حالتك.
# The same, where no hours are asked of them. At most 120 characters.
plan-young-child-none = هل تربّي وحدك طفلًا دون السادسة؟ لا تُطلب منك ساعات. اسأل موظف حالتك.
# Heading of a panel. At most 34 characters.
plan-next = ما التالي
# When and where a meeting is. At most 6 characters besides.
plan-seat = { $when }، { $room }
# Below a meeting on whose waitlist the client is. At most 44 characters.
plan-waiting = أنت في انتظار مقعد.
# Below a meeting at which the client has arrived. At most 44 characters.
plan-checked-in = سجّلت حضورك.
# Below a meeting that staff have cancelled. At most 44 characters.
plan-off = لن يُعقد.
# Button, where the client has no seat in a meeting. At most 30 characters.
plan-club = انظر ما يُعقد هنا
# Below it. At most 50 characters.
plan-club-hint = ليس لديك مقعد في اجتماع بعد
# Button to the openings that the client keeps. At most 34 characters.
plan-saved = { $count ->
    [zero] لا وظائف محفوظة
    [one] وظيفة محفوظة واحدة
    [two] وظيفتان محفوظتان
    [few] { $count } وظائف محفوظة
    [many] { $count } وظيفة محفوظة
   *[other] { $count } وظيفة محفوظة
}
# Below it. At most 34 characters.
plan-saved-hint = اختر واحدة للتقديم
# Where there are none. At most 50 characters.
plan-saved-none = لم تحفظ أي وظيفة بعد.
# While we wait for them. At most 50 characters.
plan-saved-loading = نجلب وظائفك المحفوظة
# Where they cannot be had. At most 60 characters.
plan-saved-failed = لا يمكننا جلب وظائفك المحفوظة الآن
# Said before the line of the week’s days. At most 24 characters.
plan-days = يومًا بيوم
# Day of the week in short. At most 10 characters.
plan-sunday = الأحد
# Day of the week in short. At most 10 characters.
plan-monday = الاثنين
# Day of the week in short. At most 10 characters.
plan-tuesday = الثلاثاء
# Day of the week in short. At most 10 characters.
plan-wednesday = الأربعاء
# Day of the week in short. At most 10 characters.
plan-thursday = الخميس
# Day of the week in short. At most 10 characters.
plan-friday = الجمعة
# Day of the week in short. At most 10 characters.
plan-saturday = السبت
# A day of the week’s line: “Tue 13”. At most 2 characters besides.
plan-day = { $weekday } { $day }
# The same for today: “Tue 13, today”. At most 8 characters besides.
plan-today = { $day }، اليوم
# Hours of today. At most 14 characters besides.
plan-so-far = { $time } حتى الآن
# Employers contacted on a day. At most 24 characters.
plan-employers = { $count ->
    [zero] لا أصحاب عمل
    [one] صاحب عمل واحد
    [two] صاحبا عمل
    [few] { $count } أصحاب عمل
    [many] { $count } صاحب عمل
   *[other] { $count } صاحب عمل
}
# A meeting of a day: “Job Club, 10:00 AM”. At most 6 characters besides.
plan-meeting = { $meeting }، { $time }
# A day that is over and of which nothing counts. At most 20 characters.
plan-nothing = لا شيء
# A day of which nothing counts so far. At most 20 characters.
plan-nothing-yet = لا شيء بعد
# Notice: time at the kiosk was written down. At most 50 characters besides.
plan-written = سجّلنا { $time } من البحث عن عمل.
# Notice: the card has no room for more hours. At most 120 characters.
plan-full = لا مكان في بطاقتك لساعات أخرى. احذف بعضها أو اسأل موظفينا.
# Button. At most 24 characters.
plan-add-hours = أضف ساعات
# Button. At most 28 characters.
plan-print = اطبع سجل أسبوعي
# Yellow button. At most 28 characters.
plan-add-contact = أضف تواصلًا مع صاحب عمل
# Button to all that was written down. At most 24 characters.
plan-entries = ما سجّلته
# Button to what the card keeps. At most 24 characters.
plan-card = بطاقتي
# Button. At most 24 characters.
plan-before = الأسبوع السابق
# Button, where an earlier week is shown. At most 24 characters.
plan-now = هذا الأسبوع
# Heading where the client is signed in no longer. At most 44 characters.
plan-over = لم تعد مسجَّل الدخول
# Below it. At most 100 characters.
plan-over-body = استخدم بطاقتك مرة أخرى لترى أسبوعك.
# Yellow button. At most 24 characters.
plan-sign-in = استخدم بطاقتي
# A work activity: a job for which only the employer pays. At most 50 characters.
plan-unsubsidized-employment = عمل مدفوع الأجر
# A work activity. At most 50 characters.
plan-subsidized-private-employment = عمل في شركة بدعم من المال العام
# A work activity. At most 50 characters.
plan-subsidized-public-employment = عمل في خدمة عامة بدعم من المال العام
# A work activity. At most 50 characters.
plan-work-experience = خبرة عمل دون أجر
# A work activity. At most 50 characters.
plan-on-the-job-training = تدريب في عمل مدفوع الأجر
# A work activity. At most 50 characters.
plan-job-search = البحث عن عمل
# A work activity. At most 50 characters.
plan-community-service = خدمة المجتمع
# A work activity. At most 50 characters.
plan-vocational-training = تعلّم مهنة
# A work activity. At most 50 characters.
plan-job-skills-training = تعلّم مهارات لعمل
# A work activity: lessons that a job asks for. At most 50 characters.
plan-education = دروس يطلبها عمل
# A work activity. At most 50 characters.
plan-secondary-school = المدرسة الثانوية أو GED
# A work activity. At most 50 characters.
plan-child-care = رعاية أطفال من يخدم المجتمع
# How an employer was contacted, below their name and as a choice. At most 24 characters.
plan-how-applied = قدّمت طلبًا
# The same. At most 24 characters.
plan-how-called = اتصلت
# The same. At most 24 characters.
plan-how-visited = زرت المكان
# The same. At most 24 characters.
plan-how-interview = مقابلة
# The same. At most 24 characters.
plan-how-job-fair = معرض توظيف
# What came of a contact. At most 30 characters.
plan-outcome-waiting = لا رد بعد
# The same. At most 30 characters.
plan-outcome-interview = حُدّدت مقابلة
# The same. At most 30 characters.
plan-outcome-hired = حصلت على العمل
# The same. At most 30 characters.
plan-outcome-not-hired = لم أحصل على العمل
# The same: the client waits no longer. At most 30 characters.
plan-outcome-no-answer = لم يأتِ رد
# Why time does not count, as a sentence. At most 110 characters.
plan-why-activity = هذا النشاط لا يُحسب هنا.
# The same: an absence from paid work. At most 110 characters.
plan-why-paid-absence = الوقت المدفوع لا يُسجَّل بعذر. سجّله كساعات.
# The same. At most 110 characters.
plan-why-excused-month = استُنفد الوقت بعذر لهذا الشهر.
# The same. At most 110 characters.
plan-why-excused-year = استُنفد الوقت بعذر لمدة 12 شهرًا.
# The same: job search in the week after as many in a row as count. At most 110 characters.
plan-why-consecutive-weeks = حُسب البحث في الأسابيع السابقة. لا يُحسب في هذا الأسبوع.
# The same. At most 110 characters.
plan-why-job-search-cap = استُنفد البحث عن عمل لمدة 12 شهرًا.
# The same: it counts once other activities fill their hours. At most 110 characters.
plan-why-core-first = يُحسب حين تكمل أنشطة أخرى ساعاتها في الأسبوع.
# A duration. At most 14 characters.
plan-hours = { $count ->
    [zero] لا ساعات
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
# A duration. At most 18 characters.
plan-minutes = { $count ->
    [zero] لا دقائق
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
# “3 hours 25 minutes”. At most 4 characters besides.
plan-duration = { $hours } و{ $minutes }
# A duration in short. At most 8 characters.
plan-hours-short = { $count } س
# A duration in short. At most 8 characters.
plan-minutes-short = { $count } د
# “3 h 25 min”. At most 2 characters besides.
plan-duration-short = { $hours } { $minutes }
