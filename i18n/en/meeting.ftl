# Yellow button. At most 28 characters.
meeting-take = Take a seat
# Yellow button where all seats are taken. At most 28 characters.
meeting-join = Join the wait list
# Yellow button where the client has another meeting at the same time. At most 28 characters.
meeting-take-anyway = Take this seat, too
# The same where all seats are taken. At most 28 characters.
meeting-join-anyway = Join this list, too
# Below the seats where all are taken and nobody waits. At most 90 characters.
meeting-first = Nobody waits yet. You would be the first on the list.
# Below the seats where all are taken: who waits already. At most 90 characters.
meeting-waiting = { $count ->
    [one] { $count } person waits before you.
   *[other] { $count } people wait before you.
}
# Notice. At most 110 characters.
meeting-off = This meeting will not take place. Choose another one.
# Notice. At most 110 characters.
meeting-begun = This meeting has begun. Ask staff if you can still come in.
# Notice. At most 110 characters.
meeting-over = This meeting is over. Choose another one.
# Question, one line. At most 44 characters.
meeting-how = How do you want to take your seat?
# One of two answers. At most 28 characters.
meeting-guest = Just my first name
# Below it. At most 80 characters.
meeting-guest-note = You get a code. With it you can give the seat back.
# The other answer. At most 28 characters.
meeting-card = Use my card
# Below it. At most 80 characters.
meeting-card-note = Your card keeps your seats. You can get a card here, too.
# While we wait for the answer. At most 50 characters.
meeting-asking = Asking for your seat
# Notice: no answer came. At most 140 characters.
meeting-unsure = We do not know if you got the seat. Try again: you will not get two.
# Green notice: the seat is taken. At most 70 characters besides.
meeting-kept = Your seat in { $name } is kept for you.
# Button: what can be done with the seat. At most 24 characters.
meeting-see = See my seat
