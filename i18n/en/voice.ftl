# Key above the bar while the kiosk reads aloud. One short word. At most 10 characters.
voice-pause = Pause
# The same key while the voice pauses. At most 10 characters.
voice-go-on = Go on
# Key above the bar. One short word. At most 8 characters.
voice-again = Again
# Spoken name of that key. At most 30 characters.
voice-say-again = Say it again
# Key above the bar. One short word. At most 8 characters.
voice-quieter = Quieter
# Spoken name of that key. At most 30 characters.
voice-say-quieter = Speak quieter
# Key above the bar. One short word. At most 8 characters.
voice-louder = Louder
# Spoken name of that key. At most 30 characters.
voice-say-louder = Speak louder
# Key above the bar. One short word. At most 8 characters.
voice-slower = Slower
# Spoken name of that key. At most 30 characters.
voice-say-slower = Speak slower
# Key above the bar. One short word. At most 8 characters.
voice-faster = Faster
# Spoken name of that key. At most 30 characters.
voice-say-faster = Speak faster
# Key above the bar. One short word. At most 8 characters.
voice-hide = Hide
# Spoken name of that key: nobody sees the screen, the voice goes on. At most 30 characters.
voice-say-hide = Hide the screen
# Key above the bar. One short word. At most 8 characters.
voice-stop = Stop
# Spoken name of that key. At most 30 characters.
voice-say-stop = Stop reading
# How loud or fast the voice is, of how many steps. At most 10 characters.
voice-step = { $now } of { $most }
# The one key of a hidden screen. At most 24 characters.
voice-show = Show the screen
# Below that key. At most 40 characters.
voice-goes-on = The voice goes on.
