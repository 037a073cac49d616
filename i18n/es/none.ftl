### Machine-translated from English, unreviewed by a native speaker.

# Heading where nothing was found. At most 44 characters.
none-heading = No hay vacantes para esto ahora
# Below it. At most 120 characters.
none-body = Puede ampliar su búsqueda. Toque una de estas opciones.
# A wider search. At most 34 characters.
none-within = { $miles ->
    [one] Buscar hasta { $miles } milla
    [many] Buscar hasta { $miles } de millas
   *[other] Buscar hasta { $miles } millas
}
# A wider search. At most 34 characters.
none-any-distance = Buscar a cualquier distancia
# A wider search. At most 34 characters.
none-any-hours = Cualquier horario
# A wider search. At most 34 characters.
none-any-pay = Cualquier pago
# A wider search. At most 34 characters.
none-any-work = Cualquier trabajo
# A wider search. At most 34 characters.
none-any-date = También más antiguas
# A wider search. At most 34 characters.
none-without-words = Sin estas palabras
