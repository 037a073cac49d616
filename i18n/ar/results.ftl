### Machine-translated from English, unreviewed by a native speaker.

# Heading. At most 34 characters.
results-near-you = { $count ->
    [zero] لا وظائف قريبة منك
    [one] وظيفة واحدة قريبة منك
    [two] وظيفتان قريبتان منك
    [few] { $count } وظائف قريبة منك
    [many] { $count } وظيفة قريبة منك
   *[other] { $count } وظيفة قريبة منك
}
# Heading, with a place that the client chose. At most 24 characters besides.
results-near = { $count ->
    [zero] لا وظائف قرب { $place }
    [one] وظيفة واحدة قرب { $place }
    [two] وظيفتان قرب { $place }
    [few] { $count } وظائف قرب { $place }
    [many] { $count } وظيفة قرب { $place }
   *[other] { $count } وظيفة قرب { $place }
}
# Heading, for any distance. At most 34 characters.
results-count = { $count ->
    [zero] لا وظائف
    [one] وظيفة واحدة
    [two] وظيفتان
    [few] { $count } وظائف
    [many] { $count } وظيفة
   *[other] { $count } وظيفة
}
# Before the tags that say what was asked for. At most 20 characters.
results-asked = طلبت:
# Tag. At most 26 characters besides.
results-within = { $miles ->
    [zero] في { $place } فقط
    [one] ضمن ميل واحد من { $place }
    [two] ضمن ميلين من { $place }
    [few] ضمن { $miles } أميال من { $place }
    [many] ضمن { $miles } ميلًا من { $place }
   *[other] ضمن { $miles } ميل من { $place }
}
# Tag. At most 28 characters.
results-any-distance = أي مسافة
# Tag with the words typed. At most 4 characters besides.
results-words = «{ $words }»
# Button. At most 24 characters.
results-change = غيّر البحث
# Notice where the words were misspelt. At most 40 characters besides.
results-corrected = نعرض الوظائف عن «{ $words }».
# Tag, shown only in other languages than English. At most 50 characters.
results-titles = العناوين كما كتبها صاحب العمل
