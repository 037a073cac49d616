### Machine-translated from English, unreviewed by a native speaker.

# In the top line while the openings are invented. At most 24 characters.
top-sample = بيانات تجريبية
# Spoken name of the client's own name in the top line. At most 30 characters.
top-signed-in = تم الدخول باسم
