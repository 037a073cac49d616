# Heading. At most 44 characters.
mine-question = What your card keeps
# Before what the client wants to be called, which headphones alone tell. At most 24 characters.
mine-signed-in = Signed in as
# Heading of a panel. At most 34 characters.
mine-resume = Your resume
# Where the card keeps no resume, and none is being written. At most 140 characters.
mine-no-resume = Your card keeps no resume yet. Make one here, and then keep it with your card.
# Where the card keeps no resume, and one is being written. At most 140 characters.
mine-no-resume-yet = Your card keeps no resume yet. You can keep the one that you made here.
# When the resume was kept: “Kept 3 days ago”. At most 24 characters besides.
mine-kept = Kept { $when }
# Below it, where the resume of this visit says the same. At most 100 characters.
mine-same = It is the same as the one on this kiosk now.
# Below it, where the resume of this visit says something else. At most 100 characters.
mine-other = The one that you made on this kiosk today is another.
# Yellow button: keeps the resume of this visit. At most 28 characters.
mine-keep = Keep resume with my card
# Button: goes on with the resume that the card keeps. At most 28 characters.
mine-bring-back = Bring back my resume
# While we wait for the answer. At most 50 characters.
mine-keeping = Keeping your resume
# Green notice. At most 110 characters.
mine-keep-done = Your card keeps your resume now. You can bring it back at your next visit.
# Notice. At most 110 characters.
mine-too-long = Your resume is too long for a card. Make it shorter, then try again.
# Notice: no answer came. At most 140 characters.
mine-keep-failed = We do not know if your resume is kept. Try again: it is kept only once.
# Question. At most 44 characters.
mine-overwrite = Replace the resume on your card?
# Below it. At most 140 characters.
mine-overwrite-body = Your card keeps one resume. The new one takes its place, and the old one is gone.
# Button. At most 28 characters.
mine-overwrite-yes = Yes, keep the new one
# Yellow button. At most 28 characters.
mine-overwrite-no = No, keep the old one
# Question. At most 44 characters.
mine-replace = Replace the resume on this kiosk?
# Below it. At most 140 characters.
mine-replace-body = You made a resume on this kiosk today. If the kept one comes back, it is gone.
# Button. At most 28 characters.
mine-replace-yes = Yes, bring back the other
# Yellow button. At most 28 characters.
mine-replace-no = No, keep the one here
# Button. At most 28 characters.
mine-drop = Delete the kept resume
# Question. At most 44 characters.
mine-drop-sure = Delete the resume on your card?
# Below it. At most 140 characters.
mine-drop-body = Your card will keep it no longer, and we cannot bring it back.
# Button. At most 28 characters.
mine-drop-yes = Yes, delete it
# Yellow button. At most 28 characters.
mine-drop-no = No, keep it
# While we wait for the answer. At most 50 characters.
mine-dropping = Deleting the resume on your card
# Green notice. At most 110 characters.
mine-dropped = Your card no longer keeps a resume.
# Notice: no answer came. At most 140 characters.
mine-drop-failed = We do not know if your resume is deleted. Try again: it does no harm.
# Heading of a panel. At most 34 characters.
mine-rest = Also kept
# How many contacts with employers the card keeps. At most 44 characters.
mine-contacts = { $count ->
    [one] { $count } employer contact
   *[other] { $count } employer contacts
}
# How many entries of hours the card keeps. At most 44 characters.
mine-hours = { $count ->
    [one] { $count } entry of hours
   *[other] { $count } entries of hours
}
# How many seats, and places on wait lists, the client has in meetings that are not over. At most 44 characters.
mine-seats = { $count ->
    [one] { $count } meeting ahead
   *[other] { $count } meetings ahead
}
# Below the counts. At most 100 characters.
mine-logs = Weekly logs that you had made are kept, too.
# While we wait for some of the counts. At most 50 characters.
mine-rest-loading = Counting the rest
# Where some of the counts cannot be had. At most 70 characters.
mine-rest-failed = We cannot count the rest right now.
# Button: the card is closed, the visit goes on. At most 28 characters.
mine-sign-out = Sign out
# Button. At most 28 characters.
mine-delete = Delete everything of mine
# Question. At most 44 characters.
mine-sure = Delete everything of yours for good?
# Below it, above a list of what goes. At most 110 characters.
mine-sure-body = All of this goes, and we cannot bring it back:
# What goes. At most 110 characters.
mine-goes-card = Your card: its number, its PIN and your name. The card will open nothing.
# What goes. At most 110 characters.
mine-goes-resume = The resume that your card keeps
# What goes. At most 110 characters.
mine-goes-contacts = Your contacts with employers
# What goes. At most 110 characters.
mine-goes-hours = Your hours, also those of meetings that you attended
# What goes. At most 110 characters.
mine-goes-saved = Your saved openings
# What goes. At most 110 characters.
mine-goes-logs = Your weekly logs. Printed ones stay with you.
# What goes. At most 110 characters.
mine-goes-seats = Your seats in meetings to come. They go to people who wait.
# Button. At most 28 characters.
mine-sure-yes = Yes, delete everything
# Yellow button. At most 28 characters.
mine-sure-no = No, keep everything
# While we wait for the answer. At most 50 characters.
mine-deleting = Deleting everything of yours
# Notice: no answer came. At most 140 characters.
mine-delete-unsure = We do not know if everything is deleted. Try again: it does no harm.
# Heading. At most 44 characters.
mine-deleted = Everything of yours is deleted
# Green notice below it. At most 110 characters.
mine-deleted-body = Your card and all that it kept are gone. You are signed out.
# Below that. At most 140 characters.
mine-deleted-rest = What you made on this kiosk today is cleared when you are done.
# Where the client is signed in no longer. At most 100 characters.
mine-over = Use your card again to see what it keeps.
# The same, where it is not known whether everything was deleted. At most 140 characters.
mine-over-unsure = We do not know if everything was deleted. Use your card to see if it still opens.
