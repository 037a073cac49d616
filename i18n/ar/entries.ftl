### Machine-translated from English, unreviewed by a native speaker.

# Heading. At most 44 characters.
entries-question = ما سجّلته
# Where there is nothing to show. At most 100 characters.
entries-none = لم تسجّل شيئًا هذا الأسبوع ولا الأسبوع الماضي.
# Where the client is signed in no longer. At most 100 characters.
entries-over = استخدم بطاقتك مرة أخرى لترى ما سجّلته.
# Two facts in one line, the second may be two: “applied, no answer yet”. At most 6 characters besides.
entries-pair = { $first }، { $second }
# Heading of a contact, and what is said of it. At most 44 characters.
entries-contact = صاحب عمل تواصلت معه
# What the voice calls one of them in the list. At most 60 characters.
entries-contact-number = صاحب العمل { $number } الذي تواصلت معه
# Said before the name of an employer, which headphones alone tell. At most 34 characters.
entries-employer = صاحب العمل
# Heading of hours. At most 44 characters.
entries-hours = ساعات سجّلتها
# Heading of a meeting that the client attended. At most 44 characters.
entries-meeting = اجتماع حضرته
# Below it. At most 100 characters.
entries-meeting-note = يُسجَّل في قائمتك تلقائيًا. لا يمكنك تغييره هنا.
# Quiet name of a fact. At most 24 characters.
entries-day = اليوم
# Quiet name of a fact: how the employer was contacted. At most 24 characters.
entries-how = كيف
# Quiet name of a fact: what came of a contact. At most 24 characters.
entries-result = النتيجة
# Quiet name of what the client noted. At most 24 characters.
entries-notes = ملاحظاتك
# Quiet name of a fact: how long. At most 24 characters.
entries-time = المدة
# Who says that the hours were spent. At most 60 characters.
entries-by-kiosk = قاس الكشك هذا الوقت، ووافقت أنت.
# The same. At most 60 characters.
entries-by-client = سجّلت هذا الوقت بنفسك.
# Yellow button. At most 24 characters.
entries-change = غيّر النتيجة
# Question. At most 44 characters.
entries-outcome = ماذا كانت النتيجة؟
# Button. At most 24 characters.
entries-delete = احذفه
# Question. At most 44 characters.
entries-sure = أتريد حذف هذا نهائيًا؟
# Below it. At most 110 characters.
entries-sure-body = يختفي من أسبوعك. لا يمكننا استعادته.
# Button. At most 24 characters.
entries-sure-yes = نعم، احذفه
# Yellow button. At most 24 characters.
entries-sure-no = لا، أبقِه
# While we wait for the answer. At most 50 characters.
entries-deleting = نحذفه
# While we wait for the answer. At most 50 characters.
entries-changing = نغيّر النتيجة
# Green notice. At most 70 characters.
entries-deleted = تم الحذف.
# Green notice. At most 70 characters.
entries-changed = حُفظت النتيجة الجديدة.
# Notice: no answer came. At most 140 characters.
entries-unsure = لا نعرف إن نجح ذلك. حاول مرة أخرى: لا شيء يُنفَّذ مرتين.
# Notice: the server does not do it. At most 140 characters.
entries-refused = لم يمكن ذلك. حاول مرة أخرى، أو اسأل موظفينا.
