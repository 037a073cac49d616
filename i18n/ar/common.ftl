### Machine-translated from English, unreviewed by a native speaker.

# Value of a fact that the source does not give. At most 20 characters.
common-not-given = غير مذكور
