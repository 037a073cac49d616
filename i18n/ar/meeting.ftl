### Machine-translated from English, unreviewed by a native speaker.

# Yellow button. At most 28 characters.
meeting-take = احجز مقعدًا
# Yellow button where all seats are taken. At most 28 characters.
meeting-join = انضم إلى قائمة الانتظار
# Yellow button where the client has another meeting at the same time. At most 28 characters.
meeting-take-anyway = احجز هذا المقعد أيضًا
# The same where all seats are taken. At most 28 characters.
meeting-join-anyway = انضم إلى هذه القائمة أيضًا
# Below the seats where all are taken and nobody waits. At most 90 characters.
meeting-first = لا أحد ينتظر بعد. ستكون الأول في القائمة.
# Below the seats where all are taken: who waits already. At most 90 characters.
meeting-waiting = { $count ->
    [zero] لا أحد ينتظر قبلك.
    [one] شخص واحد ينتظر قبلك.
    [two] شخصان ينتظران قبلك.
    [few] { $count } أشخاص ينتظرون قبلك.
    [many] { $count } شخصًا ينتظرون قبلك.
   *[other] { $count } شخص ينتظرون قبلك.
}
# Notice. At most 110 characters.
meeting-off = هذا الاجتماع لن يُعقد. اختر اجتماعًا آخر.
# Notice. At most 110 characters.
meeting-begun = بدأ هذا الاجتماع. اسأل الموظفين إن كان يمكنك الدخول.
# Notice. At most 110 characters.
meeting-over = انتهى هذا الاجتماع. اختر اجتماعًا آخر.
# Question, one line. At most 44 characters.
meeting-how = كيف تريد حجز مقعدك؟
# One of two answers. At most 28 characters.
meeting-guest = باسمي الأول فقط
# Below it. At most 80 characters.
meeting-guest-note = تحصل على رمز. به يمكنك إعادة المقعد.
# The other answer. At most 28 characters.
meeting-card = استخدم بطاقتي
# Below it. At most 80 characters.
meeting-card-note = بطاقتك تحفظ مقاعدك. يمكنك الحصول على بطاقة هنا أيضًا.
# While we wait for the answer. At most 50 characters.
meeting-asking = نطلب مقعدك
# Notice: no answer came. At most 140 characters.
meeting-unsure = لا نعرف إن حصلت على المقعد. حاول مرة أخرى: لن تحصل على مقعدين.
# Green notice: the seat is taken. At most 70 characters besides.
meeting-kept = مقعدك في { $name } محجوز لك.
# Button: what can be done with the seat. At most 24 characters.
meeting-see = اعرض مقعدي
