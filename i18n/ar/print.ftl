### Machine-translated from English, unreviewed by a native speaker.

# Button on an opening and on the page of an occupation. At most 16 characters.
print-key = اطبع
# The quiet line above the question. At most 24 characters.
print-title = الطباعة
# Question, one line. At most 44 characters.
print-question = هل تطبع هذا؟
# What is printed. At most 36 characters.
print-resume = سيرتك الذاتية
# What is printed. At most 36 characters.
print-letter = خطاب التقديم
# What is printed. At most 36 characters.
print-data-sheet = ورقة بياناتك
# What is printed. At most 36 characters.
print-card = بطاقتك
# Below it: what to do with the paper. At most 70 characters.
print-card-note = قص على الخط، ثم اطوها من الوسط.
# What is printed. At most 36 characters.
print-log = سجلك الأسبوعي
# Below it. At most 50 characters.
print-log-note = بالإنجليزية، لموظف حالتك.
# Below what is printed. At most 28 characters.
print-pages = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
# Yellow button. At most 20 characters.
print-now = اطبع الآن
# Button once it is over. At most 20 characters.
print-again = اطبع مرة أخرى
# Notice: how far it has come. At most 100 characters.
print-asked = نجهّز صفحاتك.
# Notice: how far it has come. At most 100 characters.
print-sent = صفحاتك في طريقها إلى الطابعة.
# Notice: how far it has come. At most 100 characters.
print-waiting = صفحاتك تنتظر دورها في الطابعة.
# Notice: how far it has come. At most 100 characters.
print-printing = تُطبع صفحاتك الآن.
# Notice: how far it has come. At most 100 characters.
print-done = صفحاتك عند الطابعة.
# Below that, where the pages are about the client. At most 100 characters.
print-pick-up = خذها الآن، ففيها معلومات عنك.
# Notice: nobody can tell what became of it. At most 140 characters.
print-lost = لا نعرف هل طُبعت. انظر إلى الطابعة أو اسأل الموظفين.
# Notice: the printer does not answer for now. At most 140 characters.
print-unseen = لا نرى الطابعة الآن. انظر إليها أو اسأل الموظفين. سنواصل المحاولة.
# Notice: it did not reach the printer. At most 140 characters.
print-failed = لم تُطبع. لم تخطئ في شيء. اسأل الموظفين أو اطبع مرة أخرى.
# Notice: this visit has printed as much as it may. At most 140 characters.
print-no-pages-left = طبعت كل صفحات هذه الزيارة. اطلب المزيد من الموظفين.
# Notice: what keeps the printer. At most 100 characters.
print-no-paper = لا ورق في الطابعة. أخبر الموظفين. صفحاتك تنتظر.
# Notice: what keeps the printer. At most 100 characters.
print-jam = علق الورق في الطابعة. أخبر الموظفين. صفحاتك تنتظر.
# Notice: what keeps the printer. At most 100 characters.
print-door = الطابعة مفتوحة. أخبر الموظفين. صفحاتك تنتظر.
# Notice: what keeps the printer. At most 100 characters.
print-ink = لا حبر في الطابعة. أخبر الموظفين. صفحاتك تنتظر.
# Notice: what keeps the printer. At most 100 characters.
print-offline = الطابعة مغلقة أو غير متصلة. أخبر الموظفين. صفحاتك تنتظر.
# Notice: what keeps the printer. At most 100 characters.
print-stopped = الطابعة متوقفة. أخبر الموظفين. صفحاتك تنتظر.
# Notice: what keeps the printer. At most 100 characters.
print-unknown = الطابعة تحتاج إلى مساعدة. أخبر الموظفين. صفحاتك تنتظر.
