# Question, one line. At most 44 characters.
place-question = Which town or ZIP code?
# Name of the field. At most 28 characters.
place-field = Town or ZIP code
# Below the empty field. At most 80 characters.
place-hint = Type the first letters or numbers.
# Where no place fits. At most 100 characters.
place-unknown = We do not know this place. Try a ZIP code.
