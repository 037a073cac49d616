### Machine-translated from English, unreviewed by a native speaker.

# Question of the first screen, one line. At most 44 characters.
home-question = ¿Qué quiere hacer?
# Name on the tile. At most 24 characters.
home-find = Buscar trabajo
# Below the tile's name, two or three lines. At most 100 characters.
home-find-hint = { $count ->
    [one] { $count } vacante cerca de aquí. Vea el pago, las horas y cómo solicitar el trabajo.
    [many] { $count } de vacantes cerca de aquí. Vea el pago, las horas y cómo solicitar el trabajo.
   *[other] { $count } vacantes cerca de aquí. Vea el pago, las horas y cómo solicitar el trabajo.
}
# The same while the number is not known. At most 100 characters.
home-find-hint-plain = Vea las vacantes, el pago, las horas y cómo solicitar el trabajo.
# Name of the second tile: searching by typing. At most 24 characters.
home-words = Buscar por palabra
# Below it. At most 60 characters.
home-words-hint = Escriba un trabajo, una empresa o una habilidad.
# Name of the third tile, and a tag. At most 24 characters.
home-new = Nuevas esta semana
# Below it: the openings near here that were posted in the last seven days. At most 50 characters.
home-new-hint = { $count ->
    [one] { $count } vacante nueva cerca de aquí.
    [many] { $count } de vacantes nuevas cerca de aquí.
   *[other] { $count } vacantes nuevas cerca de aquí.
}
# The same while the number is not known. At most 50 characters.
home-new-hint-plain = Vea lo que llegó hace poco.
# Tile: job club and workshops. At most 28 characters.
home-club = Club de empleo y talleres
# Below it. At most 60 characters.
home-club-hint = Vea la semana. Tome un lugar.
# Tile: the client's own week. At most 28 characters.
home-plan = Mi plan
# Below it. At most 60 characters.
home-plan-hint = Sus horas, sus contactos, lo que sigue.
# Button: sign in with a card or take one. At most 24 characters.
home-card = Usar mi tarjeta
