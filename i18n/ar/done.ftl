### Machine-translated from English, unreviewed by a native speaker.

# Heading of the question after "I'm done". At most 30 characters.
done-heading = هل انتهيت؟
# Below it. At most 70 characters.
done-body = هذا يمسح كل ما فعلته هنا.
# Button that ends the visit. At most 24 characters.
done-yes = نعم، امسحه
# Button that goes back to the visit. At most 24 characters.
done-no = لا، ارجع
