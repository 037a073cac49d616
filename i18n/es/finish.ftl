### Machine-translated from English, unreviewed by a native speaker.

# Question, one line. At most 44 characters.
finish-question = ¿Está bien su página?
# Notice where the page has become long. At most 100 characters.
finish-pages = { $count ->
    [one] Ocupa { $count } página.
    [many] Ocupa { $count } de páginas. Para casi todo empleo es mejor una.
   *[other] Ocupa { $count } páginas. Para la mayoría de los empleos es mejor una.
}
# Above what could be better. At most 44 characters.
finish-found = { $count ->
    [one] { $count } idea para mejorarla
    [many] { $count } de ideas para mejorarla
   *[other] { $count } ideas para mejorarla
}
# Notice in its place. At most 120 characters.
finish-nothing-found = No encontramos nada que corregir. Léala usted una vez más.
# Button: other things that could be better. At most 20 characters.
finish-more-advice = Más ideas
# What could be better. At most 120 characters.
finish-no-name = Su nombre todavía no está en la página.
# What could be better. At most 120 characters.
finish-no-reach = Diga cómo comunicarse con usted. Sirve un teléfono que tome mensajes.
# What could be better. At most 120 characters.
finish-no-work = Todavía no hay trabajo. Cuidar a la familia también cuenta.
# What could be better, with the name of a work. At most 90 characters besides.
finish-no-tasks = { $work }: diga qué hizo allí.
# What could be better, with the name of a work. At most 90 characters besides.
finish-few-tasks = { $work }: ayudaría otra tarea más. Tres es un buen número.
# What could be better. At most 120 characters.
finish-no-goal = Diga qué trabajo quiere. Eso ayuda a quien lee.
# What could be better. At most 120 characters.
finish-no-strengths = Diga en qué es bueno. Bastan tres cosas.
# What could be better. At most 120 characters.
finish-no-schooling = Los estudios están vacíos. Puede dejarlo así o decir hasta dónde llegó.
# What could be better. At most 120 characters.
finish-no-numbers = Un número dice mucho. Ejemplo: Served 40 customers a day.
# What could be better, with the beginning of a task. At most 90 characters besides.
finish-weak-verb = “{ $task }” Empiece con lo que hizo: Cleaned o Served.
# What could be better, with the beginning of a task. At most 90 characters besides.
finish-long-line = “{ $task }” Es largo. Dos líneas cortas se leen mejor.
# What could be better. At most 120 characters.
finish-gap = Hay un tiempo sin nada. Está bien, o agregue lo que hizo entonces.
# A word that may be spelled wrong, above words to take its place. At most 60 characters besides.
finish-misspelled = “{ $word }” tal vez está mal escrita. ¿Es una de estas?
# The same where nothing is near. At most 90 characters besides.
finish-unknown-word = “{ $word }” tal vez está mal escrita. Mírela otra vez.
# What an opening asks for and the page does not say. At most 90 characters besides.
finish-asked-for = El empleo pide esto: { $thing }. Agréguelo si lo tiene.
# Button below it: puts it on the page. At most 28 characters.
finish-have-it = Sí, lo tengo
# Button: to what could be better. At most 28 characters.
finish-change = Cambiarlo
# Button: to the question for the name. At most 28 characters.
finish-add-name = Agregar mi nombre
# Button: to the question for a phone. At most 28 characters.
finish-add-reach = Agregar teléfono o correo
# Button: to the list of work. At most 28 characters.
finish-add-work = Agregar trabajo
# Button: to what was done at a work. At most 28 characters.
finish-add-tasks = Agregar tareas
# Button: to the work that is wanted. At most 28 characters.
finish-add-goal = Agregar lo que quiero
# Button: to what the client is good at. At most 28 characters.
finish-add-strengths = Agregar talentos
# Button: to school. At most 28 characters.
finish-add-schooling = Agregar estudios
# Above the choices of how the page looks. At most 44 characters.
finish-layout = ¿Cómo debe verse?
# A look of the page. At most 28 characters.
finish-simple = Sencilla
# Below it. At most 60 characters.
finish-simple-note = Sirve para todo empleo. Fácil de leer.
# A look of the page. At most 28 characters.
finish-modern = Moderna
# Below it. At most 60 characters.
finish-modern-note = Líneas nuevas, para tiendas y oficinas.
# A look of the page. At most 28 characters.
finish-skills = Primero los talentos
# Below it. At most 60 characters.
finish-skills-note = Para un primer empleo o un trabajo nuevo.
# A look of the page. At most 28 characters.
finish-federal = Federal
# Below it. At most 60 characters.
finish-federal-note = Para empleos del gobierno de EE. UU.
# Above what else can be made of it. At most 44 characters.
finish-more = ¿Qué más quiere?
# Yellow button. At most 28 characters.
finish-print = Imprimir mi currículum
# Choice. At most 36 characters.
finish-letter = Imprimir una carta
# Below it. At most 60 characters.
finish-letter-note = Una carta corta junto al currículum.
# Choice: a sheet with what application forms ask for. At most 36 characters.
finish-data-sheet = Imprimir mi hoja de datos
# Below it. At most 60 characters.
finish-data-sheet-note = Para copiar al llenar una solicitud.
# Choice. At most 36 characters.
finish-take = Llevarlo en mi teléfono
# Below it. At most 60 characters.
finish-take-note = Primero le preguntamos.
# Choice: with the client's card. At most 36 characters.
finish-card = Guardarlo con mi tarjeta
# Below it. At most 60 characters.
finish-card-note = Lo encuentra aquí en su próxima visita.
