### Machine-translated from English, unreviewed by a native speaker.

# Small, after a pay figure in bold. At most 14 characters.
card-an-hour = في الساعة
# Small, before a pay figure that we converted. At most 10 characters.
card-about = نحو
# Pay in one piece, on the opening's page and spoken. At most 20 characters.
card-pay = { $pay } في الساعة
# The same, for a figure that we converted from another period. At most 26 characters.
card-pay-about = نحو { $pay } في الساعة
# Instead of pay, on a result card. At most 24 characters.
card-pay-not-given = الأجر غير مذكور
# Instead of hours, on a result card. At most 24 characters.
card-hours-not-given = الساعات غير مذكورة
# Instead of the age, on a result card. At most 24 characters.
card-date-not-given = التاريخ غير مذكور
# Instead of the town, on a result card. At most 28 characters.
card-place-not-given = المكان غير مذكور
# Instead of the employer, on a result card. At most 30 characters.
card-employer-not-given = صاحب العمل غير مذكور
# Hours on a result card. At most 20 characters.
card-full-time = دوام كامل
# Hours on a result card. At most 20 characters.
card-part-time = دوام جزئي
# Hours on a result card, where the employer offers both. At most 34 characters.
card-full-or-part-time = دوام كامل أو جزئي
# Last line of a result card: "Full time · 2 days ago". At most 4 characters besides.
card-hours-and-age = { $hours } · { $age }
# Town and state: "Dayton, OH". At most 4 characters besides.
card-city-and-state = { $city }, { $state }
# Town and distance: "Dayton, 2.4 miles". At most 4 characters besides.
card-place-and-miles = { $place }، { $miles }
