# Heading of the screen that counts a month’s pay. At most 34 characters.
month-question = What would it mean for me?
# Name above the keys for hours a week. At most 30 characters.
month-hours = Hours a week
# Spoken name of the minus key. At most 24 characters.
month-hour-less = One hour less
# Spoken name of the plus key. At most 24 characters.
month-hour-more = One hour more
# Name above the keys Low, Middle and High. At most 30 characters.
month-wage = Which pay
# Name above the occupations to see beside this one. At most 30 characters.
month-beside = Next to
# Key: no other occupation. At most 24 characters.
month-alone = Nothing else
# A month’s pay in whole dollars, inside a sentence. At most 24 characters besides.
month-about = about { $pay } a month
# The same, where only the least is known. At most 24 characters besides.
month-least = at least { $pay } a month
# “30 hours a week, $17.67 an hour: about $2,297 a month before tax.” At most 24 characters besides.
month-sentence = { $hours }, { $wage }: { $pay } before tax.
# The same for work that is paid by the year. At most 50 characters besides.
month-sentence-year = Full time all year, { $wage }: { $pay } before tax.
# Where the chosen wage is not published. At most 80 characters.
month-no-pay = This pay is not published.
# Below, where work is paid by the year. At most 140 characters.
month-yearly = Pay by the year is divided by 12 months. Hours a week are not counted in it.
# Notice. At most 140 characters.
month-notice = Before tax. This is no advice on benefits: ask your case worker.
