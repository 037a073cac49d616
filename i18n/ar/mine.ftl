### Machine-translated from English, unreviewed by a native speaker.

# Heading. At most 44 characters.
mine-question = ما تحفظه بطاقتك
# Before what the client wants to be called, which headphones alone tell. At most 24 characters.
mine-signed-in = سجّلت الدخول باسم
# Heading of a panel. At most 34 characters.
mine-resume = سيرتك الذاتية
# Where the card keeps no resume, and none is being written. At most 140 characters.
mine-no-resume = لا تحفظ بطاقتك سيرة ذاتية بعد. اكتب واحدة هنا ثم احفظها مع بطاقتك.
# Where the card keeps no resume, and one is being written. At most 140 characters.
mine-no-resume-yet = لا تحفظ بطاقتك سيرة ذاتية بعد. يمكنك حفظ التي كتبتها هنا.
# When the resume was kept: “Kept 3 days ago”. At most 24 characters besides.
mine-kept = حُفظت { $when }
# Below it, where the resume of this visit says the same. At most 100 characters.
mine-same = هي نفسها التي على هذا الكشك الآن.
# Below it, where the resume of this visit says something else. At most 100 characters.
mine-other = التي كتبتها اليوم على هذا الكشك مختلفة.
# Yellow button: keeps the resume of this visit. At most 28 characters.
mine-keep = احفظ سيرتي مع بطاقتي
# Button: goes on with the resume that the card keeps. At most 28 characters.
mine-bring-back = استعد سيرتي الذاتية
# While we wait for the answer. At most 50 characters.
mine-keeping = نحفظ سيرتك الذاتية
# Green notice. At most 110 characters.
mine-keep-done = تحفظ بطاقتك سيرتك الذاتية الآن. يمكنك استعادتها في زيارتك القادمة.
# Notice. At most 110 characters.
mine-too-long = سيرتك الذاتية أطول مما تحفظه بطاقة. اختصرها ثم حاول مرة أخرى.
# Notice: no answer came. At most 140 characters.
mine-keep-failed = لا نعرف إن حُفظت سيرتك الذاتية. حاول مرة أخرى: تُحفظ مرة واحدة فقط.
# Question. At most 44 characters.
mine-overwrite = أتريد استبدال السيرة على بطاقتك؟
# Below it. At most 140 characters.
mine-overwrite-body = تحفظ بطاقتك سيرة واحدة. تأخذ الجديدة مكانها وتُحذف القديمة.
# Button. At most 28 characters.
mine-overwrite-yes = نعم، احفظ الجديدة
# Yellow button. At most 28 characters.
mine-overwrite-no = لا، أبقِ القديمة
# Question. At most 44 characters.
mine-replace = أتريد استبدال السيرة على هذا الكشك؟
# Below it. At most 140 characters.
mine-replace-body = كتبت اليوم سيرة ذاتية على هذا الكشك. إذا استعدت المحفوظة، تُحذف سيرة اليوم.
# Button. At most 28 characters.
mine-replace-yes = نعم، استعد المحفوظة
# Yellow button. At most 28 characters.
mine-replace-no = لا، أبقِ سيرة اليوم
# Button. At most 28 characters.
mine-drop = احذف السيرة المحفوظة
# Question. At most 44 characters.
mine-drop-sure = أتريد حذف السيرة من بطاقتك؟
# Below it. At most 140 characters.
mine-drop-body = لن تحفظها بطاقتك بعد ذلك، ولا يمكننا استعادتها.
# Button. At most 28 characters.
mine-drop-yes = نعم، احذفها
# Yellow button. At most 28 characters.
mine-drop-no = لا، أبقِها
# While we wait for the answer. At most 50 characters.
mine-dropping = نحذف السيرة من بطاقتك
# Green notice. At most 110 characters.
mine-dropped = لم تعد بطاقتك تحفظ سيرة ذاتية.
# Notice: no answer came. At most 140 characters.
mine-drop-failed = لا نعرف إن حُذفت سيرتك الذاتية. حاول مرة أخرى: لا ضرر في ذلك.
# Heading of a panel. At most 34 characters.
mine-rest = تحفظ أيضًا
# How many contacts with employers the card keeps. At most 44 characters.
mine-contacts = { $count ->
    [zero] لا تواصل مع أصحاب عمل
    [one] تواصل واحد مع أصحاب عمل
    [two] تواصل مرتين مع أصحاب عمل
    [few] { $count } مرات تواصل مع أصحاب عمل
    [many] { $count } مرة تواصل مع أصحاب عمل
   *[other] { $count } مرة تواصل مع أصحاب عمل
}
# How many entries of hours the card keeps. At most 44 characters.
mine-hours = { $count ->
    [zero] لا ساعات مسجّلة
    [one] تسجيل واحد للساعات
    [two] تسجيلان للساعات
    [few] { $count } تسجيلات للساعات
    [many] { $count } تسجيلًا للساعات
   *[other] { $count } تسجيل للساعات
}
# How many seats, and places on wait lists, the client has in meetings that are not over. At most 44 characters.
mine-seats = { $count ->
    [zero] لا اجتماعات قادمة
    [one] اجتماع قادم واحد
    [two] اجتماعان قادمان
    [few] { $count } اجتماعات قادمة
    [many] { $count } اجتماعًا قادمًا
   *[other] { $count } اجتماع قادم
}
# Below the counts. At most 100 characters.
mine-logs = وتُحفظ أيضًا السجلات الأسبوعية التي طلبتها.
# While we wait for some of the counts. At most 50 characters.
mine-rest-loading = نعدّ الباقي
# Where some of the counts cannot be had. At most 70 characters.
mine-rest-failed = لا يمكننا عدّ الباقي الآن.
# Button: the card is closed, the visit goes on. At most 28 characters.
mine-sign-out = سجّل الخروج
# Button. At most 28 characters.
mine-delete = احذف كل ما يخصني
# Question. At most 44 characters.
mine-sure = أتريد حذف كل ما يخصك نهائيًا؟
# Below it, above a list of what goes. At most 110 characters.
mine-sure-body = كل هذا يُحذف ولا يمكننا استعادته:
# What goes. At most 110 characters.
mine-goes-card = بطاقتك: رقمها ورقمها السري واسمك. لن تفتح البطاقة شيئًا بعد ذلك.
# What goes. At most 110 characters.
mine-goes-resume = السيرة الذاتية التي تحفظها بطاقتك
# What goes. At most 110 characters.
mine-goes-contacts = تواصلك مع أصحاب العمل
# What goes. At most 110 characters.
mine-goes-hours = ساعاتك، ومنها ساعات الاجتماعات التي حضرتها
# What goes. At most 110 characters.
mine-goes-saved = وظائفك المحفوظة
# What goes. At most 110 characters.
mine-goes-logs = سجلاتك الأسبوعية. المطبوعة منها تبقى معك.
# What goes. At most 110 characters.
mine-goes-seats = مقاعدك في الاجتماعات القادمة. تذهب إلى من ينتظرون.
# Button. At most 28 characters.
mine-sure-yes = نعم، احذف كل شيء
# Yellow button. At most 28 characters.
mine-sure-no = لا، أبقِ كل شيء
# While we wait for the answer. At most 50 characters.
mine-deleting = نحذف كل ما يخصك
# Notice: no answer came. At most 140 characters.
mine-delete-unsure = لا نعرف إن حُذف كل شيء. حاول مرة أخرى: لا ضرر في ذلك.
# Heading. At most 44 characters.
mine-deleted = حُذف كل ما يخصك
# Green notice below it. At most 110 characters.
mine-deleted-body = لم تعد بطاقتك ولا ما حفظته موجودة. وقد سُجّل خروجك.
# Below that. At most 140 characters.
mine-deleted-rest = ما كتبته اليوم على هذا الكشك يُمسح عندما تنتهي.
# Where the client is signed in no longer. At most 100 characters.
mine-over = استخدم بطاقتك مرة أخرى لترى ما تحفظه.
# The same, where it is not known whether everything was deleted. At most 140 characters.
mine-over-unsure = لا نعرف إن حُذف كل شيء. استخدم بطاقتك لترى إن كانت ما زالت تُفتح.
