### Machine-translated from English, unreviewed by a native speaker.

# Heading of the screen that counts a month’s pay. At most 34 characters.
month-question = ماذا يعني ذلك لي؟
# Name above the keys for hours a week. At most 30 characters.
month-hours = ساعات في الأسبوع
# Spoken name of the minus key. At most 24 characters.
month-hour-less = ساعة أقل
# Spoken name of the plus key. At most 24 characters.
month-hour-more = ساعة أكثر
# Name above the keys Low, Middle and High. At most 30 characters.
month-wage = أي أجر
# Name above the occupations to see beside this one. At most 30 characters.
month-beside = بجانب
# Key: no other occupation. At most 24 characters.
month-alone = لا شيء آخر
# A month’s pay in whole dollars, inside a sentence. At most 24 characters besides.
month-about = نحو { $pay } في الشهر
# The same, where only the least is known. At most 24 characters besides.
month-least = { $pay } على الأقل في الشهر
# “30 hours a week, $17.67 an hour: about $2,297 a month before tax.” At most 24 characters besides.
month-sentence = { $hours }، { $wage }: { $pay } قبل الضريبة.
# The same for work that is paid by the year. At most 50 characters besides.
month-sentence-year = دوام كامل طوال السنة، { $wage }: { $pay } قبل الضريبة.
# Where the chosen wage is not published. At most 80 characters.
month-no-pay = هذا الأجر غير منشور.
# Below, where work is paid by the year. At most 140 characters.
month-yearly = يُقسم الأجر السنوي على 12 شهرًا. ساعات الأسبوع لا تُحسب فيه.
# Notice. At most 140 characters.
month-notice = قبل الضريبة. هذه ليست نصيحة بشأن المساعدات: اسأل مسؤول ملفك.
