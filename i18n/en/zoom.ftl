# Shown for a moment after the size changed. At most 24 characters.
zoom-size = Text size { $percent } %
