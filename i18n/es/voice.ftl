### Machine-translated from English, unreviewed by a native speaker.

# Key above the bar while the kiosk reads aloud. One short word. At most 10 characters.
voice-pause = Pausa
# The same key while the voice pauses. At most 10 characters.
voice-go-on = Seguir
# Key above the bar. One short word. At most 8 characters.
voice-again = Repetir
# Spoken name of that key. At most 30 characters.
voice-say-again = Repetir lo último
# Key above the bar. One short word. At most 8 characters.
voice-quieter = Bajar
# Spoken name of that key. At most 30 characters.
voice-say-quieter = Bajar la voz
# Key above the bar. One short word. At most 8 characters.
voice-louder = Subir
# Spoken name of that key. At most 30 characters.
voice-say-louder = Subir la voz
# Key above the bar. One short word. At most 8 characters.
voice-slower = Lento
# Spoken name of that key. At most 30 characters.
voice-say-slower = Hablar más lento
# Key above the bar. One short word. At most 8 characters.
voice-faster = Rápido
# Spoken name of that key. At most 30 characters.
voice-say-faster = Hablar más rápido
# Key above the bar. One short word. At most 8 characters.
voice-hide = Ocultar
# Spoken name of that key: nobody sees the screen, the voice goes on. At most 30 characters.
voice-say-hide = Ocultar la pantalla
# Key above the bar. One short word. At most 8 characters.
voice-stop = Parar
# Spoken name of that key. At most 30 characters.
voice-say-stop = Parar la lectura
# How loud or fast the voice is, of how many steps. At most 10 characters.
voice-step = { $now } de { $most }
# The one key of a hidden screen. At most 24 characters.
voice-show = Mostrar la pantalla
# Below that key. At most 40 characters.
voice-goes-on = La voz sigue.
