### Machine-translated from English, unreviewed by a native speaker.

# The service's name: on the tile of the first screen and above each question. At most 24 characters.
resume-title = Hacer un currículum
# Below the name on the tile. At most 50 characters.
resume-hint = Toque para hacerlo. Imprímalo hoy.
# Button on an opening. At most 32 characters.
resume-for-job = Currículum para este trabajo
# Step names under the stops. At most 12 characters.
resume-step-work = Trabajo
# At most 12 characters.
resume-step-tasks = Tareas
# At most 12 characters.
resume-step-skills = Talentos
# At most 12 characters.
resume-step-school = Estudios
# At most 12 characters.
resume-step-goal = Meta
# At most 12 characters.
resume-step-check = Revisar
# Question, one line. At most 44 characters.
resume-work-question = ¿Qué trabajo ha hecho?
# The same once there is some, above the list of it. At most 44 characters.
resume-work-other = ¿Ha hecho otro trabajo?
# Notice below the first choices. At most 140 characters.
resume-work-note = El trabajo en casa también cuenta. Puede saltar cualquier pregunta. Todo se borra cuando usted termina.
# Choice: paid work for an employer. At most 36 characters.
resume-kind-job = Un empleo
# Choice. At most 36 characters.
resume-kind-family = Cuidar a mi familia
# Choice. At most 36 characters.
resume-kind-volunteer = Trabajo voluntario
# Choice. At most 36 characters.
resume-kind-odd-jobs = Trabajos sueltos o negocio propio
# Choice: on to what the client is good at. At most 36 characters.
resume-kind-none = Todavía no he trabajado
# Below a piece of work in the list: how many things were done there. At most 24 characters.
resume-tasks = { $count ->
    [one] { $count } tarea
    [many] { $count } de tareas
   *[other] { $count } tareas
}
# Said of a piece of work in the list, with how many tasks it has. At most 20 characters besides.
resume-edit = { $count }, cambiar
# Said of the arrow beside a piece of work. At most 24 characters besides the name.
resume-up = Subir: { $name }
# Said of the arrow beside a piece of work. At most 24 characters besides the name.
resume-down = Bajar: { $name }
# Said of the cross beside a piece of work. At most 24 characters besides the name.
resume-remove = Quitar: { $name }
# Question, one line. At most 44 characters.
resume-where-question = ¿Dónde fue este trabajo?
# Button: type the name of the employer. At most 36 characters.
resume-where-employer = Empresa o persona
# Button: type the name of the group that volunteers worked for. At most 36 characters.
resume-where-group = Grupo, escuela o iglesia
# Button: type the city. At most 36 characters.
resume-where-city = Ciudad
# Button: type another title of the job. At most 36 characters.
resume-where-title = Nombre del trabajo
# Question, one line. At most 44 characters.
resume-length-question = ¿Cuánto tiempo lo hizo?
# Above the choices. At most 80 characters.
resume-length-note = Más o menos está bien. No pedimos fechas.
# Choice. At most 28 characters.
resume-length-under-one = Menos de 1 año
# Choice. At most 28 characters.
resume-length-one = 1 año
# Choice. At most 28 characters.
resume-length-two = 2 años
# Choice. At most 28 characters.
resume-length-three = 3 o 4 años
# Choice. At most 28 characters.
resume-length-five = De 5 a 9 años
# Choice. At most 28 characters.
resume-length-ten = 10 años o más
# Question, one line. At most 44 characters.
resume-still-question = ¿Todavía lo hace?
# Choice. At most 28 characters.
resume-still-yes = Sí, hasta ahora
# Choice. At most 28 characters.
resume-still-no = No, ya no
# Question above things to tap, one line. At most 44 characters.
resume-tasks-question = ¿Qué hacía allí?
# Above things to tap. At most 40 characters.
resume-tap = Toque todo lo que sea cierto.
# The same, with the work that it is about. At most 30 characters besides.
resume-tap-of = { $work }: toque lo que sea cierto.
# Question, one line. At most 44 characters.
resume-strengths-question = ¿Qué sabe hacer bien?
# Question, one line. At most 44 characters.
resume-languages-question = ¿Qué idiomas habla?
# Question, one line. At most 44 characters.
resume-licenses-question = ¿Tiene alguno de estos?
# Question, one line. At most 44 characters.
resume-schooling-question = ¿Hasta dónde llegó en la escuela?
# Question, one line. At most 44 characters.
resume-school-question = ¿Qué escuela fue?
# Button: type the name of the school. At most 36 characters.
resume-school-name = Nombre de la escuela
# Question, one line. At most 44 characters.
resume-goal-question = ¿Qué trabajo quiere?
# Choice, with the name of that work below it. At most 36 characters.
resume-goal-same = El mismo de antes
# Choice: type the name of a job. At most 36 characters.
resume-goal-type = Escribir un trabajo
# Question, one line. At most 44 characters.
resume-contact-question = ¿Quién es usted?
# Above the choices. At most 80 characters.
resume-contact-note = Dé su nombre y una forma de hablar con usted.
# Button: type it. At most 36 characters.
resume-contact-name = Su nombre
# Button: type it. At most 36 characters.
resume-contact-phone = Mi teléfono
# Button: type the number of a phone where somebody else takes messages. At most 36 characters.
resume-contact-messages = Teléfono para recados
# Button: type it. At most 36 characters.
resume-contact-email = Correo electrónico
# Choice: the job center takes messages. At most 24 characters besides its name.
resume-contact-center = Recados en { $place }
# Button: type it. At most 36 characters.
resume-contact-city = Ciudad
# Button, to the next question without an answer. At most 16 characters.
resume-skip = Saltar
# Yellow button, the way on. At most 16 characters.
resume-next = Siguiente
# Button: without the last change. At most 16 characters.
resume-undo = Deshacer
# Button that opens the keyboard. At most 24 characters.
resume-own-words = Mis propias palabras
# Button: other things to tap. At most 20 characters.
resume-more-ideas = Más ideas
# The same for languages and licenses. At most 20 characters.
resume-more = Más
# Button where the page does not stand beside the question. At most 24 characters.
resume-see = Ver la página
# Button below the page. At most 20 characters.
resume-closer = Ver más grande
# Yellow button below the large page. At most 20 characters.
resume-smaller = Más pequeña
# Heading above the large page. At most 44 characters.
resume-page-question = Su página
# What is said of the page. At most 40 characters.
resume-pages = { $count ->
    [one] Su página: { $count } página
    [many] Su página: { $count } de páginas
   *[other] Su página: { $count } páginas
}
# In place of the page where nothing was answered yet. At most 80 characters.
resume-page-empty = Su página crece aquí con sus respuestas.
