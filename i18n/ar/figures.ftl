### Machine-translated from English, unreviewed by a native speaker.

# A wage of which only this much is known. At most 14 characters besides.
figures-or-more = { $amount } أو أكثر
# A wage by the hour. At most 12 characters besides.
figures-hour = { $amount } في الساعة
# A wage by the year. At most 12 characters besides.
figures-year = { $amount } في السنة
# A wage of which only this much is known, in a sentence. At most 14 characters besides.
figures-at-least = { $wage } على الأقل
# A share or a rate. At most 4 characters besides.
figures-percent = { $number }%
# A city with the places around it: "Dayton area". At most 16 characters besides.
figures-metro = منطقة { $name }
# The whole country, in short. At most 16 characters.
figures-nation = الولايات المتحدة
# Where, inside a sentence: "near Dayton". At most 16 characters besides.
figures-near = قرب { $name }
# Where, inside a sentence: "in Ohio". At most 16 characters besides.
figures-in = في { $name }
# Where, inside a sentence: "in the Eastern Ohio nonmetropolitan area". At most 16 characters besides.
figures-in-region = في { $name }
# Where, inside a sentence. At most 24 characters.
figures-in-nation = في الولايات المتحدة
# Where figures come from, in the page's head: "Pay: BLS, May 2025". At most 24 characters besides.
figures-source-pay = الأجور: BLS، { $date }
# Where figures come from: "Growth: BLS, 2024 to 2034". At most 28 characters besides.
figures-source-growth = النمو: BLS، من { $from } إلى { $to }
# Where figures come from: "Unemployment: BLS, 2019". At most 24 characters besides.
figures-source-unemployment = البطالة: BLS، { $date }
# Where facts come from: "Work facts: O*NET 30.1". At most 34 characters besides.
figures-source-work = معلومات العمل: O*NET { $release }
# Where it comes from which county belongs to which city. At most 24 characters besides.
figures-source-areas = المناطق: Census، { $date }
# The credit that is owed for figures. At most 64 characters besides.
figures-credit-pay = الأجور: U.S. Bureau of Labor Statistics، { $date }.
# The credit that is owed for figures. At most 72 characters besides.
figures-credit-growth = النمو: U.S. Bureau of Labor Statistics، من { $from } إلى { $to }.
# The credit that is owed for figures. At most 64 characters besides.
figures-credit-unemployment = البطالة: U.S. Bureau of Labor Statistics، { $date }.
# The credit that the license of O*NET asks for: source, license, that it was changed, whose mark it is. At most 300 characters besides.
figures-credit-work = يتضمن معلومات من O*NET { $release } من U.S. Department of Labor. الترخيص: CC BY 4.0. غيّرنا بعضها. لم تراجع الوزارة تغييراتنا. O*NET علامة تجارية لها.
# The credit that is owed for areas. At most 64 characters besides.
figures-credit-areas = المناطق: U.S. Census Bureau، { $date }.
# In place of a figure that is not published. At most 24 characters.
figures-not-published = غير منشور
# On a picture of pay: what one in ten make less than. At most 12 characters besides.
figures-low = المنخفض { $figure }
# Said of a picture of pay: what one in four make less than. At most 16 characters besides.
figures-lower = دون الوسط { $figure }
# On a picture of pay: what half make less than, and half more. At most 12 characters besides.
figures-middle = الوسط { $figure }
# Said of a picture of pay: what one in four make more than. At most 16 characters besides.
figures-upper = فوق الوسط { $figure }
# On a picture of pay: what one in ten make more than. At most 12 characters besides.
figures-high = المرتفع { $figure }
# What the low figure means. At most 60 characters.
figures-low-means = واحد من كل عشرة يكسب أقل.
# What the lower figure means. At most 60 characters.
figures-lower-means = واحد من كل أربعة يكسب أقل.
# What the middle figure means. At most 60 characters.
figures-middle-means = النصف يكسب أقل والنصف يكسب أكثر.
# What the upper figure means. At most 60 characters.
figures-upper-means = واحد من كل أربعة يكسب أكثر.
# What the high figure means. At most 60 characters.
figures-high-means = واحد من كل عشرة يكسب أكثر.
# On a picture of pay, below the middle half. At most 24 characters.
figures-half = نصف الناس
# Head of a column of pay. At most 14 characters.
figures-head-low = المنخفض
# Head of a column of pay. At most 14 characters.
figures-head-lower = دون الوسط
# Head of a column of pay. At most 14 characters.
figures-head-middle = الوسط
# Head of a column of pay. At most 14 characters.
figures-head-upper = فوق الوسط
# Head of a column of pay. At most 14 characters.
figures-head-high = المرتفع
# Head of a column of years or months. At most 14 characters.
figures-head-time = متى
# A name and its figure: "Dayton area: $17.67". At most 4 characters besides.
figures-named = { $name }: { $figure }
# A name and its figure among others: "Middle $17.67". At most 2 characters besides.
figures-beside = { $name } { $figure }
# Said of the axis of a picture. At most 40 characters besides.
figures-scale = يمتد المقياس من { $from } إلى { $to }.
# The schooling that work asks for. At most 46 characters.
figures-schooling-none = لا تلزم شهادة
# The schooling that work asks for. At most 46 characters.
figures-schooling-high-school = شهادة ثانوية أو GED
# The schooling that work asks for. At most 46 characters.
figures-schooling-some-college = بعض الدراسة الجامعية دون شهادة
# The schooling that work asks for. At most 46 characters.
figures-schooling-certificate = شهادة مهنية بعد الثانوية
# The schooling that work asks for. At most 46 characters.
figures-schooling-associate = شهادة جامعية من سنتين
# The schooling that work asks for. At most 46 characters.
figures-schooling-bachelor = شهادة جامعية من أربع سنوات
# The schooling that work asks for. At most 46 characters.
figures-schooling-master = شهادة ماجستير
# The schooling that work asks for. At most 46 characters.
figures-schooling-doctor = شهادة دكتوراه أو شهادة مهنية عليا
# The experience that work asks for. At most 56 characters.
figures-experience-none = لا تلزم خبرة عمل
# The experience that work asks for. At most 56 characters.
figures-experience-under-five = أقل من 5 سنوات في عمل مشابه
# The experience that work asks for. At most 56 characters.
figures-experience-five-or-more = 5 سنوات أو أكثر في عمل مشابه
# How work is learnt once one has it. At most 60 characters.
figures-training-none = لا يلزم تدريب أثناء العمل
# How work is learnt once one has it. At most 60 characters.
figures-training-short = تتعلمه أثناء العمل في شهر أو أقل
# How work is learnt once one has it. At most 60 characters.
figures-training-moderate = تتعلمه أثناء العمل خلال 1 إلى 12 شهرًا
# How work is learnt once one has it. At most 60 characters.
figures-training-long = تتعلمه أثناء العمل في أكثر من سنة
# How work is learnt once one has it. At most 60 characters.
figures-training-apprenticeship = تتعلمه متدرّبًا لدى صاحب مهنة
# How work is learnt once one has it. At most 60 characters.
figures-training-residency = تتعلمه في فترة امتياز أو إقامة
# How much one prepares for work (job zone 1 of 5). At most 46 characters.
figures-zone-1 = التحضير: 1 من 5، قليل أو لا شيء
# How much one prepares for work (job zone 2 of 5). At most 46 characters.
figures-zone-2 = التحضير: 2 من 5، بعض الشيء
# How much one prepares for work (job zone 3 of 5). At most 46 characters.
figures-zone-3 = التحضير: 3 من 5، متوسط
# How much one prepares for work (job zone 4 of 5). At most 46 characters.
figures-zone-4 = التحضير: 4 من 5، كثير
# How much one prepares for work (job zone 5 of 5). At most 46 characters.
figures-zone-5 = التحضير: 5 من 5، الأكثر
# A skill that work asks for. At most 32 characters.
figures-skill-adaptability = التكيف مع التغيير
# A skill that work asks for. At most 32 characters.
figures-skill-computers = استخدام الحاسوب
# A skill that work asks for. At most 32 characters.
figures-skill-creativity = ابتكار أفكار جديدة
# A skill that work asks for. At most 32 characters.
figures-skill-analysis = التفكير بعمق
# A skill that work asks for. At most 32 characters.
figures-skill-service = خدمة العملاء
# A skill that work asks for. At most 32 characters.
figures-skill-detail = الانتباه إلى التفاصيل
# A skill that work asks for. At most 32 characters.
figures-skill-fine-motor = مهارة اليدين
# A skill that work asks for. At most 32 characters.
figures-skill-interpersonal = حسن التعامل مع الناس
# A skill that work asks for. At most 32 characters.
figures-skill-leadership = قيادة الآخرين
# A skill that work asks for. At most 32 characters.
figures-skill-mathematics = استخدام الرياضيات
# A skill that work asks for. At most 32 characters.
figures-skill-mechanical = الآلات والأدوات
# A skill that work asks for. At most 32 characters.
figures-skill-strength = القوة والتحمل
# A skill that work asks for. At most 32 characters.
figures-skill-problem-solving = حل المشكلات
# A skill that work asks for. At most 32 characters.
figures-skill-projects = تخطيط المشاريع
# A skill that work asks for. At most 32 characters.
figures-skill-science = استخدام العلوم
# A skill that work asks for. At most 32 characters.
figures-skill-speaking = التحدث والاستماع
# A skill that work asks for. At most 32 characters.
figures-skill-writing = القراءة والكتابة
# A kind of interest. At most 28 characters.
figures-interest-realistic = العمل باليدين
# A kind of interest. At most 28 characters.
figures-interest-investigative = البحث والاكتشاف
# A kind of interest. At most 28 characters.
figures-interest-artistic = الفن والإبداع
# A kind of interest. At most 28 characters.
figures-interest-social = مساعدة الناس
# A kind of interest. At most 28 characters.
figures-interest-enterprising = القيادة والبيع
# A kind of interest. At most 28 characters.
figures-interest-conventional = الترتيب والأرقام
