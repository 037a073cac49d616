### Machine-translated from English, unreviewed by a native speaker.

# Pay from lowest to highest: "$17.50 to $19.00". At most 8 characters besides.
format-pay-range = { $low } – { $high }
# Pay of which only the top is known. At most 14 characters besides.
format-pay-up-to = حتى { $high }
# Distance on a card: "2.4 miles". At most 16 characters.
format-miles = { $miles ->
    [zero] { $miles } ميل
    [one] { $miles } ميل
    [two] { $miles } ميل
    [few] { $miles } أميال
    [many] { $miles } ميلًا
   *[other] { $miles } ميل
}
# Distance on a card, too near to tell. At most 24 characters.
format-miles-under-one = أقل من ميل
# When, inside a sentence: "Posted today". At most 20 characters.
format-today = اليوم
# At most 20 characters.
format-yesterday = أمس
# At most 22 characters.
format-days-ago = { $days ->
    [zero] اليوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
# At most 24 characters.
format-weeks-ago = { $weeks ->
    [zero] هذا الأسبوع
    [one] قبل أسبوع
    [two] قبل أسبوعين
    [few] قبل { $weeks } أسابيع
    [many] قبل { $weeks } أسبوعًا
   *[other] قبل { $weeks } أسبوع
}
# At most 24 characters.
format-months-ago = { $months ->
    [zero] هذا الشهر
    [one] قبل شهر
    [two] قبل شهرين
    [few] قبل { $months } أشهر
    [many] قبل { $months } شهرًا
   *[other] قبل { $months } شهر
}
# At most 28 characters.
format-years-ago = قبل أكثر من سنة
# When, standing alone on a card: "Full time · Today". At most 20 characters.
format-age-today = اليوم
# At most 20 characters.
format-age-yesterday = أمس
# At most 22 characters.
format-age-days = { $days ->
    [zero] اليوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
# At most 24 characters.
format-age-weeks = { $weeks ->
    [zero] هذا الأسبوع
    [one] قبل أسبوع
    [two] قبل أسبوعين
    [few] قبل { $weeks } أسابيع
    [many] قبل { $weeks } أسبوعًا
   *[other] قبل { $weeks } أسبوع
}
# At most 24 characters.
format-age-months = { $months ->
    [zero] هذا الشهر
    [one] قبل شهر
    [two] قبل شهرين
    [few] قبل { $months } أشهر
    [many] قبل { $months } شهرًا
   *[other] قبل { $months } شهر
}
# At most 28 characters.
format-age-years = قبل أكثر من سنة
# A day and a time: "today, 6:00 AM". At most 10 characters besides.
format-moment = { $day }، { $time }
