### Machine-translated from English, unreviewed by a native speaker.

# Question, one line. At most 44 characters.
take-question = ¿Llevar su currículum en el teléfono?
# What a yes means. At most 160 characters.
take-means = Lo ponemos en internet por 30 minutos. Nadie puede adivinar su dirección.
# What a yes means, and beside the code. At most 120 characters.
take-anyone = Quien tenga el código puede abrirlo. No se lo muestre a nadie más.
# What a yes means, and beside the code. At most 120 characters.
take-delete = Puede borrarlo desde su teléfono cuando quiera.
# Yellow button. At most 28 characters.
take-yes = Sí, crear el código
# While we wait for the code. At most 50 characters.
take-loading = Creando su código
# Heading, one line. At most 44 characters.
take-scan = Escanee esto con su teléfono
# Beside the code. At most 120 characters.
take-how = Abra la cámara de su teléfono. Apúntela al código. Toque el enlace.
# Beside the code: how long, and until which time of day. At most 60 characters besides.
take-lasts = { $minutes ->
    [one] Estará allí { $minutes } minuto, hasta: { $until }.
    [many] Estará allí { $minutes } de minutos, hasta: { $until }.
   *[other] Estará allí { $minutes } minutos, hasta: { $until }.
}
# Above the address in letters. At most 44 characters.
take-address = O escriba esta dirección
# What is said of the picture of the code. At most 44 characters.
take-code = Un código para su teléfono
# Button: takes it away from the internet. At most 28 characters.
take-remove = Borrarlo ahora
# While it is taken away. At most 50 characters.
take-removing = Borrando
# Heading, one line. At most 44 characters.
take-removed = Ya no está en internet
# Below it. At most 120 characters.
take-removed-body = El código ya no sirve. Su currículum sigue aquí: puede imprimirlo.
# Notice: it could not be taken away, and until which time of day it stays. At most 110 characters besides.
take-stays = No podemos borrarlo en este momento. Intente otra vez, o espere: se borra solo a las { $until }.
# Heading. At most 44 characters.
take-failed = Ahora no podemos crear un código
# Notice below it. At most 160 characters.
take-failed-body = Su currículum sigue aquí y no está en internet. Puede imprimirlo.
