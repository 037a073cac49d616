### Machine-translated from English, unreviewed by a native speaker.

# The service's name above each question and on the welcome screen. At most 24 characters.
find-title = Buscar trabajo
# Step names under the stops. At most 12 characters.
find-step-work = Trabajo
# At most 12 characters.
find-step-place = Lugar
# At most 12 characters.
find-step-hours = Horas
# At most 12 characters.
find-step-pay = Pago
# Small count on a tile or beside a suggestion. At most 20 characters.
find-openings = { $count ->
    [one] { $count } vacante
    [many] { $count } de vacantes
   *[other] { $count } vacantes
}
# Button that opens the keyboard. At most 24 characters.
find-type-word = Escribir una palabra
# Question, one line. At most 44 characters.
find-work-question = ¿Qué tipo de trabajo quiere?
# Question after a kind of work was chosen, one line. At most 44 characters.
find-narrower-question = ¿Cuál de estos?
# Button and tag. At most 28 characters.
find-any-work = Cualquier trabajo
# Button above the narrower kinds: "All in Food and kitchen". At most 14 characters besides.
find-all-of = Todo en { $group }
# Question, one line. At most 44 characters.
find-place-question = ¿Dónde quiere trabajar?
# Choice that opens the keyboard for a town or ZIP code. At most 28 characters.
find-another-place = Otro lugar
# Choice. At most 28 characters.
find-any-distance = Cualquier distancia
# Question, one line. At most 44 characters.
find-hours-question = ¿Cuántas horas?
# Choice and tag. At most 28 characters.
find-any-hours = Cualquier horario
# Choice and tag. At most 28 characters.
find-full-time = Tiempo completo
# Choice and tag. At most 28 characters.
find-part-time = Medio tiempo
# Question, one line. At most 44 characters.
find-pay-question = ¿Cuál es el pago mínimo que quiere?
# Choice and tag. At most 28 characters.
find-any-pay = Cualquier pago
# Choice and tag: "$15 an hour or more". At most 28 characters.
find-pay-or-more = { $pay } por hora o más
# Yellow button, the way on. At most 28 characters.
find-show = Ver las vacantes
