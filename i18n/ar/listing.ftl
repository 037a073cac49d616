### Machine-translated from English, unreviewed by a native speaker.

# Name of a fact. At most 16 characters.
listing-pay = الأجر
# Name of a fact. At most 16 characters.
listing-hours = الساعات
# Name of a fact. At most 16 characters.
listing-place = المكان
# Name of a fact: the first day of work. At most 16 characters.
listing-start = البداية
# Name of a fact: the last day of work. At most 16 characters.
listing-end = النهاية
# Name of a fact: how many people are wanted. At most 16 characters.
listing-openings = العدد المطلوب
# How many people are wanted. At most 24 characters.
listing-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
# Hours of work. At most 24 characters.
listing-hours-a-week = { $hours ->
    [zero] { $hours } ساعة في الأسبوع
    [one] ساعة واحدة في الأسبوع
    [two] ساعتان في الأسبوع
    [few] { $hours } ساعات في الأسبوع
    [many] { $hours } ساعة في الأسبوع
   *[other] { $hours } ساعة في الأسبوع
}
# Both: "Full time, 40 hours a week". At most 4 characters besides.
listing-hours-both = { $hours }، { $week }
# Heading. At most 24 characters.
listing-apply = طريقة التقديم
# Step. At most 16 characters besides.
listing-call = اتصل بالرقم { $phone }.
# Step; an e-mail address follows. At most 20 characters besides.
listing-write = اكتب إلى { $email }
# Step; a web address follows. At most 24 characters besides.
listing-web = على الإنترنت: { $url }
# Step; the place and time follow in the source's words. At most 20 characters besides.
listing-walk-in = احضر بنفسك: { $place }
# Step where the source gives none. At most 60 characters.
listing-ask-staff = اسأل موظفينا عن طريقة التقديم.
# Heading above the source's words. At most 28 characters.
listing-duties = ماذا ستفعل
# Heading above the source's words. At most 28 characters.
listing-requirements = ما تحتاج إليه
# Heading above the source's words. At most 28 characters.
listing-experience = الخبرة
# Heading above the source's words. At most 28 characters.
listing-education = الدراسة
# Heading above the source's words. At most 28 characters.
listing-training = التدريب
# Heading above the source's words. At most 28 characters.
listing-schedule = الأيام والساعات
# Heading above the source's words. At most 28 characters.
listing-pay-notes = المزيد عن الأجر
# Heading above the source's words. At most 28 characters.
listing-benefits = المزايا
# Heading above the source's words. At most 28 characters.
listing-employer = عن صاحب العمل
# Name of a fact: how long the work lasts. At most 16 characters.
listing-term = نوع الوظيفة
# How long the work lasts. At most 24 characters.
listing-permanent = دائمة
# How long the work lasts. At most 24 characters.
listing-temporary = مؤقتة
# How long the work lasts. At most 24 characters.
listing-seasonal = موسمية
# How long the work lasts. At most 24 characters.
listing-internship = تدريب عملي
# How long the work lasts. At most 24 characters.
listing-volunteer = عمل تطوعي
# Beside the heading: where the opening comes from. At most 10 characters besides.
listing-source = المصدر: { $source }
# Below it: "Last checked today, 6:00 AM". At most 24 characters besides.
listing-checked = آخر تحقق: { $when }
# "Posted 3 days ago". At most 16 characters besides.
listing-posted = نُشرت { $when }
# Notice on an invented opening. At most 80 characters.
listing-sample = مثال غير حقيقي. هذه ليست وظيفة حقيقية.
# Below a fact that we do not believe. At most 120 characters.
listing-doubtful = ذكر المصدر معلومة لا يمكن أن تكون صحيحة، لذلك لا نعرضها.
# Button: keeps the opening with the card. At most 20 characters.
listing-save = احفظ
# The same once it is kept; pressed, it takes it away. At most 20 characters.
listing-saved = محفوظة
# Notice. At most 100 characters.
listing-save-done = حُفظت مع بطاقتك. تجدها في خطتك.
# Notice. At most 100 characters.
listing-unsave-done = لم تعد محفوظة مع بطاقتك.
# Notice: the card keeps as many openings as it can. At most 120 characters.
listing-save-full = لا مكان في بطاقتك لوظائف أخرى. أزل واحدة أولًا.
# Notice: the client is signed in no longer. At most 120 characters.
listing-save-over = انتهت جلستك. احفظها مرة أخرى ببطاقتك.
# Notice: no answer came. At most 120 characters.
listing-save-failed = لم نتمكن من حفظها الآن. اضغط على «احفظ» لتحاول مرة أخرى.
# Notice: it could not be taken away. At most 120 characters.
listing-unsave-failed = لم نتمكن من إزالتها الآن. اضغط على «محفوظة» لتحاول مرة أخرى.
# Button: writes down that the client contacted the employer. At most 28 characters.
listing-contacted = تواصلت معهم
