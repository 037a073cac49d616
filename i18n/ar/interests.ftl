### Machine-translated from English, unreviewed by a native speaker.

# Below the activity, above the five faces. At most 44 characters.
interests-question = كم تحب أن تفعل هذا؟
# How far the client has come. At most 20 characters.
interests-progress = { $now } من { $all }
# Notice at the first activity. At most 140 characters.
interests-notice = لا توجد إجابات صحيحة. ما تقوله خاص بك. يُمسح عندما تنتهي.
# Button: on without an answer. At most 16 characters.
interests-skip = تخطٍّ
# Button: to the result of the answers so far. At most 30 characters.
interests-show = اعرض ما يناسبني حتى الآن
# Spoken while that is not possible yet. At most 40 characters.
interests-show-later = أجب عن { $count } أولًا
# Below a face: the least. At most 20 characters.
interests-not-at-all = أبدًا
# Below a face. At most 20 characters.
interests-not-much = قليلًا
# Below a face: the middle. At most 20 characters.
interests-okay = لا بأس
# Below a face. At most 20 characters.
interests-much = أحبه
# Below a face: the most. At most 20 characters.
interests-very-much = أحبه كثيرًا
# In place of a bar of the result. At most 30 characters.
interests-unanswered = لا إجابة بعد
# Heading of the result. At most 44 characters.
interests-result = ما تحب أن تفعله
# Above the bars, and above work that fits: “You like most: Helping people and Order and numbers.” At most 24 characters besides.
interests-most = أكثر ما تحبه: { $kinds }.
# Above the bars where no kind stands out. At most 80 characters.
interests-alike = حتى الآن تحب كل أنواع العمل بالقدر نفسه.
# Button: forget the answers and begin again. At most 20 characters.
interests-over = ابدأ من جديد
# Button: to the activities without an answer. At most 20 characters.
interests-go-on = أسئلة أخرى
# Yellow button below the result. At most 28 characters.
interests-work = اعرض أعمالًا تناسبني
