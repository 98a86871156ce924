# Was der Bot auf Deutsch sagt. Die Bedeutung der Funktionen steht in en.ftl.

## Der Bot selbst

bot-name = Nachrichten-Digest
bot-about = Kurze Nachrichten: wer was gesagt hat, wo, und was kommt. Jedes Wort aus einer Quelle, die du öffnen kannst.
bot-description =
    Zur Stunde deiner Wahl: ein kurzer Überblick. Die wichtigsten Zitate und wer sie gesagt hat, wer beteiligt ist, wo es geschieht und was als Nächstes kommt.

    Jedes Wort stammt aus einem Artikel, den du öffnen kannst. Tippe auf /start.

## Allgemeines

moment = { FULL_DAY($moment) }, { CLOCK($moment) }
weekday = { WEEKDAY($day) }
headline-date = { DAY($date) }
followed-mark = ⭐
    .plain = Gefolgt:
page-back = ‹ Seite { $page } von { $pages }
    .plain = Zurück zu Seite { $page } von { $pages }
page-on = Seite { $page } von { $pages } ›
    .plain = Weiter zu Seite { $page } von { $pages }
page-only-first = Deine Frage ist zu lang zum Blättern: das sind die ersten Treffer. Frag mit weniger Wörtern, um alle zu sehen.
button-old = Diese Taste gilt nicht mehr. Bitte sende den Befehl noch einmal.

## Die Abschnitte

section-quotes = Zitate
section-who = Wer
section-where = Wo
section-next = Wie es weitergeht
section-summary = Zusammenfassung
quotes-heading = Wichtige Zitate
who-heading = Wer
where-heading = Wo
next-heading = Wie es weitergeht
next-on = { SHORT_DAY($date) }:
next-between = { DAYS($first, $last) }:
next-by = bis { SHORT_DAY($date) }:
next-at = { SHORT_DAY($moment) }, { CLOCK($moment) }:
summary-heading = Zusammenfassung
digest-nothing-new = Nichts Neues seit deinem letzten Digest.
card-proof = Beleg und Zusammenhang

## Was schiefgeht

trouble-unexpected = Hier ist etwas schiefgegangen. Es wurde notiert; bitte versuch es noch einmal.
trouble-storage = Das Archiv ist beschäftigt. Bitte versuch es in einer Minute noch einmal.
trouble-input = Das ging nicht: { $reason }
unknown-command = Diesen Befehl kenne ich nicht. /help zeigt alles, was ich kann.
unknown-near = Diesen Befehl kenne ich nicht. Meintest du
words-too-long = Das ist zu lang. Bitte frag mit höchstens { $most } Zeichen.
only-admins = Das können nur die Admins dieses Chats.
only-operators = Das können nur die Betreiber dieses Bots.
only-private = Bitte frag mich das in unserem privaten Chat.

## Zeiträume

period-before-yesterday = vorgestern
period-yesterday = gestern
period-today = heute
period-tomorrow = morgen
period-last-week = letzte woche|vorige woche
period-this-week = diese woche
period-next-week = nächste woche
period-last-month = letzter monat|letzten monat|voriger monat
period-this-month = dieser monat|diesen monat

## Begrüßung und Hilfe

start-description = Anfangen
start-greeting = 👋 Ich sende kurze Nachrichten-Digests: wichtige Zitate und wer sie gesagt hat, wer, wo und was kommt. Jedes Wort stammt aus einem Artikel, den du öffnen kannst.
    .plain = Ich sende kurze Nachrichten-Digests: wichtige Zitate und wer sie gesagt hat, wer, wo und was kommt. Jedes Wort stammt aus einem Artikel, den du öffnen kannst.
start-how = Abonniere einen Digest oder frag: /quotes, /summary, /who, /where, /next.
start-subscribe = Abonnieren
start-today = Was geschah
start-help = Was du kannst
help-description = Was ich kann
help-title = Was ich kann
help-ask = Wörter grenzen ein: „/quotes Atom“, „/who Ada Roe“, „/summary gestern“, „/next 2026-04“. Sende mir einen Link oder den Text eines Artikels, und du bekommst das Wichtigste daraus.
plain-how = Sende einen Link oder den Text eines Artikels oder einen Befehl: /help zeigt sie.
plain-search = 🔎 In den Artikeln suchen
    .plain = In den Artikeln suchen

## Fragen

summary-description = Was geschah
summary-title = Zusammenfassung
quotes-description = Wer was gesagt hat
quotes-title = Wichtige Zitate
who-description = Die Menschen der Nachrichten
who-title = Wer
where-description = Die Orte der Nachrichten
where-title = Wo
next-description = Was als Nächstes kommt
next-title = Wie es weitergeht
latest-description = Die neuesten Artikel
latest-title = Neueste
search-description = In den Artikeln suchen
search-title = Suche
search-how = Wonach suchen? Zum Beispiel: „/search Sturm Galway“.
asked-words = „{ $words }“
asked-day = { DAY($day) }
asked-days = { DAYS($since, $until) }
nothing-stored = Noch ist kein Artikel gespeichert. Bitte schau später wieder vorbei.
nothing-found = Nichts gefunden für „{ $asked }“. Versuch weniger Wörter oder einen anderen Zeitraum.
nothing-of-this-kind = Davon sagen die Artikel nichts.

## Ein Beleg

proof-how = Der Beleg öffnet sich mit der Nummer unter einem Zitat.
proof-gone = Der Artikel dazu ist nicht mehr gespeichert.
proof-speaker = Gesagt von
proof-speaker-more = Mehr von dieser Person
proof-author = Von { $author }
proof-article = Alles aus dem Artikel
proof-source = Quelle öffnen
proof-copy = Kopieren
proof-share = Teilen
evidence-none = Wer es sagte: nicht sicher, deshalb steht hier niemand.
evidence-named = Woher der Name kommt: im Satz genannt.
evidence-described = Woher der Name kommt: „{ $words }“ ist { $name }.
evidence-unnamed = Woher der Name kommt: im Satz beschrieben; einen Namen nennt der Artikel nicht.
evidence-pronoun = Woher der Name kommt: „{ $words }“ meint { $name }.
evidence-continued = Woher der Name kommt: die Worte setzen ein Zitat fort, dessen Sprecher genannt ist.
evidence-turn = Woher der Name kommt: er steht vor den Worten, wie in einem Protokoll.

## Ein Artikel

article-follow = Folgen oder stummschalten …
article-how = Sende mir den Link oder den Text eines Artikels in unserem privaten Chat.
article-unreachable = Diese Seite konnte ich nicht lesen: { $reason }
article-nothing = In diesem Text fand ich nichts zu berichten.

## Menschen und Orte

who-which =
    { $count ->
        [one] Eine Person trägt diesen Namen:
       *[other] { $count } Personen tragen diesen Namen:
    }
who-places = Gesehen in:
who-announced = Angekündigt
who-compare = Zwei Aussagen nebeneinander
who-one-statement = Nur eine Aussage ist gespeichert.
who-earlier = ‹ Früher
    .plain = Früher
who-later = Später ›
    .plain = Später
who-back = Alle Aussagen
where-uncertain = Dieser Name kann mehrere Orte meinen, deshalb gibt es keine Karte.

## Was kommt

next-day = { FULL_DAY($day) }
next-days = { DAYS($since, $until) }
next-undated = Noch ohne Datum
step-on = „{ $words }“ ist { FULL_DAY($day) }
step-at = „{ $words }“ ist { FULL_DAY($moment) }, { CLOCK($moment) }
step-between = „{ $words }“ ist { DAYS($since, $until) }
calendar-description = Angekündigte Termine als Kalenderdatei
calendar-one = 📅 In den Kalender
    .plain = In den Kalender
calendar-all = 📅 Alle in meinen Kalender
    .plain = Alle in meinen Kalender
calendar-followed = 📅 Termine zu allem, dem ich folge
    .plain = Termine zu allem, dem ich folge
calendar-here =
    { $count ->
        [one] Ein Termin für deinen Kalender.
       *[other] { $count } Termine für deinen Kalender.
    }
calendar-empty = Es gibt keinen Termin mit Datum.
remind-day = 🔔 Einen Tag vorher
    .plain = Einen Tag vorher erinnern
remind-hour = 🔔 Eine Stunde vorher
    .plain = Eine Stunde vorher erinnern
remind-done = Ich erinnere dich: { FULL_DAY($moment) }, { CLOCK($moment) }
remind-already = Diese Erinnerung gibt es schon.
remind-too-late = Für diese Erinnerung ist es zu spät.
remind-too-many = Du hast { $count } Erinnerungen. Bitte sag erst eine ab: /reminders
reminders-description = Meine Erinnerungen
reminders-title = Deine Erinnerungen
reminders-none = Keine Erinnerungen. Du setzt sie unter einem angekündigten Termin: /next
reminders-off = Nr. { $number } absagen
reminder-day = 🔔 Morgen
    .plain = Erinnerung: morgen
reminder-hour = 🔔 In einer Stunde
    .plain = Erinnerung: in einer Stunde
reminder-moved = Ein Termin, an den du erinnert werden wolltest, ist verlegt auf { FULL_DAY($moment) }
reminder-cancelled = Ein Termin, an den du erinnert werden wolltest, ist abgesagt. Deine Erinnerung auch.

## Abonnements

subscribe-description = Einen Digest bekommen
subscribe-done = Du bekommst jetzt: { $title }.
subscribe-next = Der nächste kommt { FULL_DAY($moment) } um { CLOCK($moment) } ({ $zone }).
subscribe-change = Zeit ändern
subscribe-preview = Vorschau
unsubscribe-description = Einen Digest beenden
unsubscribe-done = Beendet: { $title }.
unsubscribe-again = Rückgängig
unsubscribe-none = Du hast nichts abonniert. /editions zeigt das Angebot.
unsubscribe-which = Welchen beenden?
unsubscribe-ended-before = Der ist schon beendet.
editions-description = Das Angebot
editions-title = Das Angebot
editions-none = Zurzeit gibt es keinen Digest.
editions-next = nächster { FULL_DAY($moment) }, { CLOCK($moment) } ({ $zone })
editions-mine = du bekommst ihn
editions-subscribe = { $title } bekommen
editions-unsubscribe = { $title } beenden
edition-unknown = Einen Digest namens „{ $name }“ gibt es nicht.
edition-gone = Diesen Digest gibt es nicht mehr.
preview-description = Vorschau auf meinen nächsten Digest
preview-which = Vorschau auf welchen Digest?
preview-title = { $title } – käme er jetzt
preview-empty = { $title } hat noch nichts Neues.

## Folgen und Stummschalten

follow-description = Einer Person, einem Ort, Wort oder Medium folgen
follow-title = Du folgst
follow-none = Du folgst noch nichts. Zum Beispiel: „/follow Ada Roe“. Wem du folgst, der kommt zuerst.
follow-done = Du folgst jetzt { $name }.
follow-this = + { $name }
    .plain = { $name } folgen
follow-list = Alles, dem ich folge
follow-alerts = Sofort melden, wenn zitiert
mute-description = Eine Person, einen Ort, ein Wort oder Medium nie zeigen
mute-title = Stummgeschaltet
mute-none = Noch ist nichts stumm. Zum Beispiel: „/mute Fußball“. Was stumm ist, kommt nie.
mute-done = Du bekommst nichts mehr zu { $name }.
mute-this = − { $name }
    .plain = { $name } stummschalten
mute-list = Alles Stummgeschaltete
topic-is-person = eine Person
topic-is-place = ein Ort
topic-is-word = ein Wort
topic-is-outlet = ein Medium
topic-as-person = Als Person
topic-as-place = Als Ort
topic-as-word = Als Wort
topic-as-outlet = Als Medium
topic-off = ✕ { $name }
    .plain = { $name } entfernen
topic-not-a-name = Bitte nenn es in wenigen Wörtern, höchstens 60 Zeichen.
topic-too-many = Du hast schon { $count }. Bitte entferne erst eines.
topics-of-story = Plus folgt, Minus schaltet stumm.
alert-title = { $name } wird zitiert

## Einstellungen

settings-description = Zeiten, Zeitzone, Abschnitte und mehr
settings-title = Dein Digest
settings-back = ‹ Einstellungen
    .plain = Zurück zu den Einstellungen
settings-on = an
settings-off = aus
settings-none = keine
settings-as-edition = wie der Digest
settings-editions = Digests
settings-editions-how = Tippe, um einen Digest zu bekommen; noch einmal, um ihn zu beenden.
settings-times = Zeiten
settings-times-how = Tippe auf eine Stunde, um eine Zeit auf die Minute hinzuzufügen; oder sende „/settings 07:43“.
settings-times-minute = Zu welcher Minute?
settings-times-off = ✕ { CLOCK($time) }
    .plain = { CLOCK($time) } entfernen
settings-times-edition = die Zeiten des Digests
settings-days = Wochentage
settings-days-how = An diesen Tagen:
settings-days-daily = Jeden Tag
settings-days-weekdays = Montag bis Freitag
settings-days-weekend = Wochenende
settings-zone = Zeitzone
settings-zone-now = { $zone }: es ist { CLOCK($moment) }
settings-zone-how = Sende „/settings“ und deine Stadt („/settings Lwiw“), teile deinen Standort oder wähle eine Region.
settings-zone-pick = Welcher Ort hat deine Zeit?
settings-zone-which = Welche?
settings-zone-share = 📍 Meinen Standort teilen
    .plain = Meinen Standort teilen
settings-zone-unknown = Ich weiß nicht, welche Zeitzone das ist.
settings-quiet = Ruhezeit
settings-quiet-from = Ab wann? Oder sende „/settings 22:30-07:15“.
settings-quiet-to = Ab { CLOCK($start) } bis wann?
settings-quiet-hold = Digests bis zum Ende zurückhalten
settings-quiet-silent = Ohne Ton zustellen
settings-quiet-is-hold = { CLOCK($start) } – { CLOCK($end) }, so lange zurückgehalten
settings-quiet-is-silent = { CLOCK($start) } – { CLOCK($end) }, ohne Ton
settings-pause = Pause
settings-pause-how = Wie lange pausieren? Oder sende „/settings 2026-12-24“, um bis dahin zu pausieren.
settings-pause-days =
    { $count ->
        [one] Ein Tag
       *[other] { $count } Tage
    }
settings-pause-off = Keine Pause
settings-pause-until = bis { FULL_DAY($day) }
settings-stories = Meldungen
settings-stories-how = Wie viele Meldungen höchstens?
settings-sections = Abschnitte
settings-sections-how = Was soll jede Meldung erzählen?
settings-length = Länge
settings-length-how = Wie viel von jeder Meldung?
settings-length-short = kurz
settings-length-normal = normal
settings-length-long = lang
settings-alerts = Sofortmeldungen
settings-alerts-how = Eine Nachricht, sobald jemand zitiert wird, dem du folgst. Wie viele am Tag höchstens?
settings-alerts-up-to =
    { $count ->
        [one] höchstens eine am Tag
       *[other] höchstens { $count } am Tag
    }
settings-plain = Schlichte Darstellung
settings-plain-how = Keine Emoji, Wörter statt Zeichen: gut für Vorleseprogramme.
settings-ahead = Nächste Digests
settings-ahead-none = Keine: du hast nichts abonniert.
settings-ahead-zone = Zeiten in { $zone }.
settings-ahead-preview = Vorschau auf { $title }
settings-language = Sprache
settings-words-how = Das habe ich nicht verstanden. Zum Beispiel: „/settings 07:43“, „/settings mon-fri“, „/settings Lwiw“, „/settings Europe/Kyiv“.
language-description = Die Sprache, die ich spreche
language-which = Welche Sprache soll ich sprechen? Zitate bleiben in ihrer eigenen.

## Warum, Datenschutz, Daten

why-description = Warum mein letzter Digest so war
why-button = Warum das?
why-title = Warum dieser Digest
why-none = Du hast noch keinen Digest bekommen.
why-digest = { $title }, { FULL_DAY($moment) }, { CLOCK($moment) }
why-read =
    { $count ->
        [one] Ein Artikel kam infrage:
       *[other] { $count } Artikel kamen infrage:
    }
why-shown =
    { $count ->
        [one] einer gezeigt
       *[other] { $count } gezeigt
    }
why-merged =
    { $count ->
        [one] einer erzählte eine gezeigte Meldung
       *[other] { $count } erzählten eine gezeigte Meldung
    }
why-seen =
    { $count ->
        [one] einer gehörte zu einer schon gesendeten Meldung
       *[other] { $count } gehörten zu schon gesendeten Meldungen
    }
why-muted =
    { $count ->
        [one] einen hast du stummgeschaltet
       *[other] { $count } hast du stummgeschaltet
    }
why-cut =
    { $count ->
        [one] einer war über die Zahl der gewünschten Meldungen hinaus
       *[other] { $count } waren über die Zahl der gewünschten Meldungen hinaus
    }
why-left-out =
    { $count ->
        [one] Ein Fund blieb mangels Beleg weg.
       *[other] { $count } Funde blieben mangels Beleg weg.
    }
privacy-description = Was über dich gespeichert ist
privacy-title = Datenschutz
privacy-stored = Gespeichert sind: die Nummer dieses Chats, deine Einstellungen, wem du folgst und was stumm ist, deine Erinnerungen und welche Digests du bekamst. Keine Namen, keine Nachrichten, kein Standort.
privacy-use = Das dient dazu, dir zu senden, was du wolltest, und zu nichts anderem. Niemand sonst bekommt es.
privacy-kept = Es bleibt, bis du es löschst. Was gesendet wurde, wird nach einer Weile von selbst vergessen.
privacy-rights = /mydata zeigt alles, /forgetme löscht alles.
privacy-contact = Fragen: { $contact }
privacy-see = Meine Daten
privacy-forget = Meine Daten löschen
mydata-description = Alles, was über diesen Chat gespeichert ist
mydata-here = Alles, was über diesen Chat gespeichert ist.
forgetme-description = Alles löschen, was über diesen Chat gespeichert ist
forgetme-sure = Alles löschen, was über diesen Chat gespeichert ist: Abonnements, Einstellungen, wem du folgst, Erinnerungen? Das lässt sich nicht rückgängig machen.
forgetme-yes = Alles löschen
forgetme-no = Behalten
forgetme-done = Alles ist gelöscht. /start beginnt von vorn.
forgetme-kept = Nichts wurde gelöscht.

## Für Betreiber

status-description = Wie es dem Bot geht
status-title = Zustand
status-again = Neu laden
status-sending = Es wird gesendet.
status-paused = Das Senden ruht.
status-halted = Das Senden hat angehalten: { $reason }
status-queue = Wartend { $waiting }, unterwegs { $underway }, ungewiss { $unsettled }, gescheitert { $failed }.
status-lag =
    { $minutes ->
        [one] Der älteste wartende Digest ist eine Minute verspätet.
       *[other] Der älteste wartende Digest ist { $minutes } Minuten verspätet.
    }
status-editions = Digests
status-subscribers =
    { $count ->
        [one] ein Abonnent
       *[other] { $count } Abonnenten
    }
status-last = zuletzt { FULL_DAY($moment) }, { CLOCK($moment) }
status-next = nächster { FULL_DAY($moment) }, { CLOCK($moment) }
status-sources = Quellen
status-articles =
    { $count ->
        [one] ein Artikel
       *[other] { $count } Artikel
    }
status-last-good = zuletzt gut { FULL_DAY($moment) }, { CLOCK($moment) }
status-trouble = ⚠️ { $reason }
    .plain = Störung: { $reason }
status-failures = Zuletzt gescheitert
pause-description = Meine Digests pausieren
pause-done = Das Senden ruht für alle.
pause-mine = Nur meine pausieren
pause-resume = Fortsetzen
resume-description = Meine Digests fortsetzen
resume-everybody = Das Senden geht für alle weiter.
resume-mine = Deine Digests kommen wieder.
send-description = Eine Ausgabe jetzt senden
send-which = Welchen Digest jetzt an alle Abonnenten senden?
send-done =
    { $count ->
        [one] { $title }: für einen Abonnenten eingereiht.
       *[other] { $title }: für { $count } Abonnenten eingereiht.
    }
retry-description = Gescheitertes noch einmal versuchen
retry-done =
    { $count ->
        [0] Nichts ist gescheitert.
        [one] Eine Nachricht wird noch einmal versucht.
       *[other] { $count } Nachrichten werden noch einmal versucht.
    }
alarm-late =
    { $minutes ->
        [one] Digests sind eine Minute verspätet; { $waiting } Nachrichten warten.
       *[other] Digests sind { $minutes } Minuten verspätet; { $waiting } Nachrichten warten.
    }
alarm-source = Die Quelle { $source } schweigt: { $why }
alarm-disk = Der Speicher ist fast voll: { $free } MB sind frei.
alarm-halted = Das Senden hat angehalten: { $reason }
alarm-config = Die geänderte Konfiguration hat Fehler, deshalb gilt die alte weiter: { $mistakes }
alarm-over = Vorbei: { $name }.
