# Question, one line. At most 44 characters.
words-question = What work are you looking for?
# Spoken name of the field. At most 30 characters.
words-field = Words to search for
# Below the empty field. At most 80 characters.
words-hint = Type a job, a company or a skill.
# Yellow button. At most 14 characters.
words-search = Search
# At the end of the field. At most 14 characters.
words-clear = Clear
# Where no suggestion fits. At most 100 characters.
words-none = Nothing in our list starts like this. You can still search.
