### Machine-translated from English, unreviewed by a native speaker.

# Name of a fact. At most 24 characters.
seat-when = Cuándo
# Name of a fact. At most 24 characters.
seat-where = Dónde
# Name of a fact. At most 24 characters.
seat-language = Idioma
# Name of a fact: who leads the meeting. At most 24 characters.
seat-host = Quién la dirige
# Heading. At most 30 characters.
seat-bring = Qué traer
# Heading. At most 30 characters.
seat-notes = Es bueno saber
# Heading, one line: how the booking stands. At most 44 characters.
seat-yes = Usted tiene un lugar
# Heading, one line: how the booking stands. At most 44 characters.
seat-number = Es el número { $place } en la lista de espera
# The same where the number is not known. At most 44 characters.
seat-waiting = Usted está en la lista de espera
# Below it. At most 120 characters.
seat-waiting-body = Tendrá un lugar cuando haya uno libre. Mire aquí otra vez antes de que empiece.
# Heading, one line: how the booking stands. At most 44 characters.
seat-given-back = Este lugar fue devuelto
# Below it. At most 120 characters.
seat-given-back-body = Quizá ahora lo tiene otra persona. Para venir, tome otro lugar.
# Heading, one line: how the booking stands. At most 44 characters.
seat-here = Ya registró su llegada
# Below it. At most 60 characters besides.
seat-here-body = Ya puede entrar. El sitio es: { $room }
# Heading, one line: how the booking stands. At most 44 characters.
seat-off = Esta reunión no se hará
# Below it. At most 120 characters.
seat-off-body = Lo sentimos. Puede cambiar a otra hora.
# Heading, one line: how the booking stands. At most 44 characters.
seat-over = Esta reunión ya terminó
# Below it. At most 120 characters.
seat-missed-body = No tenemos su registro de llegada. ¿Estuvo aquí? Dígalo al personal.
# Heading, one line: how the booking stands. At most 44 characters.
seat-begun = Esta reunión ya empezó
# Below it, for one without a seat. At most 120 characters.
seat-begun-body = Usted sigue en la lista de espera. Pregunte al personal si hay lugar.
# When one can check in, the same day. At most 60 characters besides.
seat-opens = Puede registrar su llegada aquí desde: { $time }.
# The same on another day. At most 60 characters besides.
seat-opens-on = Puede registrar su llegada aquí el { $day }, desde: { $time }.
# The same where it is now. At most 100 characters.
seat-opens-now = Ya puede registrar su llegada: díganos que está aquí.
# Yellow button: checks in. At most 24 characters.
seat-i-am-here = Ya estoy aquí
# While we wait for the answer. At most 50 characters.
seat-checking-in = Registramos su llegada
# While we wait for the answer. At most 50 characters.
seat-giving-back = Lo devolvemos
# While we wait for the answer. At most 50 characters.
seat-moving = Cambiamos su hora
# Green notice. At most 110 characters.
seat-done-check-in = Gracias. Ahora sabemos que está aquí.
# Green notice. At most 110 characters.
seat-done-give-back = Está devuelto. Gracias por avisar.
# Green notice. At most 110 characters.
seat-done-move = Tiene un lugar a esta nueva hora. Su papel anterior muestra la hora anterior.
# Notice: no answer came. At most 140 characters.
seat-unsure = No sabemos si se hizo. Intente otra vez: nada se hace dos veces.
# Notice: the client has another meeting at the same time. At most 60 characters besides.
seat-clash = Tiene otra reunión a esa hora: { $name }, { $when }.
# Above the digits of a guest's code. At most 30 characters.
seat-code = Su código
# Below the digits. At most 120 characters.
seat-code-note = Está impreso en su papel. Con él puede cambiar o devolver su lugar.
# Button. At most 24 characters.
seat-print = Imprimir mi papel
# Below it. At most 70 characters.
seat-print-note = Cuándo y dónde, en papel.
# Button. At most 28 characters.
seat-move = Cambiar a otra hora
# Below it. At most 70 characters.
seat-move-note = Vea las horas de las próximas cuatro semanas.
# Button. At most 28 characters.
seat-give-back = Devolver mi lugar
# Below it. At most 70 characters.
seat-give-back-note = Así puede venir otra persona.
# Button. At most 28 characters.
seat-leave = Salir de la lista de espera
# Below it. At most 70 characters.
seat-leave-note = Entonces no tendrá un lugar en esta reunión.
# Below a button that cannot be pressed any more. At most 70 characters.
seat-too-late = No es posible: esta reunión ya empezó.
# Yellow button. At most 28 characters.
seat-club = Ver otras reuniones
# Question, one line. At most 44 characters.
seat-which = ¿Qué hora quiere?
# Below it. At most 100 characters.
seat-which-body = Toque una hora: se cambia enseguida.
# On a time that cannot be chosen. At most 50 characters.
seat-full = Todos los lugares están ocupados
# Below another time: what, where, and how many seats. At most 6 characters besides.
seat-other = { $name }, { $room }. { $seats }
# The same with the language. At most 8 characters besides.
seat-other-in = { $name }, { $room }, { $language }. { $seats }
# Where there is no other time. At most 120 characters.
seat-no-others = No hay otra hora en las próximas cuatro semanas. Pregunte al personal.
# Question, one line. At most 44 characters.
seat-sure-question = ¿Devolver su lugar?
# Below it. At most 120 characters.
seat-sure-body = Lo recibe la primera persona en espera. Quizá no pueda recuperarlo.
# Yellow button. At most 24 characters.
seat-sure-keep = Conservar mi lugar
# Button. At most 24 characters.
seat-sure-yes = Sí, devolverlo
# Question, one line. At most 44 characters.
seat-leave-question = ¿Salir de la lista de espera?
# Below it. At most 120 characters.
seat-leave-body = Si entra otra vez, empieza al final de la lista.
# Yellow button. At most 24 characters.
seat-leave-keep = Seguir en la lista
# Button. At most 24 characters.
seat-leave-yes = Sí, salir
# Heading, one line: the booking cannot be shown. At most 44 characters.
seat-none = No podemos mostrar este lugar
# Heading, one line: the card has signed out. At most 44 characters.
seat-locked = Su sesión terminó
# Below it. At most 120 characters.
seat-locked-body = Use otra vez su tarjeta para ver su lugar.
# Notice: why it was not done. At most 120 characters.
seat-no-meeting = Esa reunión no se hará. Elija otra.
# Notice: why it was not done. At most 120 characters.
seat-no-room = Todos los lugares a esa hora ya están ocupados. Elija otra hora.
# Notice: why it was not done. At most 120 characters.
seat-no-place = La lista de espera está llena. Elija otra reunión.
# Notice: why it was not done. At most 120 characters.
seat-no-early = Es muy temprano para registrarse. Vuelva una hora antes de que empiece.
# Notice: why it was not done. At most 120 characters.
seat-no-late = Es muy tarde para esto. Pregunte al personal qué puede hacer.
# Notice: why it was not done. At most 120 characters.
seat-no-cancelled = Este lugar fue devuelto. Puede tomar otro.
# Notice: why it was not done. At most 120 characters.
seat-no-checked-in = Ya registró su llegada. El lugar ya no se puede cambiar.
# Notice: why it was not done. At most 120 characters.
seat-no-seat = Está en la lista de espera y aún no tiene lugar. Pregunte al personal.
# Notice: why it was not done. At most 120 characters.
seat-no-twice = Ya tiene un lugar ahí, o espera uno. Elija otra hora.
# Notice: why it was not done. At most 120 characters.
seat-no-such-meeting = Esa reunión ya no está en la lista. Elija otra.
# Notice: why it was not done. At most 120 characters.
seat-no-such-seat = No encontramos este lugar. Revise su código o pregunte al personal.
# Notice: why it was not done. At most 120 characters.
seat-no-session = Su sesión terminó. Use otra vez su tarjeta.
# Notice: why it was not done. At most 120 characters.
seat-no-fault = Ahora no podemos hacerlo. Usted no hizo nada mal. Pregunte al personal.
# Notice: why it was not done. At most 120 characters.
seat-no-tries = { $minutes ->
    [one] Demasiados intentos. Intente otra vez en { $minutes } minuto, o pregunte al personal.
    [many] Demasiados intentos. Intente otra vez en { $minutes } de minutos, o pregunte al personal.
   *[other] Demasiados intentos. Intente otra vez en { $minutes } minutos, o pregunte al personal.
}
# Notice: why it was not done. At most 120 characters.
seat-no-answer = La conexión con las reuniones no funciona. Usted no hizo nada mal. Intente otra vez.
# Heading on paper. At most 30 characters.
seat-slip-seat = Su lugar
# Name of a fact on paper. At most 24 characters.
seat-slip-name = Nombre
# Where, on paper: the room and the office. At most 4 characters besides.
seat-slip-place = { $room }, { $site }
# Below the square code on paper. At most 70 characters.
seat-slip-scan = Escanéelo en el quiosco para registrarse o cambiar su lugar.
# Below the other square code on paper. At most 70 characters.
seat-slip-calendar = Escanéelo con su teléfono para el calendario.
# Small print on paper, for a guest. At most 120 characters.
seat-slip-keep = Guarde este papel. Quien tenga el código puede cambiar este lugar.
# Small print on paper, for a client with a card. At most 120 characters.
seat-slip-card = Para cambiar este lugar, use su tarjeta en el quiosco.
