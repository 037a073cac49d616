# Question, one line. At most 44 characters.
take-question = Take your resume on your phone?
# What a yes means. At most 160 characters.
take-means = We put it on the internet for 30 minutes. Nobody can guess its address.
# What a yes means, and beside the code. At most 120 characters.
take-anyone = Anyone who has the code can get it. Show it to nobody else.
# What a yes means, and beside the code. At most 120 characters.
take-delete = You can delete it on your phone at any time.
# Yellow button. At most 28 characters.
take-yes = Yes, make the code
# While we wait for the code. At most 50 characters.
take-loading = Making your code
# Heading, one line. At most 44 characters.
take-scan = Scan this with your phone
# Beside the code. At most 120 characters.
take-how = Open the camera of your phone. Hold it to the code. Touch the link.
# Beside the code: how long, and until which time of day. At most 60 characters besides.
take-lasts = { $minutes ->
    [one] It stays there for { $minutes } minute, until { $until }.
   *[other] It stays there for { $minutes } minutes, until { $until }.
}
# Above the address in letters. At most 44 characters.
take-address = Or type this address
# What is said of the picture of the code. At most 44 characters.
take-code = A code for your phone
# Button: takes it away from the internet. At most 28 characters.
take-remove = Delete it now
# While it is taken away. At most 50 characters.
take-removing = Deleting it
# Heading, one line. At most 44 characters.
take-removed = It is no longer on the internet
# Below it. At most 120 characters.
take-removed-body = The code does nothing any more. Your resume is still here: you can print it.
# Notice: it could not be taken away, and until which time of day it stays. At most 110 characters besides.
take-stays = We cannot delete it right now. Try again, or wait: it goes by itself at { $until }.
# Heading. At most 44 characters.
take-failed = We cannot make a code right now
# Notice below it. At most 160 characters.
take-failed-body = Your resume is still here, and it is not on the internet. You can print it.
