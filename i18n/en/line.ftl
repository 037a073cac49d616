# Question, one line. At most 44 characters.
line-name-question = What is your name?
# Spoken name of the field. At most 30 characters.
line-name-field = Your name
# In the empty field and below it. At most 80 characters.
line-name-hint = Type your first and last name.
# Question, one line. At most 44 characters.
line-phone-question = A phone number where one can leave a message
# Spoken name of the field. At most 30 characters.
line-phone-field = Phone number
# In the empty field and below it. At most 80 characters.
line-phone-hint = It can be the number of a friend.
# Question, one line. At most 44 characters.
line-email-question = Your e-mail, if you have one
# Spoken name of the field. At most 30 characters.
line-email-field = E-mail
# In the empty field and below it. At most 80 characters.
line-email-hint = Type it, or leave this empty.
# Question, one line. At most 44 characters.
line-city-question = Which city do you live in?
# Spoken name of the field. At most 30 characters.
line-city-field = City
# In the empty field and below it. At most 80 characters.
line-city-hint = Type the city, or a ZIP code.
# Question, one line. At most 44 characters.
line-employer-question = Who did you work for?
# Spoken name of the field. At most 30 characters.
line-employer-field = Employer
# In the empty field and below it. At most 80 characters.
line-employer-hint = Type the name of the company or person.
# Question, one line. At most 44 characters.
line-place-question = Where was it?
# Spoken name of the field. At most 30 characters.
line-place-field = Place of work
# In the empty field and below it. At most 80 characters.
line-place-hint = Type the city, or a ZIP code.
# Question, one line. At most 44 characters.
line-school-question = What is your school called?
# Spoken name of the field. At most 30 characters.
line-school-field = Name of the school
# In the empty field and below it. At most 80 characters.
line-school-hint = Type the name of the school.
# Question, one line. At most 44 characters.
line-task-question = What did you do there?
# Spoken name of the field. At most 30 characters.
line-task-field = What you did
# In the empty field and below it. At most 80 characters.
line-task-hint = One thing, like: Cleaned 12 rooms a day
# Question, one line. At most 44 characters.
line-skill-question = What are you good at?
# Spoken name of the field. At most 30 characters.
line-skill-field = What you are good at
# In the empty field and below it. At most 80 characters.
line-skill-hint = One thing, like: Fixing small engines
# Question, one line. At most 44 characters.
line-goal-question = What work do you want?
# Spoken name of the field. At most 30 characters.
line-goal-field = Work that you want
# In the empty field and below it. At most 80 characters.
line-goal-hint = Type a job, like driver, cook or nurse.
# Question, one line. At most 44 characters.
line-letter-question = Who is the letter to?
# Spoken name of the field. At most 30 characters.
line-letter-field = Who gets the letter
# In the empty field and below it. At most 80 characters.
line-letter-hint = Type the name of the company or person.
# Question, one line. At most 44 characters.
line-other-question = Say it in your own words
# Spoken name of the field. At most 30 characters.
line-other-field = Your own words
# In the empty field and below it. At most 80 characters.
line-other-hint = Type what it should say.
# Button, and key of the keyboard: the line is ready. At most 14 characters.
line-done = Done
# Below the names of jobs: takes what was typed. At most 24 characters besides.
line-own-words = Use my words: “{ $words }”
# After another spelling of a word. At most 24 characters besides.
line-instead-of = in place of “{ $word }”
# Where a phone number has fewer than 7 digits. At most 120 characters.
line-few-digits = This number looks short. If it is right, choose “Done” again.
# Where an e-mail address has no @. At most 120 characters.
line-no-at = An e-mail has an @ in it. If this is right, choose “Done” again.
# Question, one line. At most 44 characters.
line-guest-question = What is your first name?
# Spoken name of the field. At most 30 characters.
line-guest-field = First name
# In the empty field and below it. At most 80 characters.
line-guest-hint = Your first name or a nickname, for the seat list.
# Question, one line. At most 44 characters.
line-nickname-question = What should we call you?
# Spoken name of the field. At most 30 characters.
line-nickname-field = Name on your card
# In the empty field and below it. At most 80 characters.
line-nickname-hint = Your first name or any name you like.
# Question, one line. At most 44 characters.
line-contacted-question = Which employer did you contact?
# Spoken name of the field. At most 30 characters.
line-contacted-field = Employer
# In the empty field and below it. At most 80 characters.
line-contacted-hint = Type the name of the company or person.
