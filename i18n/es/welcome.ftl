### Machine-translated from English, unreviewed by a native speaker.

# The largest word of the first screen. At most 14 characters.
welcome-greeting = Bienvenido
# Heading above the languages. At most 40 characters.
welcome-start = Toque su idioma para comenzar
# Below it. At most 60 characters.
welcome-free = Gratis. Sin cuenta, sin correo, sin teléfono.
# At the bottom of the calm screen. At most 60 characters.
welcome-touch = Toque la pantalla o cualquier tecla
