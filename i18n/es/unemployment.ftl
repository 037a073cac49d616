### Machine-translated from English, unreviewed by a native speaker.

# Question, one line. At most 44 characters.
unemployment-question = ¿Cuántas personas no tienen empleo aquí?
# Heading of the picture: “In 2019, 4.1% of workers in Montgomery County had no job.” At most 50 characters besides.
unemployment-sentence = En { $time }, el { $percent } de los trabajadores { $area } no tenía empleo.
# What that means. At most 80 characters.
unemployment-one-in = Es cerca de 1 de cada { $count } personas que trabajan o buscan trabajo.
# In place of the year before. At most 80 characters.
unemployment-before-unknown = No tenemos el dato del año anterior.
# The year before. At most 60 characters.
unemployment-before-same = El año anterior fue igual.
# The year before. At most 50 characters besides.
unemployment-before-more = El año anterior fue más alto: { $percent }.
# The year before. At most 50 characters besides.
unemployment-before-less = El año anterior fue más bajo: { $percent }.
# In the state or the country at the same time: “It was 3.7% in the U.S.” At most 20 characters besides.
unemployment-elsewhere = Fue el { $percent } { $place }.
# In place of it. At most 60 characters besides.
unemployment-elsewhere-unknown = No tenemos el dato { $place } para esa fecha.
# Who is counted. At most 80 characters.
unemployment-workers = Los trabajadores son quienes tienen empleo o lo buscan.
# Where the area’s figure is our own sum. At most 80 characters.
unemployment-added-up = Sumamos los datos de los condados de aquí.
# Notice. At most 80 characters besides.
unemployment-old = Estos datos son de { $year }. Ahora puede ser distinto.
# Where nothing is published. At most 120 characters.
unemployment-none = Todavía no tenemos datos de este lugar. Nuestro personal puede saber más.
