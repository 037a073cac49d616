# Pay from lowest to highest: "$17.50 to $19.00". At most 8 characters besides.
format-pay-range = { $low } to { $high }
# Pay of which only the top is known. At most 14 characters besides.
format-pay-up-to = up to { $high }
# Distance on a card: "2.4 miles". At most 16 characters.
format-miles = { $miles ->
    [one] { $miles } mile
   *[other] { $miles } miles
}
# Distance on a card, too near to tell. At most 24 characters.
format-miles-under-one = under 1 mile
# When, inside a sentence: "Posted today". At most 20 characters.
format-today = today
# At most 20 characters.
format-yesterday = yesterday
# At most 22 characters.
format-days-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
# At most 24 characters.
format-weeks-ago = { $weeks ->
    [one] { $weeks } week ago
   *[other] { $weeks } weeks ago
}
# At most 24 characters.
format-months-ago = { $months ->
    [one] { $months } month ago
   *[other] { $months } months ago
}
# At most 28 characters.
format-years-ago = over a year ago
# When, standing alone on a card: "Full time · Today". At most 20 characters.
format-age-today = Today
# At most 20 characters.
format-age-yesterday = Yesterday
# At most 22 characters.
format-age-days = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
# At most 24 characters.
format-age-weeks = { $weeks ->
    [one] { $weeks } week ago
   *[other] { $weeks } weeks ago
}
# At most 24 characters.
format-age-months = { $months ->
    [one] { $months } month ago
   *[other] { $months } months ago
}
# At most 28 characters.
format-age-years = Over a year ago
# A day and a time: "today, 6:00 AM". At most 10 characters besides.
format-moment = { $day }, { $time }
