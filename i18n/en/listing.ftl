# Name of a fact. At most 16 characters.
listing-pay = Pay
# Name of a fact. At most 16 characters.
listing-hours = Hours
# Name of a fact. At most 16 characters.
listing-place = Place
# Name of a fact: the first day of work. At most 16 characters.
listing-start = Start
# Name of a fact: the last day of work. At most 16 characters.
listing-end = End
# Name of a fact: how many people are wanted. At most 16 characters.
listing-openings = Openings
# How many people are wanted. At most 24 characters.
listing-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
# Hours of work. At most 24 characters.
listing-hours-a-week = { $hours ->
    [one] { $hours } hour a week
   *[other] { $hours } hours a week
}
# Both: "Full time, 40 hours a week". At most 4 characters besides.
listing-hours-both = { $hours }, { $week }
# Heading. At most 24 characters.
listing-apply = How to apply
# Step. At most 16 characters besides.
listing-call = Call { $phone }.
# Step; an e-mail address follows. At most 20 characters besides.
listing-write = Write to { $email }
# Step; a web address follows. At most 24 characters besides.
listing-web = On the web: { $url }
# Step; the place and time follow in the source's words. At most 20 characters besides.
listing-walk-in = Walk in: { $place }
# Step where the source gives none. At most 60 characters.
listing-ask-staff = Ask our staff how to apply.
# Heading above the source's words. At most 28 characters.
listing-duties = What you would do
# Heading above the source's words. At most 28 characters.
listing-requirements = What you need
# Heading above the source's words. At most 28 characters.
listing-experience = Experience
# Heading above the source's words. At most 28 characters.
listing-education = School
# Heading above the source's words. At most 28 characters.
listing-training = Training
# Heading above the source's words. At most 28 characters.
listing-schedule = Days and hours
# Heading above the source's words. At most 28 characters.
listing-pay-notes = More about pay
# Heading above the source's words. At most 28 characters.
listing-benefits = Benefits
# Heading above the source's words. At most 28 characters.
listing-employer = About the employer
# Name of a fact: how long the work lasts. At most 16 characters.
listing-term = Kind of job
# How long the work lasts. At most 24 characters.
listing-permanent = Permanent
# How long the work lasts. At most 24 characters.
listing-temporary = Temporary
# How long the work lasts. At most 24 characters.
listing-seasonal = Seasonal
# How long the work lasts. At most 24 characters.
listing-internship = Internship
# How long the work lasts. At most 24 characters.
listing-volunteer = Volunteer work
# Beside the heading: where the opening comes from. At most 10 characters besides.
listing-source = From: { $source }
# Below it: "Last checked today, 6:00 AM". At most 24 characters besides.
listing-checked = Last checked { $when }
# "Posted 3 days ago". At most 16 characters besides.
listing-posted = Posted { $when }
# Notice on an invented opening. At most 80 characters.
listing-sample = An invented sample. It is not a real opening.
# Below a fact that we do not believe. At most 120 characters.
listing-doubtful = The source gave something that cannot be right, so we do not show it.
# Button: keeps the opening with the card. At most 20 characters.
listing-save = Save
# The same once it is kept; pressed, it takes it away. At most 20 characters.
listing-saved = Saved
# Notice. At most 100 characters.
listing-save-done = It is saved with your card. Find it in your plan.
# Notice. At most 100 characters.
listing-unsave-done = It is no longer saved with your card.
# Notice: the card keeps as many openings as it can. At most 120 characters.
listing-save-full = Your card has no room for more openings. Take one away first.
# Notice: the client is signed in no longer. At most 120 characters.
listing-save-over = You are not signed in any more. Save it again with your card.
# Notice: no answer came. At most 120 characters.
listing-save-failed = We could not save it right now. Press Save to try again.
# Notice: it could not be taken away. At most 120 characters.
listing-unsave-failed = We could not take it away right now. Press Saved to try again.
# Button: writes down that the client contacted the employer. At most 28 characters.
listing-contacted = I contacted them
