# Button on an opening and on the page of an occupation. At most 16 characters.
print-key = Print
# The quiet line above the question. At most 24 characters.
print-title = Printing
# Question, one line. At most 44 characters.
print-question = Print this?
# What is printed. At most 36 characters.
print-resume = Your resume
# What is printed. At most 36 characters.
print-letter = Your cover letter
# What is printed. At most 36 characters.
print-data-sheet = Your data sheet
# What is printed. At most 36 characters.
print-card = Your card
# Below it: what to do with the paper. At most 70 characters.
print-card-note = Cut along the line. Then fold it in the middle.
# What is printed. At most 36 characters.
print-log = Your weekly log
# Below it. At most 50 characters.
print-log-note = In English, for your case worker.
# Below what is printed. At most 28 characters.
print-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
# Yellow button. At most 20 characters.
print-now = Print now
# Button once it is over. At most 20 characters.
print-again = Print again
# Notice: how far it has come. At most 100 characters.
print-asked = We are getting your pages ready.
# Notice: how far it has come. At most 100 characters.
print-sent = Your pages are on their way to the printer.
# Notice: how far it has come. At most 100 characters.
print-waiting = Your pages wait for the printer. It takes them in turn.
# Notice: how far it has come. At most 100 characters.
print-printing = Your pages are printing now.
# Notice: how far it has come. At most 100 characters.
print-done = Your pages are at the printer.
# Below that, where the pages are about the client. At most 100 characters.
print-pick-up = Pick them up now. They tell about you.
# Notice: nobody can tell what became of it. At most 140 characters.
print-lost = We do not know whether it printed. Look at the printer, or ask staff.
# Notice: the printer does not answer for now. At most 140 characters.
print-unseen = We cannot see the printer now. Look at it, or ask staff. We keep looking.
# Notice: it did not reach the printer. At most 140 characters.
print-failed = It did not print. You did nothing wrong. Ask staff, or print again.
# Notice: this visit has printed as much as it may. At most 140 characters.
print-no-pages-left = You have printed all pages for this visit. Ask staff for more.
# Notice: what keeps the printer. At most 100 characters.
print-no-paper = The printer has no paper. Ask staff. Your print waits.
# Notice: what keeps the printer. At most 100 characters.
print-jam = Paper is stuck in the printer. Ask staff. Your print waits.
# Notice: what keeps the printer. At most 100 characters.
print-door = The printer is open. Ask staff to close it. Your print waits.
# Notice: what keeps the printer. At most 100 characters.
print-ink = The printer has no ink. Ask staff. Your print waits.
# Notice: what keeps the printer. At most 100 characters.
print-offline = The printer is off or not connected. Ask staff. Your print waits.
# Notice: what keeps the printer. At most 100 characters.
print-stopped = The printer was stopped. Ask staff. Your print waits.
# Notice: what keeps the printer. At most 100 characters.
print-unknown = The printer needs help. Ask staff. Your print waits.
