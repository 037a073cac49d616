### Machine-translated from English, unreviewed by a native speaker.

# Quiet line above every question about a card. At most 30 characters.
mycard-title = Su tarjeta
# Question, one line. At most 44 characters.
mycard-question = ¿Tiene una tarjeta?
# Below it: what a card is. At most 190 characters.
mycard-what = Solo pide un nombre a su gusto y un PIN: ni correo ni teléfono. Todo lo demás aquí funciona sin ella.
# Tile: sign in. At most 28 characters.
mycard-have = Tengo una tarjeta
# Below the tile. At most 60 characters.
mycard-have-note = Escriba su número o escanéela
# Tile: have a card made. At most 28 characters.
mycard-take = Obtener una tarjeta
# Below the tile. At most 60 characters.
mycard-take-note = Guarda su plan y su currículum para otro día
# Notice where no name was typed, or too long a one. At most 90 characters.
mycard-name-wrong = Necesitamos un nombre para usted. Puede tener hasta 30 letras.
# Question, one line. At most 44 characters.
mycard-number-question = ¿Cuál es el número de su tarjeta?
# Beside the keys. At most 110 characters.
mycard-number-body = Escriba los 10 dígitos de su tarjeta. O acérquela al escáner.
# What the number is called, on the screen and on the card. At most 24 characters.
mycard-number = Número de tarjeta
# Notice: the check digit does not fit. At most 90 characters.
mycard-number-wrong = Este número no es correcto. Compárelo con su tarjeta.
# How many digits are typed, of how many. At most 40 characters.
mycard-digits = Dígitos escritos: { $count } de { $all }
# Key that takes the digits once they are all there. At most 12 characters.
mycard-ok = Aceptar
# Question, one line. At most 44 characters.
mycard-pin-question = ¿Cuál es su PIN?
# Beside the keys. At most 110 characters.
mycard-pin-body = Escriba sus 6 dígitos. La pantalla solo muestra puntos.
# Button. At most 28 characters.
mycard-pin-forgot = Olvidé mi PIN
# Notice: the same for an unknown card and a wrong PIN. At most 110 characters.
mycard-pin-wrong = La tarjeta o el PIN no es correcto. Revise los dos e inténtelo de nuevo.
# Heading while the backend is asked. At most 44 characters.
mycard-signing-in = Estamos abriendo su tarjeta
# Heading while the card is made. At most 44 characters.
mycard-making = Creando su tarjeta
# Notice after too many tries. At most 70 characters.
mycard-wait-seconds = { $seconds ->
    [one] Espere { $seconds } segundo. Luego inténtelo de nuevo.
    [many] Espere { $seconds } de segundos. Luego inténtelo de nuevo.
   *[other] Espere { $seconds } segundos. Luego inténtelo de nuevo.
}
# Notice after too many tries. At most 70 characters.
mycard-wait-minutes = { $minutes ->
    [one] Espere { $minutes } minuto. Luego inténtelo de nuevo.
    [many] Espere { $minutes } de minutos. Luego inténtelo de nuevo.
   *[other] Espere { $minutes } minutos. Luego inténtelo de nuevo.
}
# Notice: nothing answers, or not as it should. At most 110 characters.
mycard-failed = No podemos hacerlo ahora. Usted no hizo nada mal. Toque Aceptar para intentarlo de nuevo.
# Heading where only staff help. At most 44 characters.
mycard-staff-question = Pregunte a nuestro personal
# Below it. At most 110 characters.
mycard-staff-body = Le darán un código. Con él podrá elegir un PIN nuevo.
# Notice above it, after ten wrong tries. At most 110 characters.
mycard-staff-stopped = Hubo demasiados intentos con esta tarjeta. Está cerrada para protegerla.
# Yellow button. At most 28 characters.
mycard-staff-code = Tengo un código
# Question, one line. At most 44 characters.
mycard-code-question = ¿Qué código le dio nuestro personal?
# Beside the keys. At most 110 characters.
mycard-code-body = Escriba sus 12 dígitos.
# What the one-time code is called. At most 24 characters.
mycard-code = Código
# Notice: the check digit does not fit. At most 90 characters.
mycard-code-wrong = Este código no es correcto. Compárelo con el que le dio el personal.
# Notice: the same for an unknown card and a wrong code. At most 110 characters.
mycard-code-refused = El número de tarjeta o el código no es correcto. Inténtelo de nuevo o pregunte al personal.
# Question, one line. At most 44 characters.
mycard-new-question = Elija un PIN
# Beside the keys. At most 110 characters.
mycard-new-body = Escriba 6 dígitos que pueda recordar. No se los diga a nadie.
# Notice: why such a PIN is not taken. At most 130 characters.
mycard-new-easy = Este PIN es fácil de adivinar. Sigue un patrón o lo usa mucha gente. Elija otro.
# Notice where the second PIN was another. At most 90 characters.
mycard-new-other = Los dos PIN no eran iguales. Elija su PIN otra vez.
# Question, one line. At most 44 characters.
mycard-again-question = Escriba el PIN otra vez
# Beside the keys. At most 110 characters.
mycard-again-body = Así sabemos que escribió lo que quería.
# Heading, one line. At most 44 characters.
mycard-made-question = Su tarjeta está lista
# Below the number. At most 110 characters.
mycard-made-need = Solo necesita el número y el PIN. No podemos decirle su PIN.
# Notice below that. At most 110 characters.
mycard-made-once = Imprima su tarjeta ahora. Después no podemos mostrar este número.
# Button, yellow at first. At most 28 characters.
mycard-print = Imprimir mi tarjeta
# Button, yellow once the card was printed. At most 28 characters.
mycard-go-on = Seguir
# On the card, beside its QR code. At most 40 characters.
mycard-paper-code = Código QR de esta tarjeta
# On the card: heading. At most 30 characters.
mycard-paper-back = Vuelva con ella
# On the card, below it: the button on the first screen. At most 150 characters besides.
mycard-paper-back-body = Escanee el código en un quiosco. O toque «{ $key }» y escriba el número. Luego escriba su PIN.
# On the card: heading. At most 30 characters.
mycard-paper-safe = Cuídela
# On the card, in a list. At most 90 characters.
mycard-paper-pin = Nunca escriba su PIN en ella. ¿Lo olvidó? Pregunte al personal.
# On the card, in a list. At most 90 characters.
mycard-paper-lost = ¿La perdió? Sin su PIN no abre nada. Avise al personal.
# On the card, in a list. At most 90 characters.
mycard-paper-found = ¿Encontró esta tarjeta? Entréguela al personal, por favor.
# On paper, beside the card. At most 90 characters.
mycard-paper-cut = Corte por la línea de rayas. Doble por la línea de puntos.
# Question about a guest’s slip, one line. At most 44 characters.
mycard-slip-question = ¿Qué número tiene su comprobante?
# Beside the keys. At most 110 characters.
mycard-slip-body = Escriba sus 12 dígitos. O acerque su código al escáner.
# What the number is called. At most 24 characters.
mycard-slip-number = Número del comprobante
# Notice: the check digit does not fit. At most 90 characters.
mycard-slip-wrong = Este número no es correcto. Compárelo con su comprobante.
