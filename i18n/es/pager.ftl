### Machine-translated from English, unreviewed by a native speaker.

# Button. At most 14 characters.
pager-previous = Anterior
# Button. At most 14 characters.
pager-next = Siguiente
# Between the two. At most 20 characters.
pager-page = Página { $page } de { $pages }
# The same where it is tight. At most 10 characters.
pager-short = { $page } de { $pages }
# Spoken name of the key above a scroll bar. At most 30 characters.
pager-up = Mover hacia arriba
# Spoken name of the key below a scroll bar. At most 30 characters.
pager-down = Mover hacia abajo
