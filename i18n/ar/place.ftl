### Machine-translated from English, unreviewed by a native speaker.

# Question, one line. At most 44 characters.
place-question = أي مدينة أو رمز بريدي؟
# Name of the field. At most 28 characters.
place-field = المدينة أو الرمز البريدي
# Below the empty field. At most 80 characters.
place-hint = اكتب الحروف أو الأرقام الأولى.
# Where no place fits. At most 100 characters.
place-unknown = لا نعرف هذا المكان. جرّب رمزًا بريديًا.
