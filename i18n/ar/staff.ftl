### Machine-translated from English, unreviewed by a native speaker.

# Heading of the staff screen. At most 30 characters.
staff-question = للموظفين
# Heading over the keys for the code. At most 30 characters.
staff-code-question = رمز الموظفين
# Beside the keys for the code. At most 90 characters.
staff-code-body = اكتب رمز هذا الجهاز. ثم المس «افتح».
# How much of the code is typed. At most 40 characters.
staff-code-digits = { $count ->
    [zero] لم يُكتب أي رقم
    [one] كُتب رقم واحد
    [two] كُتب رقمان
    [few] كُتبت { $count } أرقام
    [many] كُتب { $count } رقمًا
   *[other] كُتب { $count } رقم
}
# Key that takes the last digit away. At most 12 characters.
staff-code-delete = احذف
# Key that tries the code. At most 12 characters.
staff-code-open = افتح
# Notice after a wrong code. At most 60 characters.
staff-code-wrong = هذا الرمز غير صحيح. حاول مرة أخرى.
# Notice after several wrong codes. At most 90 characters.
staff-code-wait = { $seconds ->
    [zero] كان الرمز غير صحيح. حاول الآن مرة أخرى.
    [one] كان الرمز غير صحيح. انتظر ثانية واحدة ثم حاول مرة أخرى.
    [two] كان الرمز غير صحيح. انتظر ثانيتين ثم حاول مرة أخرى.
    [few] كان الرمز غير صحيح. انتظر { $seconds } ثوانٍ ثم حاول مرة أخرى.
    [many] كان الرمز غير صحيح. انتظر { $seconds } ثانية ثم حاول مرة أخرى.
   *[other] كان الرمز غير صحيح. انتظر { $seconds } ثانية ثم حاول مرة أخرى.
}
# Heading where no code is configured. At most 40 characters.
staff-unset-question = لا يوجد رمز للموظفين بعد
# Below it, above a command. At most 150 characters.
staff-unset-body = شغّل هذا الأمر على الجهاز. ضع السطر الذي يطبعه في ملف الإعدادات.
# Tile, and the heading of what it opens. At most 24 characters.
staff-keypad = لوحة المفاتيح
# Below the tile. At most 50 characters.
staff-keypad-note = افحص المفاتيح أو اضبطها
# Button. At most 24 characters.
staff-keypad-check = افحص المفاتيح
# Button. At most 24 characters.
staff-keypad-set-up = اضبط المفاتيح
# In place of a physical key, where the keypad has none for this. At most 16 characters.
staff-keypad-none = لا مفتاح
# Heading while keys are checked. At most 40 characters.
staff-keypad-check-question = اضغط كل مفتاح
# Below it: the way out for who has only these keys. At most 80 characters.
staff-keypad-check-body = اضغط مفتاحًا واحدًا ثلاث مرات متتالية للتوقف.
# Where the pressed key will be told. At most 40 characters.
staff-keypad-nothing = لم يُضغط أي مفتاح بعد
# Below the name of a key that means nothing to the kiosk. At most 40 characters.
staff-keypad-no-meaning = بلا معنى
# Heading while keys are set up. At most 40 characters.
staff-keypad-press = اضغط المفتاح: { $key }
# Below it. At most 30 characters.
staff-keypad-step = المفتاح { $step } من { $steps }
# Button: this keypad lacks the key. At most 24 characters.
staff-keypad-skip = تخطَّ هذا المفتاح
# Button. At most 16 characters.
staff-keypad-stop = توقف
# Notice while keys are set up: the physical key, and what it already means. At most 60 characters besides the two.
staff-keypad-taken = { $key } يعني { $pad } بالفعل. اضغط مفتاحًا آخر.
# Notice while keys are set up. At most 90 characters.
staff-keypad-unnamed = لا يعرف الجهاز اسمًا لهذا المفتاح. اضغط مفتاحًا آخر.
# Heading after the last key. At most 40 characters.
staff-keypad-done-question = ضُبطت المفاتيح
# Above lines of the configuration. At most 150 characters.
staff-kept = يبقى هذا حتى إعادة التشغيل. للاحتفاظ به ضع هذه الأسطر في ملف الإعدادات.
# What a key of the keypad means. At most 24 characters.
staff-pad-help = مساعدة
# What a key of the keypad means. At most 24 characters.
staff-pad-up = أعلى
# What a key of the keypad means. At most 24 characters.
staff-pad-down = أسفل
# What a key of the keypad means: it presses what has the focus. At most 24 characters.
staff-pad-action = تنفيذ
# What a key of the keypad means: the screen before. At most 24 characters.
staff-pad-back = رجوع
# What a key of the keypad means: the way on. At most 24 characters.
staff-pad-next = التالي
# What a key of the keypad means. At most 24 characters.
staff-pad-skip-back = تخطٍّ إلى الخلف
# What a key of the keypad means. At most 24 characters.
staff-pad-skip-forward = تخطٍّ إلى الأمام
# What the keypad tells with a key. At most 24 characters.
staff-pad-plugged = وُصلت السماعات
# What the keypad tells with a key. At most 24 characters.
staff-pad-unplugged = فُصلت السماعات
# Tile, and the heading of what it opens. At most 24 characters.
staff-sound = الصوت
# Below the tile. At most 50 characters.
staff-sound-note = اسمع جملة بكل لغة
# Shown, and said in each language. At most 80 characters.
staff-sound-test = هذا صوت الجهاز. هل تسمعه؟
# Below a language. At most 40 characters.
staff-sound-spoken = يمكن نطقها
# Below a language, until it is known. At most 40 characters.
staff-sound-looking = البحث عن صوت
# Tile. At most 24 characters.
staff-ruler = المسطرة
# Below the tile. At most 50 characters.
staff-ruler-note = أخبر الجهاز بحجم شاشته
# Heading above a drawn ruler. At most 40 characters.
staff-ruler-question = هل هذه المسطرة بطول مسطرتك؟
# Below it. At most 170 characters.
staff-ruler-body = ضع مسطرة بالمليمتر على الشاشة. أو بطاقة مصرفية: تنتهي عند العلامة الطويلة.
# Below the ruler: its length in millimetres, the diagonal of the screen in inches. At most 60 characters besides the two.
staff-ruler-size = { $length } مم. قطر الشاشة { $diagonal } بوصة.
# Button that makes the drawn ruler shorter, in a large step. At most 20 characters.
staff-ruler-much-shorter = أقصر بكثير
# Button that makes the drawn ruler shorter. At most 20 characters.
staff-ruler-shorter = أقصر
# Button that makes the drawn ruler longer. At most 20 characters.
staff-ruler-longer = أطول
# Button that makes the drawn ruler longer, in a large step. At most 20 characters.
staff-ruler-much-longer = أطول بكثير
# Button. At most 24 characters.
staff-ruler-use = استعمل هذا الحجم
# Tile, and the heading of what it opens. At most 24 characters.
staff-language = اللغة
# Below the tile. At most 50 characters.
staff-language-note = كل اللغات، واثنتان للاختبار
# Tile, and the heading of what it opens. At most 24 characters.
staff-colors = الألوان
# Below the tile. At most 50 characters.
staff-colors-note = جرّب كل مجموعة ألوان
# Tile, and the heading of what it opens. At most 24 characters.
staff-state = الحالة
# Below the tile. At most 50 characters.
staff-state-note = الإصدار والخادم والبدء والأصوات
# Name of a fact: the program’s version. At most 24 characters.
staff-state-version = الإصدار
# Name of a fact: whether the server answers. At most 24 characters.
staff-state-backend = الخادم
# Whether the server answers, until it is known. At most 30 characters.
staff-state-asking = جارٍ السؤال
# The server answers. At most 30 characters.
staff-state-reachable = يستجيب
# The server does not answer as it should; with the code of the failure. At most 30 characters besides it.
staff-state-unreachable = لا يستجيب ({ $code })
# Name of a fact: when the program started. At most 24 characters.
staff-state-started = بدأ
# Name of a fact: the languages that can be spoken. At most 24 characters.
staff-state-voices = الأصوات
# No language can be spoken. At most 30 characters.
staff-state-no-voices = لا يوجد
# Tile. At most 24 characters.
staff-restart = إعادة التشغيل
# Below the tile. At most 50 characters.
staff-restart-note = شغّل البرنامج من جديد
# Heading. At most 40 characters.
staff-restart-question = هل تعيد تشغيل البرنامج؟
# Button. At most 24 characters.
staff-restart-yes = نعم، أعد تشغيله
# Tile. At most 24 characters.
staff-leave = الخروج
# Below the tile. At most 50 characters.
staff-leave-note = أنهِ البرنامج
# Heading. At most 40 characters.
staff-leave-question = هل تنهي البرنامج؟
# Button. At most 24 characters.
staff-leave-yes = نعم، أنهِه
# Below either question. At most 90 characters.
staff-ending-body = تنتهي الزيارة ويُمحى كل ما فيها.
# Button: stay. At most 24 characters.
staff-no = لا، ارجع
