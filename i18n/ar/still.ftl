### Machine-translated from English, unreviewed by a native speaker.

# Heading of the warning before the screen clears itself. At most 36 characters.
still-heading = هل ما زلت هنا؟
# Below it. At most 120 characters.
still-body = ستمسح الشاشة نفسها لحماية خصوصيتك. المس الشاشة أو اضغط مفتاحًا للبقاء.
# Under the large number that counts down. At most 12 characters.
still-seconds = { $seconds ->
    [zero] ثانية
    [one] ثانية
    [two] ثانيتان
    [few] ثوانٍ
    [many] ثانية
   *[other] ثانية
}
# Yellow button. At most 30 characters.
still-yes = نعم، أحتاج وقتًا أكثر
# Button. At most 26 characters.
still-done = انتهيت، امسح الشاشة
