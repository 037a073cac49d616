# A wage of which only this much is known. At most 14 characters besides.
figures-or-more = { $amount } or more
# A wage by the hour. At most 12 characters besides.
figures-hour = { $amount } an hour
# A wage by the year. At most 12 characters besides.
figures-year = { $amount } a year
# A wage of which only this much is known, in a sentence. At most 14 characters besides.
figures-at-least = at least { $wage }
# A share or a rate. At most 4 characters besides.
figures-percent = { $number }%
# A city with the places around it: "Dayton area". At most 16 characters besides.
figures-metro = { $name } area
# The whole country, in short. At most 16 characters.
figures-nation = U.S.
# Where, inside a sentence: "near Dayton". At most 16 characters besides.
figures-near = near { $name }
# Where, inside a sentence: "in Ohio". At most 16 characters besides.
figures-in = in { $name }
# Where, inside a sentence: "in the Eastern Ohio nonmetropolitan area". At most 16 characters besides.
figures-in-region = in the { $name }
# Where, inside a sentence. At most 24 characters.
figures-in-nation = in the United States
# Where figures come from, in the page's head: "Pay: BLS, May 2025". At most 24 characters besides.
figures-source-pay = Pay: BLS, { $date }
# Where figures come from: "Growth: BLS, 2024 to 2034". At most 28 characters besides.
figures-source-growth = Growth: BLS, { $from } to { $to }
# Where figures come from: "Unemployment: BLS, 2019". At most 24 characters besides.
figures-source-unemployment = Unemployment: BLS, { $date }
# Where facts come from: "Work facts: O*NET 30.1". At most 34 characters besides.
figures-source-work = Work facts: O*NET { $release }
# Where it comes from which county belongs to which city. At most 24 characters besides.
figures-source-areas = Areas: Census, { $date }
# The credit that is owed for figures. At most 64 characters besides.
figures-credit-pay = Pay: U.S. Bureau of Labor Statistics, { $date }.
# The credit that is owed for figures. At most 72 characters besides.
figures-credit-growth = Growth: U.S. Bureau of Labor Statistics, { $from } to { $to }.
# The credit that is owed for figures. At most 64 characters besides.
figures-credit-unemployment = Unemployment: U.S. Bureau of Labor Statistics, { $date }.
# The credit that the license of O*NET asks for: source, license, that it was changed, whose mark it is. At most 300 characters besides.
figures-credit-work = Includes information from O*NET { $release } by the U.S. Department of Labor. License: CC BY 4.0. We changed some of it. The Department has not checked our changes. O*NET is its trademark.
# The credit that is owed for areas. At most 64 characters besides.
figures-credit-areas = Areas: U.S. Census Bureau, { $date }.
# In place of a figure that is not published. At most 24 characters.
figures-not-published = not published
# On a picture of pay: what one in ten make less than. At most 12 characters besides.
figures-low = low { $figure }
# Said of a picture of pay: what one in four make less than. At most 16 characters besides.
figures-lower = lower { $figure }
# On a picture of pay: what half make less than, and half more. At most 12 characters besides.
figures-middle = middle { $figure }
# Said of a picture of pay: what one in four make more than. At most 16 characters besides.
figures-upper = upper { $figure }
# On a picture of pay: what one in ten make more than. At most 12 characters besides.
figures-high = high { $figure }
# What the low figure means. At most 60 characters.
figures-low-means = One in ten people make less.
# What the lower figure means. At most 60 characters.
figures-lower-means = One in four people make less.
# What the middle figure means. At most 60 characters.
figures-middle-means = Half make less, half make more.
# What the upper figure means. At most 60 characters.
figures-upper-means = One in four people make more.
# What the high figure means. At most 60 characters.
figures-high-means = One in ten people make more.
# On a picture of pay, below the middle half. At most 24 characters.
figures-half = half of people
# Head of a column of pay. At most 14 characters.
figures-head-low = Low
# Head of a column of pay. At most 14 characters.
figures-head-lower = Lower
# Head of a column of pay. At most 14 characters.
figures-head-middle = Middle
# Head of a column of pay. At most 14 characters.
figures-head-upper = Upper
# Head of a column of pay. At most 14 characters.
figures-head-high = High
# Head of a column of years or months. At most 14 characters.
figures-head-time = When
# A name and its figure: "Dayton area: $17.67". At most 4 characters besides.
figures-named = { $name }: { $figure }
# A name and its figure among others: "Middle $17.67". At most 2 characters besides.
figures-beside = { $name } { $figure }
# Said of the axis of a picture. At most 40 characters besides.
figures-scale = The scale goes from { $from } to { $to }.
# The schooling that work asks for. At most 46 characters.
figures-schooling-none = No diploma needed
# The schooling that work asks for. At most 46 characters.
figures-schooling-high-school = High school diploma or GED
# The schooling that work asks for. At most 46 characters.
figures-schooling-some-college = Some college, no degree
# The schooling that work asks for. At most 46 characters.
figures-schooling-certificate = A certificate after high school
# The schooling that work asks for. At most 46 characters.
figures-schooling-associate = Two-year college degree
# The schooling that work asks for. At most 46 characters.
figures-schooling-bachelor = Four-year college degree
# The schooling that work asks for. At most 46 characters.
figures-schooling-master = Master’s degree
# The schooling that work asks for. At most 46 characters.
figures-schooling-doctor = Doctoral or professional degree
# The experience that work asks for. At most 56 characters.
figures-experience-none = No work experience needed
# The experience that work asks for. At most 56 characters.
figures-experience-under-five = Less than 5 years in related work
# The experience that work asks for. At most 56 characters.
figures-experience-five-or-more = 5 years or more in related work
# How work is learnt once one has it. At most 60 characters.
figures-training-none = No training on the job needed
# How work is learnt once one has it. At most 60 characters.
figures-training-short = You learn it on the job in a month or less
# How work is learnt once one has it. At most 60 characters.
figures-training-moderate = You learn it on the job in 1 to 12 months
# How work is learnt once one has it. At most 60 characters.
figures-training-long = You learn it on the job in more than a year
# How work is learnt once one has it. At most 60 characters.
figures-training-apprenticeship = You learn it as an apprentice
# How work is learnt once one has it. At most 60 characters.
figures-training-residency = You learn it in an internship or residency
# How much one prepares for work (job zone 1 of 5). At most 46 characters.
figures-zone-1 = Preparation: 1 of 5, little or none
# How much one prepares for work (job zone 2 of 5). At most 46 characters.
figures-zone-2 = Preparation: 2 of 5, some
# How much one prepares for work (job zone 3 of 5). At most 46 characters.
figures-zone-3 = Preparation: 3 of 5, a medium amount
# How much one prepares for work (job zone 4 of 5). At most 46 characters.
figures-zone-4 = Preparation: 4 of 5, a lot
# How much one prepares for work (job zone 5 of 5). At most 46 characters.
figures-zone-5 = Preparation: 5 of 5, the most
# A skill that work asks for. At most 32 characters.
figures-skill-adaptability = Adapting to change
# A skill that work asks for. At most 32 characters.
figures-skill-computers = Using computers
# A skill that work asks for. At most 32 characters.
figures-skill-creativity = Coming up with new ideas
# A skill that work asks for. At most 32 characters.
figures-skill-analysis = Thinking things through
# A skill that work asks for. At most 32 characters.
figures-skill-service = Serving customers
# A skill that work asks for. At most 32 characters.
figures-skill-detail = Minding details
# A skill that work asks for. At most 32 characters.
figures-skill-fine-motor = Skilled hands
# A skill that work asks for. At most 32 characters.
figures-skill-interpersonal = Getting along with people
# A skill that work asks for. At most 32 characters.
figures-skill-leadership = Leading others
# A skill that work asks for. At most 32 characters.
figures-skill-mathematics = Using math
# A skill that work asks for. At most 32 characters.
figures-skill-mechanical = Machines and tools
# A skill that work asks for. At most 32 characters.
figures-skill-strength = Strength and stamina
# A skill that work asks for. At most 32 characters.
figures-skill-problem-solving = Solving problems
# A skill that work asks for. At most 32 characters.
figures-skill-projects = Planning projects
# A skill that work asks for. At most 32 characters.
figures-skill-science = Using science
# A skill that work asks for. At most 32 characters.
figures-skill-speaking = Speaking and listening
# A skill that work asks for. At most 32 characters.
figures-skill-writing = Reading and writing
# A kind of interest. At most 28 characters.
figures-interest-realistic = Hands-on work
# A kind of interest. At most 28 characters.
figures-interest-investigative = Finding things out
# A kind of interest. At most 28 characters.
figures-interest-artistic = Making and creating
# A kind of interest. At most 28 characters.
figures-interest-social = Helping people
# A kind of interest. At most 28 characters.
figures-interest-enterprising = Leading and selling
# A kind of interest. At most 28 characters.
figures-interest-conventional = Order and numbers
