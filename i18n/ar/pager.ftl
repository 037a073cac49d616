### Machine-translated from English, unreviewed by a native speaker.

# Button. At most 14 characters.
pager-previous = السابق
# Button. At most 14 characters.
pager-next = التالي
# Between the two. At most 20 characters.
pager-page = صفحة { $page } من { $pages }
# The same where it is tight. At most 10 characters.
pager-short = { $page } من { $pages }
# Spoken name of the key above a scroll bar. At most 30 characters.
pager-up = تحريك إلى أعلى
# Spoken name of the key below a scroll bar. At most 30 characters.
pager-down = تحريك إلى أسفل
