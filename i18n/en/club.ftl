# Heading: the days of this week that are shown. At most 24 characters besides.
club-this-week = This week: { $from } to { $to }
# The same of the week after. At most 24 characters besides.
club-next-week = Next week: { $from } to { $to }
# The same of the weeks after that. At most 24 characters besides.
club-later-week = The week of { $from } to { $to }
# Above a day's meetings, with the short name of the day and its number. At most 4 characters besides.
club-day = { $weekday } { $day }
# Beside it, where that is today. At most 12 characters.
club-today = Today
# Heading of today's meetings in a list, with the whole date. At most 12 characters besides.
club-today-is = Today, { $date }
# Heading of the meetings of a day in a list that are over. At most 12 characters besides.
club-earlier = Earlier: { $date }
# Below a day without meetings. At most 24 characters.
club-nothing-on = Nothing is on
# When a meeting begins and ends. At most 8 characters besides.
club-times = { $from } to { $to }
# A day and a time, or times. At most 4 characters besides.
club-day-and-time = { $date }, { $time }
# When and where, on a card. At most 4 characters besides.
club-time-and-room = { $time }, { $room }
# What a meeting is, and its title. At most 4 characters besides.
club-name = { $kind }: { $title }
# Kind of meeting. At most 26 characters.
club-kind-orientation = Orientation
# Kind of meeting. At most 26 characters.
club-kind-job-club = Job Club
# Kind of meeting. At most 26 characters.
club-kind-family-life-skills = Family Life Skills
# Kind of meeting. At most 26 characters.
club-kind-resume-basics = Resume Basics
# Kind of meeting. At most 26 characters.
club-kind-interview-practice = Interview Practice
# Kind of meeting. At most 26 characters.
club-kind-ged-class = GED Class
# Kind of meeting. At most 26 characters.
club-kind-job-fair = Job Fair
# Kind of meeting: an employer looks for workers. At most 26 characters.
club-kind-employer-recruitment = Employer Recruitment
# Kind of meeting, for one client. At most 26 characters.
club-kind-appointment = Appointment
# The language that is spoken in a meeting. At most 28 characters.
club-in-arabic = In Arabic
# The language that is spoken in a meeting. At most 28 characters.
club-in-chinese = In Chinese
# The language that is spoken in a meeting. At most 28 characters.
club-in-english = In English
# The language that is spoken in a meeting. At most 28 characters.
club-in-french = In French
# The language that is spoken in a meeting. At most 28 characters.
club-in-haitian-creole = In Haitian Creole
# The language that is spoken in a meeting. At most 28 characters.
club-in-korean = In Korean
# The language that is spoken in a meeting. At most 28 characters.
club-in-portuguese = In Portuguese
# The language that is spoken in a meeting. At most 28 characters.
club-in-russian = In Russian
# The language that is spoken in a meeting. At most 28 characters.
club-in-sign-language = In American Sign Language
# The language that is spoken in a meeting. At most 28 characters.
club-in-somali = In Somali
# The language that is spoken in a meeting. At most 28 characters.
club-in-spanish = In Spanish
# The language that is spoken in a meeting. At most 28 characters.
club-in-tagalog = In Tagalog
# The language that is spoken in a meeting. At most 28 characters.
club-in-ukrainian = In Ukrainian
# The language that is spoken in a meeting. At most 28 characters.
club-in-vietnamese = In Vietnamese
# The same of a language that has no name here, with its short code. At most 24 characters besides.
club-in-other = Another language: { $tag }
# On a card: free seats. At most 26 characters.
club-seats = { $count ->
    [one] { $count } seat left
   *[other] { $count } seats left
}
# On a card without free seats. At most 40 characters.
club-full = Full. Join the wait list.
# The same where nobody more can wait. At most 44 characters.
club-full-too = Full. The wait list is full too.
# On a card: the meeting has begun. At most 26 characters.
club-now = It has begun
# On a card: the meeting has ended. At most 26 characters.
club-over = It is over
# On a card: the meeting does not take place. At most 26 characters.
club-cancelled = Cancelled
# The same where the client had a seat. At most 40 characters.
club-cancelled-own = Cancelled. Pick another day.
# On a card: the client has a seat. At most 26 characters.
club-seat = You have a seat
# On a card: the client waits for a seat. At most 32 characters.
club-waiting = You are on the wait list
# On a card: the client has arrived. At most 26 characters.
club-checked-in = You are checked in
# On a card: the client was at the meeting. At most 26 characters.
club-here = You were here
# On a card: the meeting is over, and the client had a seat. At most 26 characters.
club-past = You had a seat
# Button: choose which meetings to show. At most 20 characters.
club-only = Show only some
# The same, with how many choices are made. At most 20 characters.
club-only-count = Show only some: { $count }
# Button: days below each other. At most 20 characters.
club-as-list = See as a list
# Button: days beside each other. At most 20 characters.
club-as-week = See as a week
# Button: for a guest who has taken a seat before. At most 20 characters.
club-slip = I have a slip
# Button: the week before. At most 20 characters.
club-last = Last week
# Button: the week after. At most 20 characters.
club-next = Next week
# Between the two. At most 22 characters.
club-week = Week { $week } of { $weeks }
# Yellow button where nothing is on. At most 28 characters.
club-see-next-week = See the next week
# Where a week has no meetings. At most 60 characters.
club-none = No meetings are planned this week.
# Where nothing is on that the client wants to see. At most 60 characters.
club-none-such = No meeting of this week is like that.
# Notice above the meetings. At most 80 characters.
club-mine-failed = We cannot see which seats are yours right now.
# Heading above what can be chosen. At most 44 characters.
club-filter-question = What do you want to see?
# Above the kinds of meetings. At most 24 characters.
club-kind = Kind of meeting
# Option, and a tag. At most 24 characters.
club-any-kind = All kinds
# Above the languages that are spoken. At most 24 characters.
club-language = Language
# Option, and a tag. At most 24 characters.
club-any-language = Any language
# Above the days. At most 24 characters.
club-day-of-week = Day
# Option. At most 24 characters.
club-any-day = Any day
# Above the times of day. At most 24 characters.
club-time-of-day = Time of day
# Option. At most 24 characters.
club-any-time = Any time
# Option, and a tag: before noon. At most 28 characters.
club-morning = Morning
# Option, and a tag: from noon on. At most 28 characters.
club-afternoon = Afternoon or evening
# Button: show every meeting again. At most 28 characters.
club-all = Show all meetings
# Yellow button below what can be chosen. At most 28 characters.
club-show = { $count ->
    [one] Show { $count } meeting
   *[other] Show { $count } meetings
}
