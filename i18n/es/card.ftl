### Machine-translated from English, unreviewed by a native speaker.

# Small, after a pay figure in bold. At most 14 characters.
card-an-hour = por hora
# Small, before a pay figure that we converted. At most 10 characters.
card-about = aprox.
# Pay in one piece, on the opening's page and spoken. At most 20 characters.
card-pay = { $pay } por hora
# The same, for a figure that we converted from another period. At most 26 characters.
card-pay-about = aprox. { $pay } por hora
# Instead of pay, on a result card. At most 24 characters.
card-pay-not-given = Pago no indicado
# Instead of hours, on a result card. At most 24 characters.
card-hours-not-given = Horas no indicadas
# Instead of the age, on a result card. At most 24 characters.
card-date-not-given = Fecha no indicada
# Instead of the town, on a result card. At most 28 characters.
card-place-not-given = Lugar no indicado
# Instead of the employer, on a result card. At most 30 characters.
card-employer-not-given = Empleador no indicado
# Hours on a result card. At most 20 characters.
card-full-time = Tiempo completo
# Hours on a result card. At most 20 characters.
card-part-time = Medio tiempo
# Hours on a result card, where the employer offers both. At most 34 characters.
card-full-or-part-time = Tiempo completo o medio tiempo
# Last line of a result card: "Full time · 2 days ago". At most 4 characters besides.
card-hours-and-age = { $hours } · { $age }
# Town and state: "Dayton, OH". At most 4 characters besides.
card-city-and-state = { $city }, { $state }
# Town and distance: "Dayton, 2.4 miles". At most 4 characters besides.
card-place-and-miles = { $place }, { $miles }
