### Machine-translated from English, unreviewed by a native speaker.

# Button on an opening and on the page of an occupation. At most 16 characters.
print-key = Imprimir
# The quiet line above the question. At most 24 characters.
print-title = Impresión
# Question, one line. At most 44 characters.
print-question = ¿Imprimir esto?
# What is printed. At most 36 characters.
print-resume = Su currículum
# What is printed. At most 36 characters.
print-letter = Su carta
# What is printed. At most 36 characters.
print-data-sheet = Su hoja de datos
# What is printed. At most 36 characters.
print-card = Su tarjeta
# Below it: what to do with the paper. At most 70 characters.
print-card-note = Corte por la línea. Luego dóblela por la mitad.
# What is printed. At most 36 characters.
print-log = Su registro semanal
# Below it. At most 50 characters.
print-log-note = En inglés, para su trabajador social.
# Below what is printed. At most 28 characters.
print-pages = { $count ->
    [one] { $count } página
    [many] { $count } de páginas
   *[other] { $count } páginas
}
# Yellow button. At most 20 characters.
print-now = Imprimir ahora
# Button once it is over. At most 20 characters.
print-again = Imprimir otra vez
# Notice: how far it has come. At most 100 characters.
print-asked = Estamos preparando sus páginas.
# Notice: how far it has come. At most 100 characters.
print-sent = Sus páginas van camino a la impresora.
# Notice: how far it has come. At most 100 characters.
print-waiting = Sus páginas esperan su turno en la impresora.
# Notice: how far it has come. At most 100 characters.
print-printing = Sus páginas se están imprimiendo.
# Notice: how far it has come. At most 100 characters.
print-done = Sus páginas están en la impresora.
# Below that, where the pages are about the client. At most 100 characters.
print-pick-up = Recójalas ahora. Hablan de usted.
# Notice: nobody can tell what became of it. At most 140 characters.
print-lost = No sabemos si se imprimió. Mire la impresora o pregunte al personal.
# Notice: the printer does not answer for now. At most 140 characters.
print-unseen = Ahora no vemos la impresora. Mírela o pregunte al personal. Seguimos mirando.
# Notice: it did not reach the printer. At most 140 characters.
print-failed = No se imprimió. Usted no hizo nada mal. Pregunte al personal o imprima otra vez.
# Notice: this visit has printed as much as it may. At most 140 characters.
print-no-pages-left = Ya imprimió todas las páginas de esta visita. Pida más al personal.
# Notice: what keeps the printer. At most 100 characters.
print-no-paper = La impresora no tiene papel. Avise al personal. Su impresión espera.
# Notice: what keeps the printer. At most 100 characters.
print-jam = El papel está atascado. Avise al personal. Su impresión espera.
# Notice: what keeps the printer. At most 100 characters.
print-door = La impresora está abierta. Avise al personal. Su impresión espera.
# Notice: what keeps the printer. At most 100 characters.
print-ink = La impresora no tiene tinta. Avise al personal. Su impresión espera.
# Notice: what keeps the printer. At most 100 characters.
print-offline = La impresora está apagada o sin conexión. Avise al personal. Su impresión espera.
# Notice: what keeps the printer. At most 100 characters.
print-stopped = La impresora está detenida. Avise al personal. Su impresión espera.
# Notice: what keeps the printer. At most 100 characters.
print-unknown = La impresora necesita ayuda. Avise al personal. Su impresión espera.
