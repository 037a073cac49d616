### Machine-translated from English, unreviewed by a native speaker.

# Question above the weeks. At most 44 characters.
weeklog-question = ¿Qué semana?
# The week before this one, to choose. At most 24 characters.
weeklog-last-week = La semana pasada
# A week by its first and its last day, on a tile and on paper. At most 8 characters besides.
weeklog-span = { $first } a { $last }
# Heading while the log is made. At most 44 characters.
weeklog-making = Estamos preparando su registro
# Heading: there is no log. At most 44 characters.
weeklog-failed = No pudimos preparar su registro
# Notice below it: the server did not answer. At most 140 characters.
weeklog-failed-body = Lo que usted anotó está a salvo. Intente otra vez o pregunte al personal.
# The same: the card has no room. At most 140 characters.
weeklog-full = En su tarjeta no caben más registros. Pregunte al personal.
# The same: the server does not do it. At most 140 characters.
weeklog-refused = Aquí no podemos preparar el registro de esta semana. Pregunte al personal.
# Heading above what the log says. At most 44 characters.
weeklog-ready = Su registro está listo
# Notice: neither contacts nor hours. At most 140 characters.
weeklog-empty = No hay nada anotado para esta semana. El registro lo dirá.
# How many contacts or hours, of those that the site asks for; on the screen and on paper. At most 20 characters besides.
weeklog-of = { $done } de { $wanted } pedidos
# Name of a figure: all hours, whether they count or not; on the screen and on paper. At most 34 characters.
weeklog-told = Horas anotadas
# Heading above hours that do not count; on the screen and on paper. At most 44 characters.
weeklog-not = Lo que no cuenta y por qué
# In place of them. At most 100 characters.
weeklog-all-count = Según las reglas de este centro, cuentan todas las horas anotadas.
# Below the figures. At most 120 characters.
weeklog-english = El registro se imprime en inglés, para que lo lea su trabajador social.
# Name of the log’s code; on the screen and on paper. At most 24 characters.
weeklog-code = Código de control
# The code below the figures. At most 26 characters besides.
weeklog-code-is = Código de control: { $code }
# What a log is; on the screen and on paper. At most 120 characters.
weeklog-record = Es un registro que confirma un trabajador social. No decide nada.
# Button back to the weeks. At most 24 characters.
weeklog-other = Otra semana
# Title of the log on paper. At most 50 characters.
weeklog-title = Registro semanal de actividades de trabajo
# Name of a fact on paper: whose log it is. At most 24 characters.
weeklog-name = Nombre
# Name of a fact on paper. At most 24 characters.
weeklog-week = Semana
# Heading of a table on paper, and name of a fact. At most 34 characters.
weeklog-contacts = Empleadores contactados
# Column on paper, and the line beside a signature. At most 16 characters.
weeklog-date = Fecha
# Column on paper. At most 16 characters.
weeklog-employer = Empleador
# Column on paper: how the employer was contacted. At most 16 characters.
weeklog-how = Cómo
# Column on paper: what came of the contact. At most 16 characters.
weeklog-result = Resultado
# In place of the table. At most 100 characters.
weeklog-no-contacts = No hay contactos con empleadores anotados para esta semana.
# Heading of a table on paper. At most 60 characters.
weeklog-table = Todas las horas anotadas, por actividad y día
# Column on paper: activities and their letters in the federal rule. At most 34 characters.
weeklog-activity = Actividad (45 CFR 261.30)
# An activity and its letter there: “Job search (f)”. At most 4 characters besides.
weeklog-lettered = { $activity } ({ $letter })
# Column and row of the sums on paper. At most 16 characters.
weeklog-total = Total
# In place of the table. At most 100 characters.
weeklog-no-hours = No hay horas anotadas para esta semana.
# Heading on paper. At most 44 characters.
weeklog-counts = Lo que cuenta
# How much of an activity’s time counts: “Job search: 3 hours of 5 hours”. At most 8 characters besides.
weeklog-counts-line = { $activity }: { $counted } de { $told }
# Heading on paper. At most 44 characters.
weeklog-known = Quién lo dice
# Time of meetings that the client checked in at. At most 60 characters besides.
weeklog-from-meetings = Reuniones de este centro en las que se registró: { $time }
# Time that the kiosk measured. At most 60 characters besides.
weeklog-from-kiosk = Medido en el quiosco y confirmado por el cliente: { $time }
# Time that only the client tells of. At most 60 characters besides.
weeklog-from-client = Dicho por el cliente: { $time }
# Below a line to sign on. At most 34 characters.
weeklog-client = Firma del cliente
# Below a line to sign on. At most 34 characters.
weeklog-worker = Firma del trabajador social
# Beside the QR code on paper. At most 220 characters.
weeklog-scan = El código QR contiene el texto firmado de este registro. Quien tenga la clave pública del servidor puede verificarlo sin conexión: onestop-server verify --key KEY TEXT
# Small print: what a worker does with the check code. At most 100 characters besides.
weeklog-verify = Para ver este registro tal como se hizo, el trabajador social ejecuta: onestop-server verify { $code }
# Small print: the day on which the log was made. At most 24 characters besides.
weeklog-made = Hecho el { $date }.
