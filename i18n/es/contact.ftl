### Machine-translated from English, unreviewed by a native speaker.

# Question. At most 44 characters.
contact-employer-question = ¿Con qué empleador se comunicó?
# Below it. At most 120 characters.
contact-first = Escriba el nombre de la empresa o persona. Luego preguntamos cómo se comunicó.
# The same, where employers of earlier contacts stand below. At most 120 characters.
contact-earlier = Toque un empleador de antes, o elija otro.
# The same, where those cannot be had. At most 120 characters.
contact-earlier-failed = Ahora no podemos traer sus empleadores de antes. Puede escribir el nombre.
# Spoken in place of an employer’s name, which headphones alone tell. At most 34 characters.
contact-earlier-number = Empleador de antes, { $number }
# Yellow button to the keyboard. At most 24 characters.
contact-type = Escribir el nombre
# The same, where employers of earlier contacts stand above it. At most 24 characters.
contact-other = Otro empleador
# Said before an employer’s name, which headphones alone tell. At most 24 characters.
contact-employer = Empleador
# Question, which names the employer. At most 30 characters besides.
contact-how-question = ¿Cómo se comunicó con { $employer }?
# The same aloud, without the name. At most 50 characters.
contact-how-said = ¿Cómo se comunicó con este empleador?
# Question about a contact. At most 44 characters.
contact-outcome-question = ¿Qué resultó?
# Below it: the day of the contact. At most 24 characters besides.
contact-on = Se comunicó el { $date }.
# Button. At most 24 characters.
contact-another-day = Otro día
# Question about a contact. At most 44 characters.
contact-day-question = ¿Qué día fue?
# Heading while a contact is being kept. At most 44 characters.
contact-keeping = Lo estamos anotando
# Heading while it is being deleted. At most 44 characters.
contact-deleting = Lo estamos borrando
# Heading. At most 44 characters.
contact-kept = El contacto está anotado
# Notice below it. At most 100 characters.
contact-kept-body = Guardado. Ya está en su plan.
# How an employer was contacted and what came of it: “applied, no answer yet”. At most 4 characters besides.
contact-told = { $how }, { $outcome }
# Button. At most 24 characters.
contact-change-day = Cambiar el día
# Button. At most 24 characters.
contact-change-outcome = Cambiar el resultado
# Button: deletes the contact again. At most 24 characters.
contact-undo = Deshacer
# Heading. At most 44 characters.
contact-undone = El contacto está borrado
# Notice below it. At most 100 characters.
contact-undone-body = Ya no está en su plan.
# Button to another contact. At most 24 characters.
contact-another = Agregar otro
# Yellow button. At most 24 characters.
contact-plan = A mi plan
# Heading. At most 44 characters.
contact-failed = No pudimos anotar esto
# Heading. At most 44 characters.
contact-undo-failed = No pudimos borrar esto
# Notice: the card has no room for more contacts. At most 120 characters.
contact-full = Su tarjeta no tiene lugar para más contactos. Borre algunos o pida ayuda al personal.
# Notice: it was not done. At most 120 characters.
contact-refused = Esto no funcionó. Intente otra vez en un minuto o pida ayuda al personal.
# Notice: no answer came, so it may be kept or not. At most 120 characters.
contact-unsure = No hubo respuesta. Intente otra vez: nunca se anota dos veces.
# Notice: no answer came, so it may be deleted or not. At most 120 characters.
contact-undo-unsure = No hubo respuesta. Intente otra vez para estar seguro de que se borró.
# Where the client is signed in no longer. At most 100 characters.
contact-over = Use su tarjeta otra vez para anotar un contacto.
