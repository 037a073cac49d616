### Machine-translated from English, unreviewed by a native speaker.

# Heading. At most 44 characters.
saved-question = وظائفك المحفوظة
# When an opening was saved: “Saved 3 days ago”. At most 16 characters besides.
saved-when = حُفظت { $when }
# Below the heading where there are none: what saving is for. At most 140 characters.
saved-why = اضغط على «احفظ» بجانب وظيفة تعجبك. تحفظها بطاقتك لزيارتك القادمة.
# Button: the card no longer keeps the opening. At most 24 characters.
saved-take = أزلها
# Green notice. At most 70 characters.
saved-taken = لم تعد محفوظة مع بطاقتك.
# Notice: no answer came. At most 120 characters.
saved-failed = لم نتمكن من إزالتها الآن. يمكنك المحاولة مرة أخرى.
# Where the client is signed in no longer. At most 100 characters.
saved-over = استخدم بطاقتك مرة أخرى لترى وظائفك المحفوظة.
