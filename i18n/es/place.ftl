### Machine-translated from English, unreviewed by a native speaker.

# Question, one line. At most 44 characters.
place-question = ¿Qué ciudad o código postal?
# Name of the field. At most 28 characters.
place-field = Ciudad o código postal
# Below the empty field. At most 80 characters.
place-hint = Escriba las primeras letras o números.
# Where no place fits. At most 100 characters.
place-unknown = No conocemos este lugar. Pruebe con un código postal.
