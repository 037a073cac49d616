# Heading of the dialog after "Get a person", while staff are told. At most 40 characters.
help-asking-heading = Telling our staff…
# Heading once they are told. At most 60 characters.
help-waiting-heading = A person will come to you. Stay here.
# Heading once someone has answered. At most 60 characters.
help-answered-heading = Someone is on the way. Stay here.
# Below each of these. At most 60 characters.
help-while-you-wait = You can go on while you wait.
# Heading where staff cannot be told. At most 80 characters.
help-failed-heading = We could not tell our staff. Please go to the front desk.
# Below it. At most 60 characters.
help-failed-body = You can also try again here.
# Yellow button that goes back to the screen. At most 24 characters.
help-go-on = Go on
# Button that tells staff that nobody is needed. At most 30 characters.
help-cancel = I don’t need help now
# Button that tells staff once more. At most 24 characters.
help-again = Try again
