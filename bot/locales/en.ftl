# What the bot says in English. Other languages fall back to this file, so it is complete.
#
# Functions: DAY, DAYS (from one to another), FULL_DAY (with weekday), SHORT_DAY (with weekday,
# without year), CLOCK and WEEKDAY put a moment into the reader's own forms.
# A message with an emoji has a `.plain` form without it, for plain mode.

## The bot itself

bot-name = News digest
bot-about = Short news digests: who said what, where, and what comes next. Every word from a source you can open.
bot-description =
    At the hour you choose: a short digest of the news. The key quotes with who said them, who is involved, where it happens and what comes next.

    Every word is taken from an article you can open. Tap /start.

## Words used all over

moment = { FULL_DAY($moment) }, { CLOCK($moment) }
weekday = { WEEKDAY($day) }
headline-date = { DAY($date) }
followed-mark = ⭐
    .plain = Followed:
page-back = ‹ Page { $page } of { $pages }
    .plain = Back to page { $page } of { $pages }
page-on = Page { $page } of { $pages } ›
    .plain = On to page { $page } of { $pages }
page-only-first = Your question is too long for page buttons: these are the first ones. Ask with fewer words to see the rest.
button-old = This button no longer works. Please send the command again.

## The sections of a digest

section-quotes = Key quotes
section-who = Who
section-where = Where
section-next = What’s next
section-summary = Summary
quotes-heading = Key quotes
who-heading = Who
where-heading = Where
next-heading = What’s next
next-on = { SHORT_DAY($date) }:
next-between = { DAYS($first, $last) }:
next-by = by { SHORT_DAY($date) }:
next-at = { SHORT_DAY($moment) }, { CLOCK($moment) }:
summary-heading = Summary
digest-nothing-new = Nothing new since your last digest.
card-proof = Proof and context

## What goes wrong

trouble-unexpected = Something went wrong here. It has been noted; please try again.
trouble-storage = The archive is busy. Please try again in a minute.
trouble-input = That did not work: { $reason }
unknown-command = I do not know that command. /help lists all I can do.
unknown-near = I do not know that command. Did you mean
words-too-long = That is too long. Please ask in at most { $most } characters.
only-admins = Only admins of this chat can do that.
only-operators = Only the operators of this bot can do that.
only-private = Please ask me that in our private chat.

## Periods people may name, between bars

period-before-yesterday = day before yesterday|the day before yesterday
period-yesterday = yesterday
period-today = today
period-tomorrow = tomorrow
period-last-week = last week
period-this-week = this week
period-next-week = next week
period-last-month = last month
period-this-month = this month

## Greeting and help

start-description = Begin
start-greeting = 👋 I send short news digests: key quotes with who said them, who, where, and what comes next. Every word is from an article you can open.
    .plain = I send short news digests: key quotes with who said them, who, where, and what comes next. Every word is from an article you can open.
start-how = Subscribe to a digest, or ask: /quotes, /summary, /who, /where, /next.
start-subscribe = Subscribe
start-today = What happened
start-help = What you can do
help-description = What I can do
help-title = What I can do
help-ask = Words narrow it down: “/quotes nuclear”, “/who Ada Roe”, “/summary yesterday”, “/next 2026-04”. Send me a link or the text of an article to get its brief.
plain-how = Send a link or the text of an article for its brief, or a command: /help lists them.
plain-search = 🔎 Search the articles
    .plain = Search the articles

## Asking

summary-description = What happened
summary-title = Summary
quotes-description = Who said what
quotes-title = Key quotes
who-description = The people of the news
who-title = Who
where-description = The places of the news
where-title = Where
next-description = What comes next
next-title = What’s next
latest-description = The newest articles
latest-title = Latest
search-description = Search the articles
search-title = Search
search-how = Search for what? For example: “/search storm Galway”.
asked-words = “{ $words }”
asked-day = { DAY($day) }
asked-days = { DAYS($since, $until) }
nothing-stored = No articles are stored yet. Please come back later.
nothing-found = Nothing found for “{ $asked }”. Try fewer words, or another period.
nothing-of-this-kind = The articles say nothing of this kind.

## A proof

proof-how = A proof opens with the number under a quote.
proof-gone = The article behind this is no longer stored.
proof-speaker = Said by
proof-speaker-more = More from this speaker
proof-author = By { $author }
proof-article = Whole brief
proof-source = Open the source
proof-copy = Copy
proof-share = Share
evidence-none = How the speaker was found: not certain, so none is named.
evidence-named = How the speaker was found: named in the sentence.
evidence-described = How the speaker was found: “{ $words }” is { $name }.
evidence-unnamed = How the speaker was found: described in the sentence; the article gives no name.
evidence-pronoun = How the speaker was found: “{ $words }” refers to { $name }.
evidence-continued = How the speaker was found: the words go on from a quote whose speaker is named.
evidence-turn = How the speaker was found: named in front of the words, as in a transcript.

## One article

article-follow = Follow or mute …
article-how = Send me the link or the text of an article in our private chat.
article-unreachable = I could not read that page: { $reason }
article-nothing = I found nothing to report in that text.

## Persons and places

who-which =
    { $count ->
        [one] One person goes by that name:
       *[other] { $count } persons go by that name:
    }
who-places = Seen in:
who-announced = Announced
who-compare = Two statements side by side
who-one-statement = Only one statement is stored.
who-earlier = ‹ Earlier
    .plain = Earlier
who-later = Later ›
    .plain = Later
who-back = All statements
where-uncertain = This name may mean several places, so there is no map.

## What comes next

next-day = { FULL_DAY($day) }
next-days = { DAYS($since, $until) }
next-undated = No date yet
step-on = “{ $words }” is { FULL_DAY($day) }
step-at = “{ $words }” is { FULL_DAY($moment) }, { CLOCK($moment) }
step-between = “{ $words }” is { DAYS($since, $until) }
calendar-description = Announced events as a calendar file
calendar-one = 📅 Add to calendar
    .plain = Add to calendar
calendar-all = 📅 All into my calendar
    .plain = All into my calendar
calendar-followed = 📅 Events of what I follow
    .plain = Events of what I follow
calendar-here =
    { $count ->
        [one] One event for your calendar.
       *[other] { $count } events for your calendar.
    }
calendar-empty = There is no event with a date.
remind-day = 🔔 A day before
    .plain = Remind me a day before
remind-hour = 🔔 An hour before
    .plain = Remind me an hour before
remind-done = I will remind you: { FULL_DAY($moment) }, { CLOCK($moment) }
remind-already = This reminder is set already.
remind-too-late = It is too late for that reminder.
remind-too-many = You have { $count } reminders. Please call one off first: /reminders
reminders-description = My reminders
reminders-title = Your reminders
reminders-none = No reminders. Set one under an announced event: /next
reminders-off = Call off no. { $number }
reminder-day = 🔔 Tomorrow
    .plain = Reminder: tomorrow
reminder-hour = 🔔 In an hour
    .plain = Reminder: in an hour
reminder-moved = An event you wanted to be reminded of has moved to { FULL_DAY($moment) }
reminder-cancelled = An event you wanted to be reminded of is called off. Your reminder is, too.

## Subscriptions

subscribe-description = Get a digest
subscribe-done = You now get: { $title }.
subscribe-next = The next one comes { FULL_DAY($moment) } at { CLOCK($moment) } ({ $zone }).
subscribe-change = Change the time
subscribe-preview = Preview
unsubscribe-description = End a digest
unsubscribe-done = Ended: { $title }.
unsubscribe-again = Undo
unsubscribe-none = You are not subscribed to anything. /editions shows what is on offer.
unsubscribe-which = Which one shall end?
unsubscribe-ended-before = That has ended already.
editions-description = The digests on offer
editions-title = The digests on offer
editions-none = No digest is on offer at present.
editions-next = next { FULL_DAY($moment) }, { CLOCK($moment) } ({ $zone })
editions-mine = you get it
editions-subscribe = Get { $title }
editions-unsubscribe = End { $title }
edition-unknown = There is no digest called “{ $name }”.
edition-gone = This digest is no longer on offer.
preview-description = Preview my next digest
preview-which = Preview which digest?
preview-title = { $title } – if it came now
preview-empty = { $title } has nothing new yet.

## Following and muting

follow-description = Follow a person, place, word or outlet
follow-title = You follow
follow-none = You follow nothing yet. For example: “/follow Ada Roe”. What you follow comes first.
follow-done = You now follow { $name }.
follow-this = + { $name }
    .plain = Follow { $name }
follow-list = All I follow
follow-alerts = Alert me when quoted
mute-description = Never show a person, place, word or outlet
mute-title = You mute
mute-none = You mute nothing yet. For example: “/mute football”. What you mute never comes.
mute-done = You no longer get anything on { $name }.
mute-this = − { $name }
    .plain = Mute { $name }
mute-list = All I mute
topic-is-person = a person
topic-is-place = a place
topic-is-word = a word
topic-is-outlet = an outlet
topic-as-person = As a person
topic-as-place = As a place
topic-as-word = As a word
topic-as-outlet = As an outlet
topic-off = ✕ { $name }
    .plain = Remove { $name }
topic-not-a-name = Please name it in a few words, at most 60 characters.
topic-too-many = You have { $count } already. Please remove one first.
topics-of-story = Plus follows, minus mutes.
alert-title = { $name } was quoted

## Settings

settings-description = Times, zone, sections and more
settings-title = Your digest
settings-back = ‹ Settings
    .plain = Back to settings
settings-on = on
settings-off = off
settings-none = none
settings-as-edition = as the digest has it
settings-editions = Digests
settings-editions-how = Tap to get a digest, tap again to end it.
settings-times = Times
settings-times-how = Tap an hour to add a time to the minute; or send “/settings 07:43”.
settings-times-minute = At which minute?
settings-times-off = ✕ { CLOCK($time) }
    .plain = Remove { CLOCK($time) }
settings-times-edition = the digest’s own times
settings-days = Weekdays
settings-days-how = On these days:
settings-days-daily = Every day
settings-days-weekdays = Monday to Friday
settings-days-weekend = Weekend
settings-zone = Time zone
settings-zone-now = { $zone }: it is { CLOCK($moment) }
settings-zone-how = Send “/settings” and your city (“/settings Lviv”), share your location, or choose a region.
settings-zone-pick = Which place is on your time?
settings-zone-which = Which one?
settings-zone-share = 📍 Share my location
    .plain = Share my location
settings-zone-unknown = I do not know which time zone that is.
settings-quiet = Quiet hours
settings-quiet-from = From when? Or send “/settings 22:30-07:15”.
settings-quiet-to = From { CLOCK($start) } until when?
settings-quiet-hold = Hold digests until the end
settings-quiet-silent = Deliver without a sound
settings-quiet-is-hold = { CLOCK($start) } – { CLOCK($end) }, held until then
settings-quiet-is-silent = { CLOCK($start) } – { CLOCK($end) }, without a sound
settings-pause = Pause
settings-pause-how = Pause for how long? Or send “/settings 2026-12-24” to pause until that day.
settings-pause-days =
    { $count ->
        [one] One day
       *[other] { $count } days
    }
settings-pause-off = Not paused
settings-pause-until = until { FULL_DAY($day) }
settings-stories = Stories
settings-stories-how = How many stories at most?
settings-sections = Sections
settings-sections-how = What shall each story tell?
settings-length = Length
settings-length-how = How much of each story?
settings-length-short = short
settings-length-normal = normal
settings-length-long = long
settings-alerts = Alerts
settings-alerts-how = A message at once when a person you follow is quoted. How many a day at most?
settings-alerts-up-to =
    { $count ->
        [one] up to one a day
       *[other] up to { $count } a day
    }
settings-plain = Plain mode
settings-plain-how = No emoji, words in place of signs: good for screen readers.
settings-ahead = Next digests
settings-ahead-none = None: you are not subscribed to anything.
settings-ahead-zone = Times of { $zone }.
settings-ahead-preview = Preview { $title }
settings-language = Language
settings-words-how = I did not understand that. For example: “/settings 07:43”, “/settings mon-fri”, “/settings Lviv”, “/settings Europe/Kyiv”.
language-description = The language I speak
language-which = Which language shall I speak? Quotes stay in their own.

## Why, privacy, data

why-description = Why my last digest was as it was
why-button = Why this?
why-title = Why this digest
why-none = You have not got a digest yet.
why-digest = { $title }, { FULL_DAY($moment) }, { CLOCK($moment) }
why-read =
    { $count ->
        [one] One article was considered:
       *[other] { $count } articles were considered:
    }
why-shown =
    { $count ->
        [one] one shown
       *[other] { $count } shown
    }
why-merged =
    { $count ->
        [one] one told a story that is shown
       *[other] { $count } told a story that is shown
    }
why-seen =
    { $count ->
        [one] one was of a story sent before
       *[other] { $count } were of stories sent before
    }
why-muted =
    { $count ->
        [one] one was muted by you
       *[other] { $count } were muted by you
    }
why-cut =
    { $count ->
        [one] one was beyond the number of stories you asked for
       *[other] { $count } were beyond the number of stories you asked for
    }
why-left-out =
    { $count ->
        [one] One finding was left out for lack of proof.
       *[other] { $count } findings were left out for lack of proof.
    }
privacy-description = What is stored about you
privacy-title = Privacy
privacy-stored = Stored about you: the id of this chat, your settings, what you follow and mute, your reminders, and which digests were sent to you. No names, no messages, no location.
privacy-use = It serves to send you what you asked for, and nothing else. It is shared with nobody.
privacy-kept = It is kept until you delete it. What was sent is forgotten after a while by itself.
privacy-rights = /mydata shows all of it, /forgetme deletes all of it.
privacy-contact = Questions: { $contact }
privacy-see = My data
privacy-forget = Delete my data
mydata-description = All that is stored about this chat
mydata-here = All that is stored about this chat.
forgetme-description = Delete all that is stored about this chat
forgetme-sure = Delete everything stored about this chat: subscriptions, settings, what you follow, reminders? This cannot be undone.
forgetme-yes = Delete everything
forgetme-no = Keep it
forgetme-done = Everything is deleted. /start begins anew.
forgetme-kept = Nothing was deleted.

## For operators

status-description = How the bot is doing
status-title = Status
status-again = Refresh
status-sending = Sending.
status-paused = Sending is paused.
status-halted = Sending has stopped: { $reason }
status-queue = Waiting { $waiting }, under way { $underway }, uncertain { $unsettled }, failed { $failed }.
status-lag =
    { $minutes ->
        [one] The oldest waiting digest is one minute late.
       *[other] The oldest waiting digest is { $minutes } minutes late.
    }
status-editions = Digests
status-subscribers =
    { $count ->
        [one] one subscriber
       *[other] { $count } subscribers
    }
status-last = last { FULL_DAY($moment) }, { CLOCK($moment) }
status-next = next { FULL_DAY($moment) }, { CLOCK($moment) }
status-sources = Sources
status-articles =
    { $count ->
        [one] one article
       *[other] { $count } articles
    }
status-last-good = last good { FULL_DAY($moment) }, { CLOCK($moment) }
status-trouble = ⚠️ { $reason }
    .plain = Trouble: { $reason }
status-failures = Failed last
pause-description = Pause my digests
pause-done = Sending is paused for everybody.
pause-mine = Pause only mine
pause-resume = Resume
resume-description = Resume my digests
resume-everybody = Sending goes on for everybody.
resume-mine = Your digests come again.
send-description = Send an edition now
send-which = Send which digest to all its subscribers now?
send-done =
    { $count ->
        [one] { $title }: queued for one subscriber.
       *[other] { $title }: queued for { $count } subscribers.
    }
retry-description = Try what failed again
retry-done =
    { $count ->
        [0] Nothing has failed.
        [one] One message is tried again.
       *[other] { $count } messages are tried again.
    }
alarm-late =
    { $minutes ->
        [one] Digests are one minute late; { $waiting } messages wait.
       *[other] Digests are { $minutes } minutes late; { $waiting } messages wait.
    }
alarm-source = The source { $source } is silent: { $why }
alarm-disk = The disk is nearly full: { $free } MB are left.
alarm-halted = Sending has stopped: { $reason }
alarm-config = The changed configuration has mistakes, so the old one stays in force: { $mistakes }
alarm-over = Over: { $name }.
