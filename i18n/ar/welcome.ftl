### Machine-translated from English, unreviewed by a native speaker.

# The largest word of the first screen. At most 14 characters.
welcome-greeting = مرحبًا
# Heading above the languages. At most 40 characters.
welcome-start = المس لغتك لتبدأ
# Below it. At most 60 characters.
welcome-free = مجانًا. دون حساب أو بريد إلكتروني أو هاتف.
# At the bottom of the calm screen. At most 60 characters.
welcome-touch = المس الشاشة أو اضغط أي مفتاح
