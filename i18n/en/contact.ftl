# Question. At most 44 characters.
contact-employer-question = Which employer did you contact?
# Below it. At most 120 characters.
contact-first = Type the name of the company or person. Next we ask how you contacted them.
# The same, where employers of earlier contacts stand below. At most 120 characters.
contact-earlier = Touch an employer from before, or choose another one.
# The same, where those cannot be had. At most 120 characters.
contact-earlier-failed = We cannot get your earlier employers right now. You can type the name.
# Spoken in place of an employer’s name, which headphones alone tell. At most 34 characters.
contact-earlier-number = Employer from before, { $number }
# Yellow button to the keyboard. At most 24 characters.
contact-type = Type the name
# The same, where employers of earlier contacts stand above it. At most 24 characters.
contact-other = Another employer
# Said before an employer’s name, which headphones alone tell. At most 24 characters.
contact-employer = Employer
# Question, which names the employer. At most 30 characters besides.
contact-how-question = How did you contact { $employer }?
# The same aloud, without the name. At most 50 characters.
contact-how-said = How did you contact this employer?
# Question about a contact. At most 44 characters.
contact-outcome-question = What came of it?
# Below it: the day of the contact. At most 24 characters besides.
contact-on = You contacted them on { $date }.
# Button. At most 24 characters.
contact-another-day = Another day
# Question about a contact. At most 44 characters.
contact-day-question = Which day was it?
# Heading while a contact is being kept. At most 44 characters.
contact-keeping = Writing it down
# Heading while it is being deleted. At most 44 characters.
contact-deleting = Deleting it
# Heading. At most 44 characters.
contact-kept = This contact is kept
# Notice below it. At most 100 characters.
contact-kept-body = Kept. It is in your plan now.
# How an employer was contacted and what came of it: “applied, no answer yet”. At most 4 characters besides.
contact-told = { $how }, { $outcome }
# Button. At most 24 characters.
contact-change-day = Change the day
# Button. At most 24 characters.
contact-change-outcome = Change the result
# Button: deletes the contact again. At most 24 characters.
contact-undo = Undo
# Heading. At most 44 characters.
contact-undone = This contact is deleted
# Notice below it. At most 100 characters.
contact-undone-body = It is not in your plan any more.
# Button to another contact. At most 24 characters.
contact-another = Add another
# Yellow button. At most 24 characters.
contact-plan = To my plan
# Heading. At most 44 characters.
contact-failed = We could not write this down
# Heading. At most 44 characters.
contact-undo-failed = We could not delete this
# Notice: the card has no room for more contacts. At most 120 characters.
contact-full = Your card has no room for more contacts. Delete some, or ask our staff.
# Notice: it was not done. At most 120 characters.
contact-refused = This did not work. Try again in a minute, or ask our staff.
# Notice: no answer came, so it may be kept or not. At most 120 characters.
contact-unsure = We got no answer. Try again: it is never written down twice.
# Notice: no answer came, so it may be deleted or not. At most 120 characters.
contact-undo-unsure = We got no answer. Try again to be sure that it is deleted.
# Where the client is signed in no longer. At most 100 characters.
contact-over = Use your card again to write down a contact.
