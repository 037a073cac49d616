### Machine-translated from English, unreviewed by a native speaker.

# Below the activity, above the five faces. At most 44 characters.
interests-question = ¿Cuánto le gustaría hacer esto?
# How far the client has come. At most 20 characters.
interests-progress = { $now } de { $all }
# Notice at the first activity. At most 140 characters.
interests-notice = No hay respuestas correctas. Lo que diga es privado. Se borra cuando termina.
# Button: on without an answer. At most 16 characters.
interests-skip = Omitir
# Button: to the result of the answers so far. At most 30 characters.
interests-show = Ver lo que va resultando
# Spoken while that is not possible yet. At most 40 characters.
interests-show-later = Primero responda { $count }
# Below a face: the least. At most 20 characters.
interests-not-at-all = Nada
# Below a face. At most 20 characters.
interests-not-much = No mucho
# Below a face: the middle. At most 20 characters.
interests-okay = Más o menos
# Below a face. At most 20 characters.
interests-much = Me gusta
# Below a face: the most. At most 20 characters.
interests-very-much = Me gusta mucho
# In place of a bar of the result. At most 30 characters.
interests-unanswered = Sin respuesta todavía
# Heading of the result. At most 44 characters.
interests-result = Lo que a usted le gusta hacer
# Above the bars, and above work that fits: “You like most: Helping people and Order and numbers.” At most 24 characters besides.
interests-most = Lo que más le gusta: { $kinds }.
# Above the bars where no kind stands out. At most 80 characters.
interests-alike = Hasta ahora le gustan por igual todos los tipos de trabajo.
# Button: forget the answers and begin again. At most 20 characters.
interests-over = Empezar de nuevo
# Button: to the activities without an answer. At most 20 characters.
interests-go-on = Más preguntas
# Yellow button below the result. At most 28 characters.
interests-work = Ver trabajos para mí
