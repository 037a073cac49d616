### Machine-translated from English, unreviewed by a native speaker.

# Name of a fact. At most 24 characters.
seat-when = متى
# Name of a fact. At most 24 characters.
seat-where = أين
# Name of a fact. At most 24 characters.
seat-language = اللغة
# Name of a fact: who leads the meeting. At most 24 characters.
seat-host = من يقوده
# Heading. At most 30 characters.
seat-bring = ماذا تُحضر معك
# Heading. At most 30 characters.
seat-notes = من المفيد أن تعرف
# Heading, one line: how the booking stands. At most 44 characters.
seat-yes = لديك مقعد
# Heading, one line: how the booking stands. At most 44 characters.
seat-number = رقمك { $place } في قائمة الانتظار
# The same where the number is not known. At most 44 characters.
seat-waiting = أنت في قائمة الانتظار
# Below it. At most 120 characters.
seat-waiting-body = تحصل على مقعد عندما يفرغ واحد. انظر هنا مرة أخرى قبل البدء.
# Heading, one line: how the booking stands. At most 44 characters.
seat-given-back = أُعيد هذا المقعد
# Below it. At most 120 characters.
seat-given-back-body = ربما صار لغيرك الآن. لكي تحضر، احجز مقعدًا جديدًا.
# Heading, one line: how the booking stands. At most 44 characters.
seat-here = سجّلت حضورك
# Below it. At most 60 characters besides.
seat-here-body = يمكنك الدخول الآن. المكان: { $room }
# Heading, one line: how the booking stands. At most 44 characters.
seat-off = هذا الاجتماع لن يُعقد
# Below it. At most 120 characters.
seat-off-body = نأسف لذلك. يمكنك الانتقال إلى وقت آخر.
# Heading, one line: how the booking stands. At most 44 characters.
seat-over = انتهى هذا الاجتماع
# Below it. At most 120 characters.
seat-missed-body = ليس لدينا تسجيل لحضورك. هل كنت هنا؟ أخبر موظفينا.
# Heading, one line: how the booking stands. At most 44 characters.
seat-begun = بدأ هذا الاجتماع
# Below it, for one without a seat. At most 120 characters.
seat-begun-body = ما زلت في قائمة الانتظار. اسأل الموظفين إن كان هناك مكان.
# When one can check in, the same day. At most 60 characters besides.
seat-opens = يمكنك تسجيل حضورك هنا ابتداءً من { $time }.
# The same on another day. At most 60 characters besides.
seat-opens-on = يمكنك تسجيل حضورك هنا يوم { $day } ابتداءً من { $time }.
# The same where it is now. At most 100 characters.
seat-opens-now = يمكنك تسجيل حضورك الآن: أخبرنا أنك هنا.
# Yellow button: checks in. At most 24 characters.
seat-i-am-here = أنا هنا
# While we wait for the answer. At most 50 characters.
seat-checking-in = نسجّل حضورك
# While we wait for the answer. At most 50 characters.
seat-giving-back = نعيده
# While we wait for the answer. At most 50 characters.
seat-moving = ننقلك إلى الوقت الآخر
# Green notice. At most 110 characters.
seat-done-check-in = شكرًا. نعرف الآن أنك هنا.
# Green notice. At most 110 characters.
seat-done-give-back = تمت الإعادة. شكرًا لأنك أخبرتنا.
# Green notice. At most 110 characters.
seat-done-move = لديك مقعد في هذا الوقت الجديد. ورقتك القديمة تذكر الوقت القديم.
# Notice: no answer came. At most 140 characters.
seat-unsure = لا نعرف إن تم ذلك. حاول مرة أخرى: لن يحدث شيء مرتين.
# Notice: the client has another meeting at the same time. At most 60 characters besides.
seat-clash = لديك اجتماع آخر في ذلك الوقت: { $name }، { $when }.
# Above the digits of a guest's code. At most 30 characters.
seat-code = رمزك
# Below the digits. At most 120 characters.
seat-code-note = هو مطبوع على ورقتك. به يمكنك تغيير مقعدك أو إعادته.
# Button. At most 24 characters.
seat-print = اطبع ورقتي
# Below it. At most 70 characters.
seat-print-note = متى وأين، على ورق.
# Button. At most 28 characters.
seat-move = انتقل إلى وقت آخر
# Below it. At most 70 characters.
seat-move-note = اعرض أوقات الأسابيع الأربعة القادمة.
# Button. At most 28 characters.
seat-give-back = أعد مقعدي
# Below it. At most 70 characters.
seat-give-back-note = عندها يمكن لغيرك أن يحضر.
# Button. At most 28 characters.
seat-leave = اترك قائمة الانتظار
# Below it. At most 70 characters.
seat-leave-note = عندها لن تحصل على مقعد في هذا الاجتماع.
# Below a button that cannot be pressed any more. At most 70 characters.
seat-too-late = غير ممكن: بدأ هذا الاجتماع.
# Yellow button. At most 28 characters.
seat-club = اعرض اجتماعات أخرى
# Question, one line. At most 44 characters.
seat-which = أي وقت تريد؟
# Below it. At most 100 characters.
seat-which-body = المس وقتًا: تنتقل إليه فورًا.
# On a time that cannot be chosen. At most 50 characters.
seat-full = كل المقاعد محجوزة
# Below another time: what, where, and how many seats. At most 6 characters besides.
seat-other = { $name }، { $room }. { $seats }
# The same with the language. At most 8 characters besides.
seat-other-in = { $name }، { $room }، { $language }. { $seats }
# Where there is no other time. At most 120 characters.
seat-no-others = لا وقت آخر في الأسابيع الأربعة القادمة. اسأل الموظفين.
# Question, one line. At most 44 characters.
seat-sure-question = هل تعيد مقعدك؟
# Below it. At most 120 characters.
seat-sure-body = يحصل عليه أول المنتظرين. قد لا تحصل عليه مرة أخرى.
# Yellow button. At most 24 characters.
seat-sure-keep = أبقِ مقعدي
# Button. At most 24 characters.
seat-sure-yes = نعم، أعده
# Question, one line. At most 44 characters.
seat-leave-question = هل تترك قائمة الانتظار؟
# Below it. At most 120 characters.
seat-leave-body = إذا انضممت مرة أخرى، تبدأ من آخر القائمة.
# Yellow button. At most 24 characters.
seat-leave-keep = ابقَ في القائمة
# Button. At most 24 characters.
seat-leave-yes = نعم، اتركها
# Heading, one line: the booking cannot be shown. At most 44 characters.
seat-none = لا نستطيع عرض هذا المقعد
# Heading, one line: the card has signed out. At most 44 characters.
seat-locked = انتهت جلستك
# Below it. At most 120 characters.
seat-locked-body = استخدم بطاقتك مرة أخرى لترى مقعدك.
# Notice: why it was not done. At most 120 characters.
seat-no-meeting = ذلك الاجتماع لن يُعقد. اختر اجتماعًا آخر.
# Notice: why it was not done. At most 120 characters.
seat-no-room = كل المقاعد في ذلك الوقت محجوزة الآن. اختر وقتًا آخر.
# Notice: why it was not done. At most 120 characters.
seat-no-place = قائمة الانتظار ممتلئة. اختر اجتماعًا آخر.
# Notice: why it was not done. At most 120 characters.
seat-no-early = من المبكر تسجيل الحضور. عُد قبل البدء بساعة.
# Notice: why it was not done. At most 120 characters.
seat-no-late = فات الأوان على ذلك. اسأل موظفينا عما يمكنك فعله.
# Notice: why it was not done. At most 120 characters.
seat-no-cancelled = أُعيد هذا المقعد. يمكنك حجز مقعد جديد.
# Notice: why it was not done. At most 120 characters.
seat-no-checked-in = سجّلت حضورك. لا يمكن تغيير المقعد الآن.
# Notice: why it was not done. At most 120 characters.
seat-no-seat = أنت في قائمة الانتظار وليس لديك مقعد بعد. اسأل الموظفين.
# Notice: why it was not done. At most 120 characters.
seat-no-twice = لديك مقعد هناك أو تنتظر مقعدًا. اختر وقتًا آخر.
# Notice: why it was not done. At most 120 characters.
seat-no-such-meeting = ذلك الاجتماع لم يعد في القائمة. اختر اجتماعًا آخر.
# Notice: why it was not done. At most 120 characters.
seat-no-such-seat = لا نجد هذا المقعد. تحقق من رمزك أو اسأل الموظفين.
# Notice: why it was not done. At most 120 characters.
seat-no-session = انتهت جلستك. استخدم بطاقتك مرة أخرى.
# Notice: why it was not done. At most 120 characters.
seat-no-fault = لا نستطيع ذلك الآن. لم ترتكب أي خطأ. اسأل موظفينا.
# Notice: why it was not done. At most 120 characters.
seat-no-tries = { $minutes ->
    [zero] محاولات كثيرة. حاول مرة أخرى بعد قليل، أو اسأل موظفينا.
    [one] محاولات كثيرة. حاول مرة أخرى بعد دقيقة واحدة، أو اسأل موظفينا.
    [two] محاولات كثيرة. حاول مرة أخرى بعد دقيقتين، أو اسأل موظفينا.
    [few] محاولات كثيرة. حاول مرة أخرى بعد { $minutes } دقائق، أو اسأل موظفينا.
    [many] محاولات كثيرة. حاول مرة أخرى بعد { $minutes } دقيقة، أو اسأل موظفينا.
   *[other] محاولات كثيرة. حاول مرة أخرى بعد { $minutes } دقيقة، أو اسأل موظفينا.
}
# Notice: why it was not done. At most 120 characters.
seat-no-answer = الاتصال بالاجتماعات مقطوع. لم ترتكب أي خطأ. حاول مرة أخرى.
# Heading on paper. At most 30 characters.
seat-slip-seat = مقعدك
# Name of a fact on paper. At most 24 characters.
seat-slip-name = الاسم
# Where, on paper: the room and the office. At most 4 characters besides.
seat-slip-place = { $room }، { $site }
# Below the square code on paper. At most 70 characters.
seat-slip-scan = امسح هذا عند الجهاز لتسجيل حضورك أو تغيير مقعدك.
# Below the other square code on paper. At most 70 characters.
seat-slip-calendar = امسح هذا بهاتفك لإضافته إلى التقويم.
# Small print on paper, for a guest. At most 120 characters.
seat-slip-keep = احتفظ بهذه الورقة. كل من لديه الرمز يستطيع تغيير هذا المقعد.
# Small print on paper, for a client with a card. At most 120 characters.
seat-slip-card = لتغيير هذا المقعد، استخدم بطاقتك عند الجهاز.
