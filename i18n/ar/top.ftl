### Machine-translated from English, unreviewed by a native speaker.

# In the top line while the openings are invented. At most 24 characters.
top-sample = بيانات تجريبية
# In the top line: nobody has signed in. At most 16 characters.
top-guest = زائر
