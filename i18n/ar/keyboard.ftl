### Machine-translated from English, unreviewed by a native speaker.

# Key. At most 12 characters.
keyboard-space = مسافة
# Key that shows the digits. At most 8 characters.
keyboard-numbers = 123
# Key that goes back to the letters. At most 8 characters.
keyboard-letters = ABC
# Key that puts the letters in the order of the alphabet. At most 16 characters.
keyboard-abc-order = ترتيب A B C
# Key that puts the letters in the usual order of keyboards. At most 16 characters.
keyboard-usual-order = ترتيب Q W E
# Key. At most 16 characters.
keyboard-hide = أخفِ المفاتيح
# Button that brings the keyboard back. At most 16 characters.
keyboard-show = أظهر المفاتيح
# Spoken name of a key. At most 30 characters.
keyboard-say-delete = احذف حرفًا
# Spoken name of the key ’. At most 30 characters.
keyboard-say-apostrophe = فاصلة عليا
# Spoken name of the key -. At most 30 characters.
keyboard-say-hyphen = شَرطة
# Spoken name of the key . on the keyboard. At most 30 characters.
keyboard-say-period = نقطة
# Spoken name of the key , on the keyboard. At most 30 characters.
keyboard-say-comma = فاصلة
# Spoken name of the key / on the keyboard. At most 30 characters.
keyboard-say-slash = شرطة مائلة
# Spoken name of the key & on the keyboard. At most 30 characters.
keyboard-say-and = علامة العطف
# Spoken name of the key @ on the keyboard. At most 30 characters.
keyboard-say-at = علامة البريد الإلكتروني
