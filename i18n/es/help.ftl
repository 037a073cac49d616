### Machine-translated from English, unreviewed by a native speaker.

# Heading of the dialog after "Get a person", while staff are told. At most 40 characters.
help-asking-heading = Avisando a nuestro personal…
# Heading once they are told. At most 60 characters.
help-waiting-heading = Una persona vendrá a atenderle. Quédese aquí.
# Heading once someone has answered. At most 60 characters.
help-answered-heading = Alguien viene en camino. Quédese aquí.
# Below each of these. At most 60 characters.
help-while-you-wait = Puede seguir mientras espera.
# Heading where staff cannot be told. At most 80 characters.
help-failed-heading = No pudimos avisar al personal. Por favor, vaya a la recepción.
# Below it. At most 60 characters.
help-failed-body = También puede intentarlo de nuevo aquí.
# Yellow button that goes back to the screen. At most 24 characters.
help-go-on = Seguir
# Button that tells staff that nobody is needed. At most 30 characters.
help-cancel = Ya no necesito ayuda
# Button that tells staff once more. At most 24 characters.
help-again = Intentar de nuevo
