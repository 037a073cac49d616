# Name of a fact. At most 24 characters.
seat-when = When
# Name of a fact. At most 24 characters.
seat-where = Where
# Name of a fact. At most 24 characters.
seat-language = Language
# Name of a fact: who leads the meeting. At most 24 characters.
seat-host = Who leads it
# Heading. At most 30 characters.
seat-bring = What to bring
# Heading. At most 30 characters.
seat-notes = Good to know
# Heading, one line: how the booking stands. At most 44 characters.
seat-yes = You have a seat
# Heading, one line: how the booking stands. At most 44 characters.
seat-number = You are number { $place } on the wait list
# The same where the number is not known. At most 44 characters.
seat-waiting = You are on the wait list
# Below it. At most 120 characters.
seat-waiting-body = You get a seat when one is free. Look here again before it starts.
# Heading, one line: how the booking stands. At most 44 characters.
seat-given-back = This seat was given back
# Below it. At most 120 characters.
seat-given-back-body = Somebody else may have it now. To come, take a new seat.
# Heading, one line: how the booking stands. At most 44 characters.
seat-here = You have checked in
# Below it. At most 60 characters besides.
seat-here-body = You can go in now. The place is: { $room }
# Heading, one line: how the booking stands. At most 44 characters.
seat-off = This meeting will not take place
# Below it. At most 120 characters.
seat-off-body = We are sorry. You can move to another time.
# Heading, one line: how the booking stands. At most 44 characters.
seat-over = This meeting is over
# Below it. At most 120 characters.
seat-missed-body = We have no check-in from you. Were you here? Tell our staff.
# Heading, one line: how the booking stands. At most 44 characters.
seat-begun = This meeting has begun
# Below it, for one without a seat. At most 120 characters.
seat-begun-body = You are still on the wait list. Ask staff if there is room.
# When one can check in, the same day. At most 60 characters besides.
seat-opens = You can check in here from { $time } on.
# The same on another day. At most 60 characters besides.
seat-opens-on = You can check in here on { $day }, from { $time } on.
# The same where it is now. At most 100 characters.
seat-opens-now = You can check in now: tell us that you are here.
# Yellow button: checks in. At most 24 characters.
seat-i-am-here = I am here
# While we wait for the answer. At most 50 characters.
seat-checking-in = Checking you in
# While we wait for the answer. At most 50 characters.
seat-giving-back = Giving it back
# While we wait for the answer. At most 50 characters.
seat-moving = Moving you to the other time
# Green notice. At most 110 characters.
seat-done-check-in = Thank you. Now we know that you are here.
# Green notice. At most 110 characters.
seat-done-give-back = It is given back. Thank you for telling us.
# Green notice. At most 110 characters.
seat-done-move = You have a seat at this new time. Your old slip shows the old time.
# Notice: no answer came. At most 140 characters.
seat-unsure = We do not know if it was done. Try again: nothing is done twice.
# Notice: the client has another meeting at the same time. At most 60 characters besides.
seat-clash = You have another meeting at that time: { $name }, { $when }.
# Above the digits of a guest's code. At most 30 characters.
seat-code = Your code
# Below the digits. At most 120 characters.
seat-code-note = It is printed on your slip. With it you can change or give back your seat.
# Button. At most 24 characters.
seat-print = Print my slip
# Below it. At most 70 characters.
seat-print-note = When and where, on paper.
# Button. At most 28 characters.
seat-move = Move to another time
# Below it. At most 70 characters.
seat-move-note = See the times of the next four weeks.
# Button. At most 28 characters.
seat-give-back = Give back my seat
# Below it. At most 70 characters.
seat-give-back-note = Somebody else can come then.
# Button. At most 28 characters.
seat-leave = Leave the wait list
# Below it. At most 70 characters.
seat-leave-note = You will not get a seat in this meeting then.
# Below a button that cannot be pressed any more. At most 70 characters.
seat-too-late = Not possible: this meeting has begun.
# Yellow button. At most 28 characters.
seat-club = See other meetings
# Question, one line. At most 44 characters.
seat-which = Which time do you want?
# Below it. At most 100 characters.
seat-which-body = Touch a time: you move there at once.
# On a time that cannot be chosen. At most 50 characters.
seat-full = All seats are taken
# Below another time: what, where, and how many seats. At most 6 characters besides.
seat-other = { $name }, { $room }. { $seats }
# The same with the language. At most 8 characters besides.
seat-other-in = { $name }, { $room }, { $language }. { $seats }
# Where there is no other time. At most 120 characters.
seat-no-others = There is no other time in the next four weeks. Ask staff.
# Question, one line. At most 44 characters.
seat-sure-question = Give back your seat?
# Below it. At most 120 characters.
seat-sure-body = The first person on the wait list gets it. You may not get it again.
# Yellow button. At most 24 characters.
seat-sure-keep = Keep my seat
# Button. At most 24 characters.
seat-sure-yes = Yes, give it back
# Question, one line. At most 44 characters.
seat-leave-question = Leave the wait list?
# Below it. At most 120 characters.
seat-leave-body = If you join again, you start at the end of the list.
# Yellow button. At most 24 characters.
seat-leave-keep = Stay on the list
# Button. At most 24 characters.
seat-leave-yes = Yes, leave it
# Heading, one line: the booking cannot be shown. At most 44 characters.
seat-none = We cannot show this seat
# Heading, one line: the card has signed out. At most 44 characters.
seat-locked = You are signed out
# Below it. At most 120 characters.
seat-locked-body = Use your card again to see your seat.
# Notice: why it was not done. At most 120 characters.
seat-no-meeting = That meeting will not take place. Choose another one.
# Notice: why it was not done. At most 120 characters.
seat-no-room = All seats at that time are taken now. Choose another time.
# Notice: why it was not done. At most 120 characters.
seat-no-place = The wait list is full. Choose another meeting.
# Notice: why it was not done. At most 120 characters.
seat-no-early = It is too early to check in. Come back one hour before it starts.
# Notice: why it was not done. At most 120 characters.
seat-no-late = It is too late for this. Ask our staff what you can do.
# Notice: why it was not done. At most 120 characters.
seat-no-cancelled = This seat was given back. You can take a new one.
# Notice: why it was not done. At most 120 characters.
seat-no-checked-in = You have checked in. The seat cannot be changed any more.
# Notice: why it was not done. At most 120 characters.
seat-no-seat = You are on the wait list and have no seat yet. Ask staff.
# Notice: why it was not done. At most 120 characters.
seat-no-twice = You have a seat there already, or wait for one. Choose another time.
# Notice: why it was not done. At most 120 characters.
seat-no-such-meeting = That meeting is no longer on the list. Choose another one.
# Notice: why it was not done. At most 120 characters.
seat-no-such-seat = We do not find this seat. Check your code, or ask staff.
# Notice: why it was not done. At most 120 characters.
seat-no-session = You are signed out. Use your card again.
# Notice: why it was not done. At most 120 characters.
seat-no-fault = We cannot do this now. You did nothing wrong. Ask our staff.
# Notice: why it was not done. At most 120 characters.
seat-no-tries = { $minutes ->
    [one] Too many tries. Try again in { $minutes } minute, or ask our staff.
   *[other] Too many tries. Try again in { $minutes } minutes, or ask our staff.
}
# Notice: why it was not done. At most 120 characters.
seat-no-answer = The link to the meetings is down. You did nothing wrong. Try again.
# Heading on paper. At most 30 characters.
seat-slip-seat = Your seat
# Name of a fact on paper. At most 24 characters.
seat-slip-name = Name
# Where, on paper: the room and the office. At most 4 characters besides.
seat-slip-place = { $room }, { $site }
# Below the square code on paper. At most 70 characters.
seat-slip-scan = Scan this at the kiosk to check in or to change your seat.
# Below the other square code on paper. At most 70 characters.
seat-slip-calendar = Scan this with your phone for its calendar.
# Small print on paper, for a guest. At most 120 characters.
seat-slip-keep = Keep this paper. Anyone who has the code can change this seat.
# Small print on paper, for a client with a card. At most 120 characters.
seat-slip-card = To change this seat, use your card at the kiosk.
