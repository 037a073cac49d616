### Machine-translated from English, unreviewed by a native speaker.

# Heading: the days of this week that are shown. At most 24 characters besides.
club-this-week = Esta semana: { $from } a { $to }
# The same of the week after. At most 24 characters besides.
club-next-week = La próxima semana: { $from } a { $to }
# The same of the weeks after that. At most 24 characters besides.
club-later-week = La semana del { $from } a { $to }
# Above a day's meetings, with the short name of the day and its number. At most 4 characters besides.
club-day = { $weekday } { $day }
# Beside it, where that is today. At most 12 characters.
club-today = Hoy
# Heading of today's meetings in a list, with the whole date. At most 12 characters besides.
club-today-is = Hoy, { $date }
# Heading of the meetings of a day in a list that are over. At most 12 characters besides.
club-earlier = Antes: { $date }
# Below a day without meetings. At most 24 characters.
club-nothing-on = No hay nada
# When a meeting begins and ends. At most 8 characters besides.
club-times = { $from } a { $to }
# A day and a time, or times. At most 4 characters besides.
club-day-and-time = { $date }, { $time }
# When and where, on a card. At most 4 characters besides.
club-time-and-room = { $time }, { $room }
# What a meeting is, and its title. At most 4 characters besides.
club-name = { $kind }: { $title }
# Kind of meeting. At most 26 characters.
club-kind-orientation = Orientación
# Kind of meeting. At most 26 characters.
club-kind-job-club = Club de empleo
# Kind of meeting. At most 26 characters.
club-kind-family-life-skills = Vida en familia
# Kind of meeting. At most 26 characters.
club-kind-resume-basics = Currículum básico
# Kind of meeting. At most 26 characters.
club-kind-interview-practice = Práctica de entrevista
# Kind of meeting. At most 26 characters.
club-kind-ged-class = Clase de GED
# Kind of meeting. At most 26 characters.
club-kind-job-fair = Feria de empleo
# Kind of meeting: an employer looks for workers. At most 26 characters.
club-kind-employer-recruitment = Una empresa contrata
# Kind of meeting, for one client. At most 26 characters.
club-kind-appointment = Cita
# The language that is spoken in a meeting. At most 28 characters.
club-in-arabic = En árabe
# The language that is spoken in a meeting. At most 28 characters.
club-in-chinese = En chino
# The language that is spoken in a meeting. At most 28 characters.
club-in-english = En inglés
# The language that is spoken in a meeting. At most 28 characters.
club-in-french = En francés
# The language that is spoken in a meeting. At most 28 characters.
club-in-haitian-creole = En criollo haitiano
# The language that is spoken in a meeting. At most 28 characters.
club-in-korean = En coreano
# The language that is spoken in a meeting. At most 28 characters.
club-in-portuguese = En portugués
# The language that is spoken in a meeting. At most 28 characters.
club-in-russian = En ruso
# The language that is spoken in a meeting. At most 28 characters.
club-in-sign-language = En lengua de señas
# The language that is spoken in a meeting. At most 28 characters.
club-in-somali = En somalí
# The language that is spoken in a meeting. At most 28 characters.
club-in-spanish = En español
# The language that is spoken in a meeting. At most 28 characters.
club-in-tagalog = En tagalo
# The language that is spoken in a meeting. At most 28 characters.
club-in-ukrainian = En ucraniano
# The language that is spoken in a meeting. At most 28 characters.
club-in-vietnamese = En vietnamita
# The same of a language that has no name here, with its short code. At most 24 characters besides.
club-in-other = Otro idioma: { $tag }
# On a card: free seats. At most 26 characters.
club-seats = { $count ->
    [one] Queda { $count } lugar
    [many] Quedan { $count } de lugares
   *[other] Quedan { $count } lugares
}
# On a card without free seats. At most 40 characters.
club-full = Lleno. Entre en la lista de espera.
# The same where nobody more can wait. At most 44 characters.
club-full-too = Lleno. La lista de espera también.
# On a card: the meeting has begun. At most 26 characters.
club-now = Ya empezó
# On a card: the meeting has ended. At most 26 characters.
club-over = Ya terminó
# On a card: the meeting does not take place. At most 26 characters.
club-cancelled = Cancelada
# The same where the client had a seat. At most 40 characters.
club-cancelled-own = Cancelada. Elija otro día.
# On a card: the client has a seat. At most 26 characters.
club-seat = Tiene un lugar
# On a card: the client waits for a seat. At most 32 characters.
club-waiting = Está en la lista de espera
# On a card: the client has arrived. At most 26 characters.
club-checked-in = Ya registró su llegada
# On a card: the client was at the meeting. At most 26 characters.
club-here = Usted estuvo aquí
# On a card: the meeting is over, and the client had a seat. At most 26 characters.
club-past = Tenía un lugar
# Button: choose which meetings to show. At most 20 characters.
club-only = Filtrar
# The same, with how many choices are made. At most 20 characters.
club-only-count = Filtrar: { $count }
# Button: days below each other. At most 20 characters.
club-as-list = Ver lista
# Button: days beside each other. At most 20 characters.
club-as-week = Ver semana
# Button: for a guest who has taken a seat before. At most 20 characters.
club-slip = Tengo mi papel
# Button: the week before. At most 20 characters.
club-last = Anterior
# Button: the week after. At most 20 characters.
club-next = Siguiente
# Between the two. At most 22 characters.
club-week = Semana { $week } de { $weeks }
# Yellow button where nothing is on. At most 28 characters.
club-see-next-week = Ver la semana siguiente
# Where a week has no meetings. At most 60 characters.
club-none = No hay reuniones planeadas esta semana.
# Where nothing is on that the client wants to see. At most 60 characters.
club-none-such = Ninguna reunión de esta semana es así.
# Notice above the meetings. At most 80 characters.
club-mine-failed = Ahora no podemos ver cuáles lugares son suyos.
# Heading above what can be chosen. At most 44 characters.
club-filter-question = ¿Qué quiere ver?
# Above the kinds of meetings. At most 24 characters.
club-kind = Tipo de reunión
# Option, and a tag. At most 24 characters.
club-any-kind = Todos los tipos
# Above the languages that are spoken. At most 24 characters.
club-language = Idioma
# Option, and a tag. At most 24 characters.
club-any-language = Cualquier idioma
# Above the days. At most 24 characters.
club-day-of-week = Día
# Option. At most 24 characters.
club-any-day = Cualquier día
# Above the times of day. At most 24 characters.
club-time-of-day = Hora del día
# Option. At most 24 characters.
club-any-time = Cualquier hora
# Option, and a tag: before noon. At most 28 characters.
club-morning = Mañana
# Option, and a tag: from noon on. At most 28 characters.
club-afternoon = Tarde o noche
# Button: show every meeting again. At most 28 characters.
club-all = Ver todas las reuniones
# Yellow button below what can be chosen. At most 28 characters.
club-show = { $count ->
    [one] Ver { $count } reunión
    [many] Ver { $count } de reuniones
   *[other] Ver { $count } reuniones
}
