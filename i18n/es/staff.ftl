### Machine-translated from English, unreviewed by a native speaker.

# Heading of the staff screen. At most 30 characters.
staff-question = Para el personal
# Heading over the keys for the code. At most 30 characters.
staff-code-question = Código del personal
# Beside the keys for the code. At most 90 characters.
staff-code-body = Escriba el código de este quiosco. Luego toque Abrir.
# How much of the code is typed. At most 40 characters.
staff-code-digits = { $count ->
    [one] { $count } dígito escrito
    [many] { $count } de dígitos escritos
   *[other] { $count } dígitos escritos
}
# Key that takes the last digit away. At most 12 characters.
staff-code-delete = Borrar
# Key that tries the code. At most 12 characters.
staff-code-open = Abrir
# Notice after a wrong code. At most 60 characters.
staff-code-wrong = Este código no es correcto. Inténtelo de nuevo.
# Notice after several wrong codes. At most 90 characters.
staff-code-wait = { $seconds ->
    [one] El código no era correcto. Espere { $seconds } segundo e inténtelo de nuevo.
    [many] El código no era correcto. Espere { $seconds } de segundos e inténtelo de nuevo.
   *[other] El código no era correcto. Espere { $seconds } segundos e inténtelo de nuevo.
}
# Heading where no code is configured. At most 40 characters.
staff-unset-question = Aún no hay código del personal
# Below it, above a command. At most 150 characters.
staff-unset-body = Ejecute este comando en el quiosco. Ponga la línea que imprime en la configuración.
# Tile, and the heading of what it opens. At most 24 characters.
staff-keypad = Teclado táctil
# Below the tile. At most 50 characters.
staff-keypad-note = Pruebe las teclas o configúrelas
# Button. At most 24 characters.
staff-keypad-check = Probar las teclas
# Button. At most 24 characters.
staff-keypad-set-up = Configurar teclas
# In place of a physical key, where the keypad has none for this. At most 16 characters.
staff-keypad-none = Sin tecla
# Heading while keys are checked. At most 40 characters.
staff-keypad-check-question = Presione cada tecla
# Below it: the way out for who has only these keys. At most 80 characters.
staff-keypad-check-body = Presione una tecla tres veces seguidas para terminar.
# Where the pressed key will be told. At most 40 characters.
staff-keypad-nothing = Aún no se presionó ninguna tecla
# Below the name of a key that means nothing to the kiosk. At most 40 characters.
staff-keypad-no-meaning = Sin significado
# Heading while keys are set up. At most 40 characters.
staff-keypad-press = Presione la tecla: { $key }
# Below it. At most 30 characters.
staff-keypad-step = Tecla { $step } de { $steps }
# Button: this keypad lacks the key. At most 24 characters.
staff-keypad-skip = Omitir esta tecla
# Button. At most 16 characters.
staff-keypad-stop = Terminar
# Notice while keys are set up: the physical key, and what it already means. At most 60 characters besides the two.
staff-keypad-taken = { $key } ya significa { $pad }. Presione otra tecla.
# Notice while keys are set up. At most 90 characters.
staff-keypad-unnamed = El quiosco no tiene nombre para esta tecla. Presione otra.
# Heading after the last key. At most 40 characters.
staff-keypad-done-question = Las teclas están configuradas
# Above lines of the configuration. At most 150 characters.
staff-kept = Esto vale hasta el reinicio. Para conservarlo, ponga estas líneas en la configuración.
# What a key of the keypad means. At most 24 characters.
staff-pad-help = Ayuda
# What a key of the keypad means. At most 24 characters.
staff-pad-up = Arriba
# What a key of the keypad means. At most 24 characters.
staff-pad-down = Abajo
# What a key of the keypad means: it presses what has the focus. At most 24 characters.
staff-pad-action = Acción
# What a key of the keypad means: the screen before. At most 24 characters.
staff-pad-back = Atrás
# What a key of the keypad means: the way on. At most 24 characters.
staff-pad-next = Siguiente
# What a key of the keypad means. At most 24 characters.
staff-pad-skip-back = Saltar atrás
# What a key of the keypad means. At most 24 characters.
staff-pad-skip-forward = Saltar adelante
# What the keypad tells with a key. At most 24 characters.
staff-pad-plugged = Audífonos puestos
# What the keypad tells with a key. At most 24 characters.
staff-pad-unplugged = Audífonos quitados
# Tile, and the heading of what it opens. At most 24 characters.
staff-sound = Sonido
# Below the tile. At most 50 characters.
staff-sound-note = Oiga una frase en cada idioma
# Shown, and said in each language. At most 80 characters.
staff-sound-test = Esta es la voz del quiosco. ¿Puede oírla?
# Below a language. At most 40 characters.
staff-sound-spoken = Se puede hablar
# Below a language, until it is known. At most 40 characters.
staff-sound-looking = Buscando una voz
# Tile. At most 24 characters.
staff-ruler = Regla
# Below the tile. At most 50 characters.
staff-ruler-note = Indique el tamaño de la pantalla
# Heading above a drawn ruler. At most 40 characters.
staff-ruler-question = ¿Esta regla mide lo mismo que la suya?
# Below it. At most 170 characters.
staff-ruler-body = Ponga una regla en milímetros sobre la pantalla. O una tarjeta de banco: termina en la marca larga.
# Below the ruler: its length in millimetres, the diagonal of the screen in inches. At most 60 characters besides the two.
staff-ruler-size = { $length } mm. La pantalla mide { $diagonal } pulgadas.
# Button that makes the drawn ruler shorter, in a large step. At most 20 characters.
staff-ruler-much-shorter = Mucho más corta
# Button that makes the drawn ruler shorter. At most 20 characters.
staff-ruler-shorter = Más corta
# Button that makes the drawn ruler longer. At most 20 characters.
staff-ruler-longer = Más larga
# Button that makes the drawn ruler longer, in a large step. At most 20 characters.
staff-ruler-much-longer = Mucho más larga
# Button. At most 24 characters.
staff-ruler-use = Usar este tamaño
# Tile, and the heading of what it opens. At most 24 characters.
staff-language = Idioma
# Below the tile. At most 50 characters.
staff-language-note = Todos los idiomas y dos de prueba
# Tile, and the heading of what it opens. At most 24 characters.
staff-colors = Colores
# Below the tile. At most 50 characters.
staff-colors-note = Pruebe cada juego de colores
# Tile, and the heading of what it opens. At most 24 characters.
staff-state = Estado
# Below the tile. At most 50 characters.
staff-state-note = Versión, servidor, inicio, voces
# Name of a fact: the program’s version. At most 24 characters.
staff-state-version = Versión
# Name of a fact: whether the server answers. At most 24 characters.
staff-state-backend = Servidor
# Whether the server answers, until it is known. At most 30 characters.
staff-state-asking = Preguntando
# The server answers. At most 30 characters.
staff-state-reachable = Responde
# The server does not answer as it should; with the code of the failure. At most 30 characters besides it.
staff-state-unreachable = No responde ({ $code })
# Name of a fact: when the program started. At most 24 characters.
staff-state-started = Inició
# Name of a fact: the languages that can be spoken. At most 24 characters.
staff-state-voices = Voces
# No language can be spoken. At most 30 characters.
staff-state-no-voices = Ninguna
# Tile. At most 24 characters.
staff-restart = Reiniciar
# Below the tile. At most 50 characters.
staff-restart-note = Inicie el programa de nuevo
# Heading. At most 40 characters.
staff-restart-question = ¿Reiniciar el programa?
# Button. At most 24 characters.
staff-restart-yes = Sí, reiniciarlo
# Tile. At most 24 characters.
staff-leave = Salir
# Below the tile. At most 50 characters.
staff-leave-note = Termine el programa
# Heading. At most 40 characters.
staff-leave-question = ¿Terminar el programa?
# Button. At most 24 characters.
staff-leave-yes = Sí, terminarlo
# Below either question. At most 90 characters.
staff-ending-body = La visita termina y se borra todo lo que contiene.
# Button: stay. At most 24 characters.
staff-no = No, volver
