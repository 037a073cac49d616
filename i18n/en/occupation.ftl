# The sentence of an occupation’s pay: “Half of people in this work near Dayton make more than $17.67 an hour.” At most 60 characters besides.
occupation-half = Half of people in this work { $area } make more than { $wage }.
# The same, where only the least is known: “… make at least $115.00 an hour.” At most 60 characters besides.
occupation-half-least = Half or more of people in this work { $area } make { $wage }.
# The same, where the middle wage is not published. At most 60 characters besides.
occupation-no-middle = The middle pay { $area } is not published.
# Heading where no wages are published anywhere. At most 60 characters.
occupation-no-pay = No pay is published for this work.
# Notice where wages are of a wider area: “Pay near Dayton is not published. Showing pay in Ohio.” At most 60 characters besides.
occupation-not-here = Pay { $asked } is not published. Showing pay { $shown }.
# Name of a mark in the picture: what the opening pays that led here. At most 24 characters.
occupation-this-opening = This opening
# What the opening pays that led here. At most 40 characters besides.
occupation-opening = This opening pays { $pay }.
# The same beside wages by the year. At most 80 characters besides.
occupation-opening-year = This opening pays { $pay }. The pay shown here is by the year.
# The same beside the middle wage. At most 80 characters besides.
occupation-opening-more = This opening pays { $pay }. That is more than the middle { $area }.
# The same beside the middle wage. At most 80 characters besides.
occupation-opening-less = This opening pays { $pay }. That is less than the middle { $area }.
# The same beside the middle wage. At most 80 characters besides.
occupation-opening-same = This opening pays { $pay }. That is the middle { $area }.
# The same beside the middle wage. At most 80 characters besides.
occupation-opening-around = This opening pays { $pay }. That may be more or less than the middle { $area }.
# Heading above what people in this work do. At most 30 characters.
occupation-does = What they do
# Small, below words of the source that we have in English only. At most 50 characters.
occupation-in-english = We have these words in English only.
# In place of what people do. At most 80 characters.
occupation-no-words = We have no description of this work.
# Heading above five skills. At most 44 characters.
occupation-skills = Skills that matter most
# In place of the skills. At most 80 characters.
occupation-no-skills = Skills are not published for this work.
# The number of jobs grows. At most 24 characters.
occupation-growing = Growing
# The number of jobs stays as it is. At most 24 characters.
occupation-steady = About the same
# The number of jobs gets smaller. At most 24 characters.
occupation-shrinking = Fewer jobs
# Below “Growing”: “8.5% more jobs in the U.S. by 2034”. At most 40 characters besides.
occupation-more-jobs = { $share } more jobs in the U.S. by { $year }
# Below “About the same”. At most 60 characters besides.
occupation-same-jobs = Less than 1% change in jobs in the U.S. by { $year }
# Below “Fewer jobs”. At most 40 characters besides.
occupation-fewer-jobs = { $share } fewer jobs in the U.S. by { $year }
# Openings a year in the whole country. At most 54 characters.
occupation-a-year = { $count ->
    [one] { $count } opening a year in the U.S.
   *[other] { $count } openings a year in the U.S.
}
# In place of openings a year. At most 60 characters.
occupation-no-openings = Openings a year are not published.
# In place of growth. At most 60 characters.
occupation-no-outlook = Growth of this work is not published.
# How many do this work here: “8,770 people do this work near Dayton”. At most 44 characters besides.
occupation-people = { $count ->
    [one] { $count } person does this work { $area }
   *[other] { $count } people do this work { $area }
}
# In place of that. At most 60 characters besides.
occupation-no-people = How many people do this work { $area } is not published.
# In place of the schooling that is asked for. At most 50 characters.
occupation-no-schooling = Schooling is not published.
# In place of the training. At most 50 characters.
occupation-no-training = Training is not published.
# In place of the years of work that are asked for. At most 50 characters.
occupation-no-experience = Experience is not published.
# Heading above the next steps. At most 44 characters.
occupation-lead = Where it can lead
# Small, on the first of the steps. At most 24 characters.
occupation-you-are-here = You are here
# On a step: in place of what it asks for. At most 50 characters.
occupation-no-asks = What it asks for is not published.
# Where no next step is known. At most 110 characters.
occupation-no-lead = We know no next step that pays more and is close in skills.
# Heading above other work. At most 44 characters.
occupation-similar = Similar work that pays more
# Heading above the sources of the figures. At most 44 characters.
occupation-sources = Where these figures come from
# Button to the screen that counts a month’s pay. At most 30 characters.
occupation-month = What would it mean for me
# Button: puts this work beside other work. At most 16 characters.
occupation-compare = Compare
# Yellow button: openings near here in this kind of work. At most 40 characters.
occupation-see = { $count ->
    [one] See { $count } opening like this
   *[other] See { $count } openings like this
}
# Spoken after that button: which openings. At most 30 characters besides.
occupation-see-kind = Openings in: { $kind }
# Heading above experience, preparation and openings a year. At most 30 characters.
occupation-more = Good to know
