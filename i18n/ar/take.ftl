### Machine-translated from English, unreviewed by a native speaker.

# Question, one line. At most 44 characters.
take-question = هل تأخذ سيرتك الذاتية على هاتفك؟
# What a yes means. At most 160 characters.
take-means = نضعها على الإنترنت 30 دقيقة. لا أحد يستطيع تخمين عنوانها.
# What a yes means, and beside the code. At most 120 characters.
take-anyone = كل من لديه الرمز يستطيع فتحها. لا تعرضه على أحد غيرك.
# What a yes means, and beside the code. At most 120 characters.
take-delete = يمكنك حذفها من هاتفك في أي وقت.
# Yellow button. At most 28 characters.
take-yes = نعم، أنشئ الرمز
# While we wait for the code. At most 50 characters.
take-loading = ننشئ رمزك
# Heading, one line. At most 44 characters.
take-scan = امسح هذا بهاتفك
# Beside the code. At most 120 characters.
take-how = افتح كاميرا هاتفك ووجّهها إلى الرمز، ثم المس الرابط.
# Beside the code: how long, and until which time of day. At most 60 characters besides.
take-lasts = { $minutes ->
    [zero] تبقى هناك حتى { $until }.
    [one] تبقى هناك دقيقة واحدة، حتى { $until }.
    [two] تبقى هناك دقيقتين، حتى { $until }.
    [few] تبقى هناك { $minutes } دقائق، حتى { $until }.
    [many] تبقى هناك { $minutes } دقيقة، حتى { $until }.
   *[other] تبقى هناك { $minutes } دقيقة، حتى { $until }.
}
# Above the address in letters. At most 44 characters.
take-address = أو اكتب هذا العنوان
# What is said of the picture of the code. At most 44 characters.
take-code = رمز لهاتفك
# Button: takes it away from the internet. At most 28 characters.
take-remove = احذفها الآن
# While it is taken away. At most 50 characters.
take-removing = جارٍ الحذف
# Heading, one line. At most 44 characters.
take-removed = لم تعد على الإنترنت
# Below it. At most 120 characters.
take-removed-body = لم يعد الرمز يعمل. سيرتك الذاتية ما زالت هنا ويمكنك طباعتها.
# Notice: it could not be taken away, and until which time of day it stays. At most 110 characters besides.
take-stays = لا يمكننا حذفها الآن. حاول مرة أخرى أو انتظر: ستُحذف وحدها عند { $until }.
# Heading. At most 44 characters.
take-failed = لا نستطيع إنشاء رمز الآن
# Notice below it. At most 160 characters.
take-failed-body = سيرتك الذاتية ما زالت هنا وليست على الإنترنت. يمكنك طباعتها.
