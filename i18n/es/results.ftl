### Machine-translated from English, unreviewed by a native speaker.

# Heading. At most 34 characters.
results-near-you = { $count ->
    [one] { $count } vacante cerca de usted
    [many] { $count } de vacantes cerca de usted
   *[other] { $count } vacantes cerca de usted
}
# Heading, with a place that the client chose. At most 24 characters besides.
results-near = { $count ->
    [one] { $count } vacante cerca de { $place }
    [many] { $count } de vacantes cerca de { $place }
   *[other] { $count } vacantes cerca de { $place }
}
# Heading, for any distance. At most 34 characters.
results-count = { $count ->
    [one] { $count } vacante
    [many] { $count } de vacantes
   *[other] { $count } vacantes
}
# Before the tags that say what was asked for. At most 20 characters.
results-asked = Usted pidió:
# Tag. At most 26 characters besides.
results-within = { $miles ->
    [one] Hasta { $miles } milla de { $place }
    [many] Hasta { $miles } de millas de { $place }
   *[other] Hasta { $miles } millas de { $place }
}
# Tag. At most 28 characters.
results-any-distance = Cualquier distancia
# Tag with the words typed. At most 4 characters besides.
results-words = “{ $words }”
# Button. At most 24 characters.
results-change = Cambiar mi búsqueda
# Notice where the words were misspelt. At most 40 characters besides.
results-corrected = Mostramos vacantes para “{ $words }”.
# Tag, shown only in other languages than English. At most 50 characters.
results-titles = Títulos como los escribió el empleador
