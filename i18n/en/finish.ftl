# Question, one line. At most 44 characters.
finish-question = Is your page right?
# Notice where the page has become long. At most 100 characters.
finish-pages = { $count ->
    [one] It takes { $count } page.
   *[other] It takes { $count } pages. One page is better for most jobs.
}
# Above what could be better. At most 44 characters.
finish-found = { $count ->
    [one] { $count } idea to make it better
   *[other] { $count } ideas to make it better
}
# Notice in its place. At most 120 characters.
finish-nothing-found = We found nothing to mend. Read it once more yourself.
# Button: other things that could be better. At most 20 characters.
finish-more-advice = More ideas
# What could be better. At most 120 characters.
finish-no-name = Your name is not on the page yet.
# What could be better. At most 120 characters.
finish-no-reach = Say how to reach you. A phone that takes messages is fine.
# What could be better. At most 120 characters.
finish-no-work = There is no work yet. Caring for family counts too.
# What could be better, with the name of a work. At most 90 characters besides.
finish-no-tasks = { $work }: say what you did there.
# What could be better, with the name of a work. At most 90 characters besides.
finish-few-tasks = { $work }: one more task would help. Three is a good number.
# What could be better. At most 120 characters.
finish-no-goal = Say what work you want. It helps the reader.
# What could be better. At most 120 characters.
finish-no-strengths = Say what you are good at. Three things are enough.
# What could be better. At most 120 characters.
finish-no-schooling = School is empty. You can leave it, or say how far you went.
# What could be better. At most 120 characters.
finish-no-numbers = A number says a lot. Example: Served 40 customers a day.
# What could be better, with the beginning of a task. At most 90 characters besides.
finish-weak-verb = “{ $task }” Begin with what you did, such as Cleaned or Served.
# What could be better, with the beginning of a task. At most 90 characters besides.
finish-long-line = “{ $task }” This is long. Two short lines read better.
# What could be better. At most 120 characters.
finish-gap = Some time has nothing. That is fine, or add what you did then.
# A word that may be spelled wrong, above words to take its place. At most 60 characters besides.
finish-misspelled = “{ $word }” may be spelled wrong. Do you mean one of these?
# The same where nothing is near. At most 90 characters besides.
finish-unknown-word = “{ $word }” may be spelled wrong. Look at it once more.
# What an opening asks for and the page does not say. At most 90 characters besides.
finish-asked-for = The job asks for this: { $thing }. Add it if you have it.
# Button below it: puts it on the page. At most 28 characters.
finish-have-it = I have this
# Button: to what could be better. At most 28 characters.
finish-change = Change it
# Button: to the question for the name. At most 28 characters.
finish-add-name = Add my name
# Button: to the question for a phone. At most 28 characters.
finish-add-reach = Add a phone or e-mail
# Button: to the list of work. At most 28 characters.
finish-add-work = Add work
# Button: to what was done at a work. At most 28 characters.
finish-add-tasks = Add tasks
# Button: to the work that is wanted. At most 28 characters.
finish-add-goal = Add the work I want
# Button: to what the client is good at. At most 28 characters.
finish-add-strengths = Add strengths
# Button: to school. At most 28 characters.
finish-add-schooling = Add school
# Above the choices of how the page looks. At most 44 characters.
finish-layout = How should it look?
# A look of the page. At most 28 characters.
finish-simple = Simple
# Below it. At most 60 characters.
finish-simple-note = Fits every job. Easy to read.
# A look of the page. At most 28 characters.
finish-modern = Modern
# Below it. At most 60 characters.
finish-modern-note = Fresh lines, for stores and offices.
# A look of the page. At most 28 characters.
finish-skills = Skills first
# Below it. At most 60 characters.
finish-skills-note = Good for a first job or a new kind of work.
# A look of the page. At most 28 characters.
finish-federal = Federal
# Below it. At most 60 characters.
finish-federal-note = For jobs with the U.S. government.
# Above what else can be made of it. At most 44 characters.
finish-more = What else do you want?
# Yellow button. At most 28 characters.
finish-print = Print my resume
# Choice. At most 36 characters.
finish-letter = Print a cover letter
# Below it. At most 60 characters.
finish-letter-note = A short letter to go with your resume.
# Choice: a sheet with what application forms ask for. At most 36 characters.
finish-data-sheet = Print my data sheet
# Below it. At most 60 characters.
finish-data-sheet-note = To copy from when you fill in a form.
# Choice. At most 36 characters.
finish-take = Take it on my phone
# Below it. At most 60 characters.
finish-take-note = We ask you first.
# Choice: with the client's card. At most 36 characters.
finish-card = Keep it with my card
# Below it. At most 60 characters.
finish-card-note = It comes back at your next visit.
