### Machine-translated from English, unreviewed by a native speaker.

# What is said of something that can be pressed. At most 60 characters beside the name.
speech-button = { $name }، زر
# What is said of a field to type in, and what is in it. At most 60 characters beside the two.
speech-field = { $name }، حقل كتابة: { $value }
# What is said of a field with nothing in it. At most 30 characters.
speech-empty = لا شيء مكتوب
# Said of the chosen one of several. At most 20 characters.
speech-chosen = مختار
# Said of a button that cannot be pressed now. At most 30 characters.
speech-not-possible = غير ممكن الآن
# Said instead of a secret number: how many digits are typed. At most 40 characters.
speech-digits =
    { $count ->
        [zero] لا أرقام مكتوبة
        [one] رقم واحد مكتوب
        [two] رقمان مكتوبان
        [few] { $count } أرقام مكتوبة
        [many] { $count } رقمًا مكتوبًا
       *[other] { $count } رقم مكتوب
    }
# Said instead of private words when others could hear. At most 60 characters.
speech-private = خاص، لا يُقرأ بصوت عالٍ
# Said when letters were taken out. At most 40 characters beside them.
speech-deleted = حُذف { $letters }
# Said when the picture was hidden. At most 80 characters.
speech-hidden = الشاشة مخفية. الصوت مستمر.
# Said when the picture is shown again. At most 80 characters.
speech-shown = الشاشة ظاهرة من جديد.
# Said after a change. At most 40 characters.
speech-volume = الصوت { $step } من 10
# Said after a change. At most 40 characters.
speech-rate = السرعة { $step } من 9
# Said after a change. At most 50 characters.
speech-size = حجم النص { $percent } بالمئة
# Said at the last thing on the screen. At most 40 characters.
speech-end = نهاية الشاشة.
# Said at the first thing on the screen. At most 40 characters.
speech-begin = بداية الشاشة.
# In place of the voice’s keys when it cannot speak. At most 110 characters.
speech-fault = الصوت لا يعمل. قل لموظفينا الرمز { $code }.
# Said when Help is pressed. At most 300 characters.
speech-help = اضغط أسفل لسماع التالي. اضغط أعلى للرجوع. اضغط تنفيذ للاختيار. رجوع يذهب إلى الشاشة السابقة. التالي يتابع. اضغط مساعدة مرة أخرى لسماع المزيد.
# Said when Help is pressed again. At most 500 characters.
speech-help-more = المفاتيح في نهاية كل شاشة هي نفسها دائمًا. هناك يمكنك تغيير الصوت واللغة والحجم. ويمكنك أيضًا طلب شخص. مفتاحا القفز يذهبان إلى الزر أو العنوان التالي. اضغط مساعدة باستمرار والمس الشاشة لتسمع ما هناك. اضغط انتهيت عندما تغادر. عندها يُمحى كل ما فعلته.
# Said when the visit ends. At most 60 characters.
speech-cleared = تم مسح كل شيء. مع السلامة.
# Said when no person is needed any more. At most 80 characters.
speech-dismissed = أخبرنا موظفينا أنك لا تحتاج إلى مساعدة.
# Said after the first heading to a person who pressed Help. At most 80 characters.
speech-hint = اضغط مساعدة لتعرف المفاتيح.
# Said when Next is pressed and there is nowhere to go on to. At most 80 characters.
speech-no-next = اختر شيئًا أولاً. اضغط أسفل.
# Said of the line of steps, with the name of the one that is here. At most 40 characters besides.
speech-step = الخطوة { $step } من { $steps }: { $name }
