### Machine-translated from English, unreviewed by a native speaker.

# Button on the first screen, and the heading of what it opens. At most 24 characters.
sight-title = الرؤية والسمع
# Above the sizes of text. At most 24 characters.
sight-size = حجم النص
# Key for a size of text. At most 6 characters.
sight-percent = { $percent }%
# Above the choices of colors. At most 24 characters.
sight-colors = الألوان
# Key for the usual colors. At most 18 characters.
sight-usual = المعتادة
# Key for colors. At most 18 characters.
sight-white-on-black = أبيض على أسود
# Key for colors. At most 18 characters.
sight-black-on-white = أسود على أبيض
# Key for colors that do not glare. At most 18 characters.
sight-soft = هادئة
# Above On and Off, on a high panel only: all keys in reach of a person who sits. At most 32 characters.
sight-lower = كل شيء في النصف الأسفل
# Above On and Off: the kiosk reads the screen. At most 24 characters.
sight-read = القراءة بصوت عالٍ
# Key. At most 10 characters.
sight-on = تشغيل
# Key. At most 10 characters.
sight-off = إيقاف
# Above the keys for the volume of the voice. At most 16 characters.
sight-volume = مستوى الصوت
# Above the keys for the speed of the voice. At most 16 characters.
sight-speed = السرعة
# Spoken name of a key: what it belongs to, and its words. Also above keys: “Volume: 6 of 10”. At most 4 characters besides the two.
sight-option = { $group }: { $option }
