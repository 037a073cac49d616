### Machine-translated from English, unreviewed by a native speaker.

# Where the client is signed in no longer. At most 100 characters.
hours-over = Use su tarjeta otra vez para anotar horas.
# Question. At most 44 characters.
hours-what = ¿Qué hizo?
# Question. At most 44 characters.
hours-day = ¿Qué día?
# Below the day that is today. At most 20 characters.
hours-today = Hoy
# Question. At most 44 characters.
hours-long = ¿Cuánto tiempo fue?
# What the time is of: “Job search, Thursday, January 15”. At most 6 characters besides.
hours-of = { $activity }, { $day }
# Button that takes a quarter of an hour away. At most 24 characters.
hours-less = 15 minutos menos
# Button that adds a quarter of an hour. At most 24 characters.
hours-more = 15 minutos más
# Button that is on or off, below the times. At most 60 characters.
hours-excused = No pude ir y el personal lo justificó
# Yellow button. At most 24 characters.
hours-keep = Guardar estas horas
# While we wait for the answer. At most 50 characters.
hours-keeping = Anotamos sus horas
# Notice: no answer came. At most 140 characters.
hours-unsure = No sabemos si sus horas se guardaron. Intente otra vez: se guardan una sola vez.
# Notice: the server does not take them. At most 140 characters.
hours-refused = No se pudieron guardar estas horas. Revise el día y el tiempo, o pregunte al personal.
# Heading once the hours are kept. At most 44 characters.
hours-kept = Sus horas están guardadas
# Green notice: what was kept. At most 24 characters besides.
hours-kept-what = Anotamos: { $activity }, { $time }, { $day }.
# Button. At most 24 characters.
hours-another = Agregar más horas
# Yellow button to the week. At most 24 characters.
hours-plan = A mi plan
