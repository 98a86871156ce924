# Ce que dit le bot en français. Les fonctions sont expliquées dans en.ftl.

## Le bot

bot-name = L’essentiel de l’actualité
bot-about = L’actualité en bref : qui a dit quoi, où, et la suite. Chaque mot vient d’une source que vous pouvez ouvrir.
bot-description =
    À l’heure que vous choisissez : un bref résumé de l’actualité. Les citations clés et leurs auteurs, qui est concerné, où cela se passe et ce qui vient ensuite.

    Chaque mot vient d’un article que vous pouvez ouvrir. Touchez /start.

## Mots d’usage général

moment = { FULL_DAY($moment) }, { CLOCK($moment) }
weekday = { WEEKDAY($day) }
headline-date = { DAY($date) }
followed-mark = ⭐
    .plain = Suivi :
page-back = ‹ Page { $page } sur { $pages }
    .plain = Revenir à la page { $page } sur { $pages }
page-on = Page { $page } sur { $pages } ›
    .plain = Aller à la page { $page } sur { $pages }
page-only-first = Votre question est trop longue pour les boutons de page : voici les premiers résultats. Demandez avec moins de mots pour voir la suite.
button-old = Ce bouton ne marche plus. Renvoyez la commande.

## Les rubriques

section-quotes = Citations clés
section-who = Qui
section-where = Où
section-next = La suite
section-summary = Résumé
quotes-heading = Citations clés
who-heading = Qui
where-heading = Où
next-heading = La suite
next-on = { SHORT_DAY($date) } :
next-between = { DAYS($first, $last) } :
next-by = d’ici { SHORT_DAY($date) } :
next-at = { SHORT_DAY($moment) }, { CLOCK($moment) } :
summary-heading = Résumé
digest-nothing-new = Rien de nouveau depuis votre dernier résumé.
card-proof = Preuve et contexte

## Ce qui échoue

trouble-unexpected = Quelque chose a échoué ici. C’est noté ; réessayez.
trouble-storage = Les archives sont occupées. Réessayez dans une minute.
trouble-input = Cela n’a pas marché : { $reason }
unknown-command = Je ne connais pas cette commande. /help montre tout ce que je sais faire.
unknown-near = Je ne connais pas cette commande. Vouliez-vous dire
words-too-long = C’est trop long. Demandez en { $most } caractères au plus.
only-admins = Seuls les administrateurs de cette discussion le peuvent.
only-operators = Seuls les opérateurs de ce bot le peuvent.
only-private = Demandez-le-moi dans notre discussion privée.

## Périodes

period-before-yesterday = avant-hier
period-yesterday = hier
period-today = aujourd’hui
period-tomorrow = demain
period-last-week = la semaine dernière|semaine dernière
period-this-week = cette semaine
period-next-week = la semaine prochaine|semaine prochaine
period-last-month = le mois dernier|mois dernier
period-this-month = ce mois-ci|ce mois

## Accueil et aide

start-description = Commencer
start-greeting = 👋 J’envoie de brefs résumés de l’actualité : les citations clés et leurs auteurs, qui, où et la suite. Chaque mot vient d’un article que vous pouvez ouvrir.
    .plain = J’envoie de brefs résumés de l’actualité : les citations clés et leurs auteurs, qui, où et la suite. Chaque mot vient d’un article que vous pouvez ouvrir.
start-how = Abonnez-vous à un résumé, ou demandez : /quotes, /summary, /who, /where, /next.
start-subscribe = S’abonner
start-today = Que s’est-il passé
start-help = Que savez-vous faire
help-description = Ce que je sais faire
help-title = Ce que je sais faire
help-ask = Des mots précisent : « /quotes nucléaire », « /who Ada Roe », « /summary hier », « /next 2026-04 ». Envoyez-moi un lien ou le texte d’un article pour en avoir l’essentiel.
plain-how = Envoyez un lien ou le texte d’un article, ou une commande : /help les montre.
plain-search = 🔎 Chercher dans les articles
    .plain = Chercher dans les articles

## Demander

summary-description = Ce qui s’est passé
summary-title = Résumé
quotes-description = Qui a dit quoi
quotes-title = Citations clés
who-description = Les personnes de l’actualité
who-title = Qui
where-description = Les lieux de l’actualité
where-title = Où
next-description = Ce qui vient ensuite
next-title = La suite
latest-description = Les derniers articles
latest-title = Derniers articles
search-description = Chercher dans les articles
search-title = Recherche
search-how = Chercher quoi ? Par exemple : « /search tempête Galway ».
asked-words = « { $words } »
asked-day = { DAY($day) }
asked-days = { DAYS($since, $until) }
nothing-stored = Aucun article pour l’instant. Revenez plus tard.
nothing-found = Rien trouvé pour « { $asked } ». Essayez moins de mots ou une autre période.
nothing-of-this-kind = Les articles n’en disent rien.

## Une preuve

proof-how = La preuve s’ouvre par le numéro sous une citation.
proof-gone = L’article correspondant n’est plus conservé.
proof-speaker = Dit par
proof-speaker-more = Plus de cette personne
proof-author = Par { $author }
proof-article = Tout l’article en bref
proof-source = Ouvrir la source
proof-copy = Copier
proof-share = Partager
evidence-none = Qui parle : ce n’est pas certain, donc personne n’est nommé.
evidence-named = Comment on sait qui parle : nommé dans la phrase.
evidence-described = Comment on sait qui parle : « { $words } » est { $name }.
evidence-unnamed = Comment on sait qui parle : décrit dans la phrase ; l’article ne donne pas de nom.
evidence-pronoun = Comment on sait qui parle : « { $words } » désigne { $name }.
evidence-continued = Comment on sait qui parle : les mots prolongent une citation dont l’auteur est nommé.
evidence-turn = Comment on sait qui parle : nommé devant les mots, comme dans une transcription.

## Un article

article-follow = Suivre ou masquer…
article-how = Envoyez-moi le lien ou le texte d’un article dans notre discussion privée.
article-unreachable = Je n’ai pas pu lire cette page : { $reason }
article-nothing = Je n’ai rien trouvé à rapporter dans ce texte.

## Personnes et lieux

who-which =
    { $count ->
        [one] Une personne porte ce nom :
       *[other] { $count } personnes portent ce nom :
    }
who-places = Vu à :
who-announced = Annoncé
who-compare = Deux déclarations côte à côte
who-one-statement = Une seule déclaration est conservée.
who-earlier = ‹ Plus tôt
    .plain = Plus tôt
who-later = Plus tard ›
    .plain = Plus tard
who-back = Toutes les déclarations
where-uncertain = Ce nom peut désigner plusieurs lieux, il n’y a donc pas de carte.

## La suite

next-day = { FULL_DAY($day) }
next-days = { DAYS($since, $until) }
next-undated = Pas encore de date
step-on = « { $words } » : { FULL_DAY($day) }
step-at = « { $words } » : { FULL_DAY($moment) }, { CLOCK($moment) }
step-between = « { $words } » : { DAYS($since, $until) }
calendar-description = Les événements annoncés en fichier d’agenda
calendar-one = 📅 Ajouter à l’agenda
    .plain = Ajouter à l’agenda
calendar-all = 📅 Tous dans mon agenda
    .plain = Tous dans mon agenda
calendar-followed = 📅 Événements de ce que je suis
    .plain = Événements de ce que je suis
calendar-here =
    { $count ->
        [one] Un événement pour votre agenda.
       *[other] { $count } événements pour votre agenda.
    }
calendar-empty = Aucun événement daté.
remind-day = 🔔 Un jour avant
    .plain = Me le rappeler un jour avant
remind-hour = 🔔 Une heure avant
    .plain = Me le rappeler une heure avant
remind-done = Je vous le rappellerai : { FULL_DAY($moment) }, { CLOCK($moment) }
remind-already = Ce rappel existe déjà.
remind-too-late = Il est trop tard pour ce rappel.
remind-too-many = Vous avez { $count } rappels. Retirez-en d’abord un : /reminders
reminders-description = Mes rappels
reminders-title = Vos rappels
reminders-none = Aucun rappel. Ils se mettent sous un événement annoncé : /next
reminders-off = Retirer le n° { $number }
reminder-day = 🔔 Demain
    .plain = Rappel : demain
reminder-hour = 🔔 Dans une heure
    .plain = Rappel : dans une heure
reminder-moved = Un événement à vous rappeler est déplacé au { FULL_DAY($moment) }
reminder-cancelled = Un événement à vous rappeler est annulé. Le rappel aussi.

## Abonnements

subscribe-description = Recevoir un résumé
subscribe-done = Vous recevez désormais : { $title }.
subscribe-next = Le prochain arrive { FULL_DAY($moment) } à { CLOCK($moment) } ({ $zone }).
subscribe-change = Changer l’heure
subscribe-preview = Aperçu
unsubscribe-description = Arrêter un résumé
unsubscribe-done = Arrêté : { $title }.
unsubscribe-again = Annuler
unsubscribe-none = Vous n’êtes abonné à rien. /editions montre ce qui existe.
unsubscribe-which = Lequel arrêter ?
unsubscribe-ended-before = Celui-là est déjà arrêté.
editions-description = Les résumés proposés
editions-title = Les résumés proposés
editions-none = Aucun résumé n’est proposé en ce moment.
editions-next = prochain { FULL_DAY($moment) }, { CLOCK($moment) } ({ $zone })
editions-mine = vous le recevez
editions-subscribe = Recevoir { $title }
editions-unsubscribe = Arrêter { $title }
edition-unknown = Il n’y a pas de résumé nommé « { $name } ».
edition-gone = Ce résumé n’est plus proposé.
preview-description = Aperçu de mon prochain résumé
preview-which = Aperçu de quel résumé ?
preview-title = { $title } – s’il arrivait maintenant
preview-empty = { $title } n’a encore rien de nouveau.

## Suivre et masquer

follow-description = Suivre une personne, un lieu, un mot ou un média
follow-title = Vous suivez
follow-none = Vous ne suivez encore rien. Par exemple : « /follow Ada Roe ». Ce que vous suivez vient en premier.
follow-done = Vous suivez désormais { $name }.
follow-this = + { $name }
    .plain = Suivre { $name }
follow-list = Tout ce que je suis
follow-alerts = M’alerter en cas de citation
mute-description = Ne jamais montrer une personne, un lieu, un mot ou un média
mute-title = Masqué
mute-none = Rien n’est encore masqué. Par exemple : « /mute football ». Ce qui est masqué ne vient jamais.
mute-done = Vous ne recevrez plus rien sur { $name }.
mute-this = − { $name }
    .plain = Masquer { $name }
mute-list = Tout ce qui est masqué
topic-is-person = une personne
topic-is-place = un lieu
topic-is-word = un mot
topic-is-outlet = un média
topic-as-person = Comme personne
topic-as-place = Comme lieu
topic-as-word = Comme mot
topic-as-outlet = Comme média
topic-off = ✕ { $name }
    .plain = Retirer { $name }
topic-not-a-name = Dites-le en peu de mots, 60 caractères au plus.
topic-too-many = Vous en avez déjà { $count }. Retirez-en d’abord un.
topics-of-story = Plus suit, moins masque.
alert-title = { $name } est cité

## Réglages

settings-description = Heures, fuseau, rubriques et plus
settings-title = Votre résumé
settings-back = ‹ Réglages
    .plain = Retour aux réglages
settings-on = oui
settings-off = non
settings-none = aucun
settings-as-edition = comme le résumé
settings-editions = Résumés
settings-editions-how = Touchez pour recevoir un résumé, encore une fois pour l’arrêter.
settings-times = Heures
settings-times-how = Touchez une heure pour l’ajouter à la minute près, ou envoyez « /settings 07:43 ».
settings-times-minute = À quelle minute ?
settings-times-off = ✕ { CLOCK($time) }
    .plain = Retirer { CLOCK($time) }
settings-times-edition = les heures du résumé
settings-days = Jours
settings-days-how = Ces jours-là :
settings-days-daily = Tous les jours
settings-days-weekdays = Du lundi au vendredi
settings-days-weekend = Week-end
settings-zone = Fuseau horaire
settings-zone-now = { $zone } : il est { CLOCK($moment) }
settings-zone-how = Envoyez « /settings » et votre ville (« /settings Lviv »), partagez votre position ou choisissez une région.
settings-zone-pick = Quel lieu a votre heure ?
settings-zone-which = Laquelle ?
settings-zone-share = 📍 Partager ma position
    .plain = Partager ma position
settings-zone-unknown = Je ne sais pas quel fuseau horaire c’est.
settings-quiet = Heures calmes
settings-quiet-from = À partir de quand ? Ou envoyez « /settings 22:30-07:15 ».
settings-quiet-to = De { CLOCK($start) } jusqu’à quand ?
settings-quiet-hold = Garder les résumés jusqu’à la fin
settings-quiet-silent = Livrer sans son
settings-quiet-is-hold = { CLOCK($start) } – { CLOCK($end) }, gardés jusque-là
settings-quiet-is-silent = { CLOCK($start) } – { CLOCK($end) }, sans son
settings-pause = Pause
settings-pause-how = Combien de temps ? Ou envoyez « /settings 2026-12-24 » pour une pause jusqu’à ce jour.
settings-pause-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
settings-pause-off = Pas de pause
settings-pause-until = jusqu’au { FULL_DAY($day) }
settings-stories = Sujets
settings-stories-how = Combien de sujets au plus ?
settings-sections = Rubriques
settings-sections-how = Que doit raconter chaque sujet ?
settings-length = Longueur
settings-length-how = Combien de chaque sujet ?
settings-length-short = courte
settings-length-normal = normale
settings-length-long = longue
settings-alerts = Alertes
settings-alerts-how = Un message dès qu’une personne suivie est citée. Combien par jour au plus ?
settings-alerts-up-to =
    { $count ->
        [one] { $count } par jour au plus
       *[other] { $count } par jour au plus
    }
settings-plain = Mode simple
settings-plain-how = Pas d’émojis, des mots au lieu de signes : bon pour les lecteurs d’écran.
settings-ahead = Prochains résumés
settings-ahead-none = Aucun : vous n’êtes abonné à rien.
settings-ahead-zone = Heures de { $zone }.
settings-ahead-preview = Aperçu de { $title }
settings-language = Langue
settings-words-how = Je n’ai pas compris. Par exemple : « /settings 07:43 », « /settings mon-fri », « /settings Lviv », « /settings Europe/Kyiv ».
language-description = La langue que je parle
language-which = Quelle langue dois-je parler ? Les citations restent dans la leur.

## Pourquoi, confidentialité, données

why-description = Pourquoi mon dernier résumé était ainsi
why-button = Pourquoi ceci ?
why-title = Pourquoi ce résumé
why-none = Vous n’avez pas encore reçu de résumé.
why-digest = { $title }, { FULL_DAY($moment) }, { CLOCK($moment) }
why-read =
    { $count ->
        [one] { $count } article examiné :
       *[other] { $count } articles examinés :
    }
why-shown =
    { $count ->
        [one] { $count } montré
       *[other] { $count } montrés
    }
why-merged =
    { $count ->
        [one] { $count } racontait un sujet montré
       *[other] { $count } racontaient un sujet montré
    }
why-seen =
    { $count ->
        [one] { $count } relevait d’un sujet déjà envoyé
       *[other] { $count } relevaient de sujets déjà envoyés
    }
why-muted =
    { $count ->
        [one] { $count } masqué par vous
       *[other] { $count } masqués par vous
    }
why-cut =
    { $count ->
        [one] { $count } au-delà du nombre de sujets demandé
       *[other] { $count } au-delà du nombre de sujets demandé
    }
why-left-out =
    { $count ->
        [one] { $count } élément écarté faute de preuve.
       *[other] { $count } éléments écartés faute de preuve.
    }
privacy-description = Ce qui est conservé sur vous
privacy-title = Confidentialité
privacy-stored = Sont conservés : le numéro de cette discussion, vos réglages, ce que vous suivez et masquez, vos rappels et les résumés envoyés. Ni noms, ni messages, ni position.
privacy-use = Cela sert à vous envoyer ce que vous avez demandé, et à rien d’autre. Rien n’est partagé.
privacy-kept = C’est conservé jusqu’à ce que vous l’effaciez. Ce qui a été envoyé s’oublie de soi-même après un temps.
privacy-rights = /mydata montre tout, /forgetme efface tout.
privacy-contact = Questions : { $contact }
privacy-see = Mes données
privacy-forget = Effacer mes données
mydata-description = Tout ce qui est conservé sur cette discussion
mydata-here = Tout ce qui est conservé sur cette discussion.
forgetme-description = Effacer tout ce qui est conservé sur cette discussion
forgetme-sure = Effacer tout ce qui est conservé sur cette discussion : abonnements, réglages, suivis, rappels ? C’est sans retour.
forgetme-yes = Tout effacer
forgetme-no = Garder
forgetme-done = Tout est effacé. /start recommence.
forgetme-kept = Rien n’a été effacé.

## Pour les opérateurs

status-description = Comment va le bot
status-title = État
status-again = Actualiser
status-sending = Envoi en cours.
status-paused = L’envoi est en pause.
status-halted = L’envoi s’est arrêté : { $reason }
status-queue = En attente { $waiting }, en route { $underway }, incertains { $unsettled }, échoués { $failed }.
status-lag =
    { $minutes ->
        [one] Le plus ancien résumé en attente a { $minutes } minute de retard.
       *[other] Le plus ancien résumé en attente a { $minutes } minutes de retard.
    }
status-editions = Résumés
status-subscribers =
    { $count ->
        [one] { $count } abonné
       *[other] { $count } abonnés
    }
status-last = dernier { FULL_DAY($moment) }, { CLOCK($moment) }
status-next = prochain { FULL_DAY($moment) }, { CLOCK($moment) }
status-sources = Sources
status-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
status-last-good = dernier succès { FULL_DAY($moment) }, { CLOCK($moment) }
status-trouble = ⚠️ { $reason }
    .plain = Problème : { $reason }
status-failures = Derniers échecs
pause-description = Mettre mes résumés en pause
pause-done = L’envoi est en pause pour tous.
pause-mine = Seulement les miens
pause-resume = Reprendre
resume-description = Reprendre mes résumés
resume-everybody = L’envoi reprend pour tous.
resume-mine = Vos résumés arrivent de nouveau.
send-description = Envoyer une édition maintenant
send-which = Quel résumé envoyer maintenant à tous ses abonnés ?
send-done =
    { $count ->
        [one] { $title } : en file pour { $count } abonné.
       *[other] { $title } : en file pour { $count } abonnés.
    }
retry-description = Réessayer ce qui a échoué
retry-done =
    { $count ->
        [0] Rien n’a échoué.
        [one] { $count } message est réessayé.
       *[other] { $count } messages sont réessayés.
    }
alarm-late =
    { $minutes ->
        [one] Les résumés ont { $minutes } minute de retard ; { $waiting } messages attendent.
       *[other] Les résumés ont { $minutes } minutes de retard ; { $waiting } messages attendent.
    }
alarm-source = La source { $source } se tait : { $why }
alarm-disk = Le disque est presque plein : il reste { $free } Mo.
alarm-halted = L’envoi s’est arrêté : { $reason }
alarm-config = La configuration modifiée contient des erreurs, l’ancienne reste donc en vigueur : { $mistakes }
alarm-over = Terminé : { $name }.
