### Machine-translated from English, unreviewed by a native speaker.

# Question, one line. At most 44 characters.
words-question = ¿Qué trabajo busca?
# Spoken name of the field. At most 30 characters.
words-field = Palabras para buscar
# Below the empty field. At most 80 characters.
words-hint = Escriba un trabajo, una empresa o una habilidad.
# Yellow button. At most 14 characters.
words-search = Buscar
# At the end of the field. At most 14 characters.
words-clear = Borrar
# Where no suggestion fits. At most 100 characters.
words-none = Nada en nuestra lista comienza así. Aun así puede buscar.
