### Machine-translated from English, unreviewed by a native speaker.

# Question. At most 44 characters.
contact-employer-question = بأي صاحب عمل اتصلت؟
# Below it. At most 120 characters.
contact-first = اكتب اسم الشركة أو الشخص. ثم نسألك كيف تواصلت معهم.
# The same, where employers of earlier contacts stand below. At most 120 characters.
contact-earlier = المس صاحب عمل من قبل، أو اختر آخر.
# The same, where those cannot be had. At most 120 characters.
contact-earlier-failed = لا يمكننا جلب أصحاب العمل السابقين الآن. يمكنك كتابة الاسم.
# Spoken in place of an employer’s name, which headphones alone tell. At most 34 characters.
contact-earlier-number = صاحب عمل من قبل، { $number }
# Yellow button to the keyboard. At most 24 characters.
contact-type = اكتب الاسم
# The same, where employers of earlier contacts stand above it. At most 24 characters.
contact-other = صاحب عمل آخر
# Said before an employer’s name, which headphones alone tell. At most 24 characters.
contact-employer = صاحب العمل
# Question, which names the employer. At most 30 characters besides.
contact-how-question = كيف تواصلت مع { $employer }؟
# The same aloud, without the name. At most 50 characters.
contact-how-said = كيف تواصلت مع صاحب العمل هذا؟
# Question about a contact. At most 44 characters.
contact-outcome-question = ماذا كانت النتيجة؟
# Below it: the day of the contact. At most 24 characters besides.
contact-on = تواصلت معهم يوم { $date }.
# Button. At most 24 characters.
contact-another-day = يوم آخر
# Question about a contact. At most 44 characters.
contact-day-question = في أي يوم كان ذلك؟
# Heading while a contact is being kept. At most 44 characters.
contact-keeping = نسجّل ذلك
# Heading while it is being deleted. At most 44 characters.
contact-deleting = نحذف ذلك
# Heading. At most 44 characters.
contact-kept = تم حفظ هذا التواصل
# Notice below it. At most 100 characters.
contact-kept-body = تم الحفظ. إنه الآن في خطتك.
# How an employer was contacted and what came of it: “applied, no answer yet”. At most 4 characters besides.
contact-told = { $how }، { $outcome }
# Button. At most 24 characters.
contact-change-day = غيّر اليوم
# Button. At most 24 characters.
contact-change-outcome = غيّر النتيجة
# Button: deletes the contact again. At most 24 characters.
contact-undo = تراجع
# Heading. At most 44 characters.
contact-undone = تم حذف هذا التواصل
# Notice below it. At most 100 characters.
contact-undone-body = لم يعد في خطتك.
# Button to another contact. At most 24 characters.
contact-another = أضف آخر
# Yellow button. At most 24 characters.
contact-plan = إلى خطتي
# Heading. At most 44 characters.
contact-failed = لم نتمكن من تسجيل ذلك
# Heading. At most 44 characters.
contact-undo-failed = لم نتمكن من حذف ذلك
# Notice: the card has no room for more contacts. At most 120 characters.
contact-full = لا مكان في بطاقتك لمزيد من الاتصالات. احذف بعضها أو اسأل موظفينا.
# Notice: it was not done. At most 120 characters.
contact-refused = لم ينجح ذلك. حاول مرة أخرى بعد دقيقة، أو اسأل موظفينا.
# Notice: no answer came, so it may be kept or not. At most 120 characters.
contact-unsure = لم يصلنا رد. حاول مرة أخرى: لن يُسجَّل مرتين أبدًا.
# Notice: no answer came, so it may be deleted or not. At most 120 characters.
contact-undo-unsure = لم يصلنا رد. حاول مرة أخرى لتتأكد من حذفه.
# Where the client is signed in no longer. At most 100 characters.
contact-over = استخدم بطاقتك مرة أخرى لتسجيل تواصل.
