### Machine-translated from English, unreviewed by a native speaker.

# Heading: the days of this week that are shown. At most 24 characters besides.
club-this-week = هذا الأسبوع: { $from } إلى { $to }
# The same of the week after. At most 24 characters besides.
club-next-week = الأسبوع القادم: { $from } إلى { $to }
# The same of the weeks after that. At most 24 characters besides.
club-later-week = الأسبوع من { $from } إلى { $to }
# Above a day's meetings, with the short name of the day and its number. At most 4 characters besides.
club-day = { $weekday } { $day }
# Beside it, where that is today. At most 12 characters.
club-today = اليوم
# Heading of today's meetings in a list, with the whole date. At most 12 characters besides.
club-today-is = اليوم، { $date }
# Heading of the meetings of a day in a list that are over. At most 12 characters besides.
club-earlier = سابقًا: { $date }
# Below a day without meetings. At most 24 characters.
club-nothing-on = لا شيء
# When a meeting begins and ends. At most 8 characters besides.
club-times = { $from } إلى { $to }
# A day and a time, or times. At most 4 characters besides.
club-day-and-time = { $date }، { $time }
# When and where, on a card. At most 4 characters besides.
club-time-and-room = { $time }، { $room }
# What a meeting is, and its title. At most 4 characters besides.
club-name = { $kind }: { $title }
# Kind of meeting. At most 26 characters.
club-kind-orientation = لقاء تعريفي
# Kind of meeting. At most 26 characters.
club-kind-job-club = نادي العمل
# Kind of meeting. At most 26 characters.
club-kind-family-life-skills = مهارات الحياة الأسرية
# Kind of meeting. At most 26 characters.
club-kind-resume-basics = أساسيات السيرة الذاتية
# Kind of meeting. At most 26 characters.
club-kind-interview-practice = تدريب على المقابلات
# Kind of meeting. At most 26 characters.
club-kind-ged-class = صف شهادة GED
# Kind of meeting. At most 26 characters.
club-kind-job-fair = معرض الوظائف
# Kind of meeting: an employer looks for workers. At most 26 characters.
club-kind-employer-recruitment = صاحب عمل يوظف
# Kind of meeting, for one client. At most 26 characters.
club-kind-appointment = موعد
# The language that is spoken in a meeting. At most 28 characters.
club-in-arabic = بالعربية
# The language that is spoken in a meeting. At most 28 characters.
club-in-chinese = بالصينية
# The language that is spoken in a meeting. At most 28 characters.
club-in-english = بالإنجليزية
# The language that is spoken in a meeting. At most 28 characters.
club-in-french = بالفرنسية
# The language that is spoken in a meeting. At most 28 characters.
club-in-haitian-creole = بالكريولية الهايتية
# The language that is spoken in a meeting. At most 28 characters.
club-in-korean = بالكورية
# The language that is spoken in a meeting. At most 28 characters.
club-in-portuguese = بالبرتغالية
# The language that is spoken in a meeting. At most 28 characters.
club-in-russian = بالروسية
# The language that is spoken in a meeting. At most 28 characters.
club-in-sign-language = بلغة الإشارة الأمريكية
# The language that is spoken in a meeting. At most 28 characters.
club-in-somali = بالصومالية
# The language that is spoken in a meeting. At most 28 characters.
club-in-spanish = بالإسبانية
# The language that is spoken in a meeting. At most 28 characters.
club-in-tagalog = بالتاغالوغية
# The language that is spoken in a meeting. At most 28 characters.
club-in-ukrainian = بالأوكرانية
# The language that is spoken in a meeting. At most 28 characters.
club-in-vietnamese = بالفيتنامية
# The same of a language that has no name here, with its short code. At most 24 characters besides.
club-in-other = لغة أخرى: { $tag }
# On a card: free seats. At most 26 characters.
club-seats = { $count ->
    [zero] لا مقاعد باقية
    [one] بقي مقعد واحد
    [two] بقي مقعدان
    [few] بقيت { $count } مقاعد
    [many] بقي { $count } مقعدًا
   *[other] بقي { $count } مقعد
}
# On a card without free seats. At most 40 characters.
club-full = لا مقاعد. انضم إلى قائمة الانتظار.
# The same where nobody more can wait. At most 44 characters.
club-full-too = لا مقاعد، وقائمة الانتظار ممتلئة.
# On a card: the meeting has begun. At most 26 characters.
club-now = بدأ اللقاء
# On a card: the meeting has ended. At most 26 characters.
club-over = انتهى اللقاء
# On a card: the meeting does not take place. At most 26 characters.
club-cancelled = أُلغي
# The same where the client had a seat. At most 40 characters.
club-cancelled-own = أُلغي. اختر يومًا آخر.
# On a card: the client has a seat. At most 26 characters.
club-seat = لديك مقعد
# On a card: the client waits for a seat. At most 32 characters.
club-waiting = أنت في قائمة الانتظار
# On a card: the client has arrived. At most 26 characters.
club-checked-in = سُجّل حضورك
# On a card: the client was at the meeting. At most 26 characters.
club-here = كنت هنا
# On a card: the meeting is over, and the client had a seat. At most 26 characters.
club-past = كان لديك مقعد
# Button: choose which meetings to show. At most 20 characters.
club-only = عرض بعضها
# The same, with how many choices are made. At most 20 characters.
club-only-count = عرض بعضها: { $count }
# Button: days below each other. At most 20 characters.
club-as-list = عرض كقائمة
# Button: days beside each other. At most 20 characters.
club-as-week = عرض كأسبوع
# Button: for a guest who has taken a seat before. At most 20 characters.
club-slip = معي ورقة مقعد
# Button: the week before. At most 20 characters.
club-last = الأسبوع السابق
# Button: the week after. At most 20 characters.
club-next = الأسبوع التالي
# Between the two. At most 22 characters.
club-week = الأسبوع { $week } من { $weeks }
# Yellow button where nothing is on. At most 28 characters.
club-see-next-week = شاهد الأسبوع التالي
# Where a week has no meetings. At most 60 characters.
club-none = لا لقاءات مقررة هذا الأسبوع.
# Where nothing is on that the client wants to see. At most 60 characters.
club-none-such = لا يوجد لقاء كهذا هذا الأسبوع.
# Notice above the meetings. At most 80 characters.
club-mine-failed = لا يمكننا الآن معرفة مقاعدك.
# Heading above what can be chosen. At most 44 characters.
club-filter-question = ماذا تريد أن ترى؟
# Above the kinds of meetings. At most 24 characters.
club-kind = نوع اللقاء
# Option, and a tag. At most 24 characters.
club-any-kind = كل الأنواع
# Above the languages that are spoken. At most 24 characters.
club-language = اللغة
# Option, and a tag. At most 24 characters.
club-any-language = أي لغة
# Above the days. At most 24 characters.
club-day-of-week = اليوم من الأسبوع
# Option. At most 24 characters.
club-any-day = أي يوم
# Above the times of day. At most 24 characters.
club-time-of-day = وقت اليوم
# Option. At most 24 characters.
club-any-time = أي وقت
# Option, and a tag: before noon. At most 28 characters.
club-morning = قبل الظهر
# Option, and a tag: from noon on. At most 28 characters.
club-afternoon = بعد الظهر أو المساء
# Button: show every meeting again. At most 28 characters.
club-all = عرض كل اللقاءات
# Yellow button below what can be chosen. At most 28 characters.
club-show = { $count ->
    [zero] لا لقاءات
    [one] عرض لقاء واحد
    [two] عرض لقاءين
    [few] عرض { $count } لقاءات
    [many] عرض { $count } لقاءً
   *[other] عرض { $count } لقاء
}
