# The largest word of the first screen. At most 14 characters.
welcome-greeting = Welcome
# Heading above the languages. At most 40 characters.
welcome-start = Touch your language to start
# Below it. At most 60 characters.
welcome-free = Free. No account, no e-mail, no phone.
# At the bottom of the calm screen. At most 60 characters.
welcome-touch = Touch the screen or press any key
