# Heading where nothing was found. At most 44 characters.
none-heading = No openings for this now
# Below it. At most 120 characters.
none-body = You can look wider. Touch one of these.
# A wider search. At most 34 characters.
none-within = { $miles ->
    [one] Look within { $miles } mile
   *[other] Look within { $miles } miles
}
# A wider search. At most 34 characters.
none-any-distance = Look at any distance
# A wider search. At most 34 characters.
none-any-hours = Any hours
# A wider search. At most 34 characters.
none-any-pay = Any pay
# A wider search. At most 34 characters.
none-any-work = Any kind of work
# A wider search. At most 34 characters.
none-any-date = Also older openings
# A wider search. At most 34 characters.
none-without-words = Without these words
