### Machine-translated from English, unreviewed by a native speaker.

# Question, one line. At most 44 characters.
finish-question = هل صفحتك صحيحة؟
# Notice where the page has become long. At most 100 characters.
finish-pages = { $count ->
    [zero] لا صفحات.
    [one] تحتاج إلى صفحة واحدة.
    [two] تحتاج إلى صفحتين. صفحة واحدة أفضل لمعظم الوظائف.
    [few] تحتاج إلى { $count } صفحات. صفحة واحدة أفضل لمعظم الوظائف.
    [many] تحتاج إلى { $count } صفحة. صفحة واحدة أفضل لمعظم الوظائف.
   *[other] تحتاج إلى { $count } صفحة. صفحة واحدة أفضل لمعظم الوظائف.
}
# Above what could be better. At most 44 characters.
finish-found = { $count ->
    [zero] لا أفكار لتحسينها
    [one] فكرة واحدة لتحسينها
    [two] فكرتان لتحسينها
    [few] { $count } أفكار لتحسينها
    [many] { $count } فكرة لتحسينها
   *[other] { $count } فكرة لتحسينها
}
# Notice in its place. At most 120 characters.
finish-nothing-found = لم نجد شيئًا لإصلاحه. اقرأها أنت مرة أخرى.
# Button: other things that could be better. At most 20 characters.
finish-more-advice = أفكار أخرى
# What could be better. At most 120 characters.
finish-no-name = اسمك ليس على الصفحة بعد.
# What could be better. At most 120 characters.
finish-no-reach = قل كيف يمكن الاتصال بك. يكفي هاتف يستقبل الرسائل.
# What could be better. At most 120 characters.
finish-no-work = لا يوجد عمل بعد. رعاية الأسرة تُحسب أيضًا.
# What could be better, with the name of a work. At most 90 characters besides.
finish-no-tasks = { $work }: قل ما الذي فعلته هناك.
# What could be better, with the name of a work. At most 90 characters besides.
finish-few-tasks = { $work }: مهمة أخرى تفيد. ثلاث مهام عدد جيد.
# What could be better. At most 120 characters.
finish-no-goal = قل أي عمل تريد. هذا يساعد القارئ.
# What could be better. At most 120 characters.
finish-no-strengths = قل ما الذي تجيده. تكفي ثلاثة أشياء.
# What could be better. At most 120 characters.
finish-no-schooling = خانة الدراسة فارغة. اتركها، أو قل إلى أين وصلت.
# What could be better. At most 120 characters.
finish-no-numbers = الرقم يقول الكثير. مثال: Served 40 customers a day.
# What could be better, with the beginning of a task. At most 90 characters besides.
finish-weak-verb = «{ $task }» ابدأ بما فعلته، مثل Cleaned أو Served.
# What could be better, with the beginning of a task. At most 90 characters besides.
finish-long-line = «{ $task }» هذا طويل. سطران قصيران أسهل للقراءة.
# What could be better. At most 120 characters.
finish-gap = هناك فترة بلا شيء. لا بأس، أو أضف ما فعلته فيها.
# A word that may be spelled wrong, above words to take its place. At most 60 characters besides.
finish-misspelled = «{ $word }» قد تكون خطأ إملائيًا. هل تقصد إحدى هذه؟
# The same where nothing is near. At most 90 characters besides.
finish-unknown-word = «{ $word }» قد تكون خطأ إملائيًا. انظر إليها مرة أخرى.
# What an opening asks for and the page does not say. At most 90 characters besides.
finish-asked-for = الوظيفة تطلب هذا: { $thing }. أضفه إن كان لديك.
# Button below it: puts it on the page. At most 28 characters.
finish-have-it = نعم، لديّ هذا
# Button: to what could be better. At most 28 characters.
finish-change = غيّره
# Button: to the question for the name. At most 28 characters.
finish-add-name = أضف اسمي
# Button: to the question for a phone. At most 28 characters.
finish-add-reach = أضف هاتفًا أو بريدًا
# Button: to the list of work. At most 28 characters.
finish-add-work = أضف عملًا
# Button: to what was done at a work. At most 28 characters.
finish-add-tasks = أضف مهام
# Button: to the work that is wanted. At most 28 characters.
finish-add-goal = أضف العمل الذي أريده
# Button: to what the client is good at. At most 28 characters.
finish-add-strengths = أضف ما أجيده
# Button: to school. At most 28 characters.
finish-add-schooling = أضف الدراسة
# Above the choices of how the page looks. At most 44 characters.
finish-layout = كيف تريد شكلها؟
# A look of the page. At most 28 characters.
finish-simple = بسيط
# Below it. At most 60 characters.
finish-simple-note = يناسب كل وظيفة وسهل القراءة.
# A look of the page. At most 28 characters.
finish-modern = حديث
# Below it. At most 60 characters.
finish-modern-note = خطوط جديدة، للمتاجر والمكاتب.
# A look of the page. At most 28 characters.
finish-skills = المهارات أولًا
# Below it. At most 60 characters.
finish-skills-note = جيد لأول وظيفة أو لعمل من نوع جديد.
# A look of the page. At most 28 characters.
finish-federal = حكومي
# Below it. At most 60 characters.
finish-federal-note = للوظائف لدى حكومة الولايات المتحدة.
# Above what else can be made of it. At most 44 characters.
finish-more = ماذا تريد أيضًا؟
# Yellow button. At most 28 characters.
finish-print = اطبع سيرتي الذاتية
# Choice. At most 36 characters.
finish-letter = اطبع خطاب تقديم
# Below it. At most 60 characters.
finish-letter-note = خطاب قصير مع سيرتك الذاتية.
# Choice: a sheet with what application forms ask for. At most 36 characters.
finish-data-sheet = اطبع ورقة بياناتي
# Below it. At most 60 characters.
finish-data-sheet-note = لتنسخ منها عندما تملأ طلبًا.
# Choice. At most 36 characters.
finish-take = خذها على هاتفي
# Below it. At most 60 characters.
finish-take-note = نسألك أولًا.
# Choice: with the client's card. At most 36 characters.
finish-card = احفظها مع بطاقتي
# Below it. At most 60 characters.
finish-card-note = تجدها هنا في زيارتك القادمة.
