# Button. At most 14 characters.
pager-previous = Previous
# Button. At most 14 characters.
pager-next = Next
# Between the two. At most 20 characters.
pager-page = Page { $page } of { $pages }
# The same where it is tight. At most 10 characters.
pager-short = { $page } of { $pages }
# Spoken name of the key above a scroll bar. At most 30 characters.
pager-up = Move up
# Spoken name of the key below a scroll bar. At most 30 characters.
pager-down = Move down
