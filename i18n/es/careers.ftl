### Machine-translated from English, unreviewed by a native speaker.

# Name of the service, on its tile and above its questions. At most 24 characters.
careers-title = Pago y carreras
# Below the name on the tile. At most 60 characters.
careers-hint = Cuánto se paga aquí y adónde lleva el trabajo.
# Question, one line. At most 44 characters.
careers-question = ¿Cómo quiere buscar?
# Name on a tile. At most 28 characters.
careers-kinds = Por tipo de trabajo
# Below it. At most 50 characters.
careers-kinds-hint = Elija entre dibujos y palabras sencillas
# Name on a tile. At most 28 characters.
careers-before = Trabajos que ya hice
# Below it. At most 50 characters.
careers-before-hint = Escriba el nombre de un trabajo
# Name on a tile, and above the questions of the interest finder. At most 28 characters.
careers-like = Lo que me gusta hacer
# Below it, before the first answer. At most 50 characters.
careers-like-hint = Responda { $count } preguntas cortas
# Below it, with some of the questions answered. At most 30 characters.
careers-like-go-on = Siga: { $done } de { $all }
# Below it, with all of them answered. At most 50 characters.
careers-like-done = Vea lo que dicen sus respuestas
# Name on a tile. At most 28 characters.
careers-jobless = Personas sin empleo aquí
# Below it. At most 50 characters.
careers-jobless-hint = Cuántas buscan trabajo, a través del tiempo
# Button: to the occupations that were put side by side. At most 28 characters.
careers-compare = Comparar lo que elegí
# Question above pictures of kinds of work, one line. At most 44 characters.
careers-kinds-question = ¿Qué tipo de trabajo?
# Question above the field for the name of a job, one line. At most 44 characters.
careers-before-question = ¿Qué trabajo hizo?
# The same, for work that will stand beside other work. At most 44 characters.
careers-compare-question = ¿Qué trabajo quiere comparar?
# Spoken name of the field. At most 30 characters.
careers-title-field = Nombre de un trabajo
# Below the empty field. At most 80 characters.
careers-title-hint = Escriba un trabajo, como chofer, cocinero o enfermera.
# Where no job fits. At most 100 characters.
careers-title-none = No conocemos un trabajo con este nombre. Pruebe otro nombre o menos letras.
# Below the plain name of a job: the name that fits what was typed. At most 4 characters besides.
careers-title-matched = “{ $name }”
# Heading of the work that fits the answers. At most 44 characters.
careers-fits-question = Trabajos según lo que le gusta
# On a tile: what half of the people earn less than, as “$17.67 an hour”. At most 24 characters besides.
careers-middle = { $pay } en el medio
# The same, where only the pay of the whole state is published. At most 44 characters besides.
careers-middle-state = { $pay } en el medio, en todo el estado
# The same, where only the pay of the whole country is published. At most 44 characters besides.
careers-middle-nation = { $pay } en el medio, en todo EE. UU.
# In place of it. At most 30 characters.
careers-pay-unknown = Pago no publicado
# After it on a tile: how many do this work here. At most 30 characters.
careers-people = { $count ->
    [one] { $count } persona aquí
    [many] { $count } de personas aquí
   *[other] { $count } personas aquí
}
# In place of it. At most 40 characters.
careers-people-unknown = número de personas no publicado
# Both on a tile. At most 4 characters besides.
careers-pay-and-people = { $pay }, { $people }
# Heading where there is no work to choose from. At most 44 characters.
careers-none-heading = No hay trabajos que mostrar
# Below it, for a kind of work. At most 120 characters.
careers-none-body = No tenemos datos de este tipo de trabajo. Busque de otra manera.
# Below it, for work that fits the answers. At most 120 characters.
careers-fits-none-body = Aquí todavía no podemos relacionar trabajos con sus respuestas. Busque de otra manera.
# Yellow button below it. At most 28 characters.
careers-other-way = Buscar de otra manera
# Button: figures as a table. At most 20 characters.
careers-as-table = Ver como tabla
# Button: the same as a picture. At most 20 characters.
careers-as-picture = Ver como dibujo
# Button on an opening: to what such work pays here. At most 28 characters.
careers-pay-here = ¿Cuánto se paga aquí?
# Button on an opening: to work of the same kind. At most 28 characters.
careers-work-like-this = Ver trabajos parecidos
