### Machine-translated from English, unreviewed by a native speaker.

# The service's name above each question and on the welcome screen. At most 24 characters.
find-title = ابحث عن عمل
# Step names under the stops. At most 12 characters.
find-step-work = العمل
# At most 12 characters.
find-step-place = المكان
# At most 12 characters.
find-step-hours = الساعات
# At most 12 characters.
find-step-pay = الأجر
# Small count on a tile or beside a suggestion. At most 20 characters.
find-openings = { $count ->
    [zero] لا وظائف
    [one] وظيفة واحدة
    [two] وظيفتان
    [few] { $count } وظائف
    [many] { $count } وظيفة
   *[other] { $count } وظيفة
}
# Button that opens the keyboard. At most 24 characters.
find-type-word = اكتب كلمة
# Question, one line. At most 44 characters.
find-work-question = ما نوع العمل الذي تريده؟
# Question after a kind of work was chosen, one line. At most 44 characters.
find-narrower-question = أي واحد من هذه؟
# Button and tag. At most 28 characters.
find-any-work = أي نوع من العمل
# Button above the narrower kinds: "All in Food and kitchen". At most 14 characters besides.
find-all-of = كل ما في { $group }
# Question, one line. At most 44 characters.
find-place-question = أين تريد أن تعمل؟
# Choice that opens the keyboard for a town or ZIP code. At most 28 characters.
find-another-place = مكان آخر
# Choice. At most 28 characters.
find-any-distance = أي مسافة
# Question, one line. At most 44 characters.
find-hours-question = كم ساعة تريد؟
# Choice and tag. At most 28 characters.
find-any-hours = أي ساعات
# Choice and tag. At most 28 characters.
find-full-time = دوام كامل
# Choice and tag. At most 28 characters.
find-part-time = دوام جزئي
# Question, one line. At most 44 characters.
find-pay-question = ما أقل أجر تريده؟
# Choice and tag. At most 28 characters.
find-any-pay = أي أجر
# Choice and tag: "$15 an hour or more". At most 28 characters.
find-pay-or-more = { $pay } في الساعة أو أكثر
# Yellow button, the way on. At most 28 characters.
find-show = اعرض الوظائف
