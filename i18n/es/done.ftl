### Machine-translated from English, unreviewed by a native speaker.

# Heading of the question after "I'm done". At most 30 characters.
done-heading = ¿Ya terminó?
# Below it. At most 70 characters.
done-body = Esto borra todo lo que usted hizo aquí.
# Button that ends the visit. At most 24 characters.
done-yes = Sí, borrar todo
# Button that goes back to the visit. At most 24 characters.
done-no = No, volver
# Heading: a client with a card has looked for work for so long. At most 60 characters besides.
done-count-heading = Buscó trabajo aquí durante { $time }
# Below it. At most 120 characters.
done-count-body = ¿Contarlo como horas de búsqueda de trabajo? Su trabajador social las confirma.
# Below it, while it is kept. At most 60 characters.
done-count-asked = Lo estamos anotando
# Below it: it was not kept. At most 120 characters.
done-count-failed = No podemos anotarlo ahora. Puede intentarlo otra vez.
# Yellow button. At most 26 characters.
done-count-yes = Sí, contarlo
# Button. At most 26 characters.
done-count-no = No, no contarlo
