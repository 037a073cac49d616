### Machine-translated from English, unreviewed by a native speaker.

# Question, one line. At most 44 characters.
words-question = ما العمل الذي تبحث عنه؟
# Spoken name of the field. At most 30 characters.
words-field = كلمات للبحث
# Below the empty field. At most 80 characters.
words-hint = اكتب وظيفة أو شركة أو مهارة.
# Yellow button. At most 14 characters.
words-search = بحث
# At the end of the field. At most 14 characters.
words-clear = مسح
# Where no suggestion fits. At most 100 characters.
words-none = لا شيء في قائمتنا يبدأ هكذا. يمكنك البحث مع ذلك.
