### Machine-translated from English, unreviewed by a native speaker.

# Question of the first screen, one line. At most 44 characters.
home-question = ماذا تريد أن تفعل؟
# Name on the tile. At most 24 characters.
home-find = ابحث عن عمل
# Below the tile's name, two or three lines. At most 100 characters.
home-find-hint = { $count ->
    [zero] لا وظائف قريبة من هنا الآن. يمكنك البحث في مكان أبعد.
    [one] وظيفة واحدة قريبة من هنا. اطلع على الأجر والساعات وطريقة التقديم.
    [two] وظيفتان قريبتان من هنا. اطلع على الأجر والساعات وطريقة التقديم.
    [few] { $count } وظائف قريبة من هنا. اطلع على الأجر والساعات وطريقة التقديم.
    [many] { $count } وظيفة قريبة من هنا. اطلع على الأجر والساعات وطريقة التقديم.
   *[other] { $count } وظيفة قريبة من هنا. اطلع على الأجر والساعات وطريقة التقديم.
}
# The same while the number is not known. At most 100 characters.
home-find-hint-plain = اطلع على الوظائف والأجر والساعات وطريقة التقديم.
# Name of the second tile: searching by typing. At most 24 characters.
home-words = ابحث بكلمة
# Below it. At most 60 characters.
home-words-hint = اكتب وظيفة أو شركة أو مهارة.
# Name of the third tile, and a tag. At most 24 characters.
home-new = جديد هذا الأسبوع
# Below it: the openings near here that were posted in the last seven days. At most 50 characters.
home-new-hint = { $count ->
    [zero] لا وظائف جديدة قريبة من هنا.
    [one] وظيفة جديدة واحدة قريبة من هنا.
    [two] وظيفتان جديدتان قريبتان من هنا.
    [few] { $count } وظائف جديدة قريبة من هنا.
    [many] { $count } وظيفة جديدة قريبة من هنا.
   *[other] { $count } وظيفة جديدة قريبة من هنا.
}
# The same while the number is not known. At most 50 characters.
home-new-hint-plain = اطلع على ما وصل حديثًا.
# Tile: job club and workshops. At most 28 characters.
home-club = نادي العمل وورش التدريب
# Below it. At most 60 characters.
home-club-hint = شاهد الأسبوع. احجز مقعدًا.
# Tile: the client's own week. At most 28 characters.
home-plan = خطتي
# Below it. At most 60 characters.
home-plan-hint = ساعاتك واتصالاتك وما يأتي بعدها.
# Button: sign in with a card or take one. At most 24 characters.
home-card = استخدم بطاقتي
