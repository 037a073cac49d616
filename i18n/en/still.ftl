# Heading of the warning before the screen clears itself. At most 36 characters.
still-heading = Are you still there?
# Below it. At most 120 characters.
still-body = This screen will clear itself to keep your things private. Touch it or press a key to stay.
# Under the large number that counts down. At most 12 characters.
still-seconds = { $seconds ->
    [one] second
   *[other] seconds
}
# Yellow button. At most 30 characters.
still-yes = Yes, I need more time
# Button. At most 26 characters.
still-done = I’m done, clear it
