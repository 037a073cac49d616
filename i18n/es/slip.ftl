### Machine-translated from English, unreviewed by a native speaker.

# Small print on a slip: the day on which it was printed. At most 16 characters besides.
slip-printed = Impreso el { $date }
