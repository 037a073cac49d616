# Small print on a slip: the day on which it was printed. At most 16 characters besides.
slip-printed = Printed { $date }
