### Machine-translated from English, unreviewed by a native speaker.

# Heading of the screen that counts a month’s pay. At most 34 characters.
month-question = ¿Qué significaría para mí?
# Name above the keys for hours a week. At most 30 characters.
month-hours = Horas por semana
# Spoken name of the minus key. At most 24 characters.
month-hour-less = Una hora menos
# Spoken name of the plus key. At most 24 characters.
month-hour-more = Una hora más
# Name above the keys Low, Middle and High. At most 30 characters.
month-wage = Qué pago
# Name above the occupations to see beside this one. At most 30 characters.
month-beside = Junto a
# Key: no other occupation. At most 24 characters.
month-alone = Nada más
# A month’s pay in whole dollars, inside a sentence. At most 24 characters besides.
month-about = aprox. { $pay } al mes
# The same, where only the least is known. At most 24 characters besides.
month-least = al menos { $pay } al mes
# “30 hours a week, $17.67 an hour: about $2,297 a month before tax.” At most 24 characters besides.
month-sentence = { $hours }, { $wage }: { $pay } antes de impuestos.
# The same for work that is paid by the year. At most 50 characters besides.
month-sentence-year = Tiempo completo, un año, { $wage }: { $pay } antes de impuestos.
# Where the chosen wage is not published. At most 80 characters.
month-no-pay = Este pago no se publica.
# Below, where work is paid by the year. At most 140 characters.
month-yearly = El pago anual se divide entre 12 meses. Las horas por semana no cuentan.
# Notice. At most 140 characters.
month-notice = Antes de impuestos. Esto no es un consejo sobre beneficios: pregunte a su trabajador social.
