### Machine-translated from English, unreviewed by a native speaker.

# Shown for a moment after the size changed. At most 24 characters.
zoom-size = حجم النص { $percent } %
