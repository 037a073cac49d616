# Quiet line above every question about a card. At most 30 characters.
mycard-title = Your card
# Question, one line. At most 44 characters.
mycard-question = Do you have a card?
# Below it: what a card is. At most 190 characters.
mycard-what = A card needs only a name you like and a PIN: no e-mail, no phone. Everything else here works without one.
# Tile: sign in. At most 28 characters.
mycard-have = I have a card
# Below the tile. At most 60 characters.
mycard-have-note = Type its number, or scan it
# Tile: have a card made. At most 28 characters.
mycard-take = Take a card
# Below the tile. At most 60 characters.
mycard-take-note = It keeps your plan and your resume for next time
# Notice where no name was typed, or too long a one. At most 90 characters.
mycard-name-wrong = We need a name to call you. It can have up to 30 letters.
# Question, one line. At most 44 characters.
mycard-number-question = What is the number of your card?
# Beside the keys. At most 110 characters.
mycard-number-body = Type the 10 digits on your card. Or hold the card to the scanner.
# What the number is called, on the screen and on the card. At most 24 characters.
mycard-number = Card number
# Notice: the check digit does not fit. At most 90 characters.
mycard-number-wrong = This number is not right. Compare it with your card.
# How many digits are typed, of how many. At most 40 characters.
mycard-digits = Digits typed: { $count } of { $all }
# Key that takes the digits once they are all there. At most 12 characters.
mycard-ok = OK
# Question, one line. At most 44 characters.
mycard-pin-question = What is your PIN?
# Beside the keys. At most 110 characters.
mycard-pin-body = Type your 6 digits. The screen shows dots only.
# Button. At most 28 characters.
mycard-pin-forgot = I forgot my PIN
# Notice: the same for an unknown card and a wrong PIN. At most 110 characters.
mycard-pin-wrong = The card or the PIN is not right. Check both, then try again.
# Heading while the backend is asked. At most 44 characters.
mycard-signing-in = Signing you in
# Heading while the card is made. At most 44 characters.
mycard-making = Making your card
# Notice after too many tries. At most 70 characters.
mycard-wait-seconds = { $seconds ->
    [one] Please wait { $seconds } second. Then try again.
   *[other] Please wait { $seconds } seconds. Then try again.
}
# Notice after too many tries. At most 70 characters.
mycard-wait-minutes = { $minutes ->
    [one] Please wait { $minutes } minute. Then try again.
   *[other] Please wait { $minutes } minutes. Then try again.
}
# Notice: nothing answers, or not as it should. At most 110 characters.
mycard-failed = We cannot do this right now. You did nothing wrong. Touch OK to try again.
# Heading where only staff help. At most 44 characters.
mycard-staff-question = Ask our staff
# Below it. At most 110 characters.
mycard-staff-body = They give you a code. With it you choose a new PIN.
# Notice above it, after ten wrong tries. At most 110 characters.
mycard-staff-stopped = There were too many wrong tries with this card. It is closed to keep it safe.
# Yellow button. At most 28 characters.
mycard-staff-code = I have a code
# Question, one line. At most 44 characters.
mycard-code-question = What code did our staff give you?
# Beside the keys. At most 110 characters.
mycard-code-body = Type its 12 digits.
# What the one-time code is called. At most 24 characters.
mycard-code = Code
# Notice: the check digit does not fit. At most 90 characters.
mycard-code-wrong = This code is not right. Compare it with what staff gave you.
# Notice: the same for an unknown card and a wrong code. At most 110 characters.
mycard-code-refused = The card number or the code is not right. Try again, or ask our staff.
# Question, one line. At most 44 characters.
mycard-new-question = Choose a PIN
# Beside the keys. At most 110 characters.
mycard-new-body = Type 6 digits that you can remember. Tell them to nobody.
# Notice: why such a PIN is not taken. At most 130 characters.
mycard-new-easy = This PIN is easy to guess. It has a pattern, or many people use it. Choose another.
# Notice where the second PIN was another. At most 90 characters.
mycard-new-other = The two PINs were not the same. Choose your PIN again.
# Question, one line. At most 44 characters.
mycard-again-question = Type the PIN again
# Beside the keys. At most 110 characters.
mycard-again-body = Then we know that you typed what you meant.
# Heading, one line. At most 44 characters.
mycard-made-question = Your card is ready
# Below the number. At most 110 characters.
mycard-made-need = The number and the PIN are all you need. We cannot tell you your PIN.
# Notice below that. At most 110 characters.
mycard-made-once = Print your card now. We cannot show this number again later.
# Button, yellow at first. At most 28 characters.
mycard-print = Print my card
# Button, yellow once the card was printed. At most 28 characters.
mycard-go-on = Go on
# On the card, beside its QR code. At most 40 characters.
mycard-paper-code = QR code of this card
# On the card: heading. At most 30 characters.
mycard-paper-back = Come back with it
# On the card, below it: the button on the first screen. At most 150 characters besides.
mycard-paper-back-body = Scan the code at a kiosk. Or touch “{ $key }” and type the number. Then type your PIN.
# On the card: heading. At most 30 characters.
mycard-paper-safe = Keep it safe
# On the card, in a list. At most 90 characters.
mycard-paper-pin = Never write your PIN on it. Forgot it? Ask our staff.
# On the card, in a list. At most 90 characters.
mycard-paper-lost = Lost the card? It opens nothing without your PIN. Tell our staff.
# On the card, in a list. At most 90 characters.
mycard-paper-found = Found this card? Please give it to our staff.
# On paper, beside the card. At most 90 characters.
mycard-paper-cut = Cut along the dashed line. Fold at the dotted line.
# Question about a guest’s slip, one line. At most 44 characters.
mycard-slip-question = What is the number on your slip?
# Beside the keys. At most 110 characters.
mycard-slip-body = Type its 12 digits. Or hold the code on it to the scanner.
# What the number is called. At most 24 characters.
mycard-slip-number = Number on the slip
# Notice: the check digit does not fit. At most 90 characters.
mycard-slip-wrong = This number is not right. Compare it with your slip.
