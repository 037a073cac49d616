# Heading of the screen that sets occupations side by side. At most 34 characters.
compare-question = Side by side
# Where nothing was chosen yet. At most 100 characters.
compare-none = Nothing stands here yet. Add work that you want to compare.
# Button: one more occupation. At most 24 characters.
compare-another = Add another
# Spoken where that button cannot be pressed. At most 70 characters.
compare-full = Three is the most. Remove one first.
# Spoken after an occupation’s name: what its button does. At most 40 characters.
compare-open = Opens its page
# Button that takes an occupation away. At most 16 characters.
compare-remove = Remove
# The same, spoken. At most 16 characters besides.
compare-remove-name = Remove { $name }
# Name of a fact: the wage in the middle. At most 30 characters.
compare-middle = Middle pay
# Name of a fact: the low and the high wage. At most 30 characters.
compare-spread = Low to high pay
# Name of a fact: how the number of jobs changes. At most 30 characters.
compare-growth = Growth
# Name of a fact: how many people do this work here. At most 30 characters.
compare-people = People in this work
# Name of a fact: the schooling that most people need to begin. At most 30 characters.
compare-schooling = Schooling
# Name of a fact: how the work is learnt. At most 30 characters.
compare-training = Training
# Something and where: “$17.67 an hour, near Dayton”. At most 4 characters besides.
compare-where = { $what }, { $area }
# Which pays more: “Truck driver pays $4.02 an hour more than stocker in the middle.” At most 50 characters besides.
compare-more = { $more } pays { $difference } more than { $less } in the middle.
# Both pay the same. At most 50 characters besides.
compare-same = { $one } and { $other } pay the same in the middle.
# Of the first only the least is known, which is what the other pays. At most 50 characters besides.
compare-as-much = { $one } pays as much as { $other } or more.
# Of both only the least is known. At most 60 characters besides.
compare-unsure = We cannot say which pays more: { $one } or { $other }.
# Why wages are not compared. At most 120 characters.
compare-periods = Some of this work is paid by the hour, some by the year. We cannot compare that directly.
# Why wages are not compared. At most 120 characters.
compare-areas = These wages are from different areas. We cannot compare them directly.
# An occupation whose middle wage is not published. At most 50 characters besides.
compare-missing = No middle wage is published for { $name }.
# An occupation alone. At most 30 characters besides.
compare-one = { $name } pays { $wage } in the middle.
