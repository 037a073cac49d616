# Small, after a pay figure in bold. At most 14 characters.
card-an-hour = an hour
# Small, before a pay figure that we converted. At most 10 characters.
card-about = about
# Pay in one piece, on the opening's page and spoken. At most 20 characters.
card-pay = { $pay } an hour
# The same, for a figure that we converted from another period. At most 26 characters.
card-pay-about = about { $pay } an hour
# Instead of pay, on a result card. At most 24 characters.
card-pay-not-given = Pay not given
# Instead of hours, on a result card. At most 24 characters.
card-hours-not-given = Hours not given
# Instead of the age, on a result card. At most 24 characters.
card-date-not-given = Date not given
# Instead of the town, on a result card. At most 28 characters.
card-place-not-given = Place not given
# Instead of the employer, on a result card. At most 30 characters.
card-employer-not-given = Employer not given
# Hours on a result card. At most 20 characters.
card-full-time = Full time
# Hours on a result card. At most 20 characters.
card-part-time = Part time
# Hours on a result card, where the employer offers both. At most 34 characters.
card-full-or-part-time = Full or part time
# Last line of a result card: "Full time · 2 days ago". At most 4 characters besides.
card-hours-and-age = { $hours } · { $age }
# Town and state: "Dayton, OH". At most 4 characters besides.
card-city-and-state = { $city }, { $state }
# Town and distance: "Dayton, 2.4 miles". At most 4 characters besides.
card-place-and-miles = { $place }, { $miles }
