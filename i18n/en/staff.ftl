# Heading of the staff screen. At most 30 characters.
staff-question = For staff
# Heading over the keys for the code. At most 30 characters.
staff-code-question = Staff code
# Beside the keys for the code. At most 90 characters.
staff-code-body = Type the code of this kiosk. Then touch Open.
# How much of the code is typed. At most 40 characters.
staff-code-digits = { $count ->
    [one] { $count } digit typed
   *[other] { $count } digits typed
}
# Key that takes the last digit away. At most 12 characters.
staff-code-delete = Delete
# Key that tries the code. At most 12 characters.
staff-code-open = Open
# Notice after a wrong code. At most 60 characters.
staff-code-wrong = This code is wrong. Try again.
# Notice after several wrong codes. At most 90 characters.
staff-code-wait = { $seconds ->
    [one] The code was wrong. Wait { $seconds } second, then try again.
   *[other] The code was wrong. Wait { $seconds } seconds, then try again.
}
# Heading where no code is configured. At most 40 characters.
staff-unset-question = There is no staff code yet
# Below it, above a command. At most 150 characters.
staff-unset-body = Run this command on the kiosk. Put the line that it prints into the configuration.
# Tile, and the heading of what it opens. At most 24 characters.
staff-keypad = Keypad
# Below the tile. At most 50 characters.
staff-keypad-note = Check the keys or set them up
# Button. At most 24 characters.
staff-keypad-check = Check the keys
# Button. At most 24 characters.
staff-keypad-set-up = Set up the keys
# In place of a physical key, where the keypad has none for this. At most 16 characters.
staff-keypad-none = No key
# Heading while keys are checked. At most 40 characters.
staff-keypad-check-question = Press each key
# Below it: the way out for who has only these keys. At most 80 characters.
staff-keypad-check-body = Press one key three times in a row to stop.
# Where the pressed key will be told. At most 40 characters.
staff-keypad-nothing = No key pressed yet
# Below the name of a key that means nothing to the kiosk. At most 40 characters.
staff-keypad-no-meaning = No meaning
# Heading while keys are set up. At most 40 characters.
staff-keypad-press = Press the key: { $key }
# Below it. At most 30 characters.
staff-keypad-step = Key { $step } of { $steps }
# Button: this keypad lacks the key. At most 24 characters.
staff-keypad-skip = Skip this key
# Button. At most 16 characters.
staff-keypad-stop = Stop
# Notice while keys are set up: the physical key, and what it already means. At most 60 characters besides the two.
staff-keypad-taken = { $key } already means { $pad }. Press another key.
# Notice while keys are set up. At most 90 characters.
staff-keypad-unnamed = The kiosk has no name for this key. Press another.
# Heading after the last key. At most 40 characters.
staff-keypad-done-question = The keys are set up
# Above lines of the configuration. At most 150 characters.
staff-kept = This holds until the restart. To keep it, put these lines into the configuration.
# What a key of the keypad means. At most 24 characters.
staff-pad-help = Help
# What a key of the keypad means. At most 24 characters.
staff-pad-up = Up
# What a key of the keypad means. At most 24 characters.
staff-pad-down = Down
# What a key of the keypad means: it presses what has the focus. At most 24 characters.
staff-pad-action = Action
# What a key of the keypad means: the screen before. At most 24 characters.
staff-pad-back = Back
# What a key of the keypad means: the way on. At most 24 characters.
staff-pad-next = Next
# What a key of the keypad means. At most 24 characters.
staff-pad-skip-back = Skip back
# What a key of the keypad means. At most 24 characters.
staff-pad-skip-forward = Skip forward
# What the keypad tells with a key. At most 24 characters.
staff-pad-plugged = Headphones in
# What the keypad tells with a key. At most 24 characters.
staff-pad-unplugged = Headphones out
# Tile, and the heading of what it opens. At most 24 characters.
staff-sound = Sound
# Below the tile. At most 50 characters.
staff-sound-note = Hear a sentence in each language
# Shown, and said in each language. At most 80 characters.
staff-sound-test = This is the voice of the kiosk. Can you hear it?
# Below a language. At most 40 characters.
staff-sound-spoken = Can be spoken
# Below a language, until it is known. At most 40 characters.
staff-sound-looking = Looking for a voice
# Tile. At most 24 characters.
staff-ruler = Ruler
# Below the tile. At most 50 characters.
staff-ruler-note = Tell the kiosk how large its screen is
# Heading above a drawn ruler. At most 40 characters.
staff-ruler-question = Is this ruler as long as yours?
# Below it. At most 170 characters.
staff-ruler-body = Hold a ruler in millimetres to the screen. Or hold a bank card: it ends at the long mark.
# Below the ruler: its length in millimetres, the diagonal of the screen in inches. At most 60 characters besides the two.
staff-ruler-size = { $length } mm. The screen measures { $diagonal } inches.
# Button that makes the drawn ruler shorter, in a large step. At most 20 characters.
staff-ruler-much-shorter = Much shorter
# Button that makes the drawn ruler shorter. At most 20 characters.
staff-ruler-shorter = Shorter
# Button that makes the drawn ruler longer. At most 20 characters.
staff-ruler-longer = Longer
# Button that makes the drawn ruler longer, in a large step. At most 20 characters.
staff-ruler-much-longer = Much longer
# Button. At most 24 characters.
staff-ruler-use = Use this size
# Tile, and the heading of what it opens. At most 24 characters.
staff-language = Language
# Below the tile. At most 50 characters.
staff-language-note = All languages, and two for tests
# Tile, and the heading of what it opens. At most 24 characters.
staff-colors = Colors
# Below the tile. At most 50 characters.
staff-colors-note = Try each set of colors
# Tile, and the heading of what it opens. At most 24 characters.
staff-state = State
# Below the tile. At most 50 characters.
staff-state-note = Version, server, start, voices
# Name of a fact: the program’s version. At most 24 characters.
staff-state-version = Version
# Name of a fact: whether the server answers. At most 24 characters.
staff-state-backend = Server
# Whether the server answers, until it is known. At most 30 characters.
staff-state-asking = Asking
# The server answers. At most 30 characters.
staff-state-reachable = Answers
# The server does not answer as it should; with the code of the failure. At most 30 characters besides it.
staff-state-unreachable = Does not answer ({ $code })
# Name of a fact: when the program started. At most 24 characters.
staff-state-started = Started
# Name of a fact: the languages that can be spoken. At most 24 characters.
staff-state-voices = Voices
# No language can be spoken. At most 30 characters.
staff-state-no-voices = None
# Tile. At most 24 characters.
staff-restart = Restart
# Below the tile. At most 50 characters.
staff-restart-note = Start the program again
# Heading. At most 40 characters.
staff-restart-question = Restart the program?
# Button. At most 24 characters.
staff-restart-yes = Yes, restart it
# Tile. At most 24 characters.
staff-leave = Leave
# Below the tile. At most 50 characters.
staff-leave-note = End the program
# Heading. At most 40 characters.
staff-leave-question = End the program?
# Button. At most 24 characters.
staff-leave-yes = Yes, end it
# Below either question. At most 90 characters.
staff-ending-body = The visit ends, and everything in it is cleared.
# Button: stay. At most 24 characters.
staff-no = No, go back
