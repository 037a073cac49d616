# Heading. At most 44 characters.
entries-question = What I wrote down
# Where there is nothing to show. At most 100 characters.
entries-none = You wrote down nothing this week or last week.
# Where the client is signed in no longer. At most 100 characters.
entries-over = Use your card again to see what you wrote down.
# Two facts in one line, the second may be two: “applied, no answer yet”. At most 6 characters besides.
entries-pair = { $first }, { $second }
# Heading of a contact, and what is said of it. At most 44 characters.
entries-contact = An employer you contacted
# What the voice calls one of them in the list. At most 60 characters.
entries-contact-number = Employer { $number } that you contacted
# Said before the name of an employer, which headphones alone tell. At most 34 characters.
entries-employer = The employer
# Heading of hours. At most 44 characters.
entries-hours = Hours you wrote down
# Heading of a meeting that the client attended. At most 44 characters.
entries-meeting = A meeting you attended
# Below it. At most 100 characters.
entries-meeting-note = It goes on your list by itself. You cannot change it here.
# Quiet name of a fact. At most 24 characters.
entries-day = Day
# Quiet name of a fact: how the employer was contacted. At most 24 characters.
entries-how = How
# Quiet name of a fact: what came of a contact. At most 24 characters.
entries-result = Result
# Quiet name of what the client noted. At most 24 characters.
entries-notes = Your notes
# Quiet name of a fact: how long. At most 24 characters.
entries-time = Time
# Who says that the hours were spent. At most 60 characters.
entries-by-kiosk = A kiosk measured this time, and you said yes.
# The same. At most 60 characters.
entries-by-client = You wrote this time down yourself.
# Yellow button. At most 24 characters.
entries-change = Change the result
# Question. At most 44 characters.
entries-outcome = What came of it?
# Button. At most 24 characters.
entries-delete = Delete it
# Question. At most 44 characters.
entries-sure = Delete this for good?
# Below it. At most 110 characters.
entries-sure-body = It goes from your week. We cannot bring it back.
# Button. At most 24 characters.
entries-sure-yes = Yes, delete it
# Yellow button. At most 24 characters.
entries-sure-no = No, keep it
# While we wait for the answer. At most 50 characters.
entries-deleting = Deleting it
# While we wait for the answer. At most 50 characters.
entries-changing = Changing the result
# Green notice. At most 70 characters.
entries-deleted = It is deleted.
# Green notice. At most 70 characters.
entries-changed = The new result is kept.
# Notice: no answer came. At most 140 characters.
entries-unsure = We do not know if that worked. Try again: nothing is done twice.
# Notice: the server does not do it. At most 140 characters.
entries-refused = That could not be done. Try again, or ask our staff.
