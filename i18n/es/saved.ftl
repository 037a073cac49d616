### Machine-translated from English, unreviewed by a native speaker.

# Heading. At most 44 characters.
saved-question = Sus vacantes guardadas
# When an opening was saved: “Saved 3 days ago”. At most 16 characters besides.
saved-when = Guardada { $when }
# Below the heading where there are none: what saving is for. At most 140 characters.
saved-why = Oprima Guardar junto a una vacante que le guste. Su tarjeta la guarda para su próxima visita.
# Button: the card no longer keeps the opening. At most 24 characters.
saved-take = Quitarla
# Green notice. At most 70 characters.
saved-taken = Ya no está guardada con su tarjeta.
# Notice: no answer came. At most 120 characters.
saved-failed = No pudimos quitarla ahora. Puede intentarlo otra vez.
# Where the client is signed in no longer. At most 100 characters.
saved-over = Use su tarjeta otra vez para ver sus vacantes guardadas.
