# Key of the bar, goes one screen back. At most 14 characters.
bar-back = Back
# Key of the bar, goes to the first screen. At most 14 characters.
bar-home = Home
# Key of the bar, reads the screen aloud. At most 14 characters.
bar-read = Read to me
# Key of the bar, asks our staff to come. At most 14 characters.
bar-person = Get a person
# Key of the bar, opens the choice of languages. At most 14 characters.
bar-language = Language
# Key of the bar, makes everything larger. At most 14 characters.
bar-larger-text = Larger text
# Light key at the end of the bar, ends the visit. At most 14 characters.
bar-done = I’m done
