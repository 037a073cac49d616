### Machine-translated from English, unreviewed by a native speaker.

# Button on the first screen, and the heading of what it opens. At most 24 characters.
sight-title = Ver y oír
# Above the sizes of text. At most 24 characters.
sight-size = Tamaño del texto
# Key for a size of text. At most 6 characters.
sight-percent = { $percent } %
# Above the choices of colors. At most 24 characters.
sight-colors = Colores
# Key for the usual colors. At most 18 characters.
sight-usual = Normales
# Key for colors. At most 18 characters.
sight-white-on-black = Blanco sobre negro
# Key for colors. At most 18 characters.
sight-black-on-white = Negro sobre blanco
# Key for colors that do not glare. At most 18 characters.
sight-soft = Suaves
# Above On and Off, on a high panel only: all keys in reach of a person who sits. At most 32 characters.
sight-lower = Todo en la mitad de abajo
# Above On and Off: the kiosk reads the screen. At most 24 characters.
sight-read = Leer en voz alta
# Key. At most 10 characters.
sight-on = Sí
# Key. At most 10 characters.
sight-off = No
# Above the keys for the volume of the voice. At most 16 characters.
sight-volume = Volumen
# Above the keys for the speed of the voice. At most 16 characters.
sight-speed = Velocidad
# Spoken name of a key: what it belongs to, and its words. Also above keys: “Volume: 6 of 10”. At most 4 characters besides the two.
sight-option = { $group }: { $option }
