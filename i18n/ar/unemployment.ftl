### Machine-translated from English, unreviewed by a native speaker.

# Question, one line. At most 44 characters.
unemployment-question = كم شخصًا بلا عمل هنا؟
# Heading of the picture: “In 2019, 4.1% of workers in Montgomery County had no job.” At most 50 characters besides.
unemployment-sentence = في { $time } كان { $percent } من العمال { $area } بلا عمل.
# What that means. At most 80 characters.
unemployment-one-in = أي نحو 1 من كل { $count } ممن يعملون أو يبحثون عن عمل.
# In place of the year before. At most 80 characters.
unemployment-before-unknown = ليس لدينا رقم السنة السابقة.
# The year before. At most 60 characters.
unemployment-before-same = في السنة السابقة كان الرقم نفسه.
# The year before. At most 50 characters besides.
unemployment-before-more = في السنة السابقة كان الرقم أعلى: { $percent }.
# The year before. At most 50 characters besides.
unemployment-before-less = في السنة السابقة كان الرقم أدنى: { $percent }.
# In the state or the country at the same time: “It was 3.7% in the U.S.” At most 20 characters besides.
unemployment-elsewhere = وكان { $percent } { $place }.
# In place of it. At most 60 characters besides.
unemployment-elsewhere-unknown = ليس لدينا رقم { $place } لهذا الوقت.
# Who is counted. At most 80 characters.
unemployment-workers = العمال هم من لديهم عمل أو يبحثون عن عمل.
# Where the area’s figure is our own sum. At most 80 characters.
unemployment-added-up = جمعنا أرقام المقاطعات هنا.
# Notice. At most 80 characters besides.
unemployment-old = هذه الأرقام من { $year }. قد يكون الوضع مختلفًا الآن.
# Where nothing is published. At most 120 characters.
unemployment-none = ليست لدينا أرقام عن هذا المكان بعد. قد يعرف موظفونا أكثر.
