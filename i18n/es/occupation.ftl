### Machine-translated from English, unreviewed by a native speaker.

# The sentence of an occupation’s pay: “Half of people in this work near Dayton make more than $17.67 an hour.” At most 60 characters besides.
occupation-half = La mitad en este trabajo { $area } gana más de { $wage }.
# The same, where only the least is known: “… make at least $115.00 an hour.” At most 60 characters besides.
occupation-half-least = La mitad o más en este trabajo { $area } gana { $wage }.
# The same, where the middle wage is not published. At most 60 characters besides.
occupation-no-middle = El pago del medio { $area } no se publica.
# Heading where no wages are published anywhere. At most 60 characters.
occupation-no-pay = No se publica el pago de este trabajo.
# Notice where wages are of a wider area: “Pay near Dayton is not published. Showing pay in Ohio.” At most 60 characters besides.
occupation-not-here = El pago { $asked } no se publica. Mostramos el pago { $shown }.
# Name of a mark in the picture: what the opening pays that led here. At most 24 characters.
occupation-this-opening = Esta vacante
# What the opening pays that led here. At most 40 characters besides.
occupation-opening = Esta vacante paga { $pay }.
# The same beside wages by the year. At most 80 characters besides.
occupation-opening-year = Esta vacante paga { $pay }. El pago que se muestra aquí es por año.
# The same beside the middle wage. At most 80 characters besides.
occupation-opening-more = Esta vacante paga { $pay }. Es más que el medio { $area }.
# The same beside the middle wage. At most 80 characters besides.
occupation-opening-less = Esta vacante paga { $pay }. Es menos que el medio { $area }.
# The same beside the middle wage. At most 80 characters besides.
occupation-opening-same = Esta vacante paga { $pay }. Es el medio { $area }.
# The same beside the middle wage. At most 80 characters besides.
occupation-opening-around = Esta vacante paga { $pay }. Puede ser más o menos que el medio { $area }.
# Heading above what people in this work do. At most 30 characters.
occupation-does = Qué hacen
# Small, below words of the source that we have in English only. At most 50 characters.
occupation-in-english = Solo tenemos este texto en inglés.
# In place of what people do. At most 80 characters.
occupation-no-words = No tenemos una descripción de este trabajo.
# Heading above five skills. At most 44 characters.
occupation-skills = Las habilidades más importantes
# In place of the skills. At most 80 characters.
occupation-no-skills = No se publican las habilidades de este trabajo.
# The number of jobs grows. At most 24 characters.
occupation-growing = Crece
# The number of jobs stays as it is. At most 24 characters.
occupation-steady = Casi igual
# The number of jobs gets smaller. At most 24 characters.
occupation-shrinking = Menos empleos
# Below “Growing”: “8.5% more jobs in the U.S. by 2034”. At most 40 characters besides.
occupation-more-jobs = { $share } más empleos en EE. UU. para { $year }
# Below “About the same”. At most 60 characters besides.
occupation-same-jobs = Menos de 1% de cambio en los empleos en EE. UU. para { $year }
# Below “Fewer jobs”. At most 40 characters besides.
occupation-fewer-jobs = { $share } menos empleos en EE. UU. para { $year }
# Openings a year in the whole country. At most 54 characters.
occupation-a-year = { $count ->
    [one] { $count } vacante al año en EE. UU.
    [many] { $count } de vacantes al año en EE. UU.
   *[other] { $count } vacantes al año en EE. UU.
}
# In place of openings a year. At most 60 characters.
occupation-no-openings = No se publican las vacantes al año.
# In place of growth. At most 60 characters.
occupation-no-outlook = No se publica el crecimiento de este trabajo.
# How many do this work here: “8,770 people do this work near Dayton”. At most 44 characters besides.
occupation-people = { $count ->
    [one] { $count } persona hace este trabajo { $area }
    [many] { $count } de personas hacen este trabajo { $area }
   *[other] { $count } personas hacen este trabajo { $area }
}
# In place of that. At most 60 characters besides.
occupation-no-people = No se publica cuántas personas hacen este trabajo { $area }.
# In place of the schooling that is asked for. At most 50 characters.
occupation-no-schooling = No se publican los estudios.
# In place of the training. At most 50 characters.
occupation-no-training = No se publica la capacitación.
# In place of the years of work that are asked for. At most 50 characters.
occupation-no-experience = No se publica la experiencia.
# Heading above the next steps. At most 44 characters.
occupation-lead = A dónde puede llevar
# Small, on the first of the steps. At most 24 characters.
occupation-you-are-here = Usted está aquí
# On a step: in place of what it asks for. At most 50 characters.
occupation-no-asks = No se publica lo que pide.
# Where no next step is known. At most 110 characters.
occupation-no-lead = No conocemos un siguiente paso que pague más y pida habilidades parecidas.
# Heading above other work. At most 44 characters.
occupation-similar = Trabajo parecido que paga más
# Heading above the sources of the figures. At most 44 characters.
occupation-sources = De dónde vienen estas cifras
# Button to the screen that counts a month’s pay. At most 30 characters.
occupation-month = Qué significaría para mí
# Button: puts this work beside other work. At most 16 characters.
occupation-compare = Comparar
# Yellow button: openings near here in this kind of work. At most 40 characters.
occupation-see = { $count ->
    [one] Ver { $count } vacante así
    [many] Ver { $count } de vacantes así
   *[other] Ver { $count } vacantes así
}
# Spoken after that button: which openings. At most 30 characters besides.
occupation-see-kind = Vacantes en: { $kind }
# Heading above experience, preparation and openings a year. At most 30 characters.
occupation-more = Conviene saber
