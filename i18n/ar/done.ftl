### Machine-translated from English, unreviewed by a native speaker.

# Heading of the question after "I'm done". At most 30 characters.
done-heading = هل انتهيت؟
# Below it. At most 70 characters.
done-body = هذا يمسح كل ما فعلته هنا.
# Button that ends the visit. At most 24 characters.
done-yes = نعم، امسحه
# Button that goes back to the visit. At most 24 characters.
done-no = لا، ارجع
# Heading: a client with a card has looked for work for so long. At most 60 characters besides.
done-count-heading = بحثت عن عمل هنا لمدة { $time }
# Below it. At most 120 characters.
done-count-body = هل نحسبها ضمن ساعات البحث عن عمل؟ يؤكدها موظف حالتك.
# Below it, while it is kept. At most 60 characters.
done-count-asked = نسجّلها الآن
# Below it: it was not kept. At most 120 characters.
done-count-failed = لا يمكننا تسجيلها الآن. يمكنك المحاولة مرة أخرى.
# Yellow button. At most 26 characters.
done-count-yes = نعم، احسبها
# Button. At most 26 characters.
done-count-no = لا، لا تحسبها
