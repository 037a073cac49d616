# Where the client is signed in no longer. At most 100 characters.
hours-over = Use your card again to add hours.
# Question. At most 44 characters.
hours-what = What did you do?
# Question. At most 44 characters.
hours-day = On which day?
# Below the day that is today. At most 20 characters.
hours-today = Today
# Question. At most 44 characters.
hours-long = How long was it?
# What the time is of: “Job search, Thursday, January 15”. At most 6 characters besides.
hours-of = { $activity }, { $day }
# Button that takes a quarter of an hour away. At most 24 characters.
hours-less = 15 minutes less
# Button that adds a quarter of an hour. At most 24 characters.
hours-more = 15 minutes more
# Button that is on or off, below the times. At most 60 characters.
hours-excused = I could not go, and staff excused it
# Yellow button. At most 24 characters.
hours-keep = Keep these hours
# While we wait for the answer. At most 50 characters.
hours-keeping = Writing down your hours
# Notice: no answer came. At most 140 characters.
hours-unsure = We do not know if your hours were kept. Try again: they are kept only once.
# Notice: the server does not take them. At most 140 characters.
hours-refused = These hours could not be kept. Check the day and the time, or ask our staff.
# Heading once the hours are kept. At most 44 characters.
hours-kept = Your hours are kept
# Green notice: what was kept. At most 24 characters besides.
hours-kept-what = We wrote down: { $activity }, { $time }, { $day }.
# Button. At most 24 characters.
hours-another = Add more hours
# Yellow button to the week. At most 24 characters.
hours-plan = To my plan
