### Machine-translated from English, unreviewed by a native speaker.

# Heading, with what the client wants to be called. At most 30 characters besides.
plan-question = { $name }, esta es su semana
# The same aloud, without the name. At most 34 characters.
plan-question-said = Esta es su semana
# Heading for a week that is over: “Maria, your week from Jan 4 to Jan 10”. At most 30 characters besides.
plan-past = { $name }, su semana del { $from } al { $to }
# The same aloud, without the name. At most 30 characters besides.
plan-past-said = Su semana del { $from } al { $to }
# Quiet line beside the heading. At most 44 characters.
plan-own = Este es su propio registro.
# Quiet line below it. At most 60 characters.
plan-confirmed = Su trabajador social lo confirma.
# How far something has come: “2 of 3”, “7 hours 30 minutes of 20 hours”. At most 8 characters besides.
plan-of = { $done } de { $wanted }
# Heading of a panel. At most 34 characters.
plan-contacts = Empleadores que contactó
# Where there are none. At most 44 characters.
plan-contacts-none = Todavía no anotó ninguno
# Said before the names of employers, which headphones alone tell. At most 34 characters.
plan-contacts-said = Los empleadores
# An employer and how they were contacted, aloud. At most 6 characters besides.
plan-contact = { $employer }, { $how }
# Under the yellow stop: how many contacts are still asked for this week. At most 20 characters.
plan-contacts-to-go = { $count ->
    [one] Falta { $count }
    [many] Faltan { $count }
   *[other] Faltan { $count }
}
# The contacts of a month: “January 2026: 5 of 40”. At most 6 characters besides.
plan-month = { $month }: { $count }
# Heading of a panel. At most 34 characters.
plan-counted = Horas que cuentan
# Where no hours are written down. At most 44 characters.
plan-counted-none = Todavía no hay horas anotadas
# How much time is still asked for: “12 hours 30 minutes to go”. At most 14 characters besides.
plan-time-to-go = Por hacer: { $time }
# An activity that the client was excused from. At most 14 characters besides.
plan-excused = { $activity }, justificado
# Time that does not count, and the reason as a sentence. At most 24 characters besides.
plan-not-counted = { $activity }, { $time }: no cuenta. { $why }
# How much of the job search that counts in 12 months is used. At most 50 characters besides.
plan-search-used = Búsqueda de trabajo: { $used } de { $most } en 12 meses.
# How much of a month’s excused time is used. At most 50 characters besides.
plan-excused-month = Tiempo justificado: { $used } de { $most } en { $month }.
# How much of the excused time of 12 months is used. At most 50 characters besides.
plan-excused-year = Tiempo justificado: { $used } de { $most } en 12 meses.
# Quiet line: what is otherwise for a single parent of a young child. At most 100 characters besides.
plan-young-child = ¿Cría sin pareja a un menor de seis años? Son { $time } por semana. Pregunte a su trabajador social.
# The same, where no hours are asked of them. At most 120 characters.
plan-young-child-none = ¿Cría sin pareja a un menor de seis años? No se piden horas. Pregunte a su trabajador social.
# Heading of a panel. At most 34 characters.
plan-next = Lo que sigue
# When and where a meeting is. At most 6 characters besides.
plan-seat = { $when }, { $room }
# Below a meeting on whose waitlist the client is. At most 44 characters.
plan-waiting = Espera un lugar.
# Below a meeting at which the client has arrived. At most 44 characters.
plan-checked-in = Ya registró su llegada.
# Below a meeting that staff have cancelled. At most 44 characters.
plan-off = No se realizará.
# Button, where the client has no seat in a meeting. At most 30 characters.
plan-club = Ver las reuniones
# Below it. At most 50 characters.
plan-club-hint = Todavía no tiene lugar en una reunión
# Button to the openings that the client keeps. At most 34 characters.
plan-saved = { $count ->
    [one] { $count } vacante guardada
    [many] { $count } de vacantes guardadas
   *[other] { $count } vacantes guardadas
}
# Below it. At most 34 characters.
plan-saved-hint = Elija una para solicitar
# Where there are none. At most 50 characters.
plan-saved-none = Todavía no guardó ninguna vacante.
# While we wait for them. At most 50 characters.
plan-saved-loading = Buscando sus vacantes guardadas
# Where they cannot be had. At most 60 characters.
plan-saved-failed = No podemos ver ahora sus vacantes guardadas
# Said before the line of the week’s days. At most 24 characters.
plan-days = Día por día
# Day of the week in short. At most 10 characters.
plan-sunday = dom
# Day of the week in short. At most 10 characters.
plan-monday = lun
# Day of the week in short. At most 10 characters.
plan-tuesday = mar
# Day of the week in short. At most 10 characters.
plan-wednesday = mié
# Day of the week in short. At most 10 characters.
plan-thursday = jue
# Day of the week in short. At most 10 characters.
plan-friday = vie
# Day of the week in short. At most 10 characters.
plan-saturday = sáb
# A day of the week’s line: “Tue 13”. At most 2 characters besides.
plan-day = { $weekday } { $day }
# The same for today: “Tue 13, today”. At most 8 characters besides.
plan-today = { $day }, hoy
# Hours of today. At most 14 characters besides.
plan-so-far = { $time } hasta ahora
# Employers contacted on a day. At most 24 characters.
plan-employers = { $count ->
    [one] { $count } empleador
    [many] { $count } de empleadores
   *[other] { $count } empleadores
}
# A meeting of a day: “Job Club, 10:00 AM”. At most 6 characters besides.
plan-meeting = { $meeting }, { $time }
# A day that is over and of which nothing counts. At most 20 characters.
plan-nothing = Nada
# A day of which nothing counts so far. At most 20 characters.
plan-nothing-yet = Nada todavía
# Notice: time at the kiosk was written down. At most 50 characters besides.
plan-written = Anotamos { $time } de búsqueda de trabajo.
# Notice: the card has no room for more hours. At most 120 characters.
plan-full = Su tarjeta no tiene espacio para más horas. Borre algunas o pregunte a nuestro personal.
# Button. At most 24 characters.
plan-add-hours = Agregar horas
# Button. At most 28 characters.
plan-print = Imprimir mi registro
# Yellow button. At most 28 characters.
plan-add-contact = Agregar un contacto
# Button to all that was written down. At most 24 characters.
plan-entries = Lo que anoté
# Button to what the card keeps. At most 24 characters.
plan-card = Mi tarjeta
# Button. At most 24 characters.
plan-before = La semana anterior
# Button, where an earlier week is shown. At most 24 characters.
plan-now = Esta semana
# Heading where the client is signed in no longer. At most 44 characters.
plan-over = No ha iniciado sesión
# Below it. At most 100 characters.
plan-over-body = Use su tarjeta otra vez para ver su semana.
# Yellow button. At most 24 characters.
plan-sign-in = Usar mi tarjeta
# A work activity: a job for which only the employer pays. At most 50 characters.
plan-unsubsidized-employment = Trabajo pagado
# A work activity. At most 50 characters.
plan-subsidized-private-employment = Trabajo en una empresa, con fondos públicos
# A work activity. At most 50 characters.
plan-subsidized-public-employment = Trabajo en servicio público, con fondos públicos
# A work activity. At most 50 characters.
plan-work-experience = Experiencia de trabajo sin pago
# A work activity. At most 50 characters.
plan-on-the-job-training = Capacitación en un trabajo pagado
# A work activity. At most 50 characters.
plan-job-search = Búsqueda de trabajo
# A work activity. At most 50 characters.
plan-community-service = Servicio a la comunidad
# A work activity. At most 50 characters.
plan-vocational-training = Aprender un oficio
# A work activity. At most 50 characters.
plan-job-skills-training = Aprender habilidades para un trabajo
# A work activity: lessons that a job asks for. At most 50 characters.
plan-education = Clases que un trabajo pide
# A work activity. At most 50 characters.
plan-secondary-school = Escuela secundaria o GED
# A work activity. At most 50 characters.
plan-child-care = Cuidar niños de quien sirve a la comunidad
# How an employer was contacted, below their name and as a choice. At most 24 characters.
plan-how-applied = solicitud
# The same. At most 24 characters.
plan-how-called = llamada
# The same. At most 24 characters.
plan-how-visited = visita
# The same. At most 24 characters.
plan-how-interview = entrevista
# The same. At most 24 characters.
plan-how-job-fair = feria de empleo
# What came of a contact. At most 30 characters.
plan-outcome-waiting = sin respuesta todavía
# The same. At most 30 characters.
plan-outcome-interview = entrevista fijada
# The same. At most 30 characters.
plan-outcome-hired = contratación
# The same. At most 30 characters.
plan-outcome-not-hired = sin contratación
# The same: the client waits no longer. At most 30 characters.
plan-outcome-no-answer = no hubo respuesta
# Why time does not count, as a sentence. At most 110 characters.
plan-why-activity = Esta actividad no cuenta aquí.
# The same: an absence from paid work. At most 110 characters.
plan-why-paid-absence = El tiempo pagado no se justifica. Anótelo como horas.
# The same. At most 110 characters.
plan-why-excused-month = El tiempo justificado de este mes se agotó.
# The same. At most 110 characters.
plan-why-excused-year = El tiempo justificado de 12 meses se agotó.
# The same: job search in the week after as many in a row as count. At most 110 characters.
plan-why-consecutive-weeks = La búsqueda contó en las semanas anteriores. En esta semana no puede.
# The same. At most 110 characters.
plan-why-job-search-cap = La búsqueda de trabajo de 12 meses se agotó.
# The same: it counts once other activities fill their hours. At most 110 characters.
plan-why-core-first = Cuenta cuando otras actividades completan sus horas de la semana.
# A duration. At most 14 characters.
plan-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
# A duration. At most 18 characters.
plan-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
# “3 hours 25 minutes”. At most 4 characters besides.
plan-duration = { $hours } { $minutes }
# A duration in short. At most 8 characters.
plan-hours-short = { $count } h
# A duration in short. At most 8 characters.
plan-minutes-short = { $count } min
# “3 h 25 min”. At most 2 characters besides.
plan-duration-short = { $hours } { $minutes }
