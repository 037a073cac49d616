# Below the activity, above the five faces. At most 44 characters.
interests-question = How much would you like to do this?
# How far the client has come. At most 20 characters.
interests-progress = { $now } of { $all }
# Notice at the first activity. At most 140 characters.
interests-notice = There are no right answers. What you say is private. It is wiped when you are done.
# Button: on without an answer. At most 16 characters.
interests-skip = Skip
# Button: to the result of the answers so far. At most 30 characters.
interests-show = Show what fits so far
# Spoken while that is not possible yet. At most 40 characters.
interests-show-later = Answer { $count } first
# Below a face: the least. At most 20 characters.
interests-not-at-all = Not at all
# Below a face. At most 20 characters.
interests-not-much = Not much
# Below a face: the middle. At most 20 characters.
interests-okay = It is okay
# Below a face. At most 20 characters.
interests-much = I like it
# Below a face: the most. At most 20 characters.
interests-very-much = Very much
# In place of a bar of the result. At most 30 characters.
interests-unanswered = No answer yet
# Heading of the result. At most 44 characters.
interests-result = What you like to do
# Above the bars, and above work that fits: “You like most: Helping people and Order and numbers.” At most 24 characters besides.
interests-most = You like most: { $kinds }.
# Above the bars where no kind stands out. At most 80 characters.
interests-alike = So far you like all kinds of work about the same.
# Button: forget the answers and begin again. At most 20 characters.
interests-over = Start over
# Button: to the activities without an answer. At most 20 characters.
interests-go-on = More questions
# Yellow button below the result. At most 28 characters.
interests-work = Show work that fits
