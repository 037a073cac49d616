### Machine-translated from English, unreviewed by a native speaker.

# Key of the bar, goes one screen back. At most 14 characters.
bar-back = رجوع
# Key of the bar, goes to the first screen. At most 14 characters.
bar-home = الرئيسية
# Key of the bar, reads the screen aloud. At most 14 characters.
bar-read = اقرأ لي
# Key of the bar, asks our staff to come. At most 14 characters.
bar-person = شخص يساعد
# Key of the bar, opens the choice of languages. At most 14 characters.
bar-language = اللغة
# Key of the bar, makes everything larger. At most 14 characters.
bar-larger-text = نص أكبر
# Light key at the end of the bar, ends the visit. At most 14 characters.
bar-done = انتهيت
