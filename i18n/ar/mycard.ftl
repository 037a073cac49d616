### Machine-translated from English, unreviewed by a native speaker.

# Quiet line above every question about a card. At most 30 characters.
mycard-title = بطاقتك
# Question, one line. At most 44 characters.
mycard-question = هل لديك بطاقة؟
# Below it: what a card is. At most 190 characters.
mycard-what = لا تحتاج البطاقة إلا إلى اسم تحبه ورقم سري: لا بريد ولا هاتف. كل ما عدا ذلك يعمل هنا بلا بطاقة.
# Tile: sign in. At most 28 characters.
mycard-have = لديّ بطاقة
# Below the tile. At most 60 characters.
mycard-have-note = اكتب رقمها أو امسحها ضوئيًا
# Tile: have a card made. At most 28 characters.
mycard-take = خذ بطاقة
# Below the tile. At most 60 characters.
mycard-take-note = تحفظ خطتك وسيرتك الذاتية للمرة القادمة
# Notice where no name was typed, or too long a one. At most 90 characters.
mycard-name-wrong = نحتاج إلى اسم نناديك به. يمكن أن يكون من 30 حرفًا أو أقل.
# Question, one line. At most 44 characters.
mycard-number-question = ما رقم بطاقتك؟
# Beside the keys. At most 110 characters.
mycard-number-body = اكتب الأرقام العشرة على بطاقتك. أو قرّب البطاقة من الماسح.
# What the number is called, on the screen and on the card. At most 24 characters.
mycard-number = رقم البطاقة
# Notice: the check digit does not fit. At most 90 characters.
mycard-number-wrong = هذا الرقم غير صحيح. قارنه ببطاقتك.
# How many digits are typed, of how many. At most 40 characters.
mycard-digits = الأرقام المكتوبة: { $count } من { $all }
# Key that takes the digits once they are all there. At most 12 characters.
mycard-ok = موافق
# Question, one line. At most 44 characters.
mycard-pin-question = ما رقمك السري؟
# Beside the keys. At most 110 characters.
mycard-pin-body = اكتب أرقامك الستة. لا تظهر على الشاشة إلا نقاط.
# Button. At most 28 characters.
mycard-pin-forgot = نسيت رقمي السري
# Notice: the same for an unknown card and a wrong PIN. At most 110 characters.
mycard-pin-wrong = البطاقة أو الرقم السري غير صحيح. تحقق من الاثنين ثم حاول مرة أخرى.
# Heading while the backend is asked. At most 44 characters.
mycard-signing-in = نسجّل دخولك الآن
# Heading while the card is made. At most 44 characters.
mycard-making = ننشئ بطاقتك
# Notice after too many tries. At most 70 characters.
mycard-wait-seconds = { $seconds ->
    [zero] حاول الآن مرة أخرى.
    [one] انتظر ثانية واحدة. ثم حاول مرة أخرى.
    [two] انتظر ثانيتين. ثم حاول مرة أخرى.
    [few] انتظر { $seconds } ثوانٍ. ثم حاول مرة أخرى.
    [many] انتظر { $seconds } ثانية. ثم حاول مرة أخرى.
   *[other] انتظر { $seconds } ثانية. ثم حاول مرة أخرى.
}
# Notice after too many tries. At most 70 characters.
mycard-wait-minutes = { $minutes ->
    [zero] حاول الآن مرة أخرى.
    [one] انتظر دقيقة واحدة. ثم حاول مرة أخرى.
    [two] انتظر دقيقتين. ثم حاول مرة أخرى.
    [few] انتظر { $minutes } دقائق. ثم حاول مرة أخرى.
    [many] انتظر { $minutes } دقيقة. ثم حاول مرة أخرى.
   *[other] انتظر { $minutes } دقيقة. ثم حاول مرة أخرى.
}
# Notice: nothing answers, or not as it should. At most 110 characters.
mycard-failed = لا يمكننا ذلك الآن. لم تخطئ في شيء. المس «موافق» للمحاولة مرة أخرى.
# Heading where only staff help. At most 44 characters.
mycard-staff-question = اسأل موظفينا
# Below it. At most 110 characters.
mycard-staff-body = سيعطونك رمزًا. به تختار رقمًا سريًا جديدًا.
# Notice above it, after ten wrong tries. At most 110 characters.
mycard-staff-stopped = كانت هناك محاولات خاطئة كثيرة بهذه البطاقة. أُغلقت لحمايتها.
# Yellow button. At most 28 characters.
mycard-staff-code = لديّ رمز
# Question, one line. At most 44 characters.
mycard-code-question = ما الرمز الذي أعطاك إياه موظفونا؟
# Beside the keys. At most 110 characters.
mycard-code-body = اكتب أرقامه الاثني عشر.
# What the one-time code is called. At most 24 characters.
mycard-code = الرمز
# Notice: the check digit does not fit. At most 90 characters.
mycard-code-wrong = هذا الرمز غير صحيح. قارنه بما أعطاك إياه الموظفون.
# Notice: the same for an unknown card and a wrong code. At most 110 characters.
mycard-code-refused = رقم البطاقة أو الرمز غير صحيح. حاول مرة أخرى أو اسأل موظفينا.
# Question, one line. At most 44 characters.
mycard-new-question = اختر رقمًا سريًا
# Beside the keys. At most 110 characters.
mycard-new-body = اكتب 6 أرقام يمكنك تذكرها. لا تخبر بها أحدًا.
# Notice: why such a PIN is not taken. At most 130 characters.
mycard-new-easy = هذا الرقم سهل التخمين. فيه نمط أو يستخدمه كثيرون. اختر رقمًا آخر.
# Notice where the second PIN was another. At most 90 characters.
mycard-new-other = لم يتطابق الرقمان. اختر رقمك السري من جديد.
# Question, one line. At most 44 characters.
mycard-again-question = اكتب الرقم السري مرة أخرى
# Beside the keys. At most 110 characters.
mycard-again-body = هكذا نعرف أنك كتبت ما أردت.
# Heading, one line. At most 44 characters.
mycard-made-question = بطاقتك جاهزة
# Below the number. At most 110 characters.
mycard-made-need = كل ما تحتاجه هو رقم البطاقة والرقم السري. لا يمكننا إخبارك برقمك السري.
# Notice below that. At most 110 characters.
mycard-made-once = اطبع بطاقتك الآن. لا يمكننا عرض هذا الرقم لاحقًا.
# Button, yellow at first. At most 28 characters.
mycard-print = اطبع بطاقتي
# Button, yellow once the card was printed. At most 28 characters.
mycard-go-on = تابع
# On the card, beside its QR code. At most 40 characters.
mycard-paper-code = رمز QR لهذه البطاقة
# On the card: heading. At most 30 characters.
mycard-paper-back = عُد بها
# On the card, below it: the button on the first screen. At most 150 characters besides.
mycard-paper-back-body = امسح الرمز عند الجهاز. أو المس «{ $key }» واكتب الرقم. ثم اكتب رقمك السري.
# On the card: heading. At most 30 characters.
mycard-paper-safe = حافظ عليها
# On the card, in a list. At most 90 characters.
mycard-paper-pin = لا تكتب رقمك السري عليها أبدًا. نسيته؟ اسأل موظفينا.
# On the card, in a list. At most 90 characters.
mycard-paper-lost = ضاعت البطاقة؟ لا تفتح شيئًا بلا رقمك السري. أخبر موظفينا.
# On the card, in a list. At most 90 characters.
mycard-paper-found = وجدت هذه البطاقة؟ من فضلك سلّمها لموظفينا.
# On paper, beside the card. At most 90 characters.
mycard-paper-cut = قصّ على الخط المتقطع. اطوِ عند الخط المنقّط.
# Question about a guest’s slip, one line. At most 44 characters.
mycard-slip-question = ما الرقم على ورقتك؟
# Beside the keys. At most 110 characters.
mycard-slip-body = اكتب أرقامه الاثني عشر. أو قرّب رمز الورقة من الماسح.
# What the number is called. At most 24 characters.
mycard-slip-number = رقم الورقة
# Notice: the check digit does not fit. At most 90 characters.
mycard-slip-wrong = هذا الرقم غير صحيح. قارنه بورقتك.
