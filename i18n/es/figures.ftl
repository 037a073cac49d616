### Machine-translated from English, unreviewed by a native speaker.

# A wage of which only this much is known. At most 14 characters besides.
figures-or-more = { $amount } o más
# A wage by the hour. At most 12 characters besides.
figures-hour = { $amount } por hora
# A wage by the year. At most 12 characters besides.
figures-year = { $amount } al año
# A wage of which only this much is known, in a sentence. At most 14 characters besides.
figures-at-least = al menos { $wage }
# A share or a rate. At most 4 characters besides.
figures-percent = { $number }%
# A city with the places around it: "Dayton area". At most 16 characters besides.
figures-metro = Zona de { $name }
# The whole country, in short. At most 16 characters.
figures-nation = EE. UU.
# Where, inside a sentence: "near Dayton". At most 16 characters besides.
figures-near = cerca de { $name }
# Where, inside a sentence: "in Ohio". At most 16 characters besides.
figures-in = en { $name }
# Where, inside a sentence: "in the Eastern Ohio nonmetropolitan area". At most 16 characters besides.
figures-in-region = en { $name }
# Where, inside a sentence. At most 24 characters.
figures-in-nation = en Estados Unidos
# Where figures come from, in the page's head: "Pay: BLS, May 2025". At most 24 characters besides.
figures-source-pay = Pago: BLS, { $date }
# Where figures come from: "Growth: BLS, 2024 to 2034". At most 28 characters besides.
figures-source-growth = Crecimiento: BLS, { $from } a { $to }
# Where figures come from: "Unemployment: BLS, 2019". At most 24 characters besides.
figures-source-unemployment = Desempleo: BLS, { $date }
# Where facts come from: "Work facts: O*NET 30.1". At most 34 characters besides.
figures-source-work = Datos del trabajo: O*NET { $release }
# Where it comes from which county belongs to which city. At most 24 characters besides.
figures-source-areas = Zonas: Censo, { $date }
# The credit that is owed for figures. At most 64 characters besides.
figures-credit-pay = Pago: U.S. Bureau of Labor Statistics, { $date }.
# The credit that is owed for figures. At most 72 characters besides.
figures-credit-growth = Crecimiento: U.S. Bureau of Labor Statistics, { $from } a { $to }.
# The credit that is owed for figures. At most 64 characters besides.
figures-credit-unemployment = Desempleo: U.S. Bureau of Labor Statistics, { $date }.
# The credit that the license of O*NET asks for: source, license, that it was changed, whose mark it is. At most 300 characters besides.
figures-credit-work = Incluye información de O*NET { $release }, del U.S. Department of Labor. Licencia: CC BY 4.0. Cambiamos una parte. El Departamento no ha revisado nuestros cambios. O*NET es una marca suya.
# The credit that is owed for areas. At most 64 characters besides.
figures-credit-areas = Zonas: U.S. Census Bureau, { $date }.
# In place of a figure that is not published. At most 24 characters.
figures-not-published = no publicado
# On a picture of pay: what one in ten make less than. At most 12 characters besides.
figures-low = bajo { $figure }
# Said of a picture of pay: what one in four make less than. At most 16 characters besides.
figures-lower = medio bajo { $figure }
# On a picture of pay: what half make less than, and half more. At most 12 characters besides.
figures-middle = medio { $figure }
# Said of a picture of pay: what one in four make more than. At most 16 characters besides.
figures-upper = medio alto { $figure }
# On a picture of pay: what one in ten make more than. At most 12 characters besides.
figures-high = alto { $figure }
# What the low figure means. At most 60 characters.
figures-low-means = Una de cada diez personas gana menos.
# What the lower figure means. At most 60 characters.
figures-lower-means = Una de cada cuatro personas gana menos.
# What the middle figure means. At most 60 characters.
figures-middle-means = La mitad gana menos, la mitad gana más.
# What the upper figure means. At most 60 characters.
figures-upper-means = Una de cada cuatro personas gana más.
# What the high figure means. At most 60 characters.
figures-high-means = Una de cada diez personas gana más.
# On a picture of pay, below the middle half. At most 24 characters.
figures-half = la mitad de la gente
# Head of a column of pay. At most 14 characters.
figures-head-low = Bajo
# Head of a column of pay. At most 14 characters.
figures-head-lower = Medio bajo
# Head of a column of pay. At most 14 characters.
figures-head-middle = Medio
# Head of a column of pay. At most 14 characters.
figures-head-upper = Medio alto
# Head of a column of pay. At most 14 characters.
figures-head-high = Alto
# Head of a column of years or months. At most 14 characters.
figures-head-time = Cuándo
# A name and its figure: "Dayton area: $17.67". At most 4 characters besides.
figures-named = { $name }: { $figure }
# A name and its figure among others: "Middle $17.67". At most 2 characters besides.
figures-beside = { $name } { $figure }
# Said of the axis of a picture. At most 40 characters besides.
figures-scale = La escala va de { $from } a { $to }.
# The schooling that work asks for. At most 46 characters.
figures-schooling-none = Sin diploma
# The schooling that work asks for. At most 46 characters.
figures-schooling-high-school = Diploma de secundaria o GED
# The schooling that work asks for. At most 46 characters.
figures-schooling-some-college = Algo de universidad, sin título
# The schooling that work asks for. At most 46 characters.
figures-schooling-certificate = Un certificado después de secundaria
# The schooling that work asks for. At most 46 characters.
figures-schooling-associate = Título universitario de dos años
# The schooling that work asks for. At most 46 characters.
figures-schooling-bachelor = Título universitario de cuatro años
# The schooling that work asks for. At most 46 characters.
figures-schooling-master = Maestría
# The schooling that work asks for. At most 46 characters.
figures-schooling-doctor = Doctorado o título profesional
# The experience that work asks for. At most 56 characters.
figures-experience-none = Sin experiencia de trabajo
# The experience that work asks for. At most 56 characters.
figures-experience-under-five = Menos de 5 años en un trabajo parecido
# The experience that work asks for. At most 56 characters.
figures-experience-five-or-more = 5 años o más en un trabajo parecido
# How work is learnt once one has it. At most 60 characters.
figures-training-none = Sin capacitación en el trabajo
# How work is learnt once one has it. At most 60 characters.
figures-training-short = Se aprende en el trabajo en un mes o menos
# How work is learnt once one has it. At most 60 characters.
figures-training-moderate = Se aprende en el trabajo en 1 a 12 meses
# How work is learnt once one has it. At most 60 characters.
figures-training-long = Se aprende en el trabajo en más de un año
# How work is learnt once one has it. At most 60 characters.
figures-training-apprenticeship = Se aprende como aprendiz
# How work is learnt once one has it. At most 60 characters.
figures-training-residency = Se aprende en una pasantía o residencia
# How much one prepares for work (job zone 1 of 5). At most 46 characters.
figures-zone-1 = Preparación: 1 de 5, poca o ninguna
# How much one prepares for work (job zone 2 of 5). At most 46 characters.
figures-zone-2 = Preparación: 2 de 5, algo
# How much one prepares for work (job zone 3 of 5). At most 46 characters.
figures-zone-3 = Preparación: 3 de 5, media
# How much one prepares for work (job zone 4 of 5). At most 46 characters.
figures-zone-4 = Preparación: 4 de 5, mucha
# How much one prepares for work (job zone 5 of 5). At most 46 characters.
figures-zone-5 = Preparación: 5 de 5, la mayor
# A skill that work asks for. At most 32 characters.
figures-skill-adaptability = Adaptarse a los cambios
# A skill that work asks for. At most 32 characters.
figures-skill-computers = Usar computadoras
# A skill that work asks for. At most 32 characters.
figures-skill-creativity = Tener ideas nuevas
# A skill that work asks for. At most 32 characters.
figures-skill-analysis = Pensar a fondo
# A skill that work asks for. At most 32 characters.
figures-skill-service = Atender a clientes
# A skill that work asks for. At most 32 characters.
figures-skill-detail = Cuidar los detalles
# A skill that work asks for. At most 32 characters.
figures-skill-fine-motor = Manos hábiles
# A skill that work asks for. At most 32 characters.
figures-skill-interpersonal = Llevarse bien con la gente
# A skill that work asks for. At most 32 characters.
figures-skill-leadership = Dirigir a otros
# A skill that work asks for. At most 32 characters.
figures-skill-mathematics = Usar matemáticas
# A skill that work asks for. At most 32 characters.
figures-skill-mechanical = Máquinas y herramientas
# A skill that work asks for. At most 32 characters.
figures-skill-strength = Fuerza y resistencia
# A skill that work asks for. At most 32 characters.
figures-skill-problem-solving = Resolver problemas
# A skill that work asks for. At most 32 characters.
figures-skill-projects = Planificar proyectos
# A skill that work asks for. At most 32 characters.
figures-skill-science = Usar ciencia
# A skill that work asks for. At most 32 characters.
figures-skill-speaking = Hablar y escuchar
# A skill that work asks for. At most 32 characters.
figures-skill-writing = Leer y escribir
# A kind of interest. At most 28 characters.
figures-interest-realistic = Trabajo manual
# A kind of interest. At most 28 characters.
figures-interest-investigative = Investigar
# A kind of interest. At most 28 characters.
figures-interest-artistic = Crear y hacer arte
# A kind of interest. At most 28 characters.
figures-interest-social = Ayudar a la gente
# A kind of interest. At most 28 characters.
figures-interest-enterprising = Dirigir y vender
# A kind of interest. At most 28 characters.
figures-interest-conventional = Orden y números
