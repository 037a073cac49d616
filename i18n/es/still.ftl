### Machine-translated from English, unreviewed by a native speaker.

# Heading of the warning before the screen clears itself. At most 36 characters.
still-heading = ¿Sigue usted ahí?
# Below it. At most 120 characters.
still-body = La pantalla se borrará sola para proteger sus datos. Toque o presione una tecla para seguir.
# Under the large number that counts down. At most 12 characters.
still-seconds = { $seconds ->
    [one] segundo
    [many] segundos
   *[other] segundos
}
# Yellow button. At most 30 characters.
still-yes = Sí, necesito más tiempo
# Button. At most 26 characters.
still-done = Ya terminé, borrar todo
