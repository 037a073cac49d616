# Name of the service, on its tile and above its questions. At most 24 characters.
careers-title = Pay and careers
# Below the name on the tile. At most 60 characters.
careers-hint = What work pays here and where it leads.
# Question, one line. At most 44 characters.
careers-question = How do you want to look?
# Name on a tile. At most 28 characters.
careers-kinds = By kind of work
# Below it. At most 50 characters.
careers-kinds-hint = Choose from pictures and plain words
# Name on a tile. At most 28 characters.
careers-before = Work I did before
# Below it. At most 50 characters.
careers-before-hint = Type the name of a job
# Name on a tile, and above the questions of the interest finder. At most 28 characters.
careers-like = What I like to do
# Below it, before the first answer. At most 50 characters.
careers-like-hint = Answer { $count } short questions
# Below it, with some of the questions answered. At most 30 characters.
careers-like-go-on = Go on: { $done } of { $all }
# Below it, with all of them answered. At most 50 characters.
careers-like-done = See what your answers say
# Name on a tile. At most 28 characters.
careers-jobless = People without a job here
# Below it. At most 50 characters.
careers-jobless-hint = How many look for work, over time
# Button: to the occupations that were put side by side. At most 28 characters.
careers-compare = Compare my choices
# Question above pictures of kinds of work, one line. At most 44 characters.
careers-kinds-question = Which kind of work?
# Question above the field for the name of a job, one line. At most 44 characters.
careers-before-question = What work did you do?
# The same, for work that will stand beside other work. At most 44 characters.
careers-compare-question = Which work do you want to compare?
# Spoken name of the field. At most 30 characters.
careers-title-field = Name of a job
# Below the empty field. At most 80 characters.
careers-title-hint = Type a job, like driver, cook or nurse.
# Where no job fits. At most 100 characters.
careers-title-none = We know no job by this name. Try another name, or fewer letters.
# Below the plain name of a job: the name that fits what was typed. At most 4 characters besides.
careers-title-matched = “{ $name }”
# Heading of the work that fits the answers. At most 44 characters.
careers-fits-question = Work that fits what you like
# On a tile: what half of the people earn less than, as “$17.67 an hour”. At most 24 characters besides.
careers-middle = { $pay } in the middle
# The same, where only the pay of the whole state is published. At most 44 characters besides.
careers-middle-state = { $pay } in the middle, for the whole state
# The same, where only the pay of the whole country is published. At most 44 characters besides.
careers-middle-nation = { $pay } in the middle, for the whole U.S.
# In place of it. At most 30 characters.
careers-pay-unknown = Pay not published
# After it on a tile: how many do this work here. At most 30 characters.
careers-people = { $count ->
    [one] { $count } person here
   *[other] { $count } people here
}
# In place of it. At most 40 characters.
careers-people-unknown = number of people not published
# Both on a tile. At most 4 characters besides.
careers-pay-and-people = { $pay }, { $people }
# Heading where there is no work to choose from. At most 44 characters.
careers-none-heading = No work to show here
# Below it, for a kind of work. At most 120 characters.
careers-none-body = We have no figures for this kind of work. Look in another way.
# Below it, for work that fits the answers. At most 120 characters.
careers-fits-none-body = We cannot match work to your answers here yet. Look in another way.
# Yellow button below it. At most 28 characters.
careers-other-way = Look in another way
# Button: figures as a table. At most 20 characters.
careers-as-table = Show as a table
# Button: the same as a picture. At most 20 characters.
careers-as-picture = Show as a picture
# Button on an opening: to what such work pays here. At most 28 characters.
careers-pay-here = What does this pay here?
# Button on an opening: to work of the same kind. At most 28 characters.
careers-work-like-this = See work like this
