### Machine-translated from English, unreviewed by a native speaker.

# Question, one line. At most 44 characters.
line-name-question = ما اسمك؟
# Spoken name of the field. At most 30 characters.
line-name-field = اسمك
# In the empty field and below it. At most 80 characters.
line-name-hint = اكتب اسمك واسم عائلتك.
# Question, one line. At most 44 characters.
line-phone-question = رقم هاتف يمكن ترك رسالة لك عليه
# Spoken name of the field. At most 30 characters.
line-phone-field = رقم الهاتف
# In the empty field and below it. At most 80 characters.
line-phone-hint = يمكن أن يكون رقم صديق.
# Question, one line. At most 44 characters.
line-email-question = بريدك الإلكتروني، إن كان لديك
# Spoken name of the field. At most 30 characters.
line-email-field = البريد الإلكتروني
# In the empty field and below it. At most 80 characters.
line-email-hint = اكتبه أو اترك هذا فارغًا.
# Question, one line. At most 44 characters.
line-city-question = في أي مدينة تسكن؟
# Spoken name of the field. At most 30 characters.
line-city-field = المدينة
# In the empty field and below it. At most 80 characters.
line-city-hint = اكتب المدينة أو رمزًا بريديًا.
# Question, one line. At most 44 characters.
line-employer-question = لمن عملت؟
# Spoken name of the field. At most 30 characters.
line-employer-field = صاحب العمل
# In the empty field and below it. At most 80 characters.
line-employer-hint = اكتب اسم الشركة أو الشخص.
# Question, one line. At most 44 characters.
line-place-question = أين كان ذلك؟
# Spoken name of the field. At most 30 characters.
line-place-field = مكان العمل
# In the empty field and below it. At most 80 characters.
line-place-hint = اكتب المدينة أو رمزًا بريديًا.
# Question, one line. At most 44 characters.
line-school-question = ما اسم مدرستك؟
# Spoken name of the field. At most 30 characters.
line-school-field = اسم المدرسة
# In the empty field and below it. At most 80 characters.
line-school-hint = اكتب اسم المدرسة.
# Question, one line. At most 44 characters.
line-task-question = ماذا كنت تعمل هناك؟
# Spoken name of the field. At most 30 characters.
line-task-field = ما كنت تعمله
# In the empty field and below it. At most 80 characters.
line-task-hint = شيء واحد، مثل: Cleaned 12 rooms a day
# Question, one line. At most 44 characters.
line-skill-question = ما الذي تجيده؟
# Spoken name of the field. At most 30 characters.
line-skill-field = ما تجيده
# In the empty field and below it. At most 80 characters.
line-skill-hint = شيء واحد، مثل: Fixing small engines
# Question, one line. At most 44 characters.
line-goal-question = ما العمل الذي تريده؟
# Spoken name of the field. At most 30 characters.
line-goal-field = العمل الذي تريده
# In the empty field and below it. At most 80 characters.
line-goal-hint = اكتب وظيفة، مثل سائق أو طبّاخ.
# Question, one line. At most 44 characters.
line-letter-question = لمن الرسالة؟
# Spoken name of the field. At most 30 characters.
line-letter-field = من يتلقى الرسالة
# In the empty field and below it. At most 80 characters.
line-letter-hint = اكتب اسم الشركة أو الشخص.
# Question, one line. At most 44 characters.
line-other-question = قلها بكلماتك
# Spoken name of the field. At most 30 characters.
line-other-field = كلماتك
# In the empty field and below it. At most 80 characters.
line-other-hint = اكتب ما يجب أن يقال.
# Button, and key of the keyboard: the line is ready. At most 14 characters.
line-done = تم
# Below the names of jobs: takes what was typed. At most 24 characters besides.
line-own-words = استخدم كلماتي: “{ $words }”
# After another spelling of a word. At most 24 characters besides.
line-instead-of = بدلًا من “{ $word }”
# Where a phone number has fewer than 7 digits. At most 120 characters.
line-few-digits = يبدو هذا الرقم قصيرًا. إن كان صحيحًا فاختر “تم” مرة أخرى.
# Where an e-mail address has no @. At most 120 characters.
line-no-at = يحتوي البريد الإلكتروني على @. إن كان هذا صحيحًا فاختر “تم” مرة أخرى.
# Question, one line. At most 44 characters.
line-guest-question = ما اسمك الأول؟
# Spoken name of the field. At most 30 characters.
line-guest-field = الاسم الأول
# In the empty field and below it. At most 80 characters.
line-guest-hint = اسمك الأول أو لقبك، لقائمة المقاعد.
# Question, one line. At most 44 characters.
line-nickname-question = بماذا نناديك؟
# Spoken name of the field. At most 30 characters.
line-nickname-field = الاسم على بطاقتك
# In the empty field and below it. At most 80 characters.
line-nickname-hint = اسمك الأول أو أي اسم تحبه.
# Question, one line. At most 44 characters.
line-contacted-question = بأي صاحب عمل اتصلت؟
# Spoken name of the field. At most 30 characters.
line-contacted-field = صاحب العمل
# In the empty field and below it. At most 80 characters.
line-contacted-hint = اكتب اسم الشركة أو الشخص.
