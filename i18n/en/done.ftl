# Heading of the question after "I'm done". At most 30 characters.
done-heading = Are you done?
# Below it. At most 70 characters.
done-body = This clears everything you did here.
# Button that ends the visit. At most 24 characters.
done-yes = Yes, clear it
# Button that goes back to the visit. At most 24 characters.
done-no = No, go back
