# What is said of something that can be pressed. At most 60 characters beside the name.
speech-button = { $name }, button
# What is said of a field to type in, and what is in it. At most 60 characters beside the two.
speech-field = { $name }, text field: { $value }
# What is said of a field with nothing in it. At most 30 characters.
speech-empty = nothing typed
# Said of the chosen one of several. At most 20 characters.
speech-chosen = chosen
# Said of a button that cannot be pressed now. At most 30 characters.
speech-not-possible = not possible now
# Said instead of a secret number: how many digits are typed. At most 40 characters.
speech-digits =
    { $count ->
        [one] one digit typed
       *[other] { $count } digits typed
    }
# Said instead of private words when others could hear. At most 60 characters.
speech-private = private, not read aloud
# Said when letters were taken out. At most 40 characters beside them.
speech-deleted = deleted { $letters }
# Said when the picture was hidden. At most 80 characters.
speech-hidden = The screen is hidden. The voice goes on.
# Said when the picture is shown again. At most 80 characters.
speech-shown = The screen is shown again.
# Said after a change. At most 40 characters.
speech-volume = Volume { $step } of 10
# Said after a change. At most 40 characters.
speech-rate = Speed { $step } of 9
# Said after a change. At most 50 characters.
speech-size = Text size { $percent } percent
# Said at the last thing on the screen. At most 40 characters.
speech-end = End of the screen.
# Said at the first thing on the screen. At most 40 characters.
speech-begin = Top of the screen.
# In place of the voice’s keys when it cannot speak. At most 110 characters.
speech-fault = The voice does not work. Please tell our staff the code { $code }.
# Said when Help is pressed. At most 300 characters.
speech-help = Press Down to hear the next thing. Press Up to go back. Press Action to choose. Back goes to the screen before. Next goes on. Press Help again to hear more.
# Said when Help is pressed again. At most 500 characters.
speech-help-more = The keys at the end of each screen are always the same. There you can change the voice, the language and the size. There you can also ask for a person. The two skip keys go to the next button or heading. Hold Help and touch the screen to hear what is there. Press I’m done when you leave. Then all you did is gone.
# Said when the visit ends. At most 60 characters.
speech-cleared = All is cleared. Goodbye.
# Said when no person is needed any more. At most 80 characters.
speech-dismissed = We told our staff that you need no help.
# Said after the first heading to a person who pressed Help. At most 80 characters.
speech-hint = Press Help to hear about the keys.
# Said when Next is pressed and there is nowhere to go on to. At most 80 characters.
speech-no-next = Choose something first. Press Down.
# Said of the line of steps, with the name of the one that is here. At most 40 characters besides.
speech-step = Step { $step } of { $steps }: { $name }
