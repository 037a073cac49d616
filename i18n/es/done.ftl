### Machine-translated from English, unreviewed by a native speaker.

# Heading of the question after "I'm done". At most 30 characters.
done-heading = ¿Ya terminó?
# Below it. At most 70 characters.
done-body = Esto borra todo lo que usted hizo aquí.
# Button that ends the visit. At most 24 characters.
done-yes = Sí, borrar todo
# Button that goes back to the visit. At most 24 characters.
done-no = No, volver
