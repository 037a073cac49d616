### Machine-translated from English, unreviewed by a native speaker.

# What is said of something that can be pressed. At most 60 characters beside the name.
speech-button = { $name }, botón
# What is said of a field to type in, and what is in it. At most 60 characters beside the two.
speech-field = { $name }, campo de texto: { $value }
# What is said of a field with nothing in it. At most 30 characters.
speech-empty = nada escrito
# Said of the chosen one of several. At most 20 characters.
speech-chosen = elegido
# Said of a button that cannot be pressed now. At most 30 characters.
speech-not-possible = ahora no es posible
# Said instead of a secret number: how many digits are typed. At most 40 characters.
speech-digits =
    { $count ->
        [one] un dígito escrito
        [many] { $count } de dígitos escritos
       *[other] { $count } dígitos escritos
    }
# Said instead of private words when others could hear. At most 60 characters.
speech-private = privado, no se lee en voz alta
# Said when letters were taken out. At most 40 characters beside them.
speech-deleted = se borró { $letters }
# Said when the picture was hidden. At most 80 characters.
speech-hidden = La pantalla está oculta. La voz sigue.
# Said when the picture is shown again. At most 80 characters.
speech-shown = La pantalla se ve otra vez.
# Said after a change. At most 40 characters.
speech-volume = Volumen { $step } de 10
# Said after a change. At most 40 characters.
speech-rate = Velocidad { $step } de 9
# Said after a change. At most 50 characters.
speech-size = Tamaño del texto: { $percent } por ciento
# Said at the last thing on the screen. At most 40 characters.
speech-end = Fin de la pantalla.
# Said at the first thing on the screen. At most 40 characters.
speech-begin = Inicio de la pantalla.
# In place of the voice’s keys when it cannot speak. At most 110 characters.
speech-fault = La voz no funciona. Diga el código { $code } a nuestro personal.
# Said when Help is pressed. At most 300 characters.
speech-help = Presione Abajo para oír lo siguiente. Presione Arriba para volver. Presione Acción para elegir. Atrás va a la pantalla anterior. Siguiente avanza. Presione Ayuda otra vez para oír más.
# Said when Help is pressed again. At most 500 characters.
speech-help-more = Las teclas al final de cada pantalla son siempre las mismas. Ahí puede cambiar la voz, el idioma y el tamaño. También puede pedir una persona. Las dos teclas de salto van al siguiente botón o título. Mantenga Ayuda y toque la pantalla para oír qué hay ahí. Presione Ya terminé al irse. Entonces se borra todo lo que hizo.
# Said when the visit ends. At most 60 characters.
speech-cleared = Todo está borrado. Adiós.
# Said when no person is needed any more. At most 80 characters.
speech-dismissed = Avisamos al personal que no necesita ayuda.
# Said after the first heading to a person who pressed Help. At most 80 characters.
speech-hint = Presione Ayuda para saber de las teclas.
# Said when Next is pressed and there is nowhere to go on to. At most 80 characters.
speech-no-next = Primero elija algo. Presione Abajo.
# Said of the line of steps, with the name of the one that is here. At most 40 characters besides.
speech-step = Paso { $step } de { $steps }: { $name }
