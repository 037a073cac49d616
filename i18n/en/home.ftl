# Question of the first screen, one line. At most 44 characters.
home-question = What would you like to do?
# Name on the tile. At most 24 characters.
home-find = Find a job
# Below the tile's name, two or three lines. At most 100 characters.
home-find-hint = { $count ->
    [one] { $count } opening near here. See pay, hours and how to apply.
   *[other] { $count } openings near here. See pay, hours and how to apply.
}
# The same while the number is not known. At most 100 characters.
home-find-hint-plain = See openings, pay, hours and how to apply.
# Name of the second tile: searching by typing. At most 24 characters.
home-words = Search by word
# Below it. At most 60 characters.
home-words-hint = Type a job, a company or a skill.
# Name of the third tile, and a tag. At most 24 characters.
home-new = New this week
# Below it: the openings near here that were posted in the last seven days. At most 50 characters.
home-new-hint = { $count ->
    [one] { $count } new opening near here.
   *[other] { $count } new openings near here.
}
# The same while the number is not known. At most 50 characters.
home-new-hint-plain = See what came in lately.
# Tile: job club and workshops. At most 28 characters.
home-club = Job club and workshops
# Below it. At most 60 characters.
home-club-hint = See the week. Take a seat.
# Tile: the client's own week. At most 28 characters.
home-plan = My plan
# Below it. At most 60 characters.
home-plan-hint = Your hours, your contacts, what is next.
# Button: sign in with a card or take one. At most 24 characters.
home-card = Use my card
