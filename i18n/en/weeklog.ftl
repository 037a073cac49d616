# Question above the weeks. At most 44 characters.
weeklog-question = Which week?
# The week before this one, to choose. At most 24 characters.
weeklog-last-week = Last week
# A week by its first and its last day, on a tile and on paper. At most 8 characters besides.
weeklog-span = { $first } to { $last }
# Heading while the log is made. At most 44 characters.
weeklog-making = We are making your log
# Heading: there is no log. At most 44 characters.
weeklog-failed = We could not make your log
# Notice below it: the server did not answer. At most 140 characters.
weeklog-failed-body = What you wrote down is safe. Try again, or ask our staff.
# The same: the card has no room. At most 140 characters.
weeklog-full = Your card has no room for more logs. Ask our staff.
# The same: the server does not do it. At most 140 characters.
weeklog-refused = We cannot make the log of this week here. Ask our staff.
# Heading above what the log says. At most 44 characters.
weeklog-ready = Your log is ready
# Notice: neither contacts nor hours. At most 140 characters.
weeklog-empty = Nothing is written down for this week. The log will say so.
# How many contacts or hours, of those that the site asks for; on the screen and on paper. At most 20 characters besides.
weeklog-of = { $done } of { $wanted } asked for
# Name of a figure: all hours, whether they count or not; on the screen and on paper. At most 34 characters.
weeklog-told = Hours written down
# Heading above hours that do not count; on the screen and on paper. At most 44 characters.
weeklog-not = What does not count, and why
# In place of them. At most 100 characters.
weeklog-all-count = By the rules of this site, all hours written down count.
# Below the figures. At most 120 characters.
weeklog-english = The log prints in English, so that your case worker can read it.
# Name of the log’s code; on the screen and on paper. At most 24 characters.
weeklog-code = Check code
# The code below the figures. At most 26 characters besides.
weeklog-code-is = Check code: { $code }
# What a log is; on the screen and on paper. At most 120 characters.
weeklog-record = This is a record that a case worker confirms. It decides nothing.
# Button back to the weeks. At most 24 characters.
weeklog-other = Another week
# Title of the log on paper. At most 50 characters.
weeklog-title = Weekly log of work activities
# Name of a fact on paper: whose log it is. At most 24 characters.
weeklog-name = Name
# Name of a fact on paper. At most 24 characters.
weeklog-week = Week
# Heading of a table on paper, and name of a fact. At most 34 characters.
weeklog-contacts = Employers contacted
# Column on paper, and the line beside a signature. At most 16 characters.
weeklog-date = Date
# Column on paper. At most 16 characters.
weeklog-employer = Employer
# Column on paper: how the employer was contacted. At most 16 characters.
weeklog-how = How
# Column on paper: what came of the contact. At most 16 characters.
weeklog-result = Result
# In place of the table. At most 100 characters.
weeklog-no-contacts = No contact with an employer is written down for this week.
# Heading of a table on paper. At most 60 characters.
weeklog-table = All hours written down, by activity and day
# Column on paper: activities and their letters in the federal rule. At most 34 characters.
weeklog-activity = Activity (45 CFR 261.30)
# An activity and its letter there: “Job search (f)”. At most 4 characters besides.
weeklog-lettered = { $activity } ({ $letter })
# Column and row of the sums on paper. At most 16 characters.
weeklog-total = Total
# In place of the table. At most 100 characters.
weeklog-no-hours = No hours are written down for this week.
# Heading on paper. At most 44 characters.
weeklog-counts = What counts
# How much of an activity’s time counts: “Job search: 3 hours of 5 hours”. At most 8 characters besides.
weeklog-counts-line = { $activity }: { $counted } of { $told }
# Heading on paper. At most 44 characters.
weeklog-known = Who says so
# Time of meetings that the client checked in at. At most 60 characters besides.
weeklog-from-meetings = Meetings of this site that the client checked in at: { $time }
# Time that the kiosk measured. At most 60 characters besides.
weeklog-from-kiosk = Measured at the kiosk, and confirmed by the client: { $time }
# Time that only the client tells of. At most 60 characters besides.
weeklog-from-client = Told by the client: { $time }
# Below a line to sign on. At most 34 characters.
weeklog-client = Signature of the client
# Below a line to sign on. At most 34 characters.
weeklog-worker = Signature of the case worker
# Beside the QR code on paper. At most 220 characters.
weeklog-scan = The QR code holds the signed text of this log. Anyone with the server’s public key can check it offline. To do so, run: onestop-server verify --key KEY TEXT
# Small print: what a worker does with the check code. At most 100 characters besides.
weeklog-verify = To see this log as it was made, a case worker runs: onestop-server verify { $code }
# Small print: the day on which the log was made. At most 24 characters besides.
weeklog-made = Made on { $date }.
