### Machine-translated from English, unreviewed by a native speaker.

# Heading where nothing was found. At most 44 characters.
none-heading = لا وظائف لهذا البحث الآن
# Below it. At most 120 characters.
none-body = يمكنك توسيع البحث. المس واحدًا من هذه.
# A wider search. At most 34 characters.
none-within = { $miles ->
    [zero] ابحث هنا فقط
    [one] ابحث ضمن ميل واحد
    [two] ابحث ضمن ميلين
    [few] ابحث ضمن { $miles } أميال
    [many] ابحث ضمن { $miles } ميلًا
   *[other] ابحث ضمن { $miles } ميل
}
# A wider search. At most 34 characters.
none-any-distance = ابحث في أي مسافة
# A wider search. At most 34 characters.
none-any-hours = أي ساعات
# A wider search. At most 34 characters.
none-any-pay = أي أجر
# A wider search. At most 34 characters.
none-any-work = أي نوع من العمل
# A wider search. At most 34 characters.
none-any-date = والأقدم أيضًا
# A wider search. At most 34 characters.
none-without-words = دون هذه الكلمات
