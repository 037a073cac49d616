### Machine-translated from English, unreviewed by a native speaker.

# Heading. At most 44 characters.
mine-question = Lo que guarda su tarjeta
# Before what the client wants to be called, which headphones alone tell. At most 24 characters.
mine-signed-in = Tarjeta de
# Heading of a panel. At most 34 characters.
mine-resume = Su currículum
# Where the card keeps no resume, and none is being written. At most 140 characters.
mine-no-resume = Su tarjeta todavía no guarda un currículum. Haga uno aquí y guárdelo con su tarjeta.
# Where the card keeps no resume, and one is being written. At most 140 characters.
mine-no-resume-yet = Su tarjeta todavía no guarda un currículum. Puede guardar el que hizo aquí.
# When the resume was kept: “Kept 3 days ago”. At most 24 characters besides.
mine-kept = Guardado { $when }
# Below it, where the resume of this visit says the same. At most 100 characters.
mine-same = Es igual al que está ahora en este quiosco.
# Below it, where the resume of this visit says something else. At most 100 characters.
mine-other = El que hizo hoy en este quiosco es otro.
# Yellow button: keeps the resume of this visit. At most 28 characters.
mine-keep = Guardar mi currículum
# Button: goes on with the resume that the card keeps. At most 28 characters.
mine-bring-back = Recuperar mi currículum
# While we wait for the answer. At most 50 characters.
mine-keeping = Guardando su currículum
# Green notice. At most 110 characters.
mine-keep-done = Su tarjeta guarda ahora su currículum. Puede recuperarlo en su próxima visita.
# Notice. At most 110 characters.
mine-too-long = Su currículum es demasiado largo para una tarjeta. Acórtelo e intente otra vez.
# Notice: no answer came. At most 140 characters.
mine-keep-failed = No sabemos si su currículum está guardado. Intente otra vez: se guarda una sola vez.
# Question. At most 44 characters.
mine-overwrite = ¿Reemplazar el que guarda su tarjeta?
# Below it. At most 140 characters.
mine-overwrite-body = Su tarjeta guarda un solo currículum. El nuevo toma su lugar y el anterior se pierde.
# Button. At most 28 characters.
mine-overwrite-yes = Sí, guardar el nuevo
# Yellow button. At most 28 characters.
mine-overwrite-no = No, dejar el anterior
# Question. At most 44 characters.
mine-replace = ¿Reemplazar el que está en el quiosco?
# Below it. At most 140 characters.
mine-replace-body = Hoy hizo un currículum en este quiosco. Si recupera el guardado, el de hoy se pierde.
# Button. At most 28 characters.
mine-replace-yes = Sí, recuperar el guardado
# Yellow button. At most 28 characters.
mine-replace-no = No, dejar el de hoy
# Button. At most 28 characters.
mine-drop = Borrar el guardado
# Question. At most 44 characters.
mine-drop-sure = ¿Borrar el currículum de su tarjeta?
# Below it. At most 140 characters.
mine-drop-body = Su tarjeta ya no lo guardará y no podemos recuperarlo.
# Button. At most 28 characters.
mine-drop-yes = Sí, borrarlo
# Yellow button. At most 28 characters.
mine-drop-no = No, conservarlo
# While we wait for the answer. At most 50 characters.
mine-dropping = Borrando el currículum de su tarjeta
# Green notice. At most 110 characters.
mine-dropped = Su tarjeta ya no guarda un currículum.
# Notice: no answer came. At most 140 characters.
mine-drop-failed = No sabemos si su currículum está borrado. Intente otra vez: no hace daño.
# Heading of a panel. At most 34 characters.
mine-rest = También guarda
# How many contacts with employers the card keeps. At most 44 characters.
mine-contacts = { $count ->
    [one] { $count } contacto con empleadores
    [many] { $count } de contactos con empleadores
   *[other] { $count } contactos con empleadores
}
# How many entries of hours the card keeps. At most 44 characters.
mine-hours = { $count ->
    [one] { $count } anotación de horas
    [many] { $count } de anotaciones de horas
   *[other] { $count } anotaciones de horas
}
# How many seats, and places on wait lists, the client has in meetings that are not over. At most 44 characters.
mine-seats = { $count ->
    [one] { $count } reunión por venir
    [many] { $count } de reuniones por venir
   *[other] { $count } reuniones por venir
}
# Below the counts. At most 100 characters.
mine-logs = También guarda los registros semanales que pidió.
# While we wait for some of the counts. At most 50 characters.
mine-rest-loading = Contando lo demás
# Where some of the counts cannot be had. At most 70 characters.
mine-rest-failed = Ahora no podemos contar lo demás.
# Button: the card is closed, the visit goes on. At most 28 characters.
mine-sign-out = Cerrar mi tarjeta
# Button. At most 28 characters.
mine-delete = Borrar todo lo mío
# Question. At most 44 characters.
mine-sure = ¿Borrar todo lo suyo para siempre?
# Below it, above a list of what goes. At most 110 characters.
mine-sure-body = Todo esto se borra y no podemos recuperarlo:
# What goes. At most 110 characters.
mine-goes-card = Su tarjeta: el número, el PIN y su nombre. La tarjeta ya no abrirá nada.
# What goes. At most 110 characters.
mine-goes-resume = El currículum que guarda su tarjeta
# What goes. At most 110 characters.
mine-goes-contacts = Sus contactos con empleadores
# What goes. At most 110 characters.
mine-goes-hours = Sus horas, también las de reuniones a las que asistió
# What goes. At most 110 characters.
mine-goes-saved = Sus vacantes guardadas
# What goes. At most 110 characters.
mine-goes-logs = Sus registros semanales. Los impresos se quedan con usted.
# What goes. At most 110 characters.
mine-goes-seats = Sus lugares en reuniones por venir. Pasan a quienes esperan.
# Button. At most 28 characters.
mine-sure-yes = Sí, borrar todo
# Yellow button. At most 28 characters.
mine-sure-no = No, conservar todo
# While we wait for the answer. At most 50 characters.
mine-deleting = Borrando todo lo suyo
# Notice: no answer came. At most 140 characters.
mine-delete-unsure = No sabemos si todo está borrado. Intente otra vez: no hace daño.
# Heading. At most 44 characters.
mine-deleted = Todo lo suyo está borrado
# Green notice below it. At most 110 characters.
mine-deleted-body = Su tarjeta y todo lo que guardaba ya no existen. Su sesión terminó.
# Below that. At most 140 characters.
mine-deleted-rest = Lo que hizo hoy en este quiosco se borra cuando termine.
# Where the client is signed in no longer. At most 100 characters.
mine-over = Use su tarjeta otra vez para ver lo que guarda.
# The same, where it is not known whether everything was deleted. At most 140 characters.
mine-over-unsure = No sabemos si todo se borró. Use su tarjeta para ver si todavía abre.
