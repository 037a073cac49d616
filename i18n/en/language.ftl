# Question above the languages, one line. At most 44 characters.
language-question = Which language do you want?
