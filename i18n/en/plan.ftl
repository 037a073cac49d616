# Heading, with what the client wants to be called. At most 30 characters besides.
plan-question = { $name }, this is your week
# The same aloud, without the name. At most 34 characters.
plan-question-said = This is your week
# Heading for a week that is over: “Maria, your week from Jan 4 to Jan 10”. At most 30 characters besides.
plan-past = { $name }, your week from { $from } to { $to }
# The same aloud, without the name. At most 30 characters besides.
plan-past-said = Your week from { $from } to { $to }
# Quiet line beside the heading. At most 44 characters.
plan-own = This is your own record.
# Quiet line below it. At most 60 characters.
plan-confirmed = Your case worker confirms it.
# How far something has come: “2 of 3”, “7 hours 30 minutes of 20 hours”. At most 8 characters besides.
plan-of = { $done } of { $wanted }
# Heading of a panel. At most 34 characters.
plan-contacts = Employers you contacted
# Where there are none. At most 44 characters.
plan-contacts-none = None written down yet
# Said before the names of employers, which headphones alone tell. At most 34 characters.
plan-contacts-said = The employers
# An employer and how they were contacted, aloud. At most 6 characters besides.
plan-contact = { $employer }, { $how }
# Under the yellow stop: how many contacts are still asked for this week. At most 20 characters.
plan-contacts-to-go = { $count ->
    [one] { $count } to go
   *[other] { $count } to go
}
# The contacts of a month: “January 2026: 5 of 40”. At most 6 characters besides.
plan-month = { $month }: { $count }
# Heading of a panel. At most 34 characters.
plan-counted = Hours that count
# Where no hours are written down. At most 44 characters.
plan-counted-none = No hours written down yet
# How much time is still asked for: “12 hours 30 minutes to go”. At most 14 characters besides.
plan-time-to-go = { $time } to go
# An activity that the client was excused from. At most 14 characters besides.
plan-excused = { $activity }, excused
# Time that does not count, and the reason as a sentence. At most 24 characters besides.
plan-not-counted = { $activity }, { $time }: not counted. { $why }
# How much of the job search that counts in 12 months is used. At most 50 characters besides.
plan-search-used = Job search: { $used } of { $most } used in 12 months.
# How much of a month’s excused time is used. At most 50 characters besides.
plan-excused-month = Excused time: { $used } of { $most } used in { $month }.
# How much of the excused time of 12 months is used. At most 50 characters besides.
plan-excused-year = Excused time: { $used } of { $most } used in 12 months.
# Quiet line: what is otherwise for a single parent of a young child. At most 100 characters besides.
plan-young-child = Raising a child under six alone? Then it is { $time } a week. Ask your case worker.
# The same, where no hours are asked of them. At most 120 characters.
plan-young-child-none = Raising a child under six alone? Then no hours are asked for. Ask your case worker.
# Heading of a panel. At most 34 characters.
plan-next = What is next
# When and where a meeting is. At most 6 characters besides.
plan-seat = { $when }, { $room }
# Below a meeting on whose waitlist the client is. At most 44 characters.
plan-waiting = You wait for a seat.
# Below a meeting at which the client has arrived. At most 44 characters.
plan-checked-in = You are checked in.
# Below a meeting that staff have cancelled. At most 44 characters.
plan-off = It does not take place.
# Button, where the client has no seat in a meeting. At most 30 characters.
plan-club = See what is on
# Below it. At most 50 characters.
plan-club-hint = You have no seat in a meeting yet
# Button to the openings that the client keeps. At most 34 characters.
plan-saved = { $count ->
    [one] { $count } saved opening
   *[other] { $count } saved openings
}
# Below it. At most 34 characters.
plan-saved-hint = Pick one to apply
# Where there are none. At most 50 characters.
plan-saved-none = You have not saved any openings yet.
# While we wait for them. At most 50 characters.
plan-saved-loading = Getting your saved openings
# Where they cannot be had. At most 60 characters.
plan-saved-failed = We cannot get your saved openings right now
# Said before the line of the week’s days. At most 24 characters.
plan-days = Day by day
# Day of the week in short. At most 10 characters.
plan-sunday = Sun
# Day of the week in short. At most 10 characters.
plan-monday = Mon
# Day of the week in short. At most 10 characters.
plan-tuesday = Tue
# Day of the week in short. At most 10 characters.
plan-wednesday = Wed
# Day of the week in short. At most 10 characters.
plan-thursday = Thu
# Day of the week in short. At most 10 characters.
plan-friday = Fri
# Day of the week in short. At most 10 characters.
plan-saturday = Sat
# A day of the week’s line: “Tue 13”. At most 2 characters besides.
plan-day = { $weekday } { $day }
# The same for today: “Tue 13, today”. At most 8 characters besides.
plan-today = { $day }, today
# Hours of today. At most 14 characters besides.
plan-so-far = { $time } so far
# Employers contacted on a day. At most 24 characters.
plan-employers = { $count ->
    [one] { $count } employer
   *[other] { $count } employers
}
# A meeting of a day: “Job Club, 10:00 AM”. At most 6 characters besides.
plan-meeting = { $meeting }, { $time }
# A day that is over and of which nothing counts. At most 20 characters.
plan-nothing = Nothing
# A day of which nothing counts so far. At most 20 characters.
plan-nothing-yet = Nothing yet
# Notice: time at the kiosk was written down. At most 50 characters besides.
plan-written = We wrote down { $time } of job search.
# Notice: the card has no room for more hours. At most 120 characters.
plan-full = Your card has no room for more hours. Delete some, or ask our staff.
# Button. At most 24 characters.
plan-add-hours = Add hours
# Button. At most 28 characters.
plan-print = Print my weekly log
# Yellow button. At most 28 characters.
plan-add-contact = Add an employer contact
# Button to all that was written down. At most 24 characters.
plan-entries = What I wrote down
# Button to what the card keeps. At most 24 characters.
plan-card = My card
# Button. At most 24 characters.
plan-before = The week before
# Button, where an earlier week is shown. At most 24 characters.
plan-now = This week
# Heading where the client is signed in no longer. At most 44 characters.
plan-over = You are not signed in
# Below it. At most 100 characters.
plan-over-body = Use your card again to see your week.
# Yellow button. At most 24 characters.
plan-sign-in = Use my card
# A work activity: a job for which only the employer pays. At most 50 characters.
plan-unsubsidized-employment = Paid job
# A work activity. At most 50 characters.
plan-subsidized-private-employment = Job at a business, with public money
# A work activity. At most 50 characters.
plan-subsidized-public-employment = Job in public service, with public money
# A work activity. At most 50 characters.
plan-work-experience = Work experience without pay
# A work activity. At most 50 characters.
plan-on-the-job-training = Training on a paid job
# A work activity. At most 50 characters.
plan-job-search = Job search
# A work activity. At most 50 characters.
plan-community-service = Community service
# A work activity. At most 50 characters.
plan-vocational-training = Learning a trade
# A work activity. At most 50 characters.
plan-job-skills-training = Learning skills for a job
# A work activity: lessons that a job asks for. At most 50 characters.
plan-education = Lessons that a job asks for
# A work activity. At most 50 characters.
plan-secondary-school = High school or GED
# A work activity. At most 50 characters.
plan-child-care = Child care for someone in community service
# How an employer was contacted, below their name and as a choice. At most 24 characters.
plan-how-applied = applied
# The same. At most 24 characters.
plan-how-called = called
# The same. At most 24 characters.
plan-how-visited = visited
# The same. At most 24 characters.
plan-how-interview = interview
# The same. At most 24 characters.
plan-how-job-fair = job fair
# What came of a contact. At most 30 characters.
plan-outcome-waiting = no answer yet
# The same. At most 30 characters.
plan-outcome-interview = interview set
# The same. At most 30 characters.
plan-outcome-hired = hired
# The same. At most 30 characters.
plan-outcome-not-hired = not hired
# The same: the client waits no longer. At most 30 characters.
plan-outcome-no-answer = no answer came
# Why time does not count, as a sentence. At most 110 characters.
plan-why-activity = This activity does not count here.
# The same: an absence from paid work. At most 110 characters.
plan-why-paid-absence = Paid time is never excused time. Write it down as hours.
# The same. At most 110 characters.
plan-why-excused-month = The excused time of this month is used up.
# The same. At most 110 characters.
plan-why-excused-year = The excused time of 12 months is used up.
# The same: job search in the week after as many in a row as count. At most 110 characters.
plan-why-consecutive-weeks = Job search counted in the weeks before. In this week it cannot.
# The same. At most 110 characters.
plan-why-job-search-cap = The job search of 12 months is used up.
# The same: it counts once other activities fill their hours. At most 110 characters.
plan-why-core-first = It counts once other activities fill their hours of the week.
# A duration. At most 14 characters.
plan-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# A duration. At most 18 characters.
plan-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# “3 hours 25 minutes”. At most 4 characters besides.
plan-duration = { $hours } { $minutes }
# A duration in short. At most 8 characters.
plan-hours-short = { $count } h
# A duration in short. At most 8 characters.
plan-minutes-short = { $count } min
# “3 h 25 min”. At most 2 characters besides.
plan-duration-short = { $hours } { $minutes }
