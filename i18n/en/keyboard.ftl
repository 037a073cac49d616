# Key. At most 12 characters.
keyboard-space = Space
# Key that shows the digits. At most 8 characters.
keyboard-numbers = 123
# Key that goes back to the letters. At most 8 characters.
keyboard-letters = ABC
# Key that puts the letters in the order of the alphabet. At most 16 characters.
keyboard-abc-order = A B C order
# Key that puts the letters in the usual order of keyboards. At most 16 characters.
keyboard-usual-order = Q W E order
# Key. At most 16 characters.
keyboard-hide = Hide keys
# Button that brings the keyboard back. At most 16 characters.
keyboard-show = Show keys
# Spoken name of a key. At most 30 characters.
keyboard-say-delete = Delete letter
# Spoken name of the key ’. At most 30 characters.
keyboard-say-apostrophe = Apostrophe
# Spoken name of the key -. At most 30 characters.
keyboard-say-hyphen = Hyphen
# Spoken name of the key . on the keyboard. At most 30 characters.
keyboard-say-period = Period
# Spoken name of the key , on the keyboard. At most 30 characters.
keyboard-say-comma = Comma
# Spoken name of the key / on the keyboard. At most 30 characters.
keyboard-say-slash = Slash
# Spoken name of the key & on the keyboard. At most 30 characters.
keyboard-say-and = And sign
# Spoken name of the key @ on the keyboard. At most 30 characters.
keyboard-say-at = At sign
