### Machine-translated from English, unreviewed by a native speaker.

# Heading of the screen that sets occupations side by side. At most 34 characters.
compare-question = Lado a lado
# Where nothing was chosen yet. At most 100 characters.
compare-none = Todavía no hay nada aquí. Agregue los trabajos que quiere comparar.
# Button: one more occupation. At most 24 characters.
compare-another = Agregar otro
# Spoken where that button cannot be pressed. At most 70 characters.
compare-full = Tres es lo máximo. Quite uno primero.
# Spoken after an occupation’s name: what its button does. At most 40 characters.
compare-open = Abre su página
# Button that takes an occupation away. At most 16 characters.
compare-remove = Quitar
# The same, spoken. At most 16 characters besides.
compare-remove-name = Quitar { $name }
# Name of a fact: the wage in the middle. At most 30 characters.
compare-middle = Pago del medio
# Name of a fact: the low and the high wage. At most 30 characters.
compare-spread = Pago de bajo a alto
# Name of a fact: how the number of jobs changes. At most 30 characters.
compare-growth = Crecimiento
# Name of a fact: how many people do this work here. At most 30 characters.
compare-people = Personas en este trabajo
# Name of a fact: the schooling that most people need to begin. At most 30 characters.
compare-schooling = Estudios
# Name of a fact: how the work is learnt. At most 30 characters.
compare-training = Capacitación
# Something and where: “$17.67 an hour, near Dayton”. At most 4 characters besides.
compare-where = { $what }, { $area }
# Which pays more: “Truck driver pays $4.02 an hour more than stocker in the middle.” At most 50 characters besides.
compare-more = { $more } paga { $difference } más que { $less } en el medio.
# Both pay the same. At most 50 characters besides.
compare-same = { $one } y { $other } pagan lo mismo en el medio.
# Of the first only the least is known, which is what the other pays. At most 50 characters besides.
compare-as-much = { $one } paga tanto como { $other } o más.
# Of both only the least is known. At most 60 characters besides.
compare-unsure = No podemos decir cuál paga más: { $one } o { $other }.
# Why wages are not compared. At most 120 characters.
compare-periods = Unos trabajos se pagan por hora y otros por año. No podemos compararlos directamente.
# Why wages are not compared. At most 120 characters.
compare-areas = Estos pagos son de zonas distintas. No podemos compararlos directamente.
# An occupation whose middle wage is not published. At most 50 characters besides.
compare-missing = No se publica el pago del medio de { $name }.
# An occupation alone. At most 30 characters besides.
compare-one = { $name } paga { $wage } en el medio.
