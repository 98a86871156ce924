# Lo que el bot dice en español. Las funciones se explican en en.ftl.

## El bot

bot-name = Resumen de noticias
bot-about = Noticias breves: quién dijo qué, dónde y qué viene. Cada palabra, de una fuente que puedes abrir.
bot-description =
    A la hora que elijas: un breve resumen de las noticias. Las citas clave con quien las dijo, quién participa, dónde ocurre y qué viene después.

    Cada palabra sale de un artículo que puedes abrir. Toca /start.

## Palabras de uso general

moment = { FULL_DAY($moment) }, { CLOCK($moment) }
weekday = { WEEKDAY($day) }
headline-date = { DAY($date) }
followed-mark = ⭐
    .plain = Seguido:
page-back = ‹ Página { $page } de { $pages }
    .plain = Volver a la página { $page } de { $pages }
page-on = Página { $page } de { $pages } ›
    .plain = Seguir a la página { $page } de { $pages }
page-only-first = Tu pregunta es demasiado larga para los botones de página: estos son los primeros. Pregunta con menos palabras para ver el resto.
button-old = Este botón ya no funciona. Envía la orden otra vez.

## Las secciones

section-quotes = Citas clave
section-who = Quién
section-where = Dónde
section-next = Qué viene
section-summary = Resumen
quotes-heading = Citas clave
who-heading = Quién
where-heading = Dónde
next-heading = Qué viene
next-on = { SHORT_DAY($date) }:
next-between = { DAYS($first, $last) }:
next-by = hasta { SHORT_DAY($date) }:
next-at = { SHORT_DAY($moment) }, { CLOCK($moment) }:
summary-heading = Resumen
digest-nothing-new = Nada nuevo desde tu último resumen.
card-proof = Prueba y contexto

## Lo que falla

trouble-unexpected = Algo ha fallado aquí. Queda anotado; inténtalo otra vez.
trouble-storage = El archivo está ocupado. Inténtalo otra vez en un minuto.
trouble-input = No ha funcionado: { $reason }
unknown-command = No conozco esa orden. /help muestra todo lo que sé hacer.
unknown-near = No conozco esa orden. ¿Querías decir
words-too-long = Es demasiado largo. Pregunta con { $most } caracteres como mucho.
only-admins = Solo los administradores de este chat pueden hacerlo.
only-operators = Solo los operadores de este bot pueden hacerlo.
only-private = Pregúntamelo en nuestro chat privado.

## Periodos

period-before-yesterday = anteayer|antes de ayer
period-yesterday = ayer
period-today = hoy
period-tomorrow = mañana
period-last-week = la semana pasada|semana pasada
period-this-week = esta semana
period-next-week = la próxima semana|próxima semana
period-last-month = el mes pasado|mes pasado
period-this-month = este mes

## Saludo y ayuda

start-description = Empezar
start-greeting = 👋 Envío resúmenes breves de noticias: citas clave con quien las dijo, quién, dónde y qué viene. Cada palabra sale de un artículo que puedes abrir.
    .plain = Envío resúmenes breves de noticias: citas clave con quien las dijo, quién, dónde y qué viene. Cada palabra sale de un artículo que puedes abrir.
start-how = Suscríbete a un resumen o pregunta: /quotes, /summary, /who, /where, /next.
start-subscribe = Suscribirse
start-today = Qué ha pasado
start-help = Qué sabes hacer
help-description = Qué sé hacer
help-title = Qué sé hacer
help-ask = Las palabras acotan: «/quotes nuclear», «/who Ada Roe», «/summary ayer», «/next 2026-04». Envíame un enlace o el texto de un artículo y recibirás lo esencial.
plain-how = Envía un enlace o el texto de un artículo, o una orden: /help las muestra.
plain-search = 🔎 Buscar en los artículos
    .plain = Buscar en los artículos

## Preguntar

summary-description = Qué ha pasado
summary-title = Resumen
quotes-description = Quién dijo qué
quotes-title = Citas clave
who-description = Las personas de las noticias
who-title = Quién
where-description = Los lugares de las noticias
where-title = Dónde
next-description = Qué viene después
next-title = Qué viene
latest-description = Los artículos más recientes
latest-title = Lo último
search-description = Buscar en los artículos
search-title = Búsqueda
search-how = ¿Qué busco? Por ejemplo: «/search tormenta Galway».
asked-words = «{ $words }»
asked-day = { DAY($day) }
asked-days = { DAYS($since, $until) }
nothing-stored = Aún no hay artículos. Vuelve más tarde.
nothing-found = Nada encontrado para «{ $asked }». Prueba con menos palabras u otro periodo.
nothing-of-this-kind = Los artículos no dicen nada de eso.

## Una prueba

proof-how = La prueba se abre con el número bajo una cita.
proof-gone = El artículo correspondiente ya no está guardado.
proof-speaker = Lo dijo
proof-speaker-more = Más de esta persona
proof-author = Por { $author }
proof-article = Todo el artículo en breve
proof-source = Abrir la fuente
proof-copy = Copiar
proof-share = Compartir
evidence-none = Cómo se halló quién habla: no es seguro, por eso no se nombra a nadie.
evidence-named = Cómo se halló quién habla: nombrado en la frase.
evidence-described = Cómo se halló quién habla: «{ $words }» es { $name }.
evidence-unnamed = Cómo se halló quién habla: descrito en la frase; el artículo no da un nombre.
evidence-pronoun = Cómo se halló quién habla: «{ $words }» se refiere a { $name }.
evidence-continued = Cómo se halló quién habla: las palabras continúan una cita con autor conocido.
evidence-turn = Cómo se halló quién habla: nombrado delante, como en una transcripción.

## Un artículo

article-follow = Seguir o silenciar…
article-how = Envíame el enlace o el texto de un artículo en nuestro chat privado.
article-unreachable = No pude leer esa página: { $reason }
article-nothing = No hallé nada que contar en ese texto.

## Personas y lugares

who-which =
    { $count ->
        [one] Una persona lleva ese nombre:
        [many] { $count } personas llevan ese nombre:
       *[other] { $count } personas llevan ese nombre:
    }
who-places = Vista en:
who-announced = Anunciado
who-compare = Dos declaraciones juntas
who-one-statement = Solo hay una declaración guardada.
who-earlier = ‹ Anterior
    .plain = Anterior
who-later = Posterior ›
    .plain = Posterior
who-back = Todas las declaraciones
where-uncertain = Ese nombre puede ser de varios lugares, por eso no hay mapa.

## Qué viene

next-day = { FULL_DAY($day) }
next-days = { DAYS($since, $until) }
next-undated = Aún sin fecha
step-on = «{ $words }» es { FULL_DAY($day) }
step-at = «{ $words }» es { FULL_DAY($moment) }, { CLOCK($moment) }
step-between = «{ $words }» es { DAYS($since, $until) }
calendar-description = Los actos anunciados como archivo de calendario
calendar-one = 📅 Añadir al calendario
    .plain = Añadir al calendario
calendar-all = 📅 Todos a mi calendario
    .plain = Todos a mi calendario
calendar-followed = 📅 Actos de lo que sigo
    .plain = Actos de lo que sigo
calendar-here =
    { $count ->
        [one] Un acto para tu calendario.
        [many] { $count } actos para tu calendario.
       *[other] { $count } actos para tu calendario.
    }
calendar-empty = No hay ningún acto con fecha.
remind-day = 🔔 Un día antes
    .plain = Recordármelo un día antes
remind-hour = 🔔 Una hora antes
    .plain = Recordármelo una hora antes
remind-done = Te lo recordaré: { FULL_DAY($moment) }, { CLOCK($moment) }
remind-already = Ese recordatorio ya existe.
remind-too-late = Ya es tarde para ese recordatorio.
remind-too-many = Tienes { $count } recordatorios. Quita antes uno: /reminders
reminders-description = Mis recordatorios
reminders-title = Tus recordatorios
reminders-none = Sin recordatorios. Ponlos bajo un acto anunciado: /next
reminders-off = Quitar el n.º { $number }
reminder-day = 🔔 Mañana
    .plain = Recordatorio: mañana
reminder-hour = 🔔 Dentro de una hora
    .plain = Recordatorio: dentro de una hora
reminder-moved = Un acto que querías recordar se ha movido a { FULL_DAY($moment) }
reminder-cancelled = Un acto que querías recordar se ha cancelado. Tu recordatorio también.

## Suscripciones

subscribe-description = Recibir un resumen
subscribe-done = Ahora recibes: { $title }.
subscribe-next = El próximo llega { FULL_DAY($moment) } a las { CLOCK($moment) } ({ $zone }).
subscribe-change = Cambiar la hora
subscribe-preview = Vista previa
unsubscribe-description = Dejar un resumen
unsubscribe-done = Terminado: { $title }.
unsubscribe-again = Deshacer
unsubscribe-none = No estás suscrito a nada. /editions muestra lo que hay.
unsubscribe-which = ¿Cuál terminar?
unsubscribe-ended-before = Ese ya había terminado.
editions-description = Los resúmenes que hay
editions-title = Los resúmenes que hay
editions-none = Ahora no hay ningún resumen.
editions-next = próximo { FULL_DAY($moment) }, { CLOCK($moment) } ({ $zone })
editions-mine = lo recibes
editions-subscribe = Recibir { $title }
editions-unsubscribe = Dejar { $title }
edition-unknown = No hay ningún resumen llamado «{ $name }».
edition-gone = Ese resumen ya no existe.
preview-description = Vista previa de mi próximo resumen
preview-which = ¿Vista previa de cuál?
preview-title = { $title } – si llegara ahora
preview-empty = { $title } aún no tiene nada nuevo.

## Seguir y silenciar

follow-description = Seguir a una persona, un lugar, una palabra o un medio
follow-title = Sigues
follow-none = Aún no sigues nada. Por ejemplo: «/follow Ada Roe». Lo que sigues va primero.
follow-done = Ahora sigues { $name }.
follow-this = + { $name }
    .plain = Seguir { $name }
follow-list = Todo lo que sigo
follow-alerts = Avisarme cuando se cite
mute-description = No mostrar nunca una persona, un lugar, una palabra o un medio
mute-title = Silenciado
mute-none = Aún no silencias nada. Por ejemplo: «/mute fútbol». Lo silenciado no llega nunca.
mute-done = Ya no recibirás nada sobre { $name }.
mute-this = − { $name }
    .plain = Silenciar { $name }
mute-list = Todo lo silenciado
topic-is-person = una persona
topic-is-place = un lugar
topic-is-word = una palabra
topic-is-outlet = un medio
topic-as-person = Como persona
topic-as-place = Como lugar
topic-as-word = Como palabra
topic-as-outlet = Como medio
topic-off = ✕ { $name }
    .plain = Quitar { $name }
topic-not-a-name = Dilo en pocas palabras, 60 caracteres como mucho.
topic-too-many = Ya tienes { $count }. Quita antes uno.
topics-of-story = Más sigue, menos silencia.
alert-title = Se cita a { $name }

## Ajustes

settings-description = Horas, zona, secciones y más
settings-title = Tu resumen
settings-back = ‹ Ajustes
    .plain = Volver a los ajustes
settings-on = sí
settings-off = no
settings-none = ninguno
settings-as-edition = como el resumen
settings-editions = Resúmenes
settings-editions-how = Toca para recibir un resumen y otra vez para dejarlo.
settings-times = Horas
settings-times-how = Toca una hora para añadirla al minuto, o envía «/settings 07:43».
settings-times-minute = ¿En qué minuto?
settings-times-off = ✕ { CLOCK($time) }
    .plain = Quitar { CLOCK($time) }
settings-times-edition = las horas del resumen
settings-days = Días
settings-days-how = En estos días:
settings-days-daily = Todos los días
settings-days-weekdays = De lunes a viernes
settings-days-weekend = Fin de semana
settings-zone = Zona horaria
settings-zone-now = { $zone }: son las { CLOCK($moment) }
settings-zone-how = Envía «/settings» y tu ciudad («/settings Leópolis»), comparte tu ubicación o elige una región.
settings-zone-pick = ¿Qué lugar tiene tu hora?
settings-zone-which = ¿Cuál?
settings-zone-share = 📍 Compartir mi ubicación
    .plain = Compartir mi ubicación
settings-zone-unknown = No sé qué zona horaria es esa.
settings-quiet = Horas de silencio
settings-quiet-from = ¿Desde cuándo? O envía «/settings 22:30-07:15».
settings-quiet-to = Desde { CLOCK($start) }, ¿hasta cuándo?
settings-quiet-hold = Guardar los resúmenes hasta el final
settings-quiet-silent = Entregar sin sonido
settings-quiet-is-hold = { CLOCK($start) } – { CLOCK($end) }, guardados hasta entonces
settings-quiet-is-silent = { CLOCK($start) } – { CLOCK($end) }, sin sonido
settings-pause = Pausa
settings-pause-how = ¿Cuánto tiempo? O envía «/settings 2026-12-24» para pausar hasta ese día.
settings-pause-days =
    { $count ->
        [one] Un día
        [many] { $count } días
       *[other] { $count } días
    }
settings-pause-off = Sin pausa
settings-pause-until = hasta { FULL_DAY($day) }
settings-stories = Noticias
settings-stories-how = ¿Cuántas noticias como mucho?
settings-sections = Secciones
settings-sections-how = ¿Qué debe contar cada noticia?
settings-length = Extensión
settings-length-how = ¿Cuánto de cada noticia?
settings-length-short = breve
settings-length-normal = normal
settings-length-long = larga
settings-alerts = Avisos
settings-alerts-how = Un mensaje en cuanto se cite a alguien que sigues. ¿Cuántos al día como mucho?
settings-alerts-up-to =
    { $count ->
        [one] uno al día como mucho
        [many] { $count } al día como mucho
       *[other] { $count } al día como mucho
    }
settings-plain = Modo sencillo
settings-plain-how = Sin emojis, palabras en vez de signos: bueno para lectores de pantalla.
settings-ahead = Próximos resúmenes
settings-ahead-none = Ninguno: no estás suscrito a nada.
settings-ahead-zone = Horas de { $zone }.
settings-ahead-preview = Vista previa de { $title }
settings-language = Idioma
settings-words-how = No lo he entendido. Por ejemplo: «/settings 07:43», «/settings mon-fri», «/settings Leópolis», «/settings Europe/Kyiv».
language-description = El idioma en que hablo
language-which = ¿En qué idioma hablo? Las citas siguen en el suyo.

## Por qué, privacidad, datos

why-description = Por qué mi último resumen fue así
why-button = ¿Por qué esto?
why-title = Por qué este resumen
why-none = Aún no has recibido ningún resumen.
why-digest = { $title }, { FULL_DAY($moment) }, { CLOCK($moment) }
why-read =
    { $count ->
        [one] Se consideró un artículo:
        [many] Se consideraron { $count } artículos:
       *[other] Se consideraron { $count } artículos:
    }
why-shown =
    { $count ->
        [one] uno mostrado
        [many] { $count } mostrados
       *[other] { $count } mostrados
    }
why-merged =
    { $count ->
        [one] uno contaba una noticia mostrada
        [many] { $count } contaban una noticia mostrada
       *[other] { $count } contaban una noticia mostrada
    }
why-seen =
    { $count ->
        [one] uno era de una noticia ya enviada
        [many] { $count } eran de noticias ya enviadas
       *[other] { $count } eran de noticias ya enviadas
    }
why-muted =
    { $count ->
        [one] uno lo silenciaste tú
        [many] { $count } los silenciaste tú
       *[other] { $count } los silenciaste tú
    }
why-cut =
    { $count ->
        [one] uno pasaba del número de noticias que pediste
        [many] { $count } pasaban del número de noticias que pediste
       *[other] { $count } pasaban del número de noticias que pediste
    }
why-left-out =
    { $count ->
        [one] Un hallazgo quedó fuera por falta de prueba.
        [many] { $count } hallazgos quedaron fuera por falta de prueba.
       *[other] { $count } hallazgos quedaron fuera por falta de prueba.
    }
privacy-description = Qué se guarda sobre ti
privacy-title = Privacidad
privacy-stored = Se guarda: el número de este chat, tus ajustes, lo que sigues y silencias, tus recordatorios y qué resúmenes se te enviaron. Ni nombres, ni mensajes, ni ubicación.
privacy-use = Sirve para enviarte lo que pediste y para nada más. No se comparte con nadie.
privacy-kept = Se guarda hasta que lo borres. Lo enviado se olvida solo al cabo de un tiempo.
privacy-rights = /mydata lo muestra todo, /forgetme lo borra todo.
privacy-contact = Preguntas: { $contact }
privacy-see = Mis datos
privacy-forget = Borrar mis datos
mydata-description = Todo lo guardado sobre este chat
mydata-here = Todo lo guardado sobre este chat.
forgetme-description = Borrar todo lo guardado sobre este chat
forgetme-sure = ¿Borrar todo lo guardado sobre este chat: suscripciones, ajustes, lo que sigues, recordatorios? No se puede deshacer.
forgetme-yes = Borrarlo todo
forgetme-no = Conservarlo
forgetme-done = Todo está borrado. /start empieza de nuevo.
forgetme-kept = No se borró nada.

## Para operadores

status-description = Cómo está el bot
status-title = Estado
status-again = Actualizar
status-sending = Enviando.
status-paused = El envío está en pausa.
status-halted = El envío se ha detenido: { $reason }
status-queue = En espera { $waiting }, en curso { $underway }, inciertos { $unsettled }, fallidos { $failed }.
status-lag =
    { $minutes ->
        [one] El resumen más antiguo en espera lleva un minuto de retraso.
        [many] El resumen más antiguo en espera lleva { $minutes } minutos de retraso.
       *[other] El resumen más antiguo en espera lleva { $minutes } minutos de retraso.
    }
status-editions = Resúmenes
status-subscribers =
    { $count ->
        [one] un suscriptor
        [many] { $count } suscriptores
       *[other] { $count } suscriptores
    }
status-last = último { FULL_DAY($moment) }, { CLOCK($moment) }
status-next = próximo { FULL_DAY($moment) }, { CLOCK($moment) }
status-sources = Fuentes
status-articles =
    { $count ->
        [one] un artículo
        [many] { $count } artículos
       *[other] { $count } artículos
    }
status-last-good = último bueno { FULL_DAY($moment) }, { CLOCK($moment) }
status-trouble = ⚠️ { $reason }
    .plain = Problema: { $reason }
status-failures = Últimos fallos
pause-description = Pausar mis resúmenes
pause-done = El envío está en pausa para todos.
pause-mine = Pausar solo los míos
pause-resume = Reanudar
resume-description = Reanudar mis resúmenes
resume-everybody = El envío sigue para todos.
resume-mine = Tus resúmenes vuelven a llegar.
send-description = Enviar una edición ahora
send-which = ¿Qué resumen enviar ahora a todos sus suscriptores?
send-done =
    { $count ->
        [one] { $title }: en cola para un suscriptor.
        [many] { $title }: en cola para { $count } suscriptores.
       *[other] { $title }: en cola para { $count } suscriptores.
    }
retry-description = Intentar otra vez lo que falló
retry-done =
    { $count ->
        [0] No ha fallado nada.
        [one] Se intenta otra vez un mensaje.
        [many] Se intentan otra vez { $count } mensajes.
       *[other] Se intentan otra vez { $count } mensajes.
    }
alarm-late =
    { $minutes ->
        [one] Los resúmenes llevan un minuto de retraso; esperan { $waiting } mensajes.
        [many] Los resúmenes llevan { $minutes } minutos de retraso; esperan { $waiting } mensajes.
       *[other] Los resúmenes llevan { $minutes } minutos de retraso; esperan { $waiting } mensajes.
    }
alarm-source = La fuente { $source } calla: { $why }
alarm-disk = El disco está casi lleno: quedan { $free } MB.
alarm-halted = El envío se ha detenido: { $reason }
alarm-config = La configuración cambiada tiene errores, así que sigue la anterior: { $mistakes }
alarm-over = Pasado: { $name }.
