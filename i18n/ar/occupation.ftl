### Machine-translated from English, unreviewed by a native speaker.

# The sentence of an occupation’s pay: “Half of people in this work near Dayton make more than $17.67 an hour.” At most 60 characters besides.
occupation-half = نصف العاملين في هذا العمل { $area } يكسبون أكثر من { $wage }.
# The same, where only the least is known: “… make at least $115.00 an hour.” At most 60 characters besides.
occupation-half-least = نصف العاملين في هذا العمل { $area } أو أكثر يكسبون { $wage }.
# The same, where the middle wage is not published. At most 60 characters besides.
occupation-no-middle = الأجر الأوسط { $area } غير منشور.
# Heading where no wages are published anywhere. At most 60 characters.
occupation-no-pay = لم يُنشر أجر لهذا العمل.
# Notice where wages are of a wider area: “Pay near Dayton is not published. Showing pay in Ohio.” At most 60 characters besides.
occupation-not-here = الأجر { $asked } غير منشور. نعرض الأجر { $shown }.
# Name of a mark in the picture: what the opening pays that led here. At most 24 characters.
occupation-this-opening = هذه الوظيفة
# What the opening pays that led here. At most 40 characters besides.
occupation-opening = هذه الوظيفة تدفع { $pay }.
# The same beside wages by the year. At most 80 characters besides.
occupation-opening-year = هذه الوظيفة تدفع { $pay }. الأجر المعروض هنا سنوي.
# The same beside the middle wage. At most 80 characters besides.
occupation-opening-more = هذه الوظيفة تدفع { $pay }. هذا أكثر من الوسط { $area }.
# The same beside the middle wage. At most 80 characters besides.
occupation-opening-less = هذه الوظيفة تدفع { $pay }. هذا أقل من الوسط { $area }.
# The same beside the middle wage. At most 80 characters besides.
occupation-opening-same = هذه الوظيفة تدفع { $pay }. هذا هو الوسط { $area }.
# The same beside the middle wage. At most 80 characters besides.
occupation-opening-around = هذه الوظيفة تدفع { $pay }. قد يكون أكثر أو أقل من الوسط { $area }.
# Heading above what people in this work do. At most 30 characters.
occupation-does = ماذا يعملون
# Small, below words of the source that we have in English only. At most 50 characters.
occupation-in-english = لدينا هذا النص بالإنجليزية فقط.
# In place of what people do. At most 80 characters.
occupation-no-words = ليس لدينا وصف لهذا العمل.
# Heading above five skills. At most 44 characters.
occupation-skills = أهم المهارات
# In place of the skills. At most 80 characters.
occupation-no-skills = المهارات غير منشورة لهذا العمل.
# The number of jobs grows. At most 24 characters.
occupation-growing = ينمو
# The number of jobs stays as it is. At most 24 characters.
occupation-steady = ثابت تقريبًا
# The number of jobs gets smaller. At most 24 characters.
occupation-shrinking = وظائف أقل
# Below “Growing”: “8.5% more jobs in the U.S. by 2034”. At most 40 characters besides.
occupation-more-jobs = وظائف أكثر بنسبة { $share } في أمريكا حتى { $year }
# Below “About the same”. At most 60 characters besides.
occupation-same-jobs = تغيّر أقل من 1% في عدد الوظائف في أمريكا حتى { $year }
# Below “Fewer jobs”. At most 40 characters besides.
occupation-fewer-jobs = وظائف أقل بنسبة { $share } في أمريكا حتى { $year }
# Openings a year in the whole country. At most 54 characters.
occupation-a-year = { $count ->
    [zero] لا وظائف شاغرة في السنة في أمريكا
    [one] وظيفة شاغرة واحدة في السنة في أمريكا
    [two] وظيفتان شاغرتان في السنة في أمريكا
    [few] { $count } وظائف شاغرة في السنة في أمريكا
    [many] { $count } وظيفة شاغرة في السنة في أمريكا
   *[other] { $count } وظيفة شاغرة في السنة في أمريكا
}
# In place of openings a year. At most 60 characters.
occupation-no-openings = عدد الوظائف الشاغرة في السنة غير منشور.
# In place of growth. At most 60 characters.
occupation-no-outlook = نمو هذا العمل غير منشور.
# How many do this work here: “8,770 people do this work near Dayton”. At most 44 characters besides.
occupation-people = { $count ->
    [zero] لا أحد يعمل في هذا العمل { $area }
    [one] شخص واحد يعمل في هذا العمل { $area }
    [two] شخصان يعملان في هذا العمل { $area }
    [few] { $count } أشخاص يعملون في هذا العمل { $area }
    [many] { $count } شخصًا يعملون في هذا العمل { $area }
   *[other] { $count } شخص يعملون في هذا العمل { $area }
}
# In place of that. At most 60 characters besides.
occupation-no-people = عدد العاملين في هذا العمل { $area } غير منشور.
# In place of the schooling that is asked for. At most 50 characters.
occupation-no-schooling = الدراسة المطلوبة غير منشورة.
# In place of the training. At most 50 characters.
occupation-no-training = التدريب غير منشور.
# In place of the years of work that are asked for. At most 50 characters.
occupation-no-experience = الخبرة المطلوبة غير منشورة.
# Heading above the next steps. At most 44 characters.
occupation-lead = إلى أين يمكن أن يقود
# Small, on the first of the steps. At most 24 characters.
occupation-you-are-here = أنت هنا
# On a step: in place of what it asks for. At most 50 characters.
occupation-no-asks = ما يتطلبه غير منشور.
# Where no next step is known. At most 110 characters.
occupation-no-lead = لا نعرف خطوة تالية بأجر أعلى ومهارات قريبة.
# Heading above other work. At most 44 characters.
occupation-similar = أعمال مشابهة بأجر أعلى
# Heading above the sources of the figures. At most 44 characters.
occupation-sources = من أين تأتي هذه الأرقام
# Button to the screen that counts a month’s pay. At most 30 characters.
occupation-month = ماذا يعني ذلك لي
# Button: puts this work beside other work. At most 16 characters.
occupation-compare = قارن
# Yellow button: openings near here in this kind of work. At most 40 characters.
occupation-see = { $count ->
    [zero] لا وظائف كهذه
    [one] اعرض وظيفة واحدة كهذه
    [two] اعرض وظيفتين كهذه
    [few] اعرض { $count } وظائف كهذه
    [many] اعرض { $count } وظيفة كهذه
   *[other] اعرض { $count } وظيفة كهذه
}
# Spoken after that button: which openings. At most 30 characters besides.
occupation-see-kind = وظائف في: { $kind }
# Heading above experience, preparation and openings a year. At most 30 characters.
occupation-more = معلومات مفيدة
