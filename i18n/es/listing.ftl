### Machine-translated from English, unreviewed by a native speaker.

# Name of a fact. At most 16 characters.
listing-pay = Pago
# Name of a fact. At most 16 characters.
listing-hours = Horas
# Name of a fact. At most 16 characters.
listing-place = Lugar
# Name of a fact: the first day of work. At most 16 characters.
listing-start = Comienza
# Name of a fact: the last day of work. At most 16 characters.
listing-end = Termina
# Name of a fact: how many people are wanted. At most 16 characters.
listing-openings = Puestos
# How many people are wanted. At most 24 characters.
listing-people = { $count ->
    [one] { $count } persona
    [many] { $count } de personas
   *[other] { $count } personas
}
# Hours of work. At most 24 characters.
listing-hours-a-week = { $hours ->
    [one] { $hours } hora a la semana
    [many] { $hours } de horas a la semana
   *[other] { $hours } horas a la semana
}
# Both: "Full time, 40 hours a week". At most 4 characters besides.
listing-hours-both = { $hours }, { $week }
# Heading. At most 24 characters.
listing-apply = Cómo solicitarlo
# Step. At most 16 characters besides.
listing-call = Llame al { $phone }.
# Step; an e-mail address follows. At most 20 characters besides.
listing-write = Escriba a { $email }
# Step; a web address follows. At most 24 characters besides.
listing-web = En internet: { $url }
# Step; the place and time follow in the source's words. At most 20 characters besides.
listing-walk-in = Vaya en persona: { $place }
# Step where the source gives none. At most 60 characters.
listing-ask-staff = Pregunte a nuestro personal cómo solicitarlo.
# Heading above the source's words. At most 28 characters.
listing-duties = Lo que usted haría
# Heading above the source's words. At most 28 characters.
listing-requirements = Lo que necesita
# Heading above the source's words. At most 28 characters.
listing-experience = Experiencia
# Heading above the source's words. At most 28 characters.
listing-education = Estudios
# Heading above the source's words. At most 28 characters.
listing-training = Capacitación
# Heading above the source's words. At most 28 characters.
listing-schedule = Días y horas
# Heading above the source's words. At most 28 characters.
listing-pay-notes = Más sobre el pago
# Heading above the source's words. At most 28 characters.
listing-benefits = Beneficios
# Heading above the source's words. At most 28 characters.
listing-employer = Sobre el empleador
# Name of a fact: how long the work lasts. At most 16 characters.
listing-term = Tipo de puesto
# How long the work lasts. At most 24 characters.
listing-permanent = Permanente
# How long the work lasts. At most 24 characters.
listing-temporary = Temporal
# How long the work lasts. At most 24 characters.
listing-seasonal = De temporada
# How long the work lasts. At most 24 characters.
listing-internship = Prácticas
# How long the work lasts. At most 24 characters.
listing-volunteer = Voluntariado
# Beside the heading: where the opening comes from. At most 10 characters besides.
listing-source = De: { $source }
# Below it: "Last checked today, 6:00 AM". At most 24 characters besides.
listing-checked = Última revisión: { $when }
# "Posted 3 days ago". At most 16 characters besides.
listing-posted = Publicado { $when }
# Notice on an invented opening. At most 80 characters.
listing-sample = Un ejemplo inventado. No es una vacante real.
# Below a fact that we do not believe. At most 120 characters.
listing-doubtful = La fuente dio un dato que no puede ser correcto. Por eso no lo mostramos.
# Button: keeps the opening with the card. At most 20 characters.
listing-save = Guardar
# The same once it is kept; pressed, it takes it away. At most 20 characters.
listing-saved = Guardado
# Notice. At most 100 characters.
listing-save-done = Está guardado con su tarjeta. Lo encuentra en su plan.
# Notice. At most 100 characters.
listing-unsave-done = Ya no está guardado con su tarjeta.
# Notice: the card keeps as many openings as it can. At most 120 characters.
listing-save-full = Su tarjeta no tiene lugar para más empleos. Quite uno primero.
# Notice: the client is signed in no longer. At most 120 characters.
listing-save-over = Su sesión terminó. Guárdelo otra vez con su tarjeta.
# Notice: no answer came. At most 120 characters.
listing-save-failed = No pudimos guardarlo ahora. Oprima Guardar para probar otra vez.
# Notice: it could not be taken away. At most 120 characters.
listing-unsave-failed = No pudimos quitarlo ahora. Oprima Guardado para probar otra vez.
# Button: writes down that the client contacted the employer. At most 28 characters.
listing-contacted = Ya los contacté
