### Machine-translated from English, unreviewed by a native speaker.

# Yellow button. At most 28 characters.
meeting-take = Tomar un lugar
# Yellow button where all seats are taken. At most 28 characters.
meeting-join = Entrar en lista de espera
# Yellow button where the client has another meeting at the same time. At most 28 characters.
meeting-take-anyway = Tomar también este lugar
# The same where all seats are taken. At most 28 characters.
meeting-join-anyway = Entrar también en esta lista
# Below the seats where all are taken and nobody waits. At most 90 characters.
meeting-first = Nadie espera todavía. Usted sería la primera persona en la lista.
# Below the seats where all are taken: who waits already. At most 90 characters.
meeting-waiting = { $count ->
    [one] Antes de usted espera { $count } persona.
    [many] Antes de usted esperan { $count } de personas.
   *[other] Antes de usted esperan { $count } personas.
}
# Notice. At most 110 characters.
meeting-off = Esta reunión no se hará. Elija otra.
# Notice. At most 110 characters.
meeting-begun = Esta reunión ya empezó. Pregunte al personal si aún puede entrar.
# Notice. At most 110 characters.
meeting-over = Esta reunión ya terminó. Elija otra.
# Question, one line. At most 44 characters.
meeting-how = ¿Cómo quiere tomar su lugar?
# One of two answers. At most 28 characters.
meeting-guest = Solo con mi nombre
# Below it. At most 80 characters.
meeting-guest-note = Recibe un código. Con él puede devolver el lugar.
# The other answer. At most 28 characters.
meeting-card = Usar mi tarjeta
# Below it. At most 80 characters.
meeting-card-note = Su tarjeta guarda sus lugares. Aquí también puede obtener una.
# While we wait for the answer. At most 50 characters.
meeting-asking = Pedimos su lugar
# Notice: no answer came. At most 140 characters.
meeting-unsure = No sabemos si tiene el lugar. Intente otra vez: no tendrá dos.
# Green notice: the seat is taken. At most 70 characters besides.
meeting-kept = Su lugar en { $name } está reservado.
# Button: what can be done with the seat. At most 24 characters.
meeting-see = Ver mi lugar
