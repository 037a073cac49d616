### Machine-translated from English, unreviewed by a native speaker.

# Key of the bar, goes one screen back. At most 14 characters.
bar-back = Atrás
# Key of the bar, goes to the first screen. At most 14 characters.
bar-home = Inicio
# Key of the bar, reads the screen aloud. At most 14 characters.
bar-read = Leer
# Key of the bar, asks our staff to come. At most 14 characters.
bar-person = Una persona
# Key of the bar, opens the choice of languages. At most 14 characters.
bar-language = Idioma
# Key of the bar, makes everything larger. At most 14 characters.
bar-larger-text = Texto grande
# Light key at the end of the bar, ends the visit. At most 14 characters.
bar-done = Ya terminé
