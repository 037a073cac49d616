# The service's name above each question and on the welcome screen. At most 24 characters.
find-title = Find a job
# Step names under the stops. At most 12 characters.
find-step-work = Work
# At most 12 characters.
find-step-place = Place
# At most 12 characters.
find-step-hours = Hours
# At most 12 characters.
find-step-pay = Pay
# Small count on a tile or beside a suggestion. At most 20 characters.
find-openings = { $count ->
    [one] { $count } opening
   *[other] { $count } openings
}
# Button that opens the keyboard. At most 24 characters.
find-type-word = Type a word
# Question, one line. At most 44 characters.
find-work-question = What kind of work do you want?
# Question after a kind of work was chosen, one line. At most 44 characters.
find-narrower-question = Which of these?
# Button and tag. At most 28 characters.
find-any-work = Any kind of work
# Button above the narrower kinds: "All in Food and kitchen". At most 14 characters besides.
find-all-of = All in { $group }
# Question, one line. At most 44 characters.
find-place-question = Where do you want to work?
# Choice that opens the keyboard for a town or ZIP code. At most 28 characters.
find-another-place = Another place
# Choice. At most 28 characters.
find-any-distance = Any distance
# Question, one line. At most 44 characters.
find-hours-question = How many hours?
# Choice and tag. At most 28 characters.
find-any-hours = Any hours
# Choice and tag. At most 28 characters.
find-full-time = Full time
# Choice and tag. At most 28 characters.
find-part-time = Part time
# Question, one line. At most 44 characters.
find-pay-question = What is the lowest pay you want?
# Choice and tag. At most 28 characters.
find-any-pay = Any pay
# Choice and tag: "$15 an hour or more". At most 28 characters.
find-pay-or-more = { $pay } an hour or more
# Yellow button, the way on. At most 28 characters.
find-show = Show openings
