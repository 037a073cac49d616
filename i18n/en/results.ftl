# Heading. At most 34 characters.
results-near-you = { $count ->
    [one] { $count } opening near you
   *[other] { $count } openings near you
}
# Heading, with a place that the client chose. At most 24 characters besides.
results-near = { $count ->
    [one] { $count } opening near { $place }
   *[other] { $count } openings near { $place }
}
# Heading, for any distance. At most 34 characters.
results-count = { $count ->
    [one] { $count } opening
   *[other] { $count } openings
}
# Before the tags that say what was asked for. At most 20 characters.
results-asked = You asked for:
# Tag. At most 26 characters besides.
results-within = { $miles ->
    [one] Within { $miles } mile of { $place }
   *[other] Within { $miles } miles of { $place }
}
# Tag. At most 28 characters.
results-any-distance = Any distance
# Tag with the words typed. At most 4 characters besides.
results-words = “{ $words }”
# Button. At most 24 characters.
results-change = Change my search
# Notice where the words were misspelt. At most 40 characters besides.
results-corrected = Showing openings for “{ $words }”.
# Tag, shown only in other languages than English. At most 50 characters.
results-titles = Titles as the employer wrote them
