### Machine-translated from English, unreviewed by a native speaker.

# Heading. At most 44 characters.
entries-question = Lo que anoté
# Where there is nothing to show. At most 100 characters.
entries-none = No anotó nada esta semana ni la semana pasada.
# Where the client is signed in no longer. At most 100 characters.
entries-over = Use su tarjeta otra vez para ver lo que anotó.
# Two facts in one line, the second may be two: “applied, no answer yet”. At most 6 characters besides.
entries-pair = { $first }, { $second }
# Heading of a contact, and what is said of it. At most 44 characters.
entries-contact = Un empleador que contactó
# What the voice calls one of them in the list. At most 60 characters.
entries-contact-number = Empleador { $number } que contactó
# Said before the name of an employer, which headphones alone tell. At most 34 characters.
entries-employer = El empleador
# Heading of hours. At most 44 characters.
entries-hours = Horas que anotó
# Heading of a meeting that the client attended. At most 44 characters.
entries-meeting = Una reunión a la que asistió
# Below it. At most 100 characters.
entries-meeting-note = Se anota sola en su lista. Aquí no se puede cambiar.
# Quiet name of a fact. At most 24 characters.
entries-day = Día
# Quiet name of a fact: how the employer was contacted. At most 24 characters.
entries-how = Cómo
# Quiet name of a fact: what came of a contact. At most 24 characters.
entries-result = Resultado
# Quiet name of what the client noted. At most 24 characters.
entries-notes = Sus notas
# Quiet name of a fact: how long. At most 24 characters.
entries-time = Tiempo
# Who says that the hours were spent. At most 60 characters.
entries-by-kiosk = Un quiosco midió este tiempo y usted dijo que sí.
# The same. At most 60 characters.
entries-by-client = Usted anotó este tiempo.
# Yellow button. At most 24 characters.
entries-change = Cambiar el resultado
# Question. At most 44 characters.
entries-outcome = ¿Cuál fue el resultado?
# Button. At most 24 characters.
entries-delete = Borrar
# Question. At most 44 characters.
entries-sure = ¿Borrar esto para siempre?
# Below it. At most 110 characters.
entries-sure-body = Desaparece de su semana. No podemos recuperarlo.
# Button. At most 24 characters.
entries-sure-yes = Sí, borrar
# Yellow button. At most 24 characters.
entries-sure-no = No, conservar
# While we wait for the answer. At most 50 characters.
entries-deleting = Lo borramos
# While we wait for the answer. At most 50 characters.
entries-changing = Cambiamos el resultado
# Green notice. At most 70 characters.
entries-deleted = Está borrado.
# Green notice. At most 70 characters.
entries-changed = El nuevo resultado está guardado.
# Notice: no answer came. At most 140 characters.
entries-unsure = No sabemos si funcionó. Intente otra vez: nada se hace dos veces.
# Notice: the server does not do it. At most 140 characters.
entries-refused = No se pudo hacer. Intente otra vez o pregunte al personal.
