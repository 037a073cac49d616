# The service's name: on the tile of the first screen and above each question. At most 24 characters.
resume-title = Make a resume
# Below the name on the tile. At most 50 characters.
resume-hint = Tap to build it. Print it today.
# Button on an opening. At most 32 characters.
resume-for-job = Make a resume for this job
# Step names under the stops. At most 12 characters.
resume-step-work = Work
# At most 12 characters.
resume-step-tasks = Tasks
# At most 12 characters.
resume-step-skills = Skills
# At most 12 characters.
resume-step-school = School
# At most 12 characters.
resume-step-goal = Goal
# At most 12 characters.
resume-step-check = Check
# Question, one line. At most 44 characters.
resume-work-question = What work have you done?
# The same once there is some, above the list of it. At most 44 characters.
resume-work-other = Have you done other work?
# Notice below the first choices. At most 140 characters.
resume-work-note = Work at home counts too. You can skip any question. What you write is cleared when you are done.
# Choice: paid work for an employer. At most 36 characters.
resume-kind-job = A job
# Choice. At most 36 characters.
resume-kind-family = Caring for family
# Choice. At most 36 characters.
resume-kind-volunteer = Volunteering
# Choice. At most 36 characters.
resume-kind-odd-jobs = Odd jobs or my own business
# Choice: on to what the client is good at. At most 36 characters.
resume-kind-none = I have not worked yet
# Below a piece of work in the list: how many things were done there. At most 24 characters.
resume-tasks = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}
# Said of a piece of work in the list, with how many tasks it has. At most 20 characters besides.
resume-edit = { $count }, change
# Said of the arrow beside a piece of work. At most 24 characters besides the name.
resume-up = Move up: { $name }
# Said of the arrow beside a piece of work. At most 24 characters besides the name.
resume-down = Move down: { $name }
# Said of the cross beside a piece of work. At most 24 characters besides the name.
resume-remove = Remove: { $name }
# Question, one line. At most 44 characters.
resume-where-question = Where was this work?
# Button: type the name of the employer. At most 36 characters.
resume-where-employer = Company or person
# Button: type the name of the group that volunteers worked for. At most 36 characters.
resume-where-group = Group, school or church
# Button: type the city. At most 36 characters.
resume-where-city = City
# Button: type another title of the job. At most 36 characters.
resume-where-title = Name of the job
# Question, one line. At most 44 characters.
resume-length-question = How long did you do this?
# Above the choices. At most 80 characters.
resume-length-note = About is fine. We ask for no dates.
# Choice. At most 28 characters.
resume-length-under-one = Less than 1 year
# Choice. At most 28 characters.
resume-length-one = 1 year
# Choice. At most 28 characters.
resume-length-two = 2 years
# Choice. At most 28 characters.
resume-length-three = 3 or 4 years
# Choice. At most 28 characters.
resume-length-five = 5 to 9 years
# Choice. At most 28 characters.
resume-length-ten = 10 years or more
# Question, one line. At most 44 characters.
resume-still-question = Do you still do this?
# Choice. At most 28 characters.
resume-still-yes = Yes, until now
# Choice. At most 28 characters.
resume-still-no = No, not now
# Question above things to tap, one line. At most 44 characters.
resume-tasks-question = What did you do there?
# Above things to tap. At most 40 characters.
resume-tap = Tap all that fit.
# The same, with the work that it is about. At most 30 characters besides.
resume-tap-of = { $work }: tap all that fit.
# Question, one line. At most 44 characters.
resume-strengths-question = What are you good at?
# Question, one line. At most 44 characters.
resume-languages-question = Which languages do you speak?
# Question, one line. At most 44 characters.
resume-licenses-question = Do you have any of these?
# Question, one line. At most 44 characters.
resume-schooling-question = How far did you go in school?
# Question, one line. At most 44 characters.
resume-school-question = Which school was it?
# Button: type the name of the school. At most 36 characters.
resume-school-name = Name of the school
# Question, one line. At most 44 characters.
resume-goal-question = What work do you want?
# Choice, with the name of that work below it. At most 36 characters.
resume-goal-same = The same as before
# Choice: type the name of a job. At most 36 characters.
resume-goal-type = Type a job
# Question, one line. At most 44 characters.
resume-contact-question = Who are you?
# Above the choices. At most 80 characters.
resume-contact-note = Give your name and one way to reach you.
# Button: type it. At most 36 characters.
resume-contact-name = Your name
# Button: type it. At most 36 characters.
resume-contact-phone = My phone
# Button: type the number of a phone where somebody else takes messages. At most 36 characters.
resume-contact-messages = Message phone
# Button: type it. At most 36 characters.
resume-contact-email = E-mail
# Choice: the job center takes messages. At most 24 characters besides its name.
resume-contact-center = Messages at { $place }
# Button: type it. At most 36 characters.
resume-contact-city = City
# Button, to the next question without an answer. At most 16 characters.
resume-skip = Skip
# Yellow button, the way on. At most 16 characters.
resume-next = Next
# Button: without the last change. At most 16 characters.
resume-undo = Undo
# Button that opens the keyboard. At most 24 characters.
resume-own-words = My own words
# Button: other things to tap. At most 20 characters.
resume-more-ideas = More ideas
# The same for languages and licenses. At most 20 characters.
resume-more = More
# Button where the page does not stand beside the question. At most 24 characters.
resume-see = See the page
# Button below the page. At most 20 characters.
resume-closer = Look closer
# Yellow button below the large page. At most 20 characters.
resume-smaller = Smaller
# Heading above the large page. At most 44 characters.
resume-page-question = Your page
# What is said of the page. At most 40 characters.
resume-pages = { $count ->
    [one] Your page: { $count } page
   *[other] Your page: { $count } pages
}
# In place of the page where nothing was answered yet. At most 80 characters.
resume-page-empty = Your page grows here as you answer.
