# Button on the first screen, and the heading of what it opens. At most 24 characters.
sight-title = See and hear
# Above the sizes of text. At most 24 characters.
sight-size = Text size
# Key for a size of text. At most 6 characters.
sight-percent = { $percent }%
# Above the choices of colors. At most 24 characters.
sight-colors = Colors
# Key for the usual colors. At most 18 characters.
sight-usual = Usual
# Key for colors. At most 18 characters.
sight-white-on-black = White on black
# Key for colors. At most 18 characters.
sight-black-on-white = Black on white
# Key for colors that do not glare. At most 18 characters.
sight-soft = Soft
# Above On and Off, on a high panel only: all keys in reach of a person who sits. At most 32 characters.
sight-lower = Everything in the lower half
# Above On and Off: the kiosk reads the screen. At most 24 characters.
sight-read = Read aloud
# Key. At most 10 characters.
sight-on = On
# Key. At most 10 characters.
sight-off = Off
# Above the keys for the volume of the voice. At most 16 characters.
sight-volume = Volume
# Above the keys for the speed of the voice. At most 16 characters.
sight-speed = Speed
# Spoken name of a key: what it belongs to, and its words. Also above keys: “Volume: 6 of 10”. At most 4 characters besides the two.
sight-option = { $group }: { $option }
