### Machine-translated from English, unreviewed by a native speaker.

# While we wait for the backend. At most 50 characters.
remote-loading = Buscando las vacantes
# The same after some seconds. At most 100 characters.
remote-slow = Esto tarda más de lo normal. Gracias por esperar.
# Heading, two lines. At most 60 characters.
remote-failed-heading = No podemos mostrar las vacantes ahora
# Below it. At most 160 characters.
remote-failed-body = No hay conexión con la lista de trabajos. Usted no hizo nada mal y nada suyo se perdió.
# Below that. At most 70 characters.
remote-retry = { $seconds ->
    [one] Lo intentamos de nuevo cada segundo.
    [many] Lo intentamos de nuevo cada { $seconds } de segundos.
   *[other] Lo intentamos de nuevo cada { $seconds } segundos.
}
# Yellow button. At most 24 characters.
remote-try-again = Intentar de nuevo
# Under the picture of this machine. At most 20 characters.
remote-kiosk = Este quiosco
# Under the picture of the list. At most 20 characters.
remote-job-list = Lista de trabajos
# Small, at the bottom. At most 30 characters besides.
remote-staff = Para el personal: código { $code }
# Heading where an opening has ended. At most 44 characters.
remote-gone-heading = Esta vacante ya terminó
# Below it. At most 120 characters.
remote-gone-body = El empleador ya no la ofrece. Vuelva atrás para ver otras vacantes.
# While we wait for figures of pay and careers. At most 50 characters.
remote-loading-figures = Buscamos las cifras
# Heading, two lines. At most 60 characters.
remote-failed-figures = Ahora no podemos obtener las cifras
# Below it. At most 160 characters.
remote-failed-figures-body = La conexión con las cifras no funciona. Usted no hizo nada mal y no se perdió nada suyo.
# Under the picture of the figures. At most 20 characters.
remote-figures = Cifras
# Heading where no figures exist. At most 44 characters.
remote-unknown-heading = No tenemos cifras de esto
# Below it. At most 120 characters.
remote-unknown-body = No se publican cifras de este trabajo o lugar. Vuelva atrás para ver otros trabajos.
# While we wait for the meetings. At most 50 characters.
remote-loading-meetings = Buscamos las reuniones
# Heading, two lines. At most 60 characters.
remote-failed-meetings = Ahora no podemos obtener las reuniones
# Below it. At most 160 characters.
remote-failed-meetings-body = La conexión con la lista de reuniones no funciona. Usted no hizo nada mal y no perdió ningún lugar.
# Under the picture of the list of meetings. At most 20 characters.
remote-meetings = Reuniones
# While we wait for the client's plan. At most 50 characters.
remote-loading-plan = Buscamos su plan
# Heading, two lines. At most 60 characters.
remote-failed-plan = Ahora no podemos obtener su plan
# Below it. At most 160 characters.
remote-failed-plan-body = La conexión con su plan no funciona. Usted no hizo nada mal y no se perdió nada suyo.
# Under the picture of the plan. At most 20 characters.
remote-plan = Su plan
# Heading: staff have not set the kiosk up for this. At most 44 characters.
remote-not-enrolled-heading = Este quiosco aún no puede hacer esto
# Below it. At most 160 characters.
remote-not-enrolled-body = Nuestro personal debe prepararlo antes. Por favor avíseles. Todo lo demás aquí funciona.
