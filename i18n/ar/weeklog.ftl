### Machine-translated from English, unreviewed by a native speaker.

# Question above the weeks. At most 44 characters.
weeklog-question = أي أسبوع؟
# The week before this one, to choose. At most 24 characters.
weeklog-last-week = الأسبوع الماضي
# A week by its first and its last day, on a tile and on paper. At most 8 characters besides.
weeklog-span = { $first } إلى { $last }
# Heading while the log is made. At most 44 characters.
weeklog-making = نجهّز سجلك
# Heading: there is no log. At most 44 characters.
weeklog-failed = لم نتمكن من تجهيز سجلك
# Notice below it: the server did not answer. At most 140 characters.
weeklog-failed-body = ما كتبته محفوظ. حاول مرة أخرى أو اسأل الموظفين.
# The same: the card has no room. At most 140 characters.
weeklog-full = لا مكان لسجلات أخرى في بطاقتك. اسأل الموظفين.
# The same: the server does not do it. At most 140 characters.
weeklog-refused = لا يمكننا تجهيز سجل هذا الأسبوع هنا. اسأل الموظفين.
# Heading above what the log says. At most 44 characters.
weeklog-ready = سجلك جاهز
# Notice: neither contacts nor hours. At most 140 characters.
weeklog-empty = لم يُكتب شيء لهذا الأسبوع. سيذكر السجل ذلك.
# How many contacts or hours, of those that the site asks for; on the screen and on paper. At most 20 characters besides.
weeklog-of = { $done } من { $wanted } مطلوبة
# Name of a figure: all hours, whether they count or not; on the screen and on paper. At most 34 characters.
weeklog-told = الساعات المكتوبة
# Heading above hours that do not count; on the screen and on paper. At most 44 characters.
weeklog-not = ما لا يُحسب، ولماذا
# In place of them. At most 100 characters.
weeklog-all-count = حسب قواعد هذا المركز تُحسب كل الساعات المكتوبة.
# Below the figures. At most 120 characters.
weeklog-english = يُطبع السجل بالإنجليزية ليتمكن موظف حالتك من قراءته.
# Name of the log’s code; on the screen and on paper. At most 24 characters.
weeklog-code = رمز التحقق
# The code below the figures. At most 26 characters besides.
weeklog-code-is = رمز التحقق: { $code }
# What a log is; on the screen and on paper. At most 120 characters.
weeklog-record = هذا سجل يؤكده موظف. وهو لا يقرر شيئًا.
# Button back to the weeks. At most 24 characters.
weeklog-other = أسبوع آخر
# Title of the log on paper. At most 50 characters.
weeklog-title = السجل الأسبوعي لأنشطة العمل
# Name of a fact on paper: whose log it is. At most 24 characters.
weeklog-name = الاسم
# Name of a fact on paper. At most 24 characters.
weeklog-week = الأسبوع
# Heading of a table on paper, and name of a fact. At most 34 characters.
weeklog-contacts = أصحاب العمل الذين تم التواصل معهم
# Column on paper, and the line beside a signature. At most 16 characters.
weeklog-date = التاريخ
# Column on paper. At most 16 characters.
weeklog-employer = صاحب العمل
# Column on paper: how the employer was contacted. At most 16 characters.
weeklog-how = الطريقة
# Column on paper: what came of the contact. At most 16 characters.
weeklog-result = النتيجة
# In place of the table. At most 100 characters.
weeklog-no-contacts = لم يُكتب أي تواصل مع صاحب عمل لهذا الأسبوع.
# Heading of a table on paper. At most 60 characters.
weeklog-table = كل الساعات المكتوبة حسب النشاط واليوم
# Column on paper: activities and their letters in the federal rule. At most 34 characters.
weeklog-activity = النشاط (45 CFR 261.30)
# An activity and its letter there: “Job search (f)”. At most 4 characters besides.
weeklog-lettered = { $activity } ({ $letter })
# Column and row of the sums on paper. At most 16 characters.
weeklog-total = المجموع
# In place of the table. At most 100 characters.
weeklog-no-hours = لم تُكتب أي ساعات لهذا الأسبوع.
# Heading on paper. At most 44 characters.
weeklog-counts = ما يُحسب
# How much of an activity’s time counts: “Job search: 3 hours of 5 hours”. At most 8 characters besides.
weeklog-counts-line = { $activity }: { $counted } من { $told }
# Heading on paper. At most 44 characters.
weeklog-known = من يقول ذلك
# Time of meetings that the client checked in at. At most 60 characters besides.
weeklog-from-meetings = لقاءات هذا المركز التي سجّل العميل حضورها: { $time }
# Time that the kiosk measured. At most 60 characters besides.
weeklog-from-kiosk = قاسه الجهاز وأكّده العميل: { $time }
# Time that only the client tells of. At most 60 characters besides.
weeklog-from-client = ذكره العميل: { $time }
# Below a line to sign on. At most 34 characters.
weeklog-client = توقيع العميل
# Below a line to sign on. At most 34 characters.
weeklog-worker = توقيع الموظف
# Beside the QR code on paper. At most 220 characters.
weeklog-scan = يحمل رمز QR النص الموقّع لهذا السجل. يمكن لمن لديه المفتاح العام للخادم أن يتحقق منه دون اتصال: onestop-server verify --key KEY TEXT
# Small print: what a worker does with the check code. At most 100 characters besides.
weeklog-verify = ليرى الموظف هذا السجل كما جُهّز، يشغّل: onestop-server verify { $code }
# Small print: the day on which the log was made. At most 24 characters besides.
weeklog-made = جُهّز في { $date }.
