### Machine-translated from English, unreviewed by a native speaker.

# Key. At most 12 characters.
keyboard-space = Espacio
# Key that shows the digits. At most 8 characters.
keyboard-numbers = 123
# Key that goes back to the letters. At most 8 characters.
keyboard-letters = ABC
# Key that puts the letters in the order of the alphabet. At most 16 characters.
keyboard-abc-order = Orden A B C
# Key that puts the letters in the usual order of keyboards. At most 16 characters.
keyboard-usual-order = Orden Q W E
# Key. At most 16 characters.
keyboard-hide = Ocultar teclas
# Button that brings the keyboard back. At most 16 characters.
keyboard-show = Mostrar teclas
# Spoken name of a key. At most 30 characters.
keyboard-say-delete = Borrar una letra
# Spoken name of the key ’. At most 30 characters.
keyboard-say-apostrophe = Apóstrofo
# Spoken name of the key -. At most 30 characters.
keyboard-say-hyphen = Guion
# Spoken name of the key . on the keyboard. At most 30 characters.
keyboard-say-period = Punto
# Spoken name of the key , on the keyboard. At most 30 characters.
keyboard-say-comma = Coma
# Spoken name of the key / on the keyboard. At most 30 characters.
keyboard-say-slash = Barra
# Spoken name of the key & on the keyboard. At most 30 characters.
keyboard-say-and = Signo “y”
# Spoken name of the key @ on the keyboard. At most 30 characters.
keyboard-say-at = Arroba
