# Heading of the question after "I'm done". At most 30 characters.
done-heading = Are you done?
# Below it. At most 70 characters.
done-body = This clears everything you did here.
# Button that ends the visit. At most 24 characters.
done-yes = Yes, clear it
# Button that goes back to the visit. At most 24 characters.
done-no = No, go back
# Heading: a client with a card has looked for work for so long. At most 60 characters besides.
done-count-heading = You looked for work here for { $time }
# Below it. At most 120 characters.
done-count-body = Count it as hours of job search? Your case worker confirms them.
# Below it, while it is kept. At most 60 characters.
done-count-asked = Writing it down
# Below it: it was not kept. At most 120 characters.
done-count-failed = We cannot write it down right now. You can try again.
# Yellow button. At most 26 characters.
done-count-yes = Yes, count it
# Button. At most 26 characters.
done-count-no = No, do not count it
