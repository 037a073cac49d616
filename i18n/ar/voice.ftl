### Machine-translated from English, unreviewed by a native speaker.

# Key above the bar while the kiosk reads aloud. One short word. At most 10 characters.
voice-pause = وقفة
# The same key while the voice pauses. At most 10 characters.
voice-go-on = متابعة
# Key above the bar. One short word. At most 8 characters.
voice-again = إعادة
# Spoken name of that key. At most 30 characters.
voice-say-again = إعادة ما قيل
# Key above the bar. One short word. At most 8 characters.
voice-quieter = أخفض
# Spoken name of that key. At most 30 characters.
voice-say-quieter = صوت أخفض
# Key above the bar. One short word. At most 8 characters.
voice-louder = أعلى
# Spoken name of that key. At most 30 characters.
voice-say-louder = صوت أعلى
# Key above the bar. One short word. At most 8 characters.
voice-slower = أبطأ
# Spoken name of that key. At most 30 characters.
voice-say-slower = كلام أبطأ
# Key above the bar. One short word. At most 8 characters.
voice-faster = أسرع
# Spoken name of that key. At most 30 characters.
voice-say-faster = كلام أسرع
# Key above the bar. One short word. At most 8 characters.
voice-hide = إخفاء
# Spoken name of that key: nobody sees the screen, the voice goes on. At most 30 characters.
voice-say-hide = إخفاء الشاشة
# Key above the bar. One short word. At most 8 characters.
voice-stop = إنهاء
# Spoken name of that key. At most 30 characters.
voice-say-stop = إنهاء القراءة
# How loud or fast the voice is, of how many steps. At most 10 characters.
voice-step = { $now } من { $most }
# The one key of a hidden screen. At most 24 characters.
voice-show = إظهار الشاشة
# Below that key. At most 40 characters.
voice-goes-on = الصوت مستمر.
