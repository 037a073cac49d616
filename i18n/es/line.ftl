### Machine-translated from English, unreviewed by a native speaker.

# Question, one line. At most 44 characters.
line-name-question = ¿Cómo se llama usted?
# Spoken name of the field. At most 30 characters.
line-name-field = Su nombre
# In the empty field and below it. At most 80 characters.
line-name-hint = Escriba su nombre y apellido.
# Question, one line. At most 44 characters.
line-phone-question = Un teléfono donde le puedan dejar un mensaje
# Spoken name of the field. At most 30 characters.
line-phone-field = Número de teléfono
# In the empty field and below it. At most 80 characters.
line-phone-hint = Puede ser el número de un amigo.
# Question, one line. At most 44 characters.
line-email-question = Su correo electrónico, si tiene uno
# Spoken name of the field. At most 30 characters.
line-email-field = Correo electrónico
# In the empty field and below it. At most 80 characters.
line-email-hint = Escríbalo o deje esto vacío.
# Question, one line. At most 44 characters.
line-city-question = ¿En qué ciudad vive?
# Spoken name of the field. At most 30 characters.
line-city-field = Ciudad
# In the empty field and below it. At most 80 characters.
line-city-hint = Escriba la ciudad o un código postal.
# Question, one line. At most 44 characters.
line-employer-question = ¿Para quién trabajó?
# Spoken name of the field. At most 30 characters.
line-employer-field = Empleador
# In the empty field and below it. At most 80 characters.
line-employer-hint = Escriba el nombre de la empresa o persona.
# Question, one line. At most 44 characters.
line-place-question = ¿Dónde fue?
# Spoken name of the field. At most 30 characters.
line-place-field = Lugar de trabajo
# In the empty field and below it. At most 80 characters.
line-place-hint = Escriba la ciudad o un código postal.
# Question, one line. At most 44 characters.
line-school-question = ¿Cómo se llama su escuela?
# Spoken name of the field. At most 30 characters.
line-school-field = Nombre de la escuela
# In the empty field and below it. At most 80 characters.
line-school-hint = Escriba el nombre de la escuela.
# Question, one line. At most 44 characters.
line-task-question = ¿Qué hacía allí?
# Spoken name of the field. At most 30 characters.
line-task-field = Lo que hacía
# In the empty field and below it. At most 80 characters.
line-task-hint = Una cosa, como: Cleaned 12 rooms a day
# Question, one line. At most 44 characters.
line-skill-question = ¿Qué sabe hacer bien?
# Spoken name of the field. At most 30 characters.
line-skill-field = Lo que sabe hacer bien
# In the empty field and below it. At most 80 characters.
line-skill-hint = Una cosa, como: Fixing small engines
# Question, one line. At most 44 characters.
line-goal-question = ¿Qué trabajo quiere?
# Spoken name of the field. At most 30 characters.
line-goal-field = El trabajo que quiere
# In the empty field and below it. At most 80 characters.
line-goal-hint = Escriba un trabajo, como chofer o cocinero.
# Question, one line. At most 44 characters.
line-letter-question = ¿Para quién es la carta?
# Spoken name of the field. At most 30 characters.
line-letter-field = Quién recibe la carta
# In the empty field and below it. At most 80 characters.
line-letter-hint = Escriba el nombre de la empresa o persona.
# Question, one line. At most 44 characters.
line-other-question = Dígalo con sus propias palabras
# Spoken name of the field. At most 30 characters.
line-other-field = Sus propias palabras
# In the empty field and below it. At most 80 characters.
line-other-hint = Escriba lo que debe decir.
# Button, and key of the keyboard: the line is ready. At most 14 characters.
line-done = Listo
# Below the names of jobs: takes what was typed. At most 24 characters besides.
line-own-words = Usar mis palabras: “{ $words }”
# After another spelling of a word. At most 24 characters besides.
line-instead-of = en lugar de “{ $word }”
# Where a phone number has fewer than 7 digits. At most 120 characters.
line-few-digits = Este número parece corto. Si está bien, elija “Listo” otra vez.
# Where an e-mail address has no @. At most 120 characters.
line-no-at = Un correo electrónico lleva una @. Si está bien, elija “Listo” otra vez.
# Question, one line. At most 44 characters.
line-guest-question = ¿Cuál es su primer nombre?
# Spoken name of the field. At most 30 characters.
line-guest-field = Primer nombre
# In the empty field and below it. At most 80 characters.
line-guest-hint = Su primer nombre o un apodo, para la lista de lugares.
# Question, one line. At most 44 characters.
line-nickname-question = ¿Cómo le llamamos?
# Spoken name of the field. At most 30 characters.
line-nickname-field = Nombre en su tarjeta
# In the empty field and below it. At most 80 characters.
line-nickname-hint = Su primer nombre o el nombre que quiera.
# Question, one line. At most 44 characters.
line-contacted-question = ¿Con qué empleador se comunicó?
# Spoken name of the field. At most 30 characters.
line-contacted-field = Empleador
# In the empty field and below it. At most 80 characters.
line-contacted-hint = Escriba el nombre de la empresa o persona.
