### Machine-translated from English, unreviewed by a native speaker.

# Pay from lowest to highest: "$17.50 to $19.00". At most 8 characters besides.
format-pay-range = { $low } a { $high }
# Pay of which only the top is known. At most 14 characters besides.
format-pay-up-to = hasta { $high }
# Distance on a card: "2.4 miles". At most 16 characters.
format-miles = { $miles ->
    [one] { $miles } milla
    [many] { $miles } de millas
   *[other] { $miles } millas
}
# Distance on a card, too near to tell. At most 24 characters.
format-miles-under-one = a menos de 1 milla
# When, inside a sentence: "Posted today". At most 20 characters.
format-today = hoy
# At most 20 characters.
format-yesterday = ayer
# At most 22 characters.
format-days-ago = { $days ->
    [one] hace { $days } día
    [many] hace { $days } de días
   *[other] hace { $days } días
}
# At most 24 characters.
format-weeks-ago = { $weeks ->
    [one] hace { $weeks } semana
    [many] hace { $weeks } de semanas
   *[other] hace { $weeks } semanas
}
# At most 24 characters.
format-months-ago = { $months ->
    [one] hace { $months } mes
    [many] hace { $months } de meses
   *[other] hace { $months } meses
}
# At most 28 characters.
format-years-ago = hace más de un año
# When, standing alone on a card: "Full time · Today". At most 20 characters.
format-age-today = Hoy
# At most 20 characters.
format-age-yesterday = Ayer
# At most 22 characters.
format-age-days = { $days ->
    [one] Hace { $days } día
    [many] Hace { $days } de días
   *[other] Hace { $days } días
}
# At most 24 characters.
format-age-weeks = { $weeks ->
    [one] Hace { $weeks } semana
    [many] Hace { $weeks } de semanas
   *[other] Hace { $weeks } semanas
}
# At most 24 characters.
format-age-months = { $months ->
    [one] Hace { $months } mes
    [many] Hace { $months } de meses
   *[other] Hace { $months } meses
}
# At most 28 characters.
format-age-years = Hace más de un año
# A day and a time: "today, 6:00 AM". At most 10 characters besides.
format-moment = { $day }, { $time }
