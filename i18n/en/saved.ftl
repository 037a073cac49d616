# Heading. At most 44 characters.
saved-question = Your saved openings
# When an opening was saved: “Saved 3 days ago”. At most 16 characters besides.
saved-when = Saved { $when }
# Below the heading where there are none: what saving is for. At most 140 characters.
saved-why = Press Save beside an opening that you like. Your card keeps it for your next visit.
# Button: the card no longer keeps the opening. At most 24 characters.
saved-take = Take it away
# Green notice. At most 70 characters.
saved-taken = It is no longer saved with your card.
# Notice: no answer came. At most 120 characters.
saved-failed = We could not take it away right now. You can try again.
# Where the client is signed in no longer. At most 100 characters.
saved-over = Use your card again to see your saved openings.
