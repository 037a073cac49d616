### Machine-translated from English, unreviewed by a native speaker.

# Question above the languages, one line. At most 44 characters.
language-question = أي لغة تريد؟
