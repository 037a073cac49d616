# Question, one line. At most 44 characters.
unemployment-question = How many have no job here?
# Heading of the picture: “In 2019, 4.1% of workers in Montgomery County had no job.” At most 50 characters besides.
unemployment-sentence = In { $time }, { $percent } of workers { $area } had no job.
# What that means. At most 80 characters.
unemployment-one-in = That is about 1 in { $count } people who work or look for work.
# In place of the year before. At most 80 characters.
unemployment-before-unknown = We do not have the figure for the year before.
# The year before. At most 60 characters.
unemployment-before-same = The year before it was the same.
# The year before. At most 50 characters besides.
unemployment-before-more = The year before it was higher: { $percent }.
# The year before. At most 50 characters besides.
unemployment-before-less = The year before it was lower: { $percent }.
# In the state or the country at the same time: “It was 3.7% in the U.S.” At most 20 characters besides.
unemployment-elsewhere = It was { $percent } { $place }.
# In place of it. At most 60 characters besides.
unemployment-elsewhere-unknown = We have no figure { $place } for this time.
# Who is counted. At most 80 characters.
unemployment-workers = Workers here are people who have a job or look for one.
# Where the area’s figure is our own sum. At most 80 characters.
unemployment-added-up = We added up the figures of the counties here.
# Notice. At most 80 characters besides.
unemployment-old = These figures are from { $year }. Things may be different now.
# Where nothing is published. At most 120 characters.
unemployment-none = We have no figures for this place yet. Our staff may know more.
