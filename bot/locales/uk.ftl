# Що бот каже українською. Функції пояснено в en.ftl.

## Сам бот

bot-name = Дайджест новин
bot-about = Короткі новини: хто що сказав, де і що далі. Кожне слово – із джерела, яке можна відкрити.
bot-description =
    О годині, яку оберете: короткий огляд новин. Головні цитати й хто їх сказав, хто причетний, де це відбувається і що буде далі.

    Кожне слово – зі статті, яку можна відкрити. Натисніть /start.

## Загальні слова

moment = { FULL_DAY($moment) }, { CLOCK($moment) }
weekday = { WEEKDAY($day) }
headline-date = { DAY($date) }
followed-mark = ⭐
    .plain = Ви стежите:
page-back = ‹ Сторінка { $page } з { $pages }
    .plain = Назад до сторінки { $page } з { $pages }
page-on = Сторінка { $page } з { $pages } ›
    .plain = Далі до сторінки { $page } з { $pages }
page-only-first = Запит задовгий для кнопок сторінок: це перші результати. Запитайте коротше, щоб побачити решту.
button-old = Ця кнопка вже не працює. Надішліть команду ще раз.

## Розділи

section-quotes = Головні цитати
section-who = Хто
section-where = Де
section-next = Що далі
section-summary = Стисло
quotes-heading = Головні цитати
who-heading = Хто
where-heading = Де
next-heading = Що далі
next-on = { SHORT_DAY($date) }:
next-between = { DAYS($first, $last) }:
next-by = до { SHORT_DAY($date) }:
next-at = { SHORT_DAY($moment) }, { CLOCK($moment) }:
summary-heading = Стисло
digest-nothing-new = Від останнього дайджесту нічого нового.
card-proof = Доказ і контекст

## Що не вдалося

trouble-unexpected = Тут щось пішло не так. Це записано; спробуйте ще раз.
trouble-storage = Архів зайнятий. Спробуйте за хвилину.
trouble-input = Не вдалося: { $reason }
unknown-command = Я не знаю такої команди. /help показує все, що я вмію.
unknown-near = Я не знаю такої команди. Можливо, ви мали на увазі
words-too-long = Це задовго. Запитайте не більш ніж { $most } символами.
only-admins = Це можуть лише адміністратори цього чату.
only-operators = Це можуть лише оператори цього бота.
only-private = Запитайте мене про це в приватному чаті.

## Періоди

period-before-yesterday = позавчора
period-yesterday = вчора|учора
period-today = сьогодні
period-tomorrow = завтра
period-last-week = минулий тиждень|минулого тижня
period-this-week = цей тиждень|цього тижня
period-next-week = наступний тиждень|наступного тижня
period-last-month = минулий місяць|минулого місяця
period-this-month = цей місяць|цього місяця

## Вітання й допомога

start-description = Почати
start-greeting = 👋 Я надсилаю короткі дайджести новин: головні цитати й хто їх сказав, хто, де і що далі. Кожне слово – зі статті, яку можна відкрити.
    .plain = Я надсилаю короткі дайджести новин: головні цитати й хто їх сказав, хто, де і що далі. Кожне слово – зі статті, яку можна відкрити.
start-how = Підпишіться на дайджест або запитайте: /quotes, /summary, /who, /where, /next.
start-subscribe = Підписатися
start-today = Що сталося
start-help = Що ви вмієте
help-description = Що я вмію
help-title = Що я вмію
help-ask = Слова звужують пошук: «/quotes атом», «/who Ада Роу», «/summary вчора», «/next 2026-04». Надішліть посилання або текст статті, щоб отримати головне з неї.
plain-how = Надішліть посилання або текст статті чи команду: /help їх показує.
plain-search = 🔎 Шукати у статтях
    .plain = Шукати у статтях

## Запити

summary-description = Що сталося
summary-title = Стисло
quotes-description = Хто що сказав
quotes-title = Головні цитати
who-description = Люди в новинах
who-title = Хто
where-description = Місця в новинах
where-title = Де
next-description = Що буде далі
next-title = Що далі
latest-description = Найновіші статті
latest-title = Найновіше
search-description = Шукати у статтях
search-title = Пошук
search-how = Що шукати? Наприклад: «/search шторм Голвей».
asked-words = «{ $words }»
asked-day = { DAY($day) }
asked-days = { DAYS($since, $until) }
nothing-stored = Статей ще немає. Завітайте пізніше.
nothing-found = За запитом «{ $asked }» нічого не знайдено. Спробуйте менше слів або інший період.
nothing-of-this-kind = У статтях про це нічого немає.

## Доказ

proof-how = Доказ відкривається за номером під цитатою.
proof-gone = Цієї статті вже немає в архіві.
proof-speaker = Сказано:
proof-speaker-more = Більше від цієї особи
proof-author = Автор: { $author }
proof-article = Усе головне зі статті
proof-source = Відкрити джерело
proof-copy = Скопіювати
proof-share = Поділитися
evidence-none = Хто це сказав: достеменно невідомо, тому нікого не названо.
evidence-named = Звідки відомо, хто це сказав: названо в реченні.
evidence-described = Звідки відомо, хто це сказав: «{ $words }» – це { $name }.
evidence-unnamed = Звідки відомо, хто це сказав: описано в реченні; імені в статті немає.
evidence-pronoun = Звідки відомо, хто це сказав: «{ $words }» стосується особи { $name }.
evidence-continued = Звідки відомо, хто це сказав: слова продовжують цитату, автора якої названо.
evidence-turn = Звідки відомо, хто це сказав: названо перед словами, як у стенограмі.

## Одна стаття

article-follow = Стежити чи приховати…
article-how = Надішліть мені посилання або текст статті в приватному чаті.
article-unreachable = Не вдалося прочитати сторінку: { $reason }
article-nothing = У цьому тексті я нічого вартого уваги не знайшов.

## Люди й місця

who-which =
    { $count ->
        [one] Це ім’я має { $count } особа:
        [few] Це ім’я мають { $count } особи:
        [many] Це ім’я мають { $count } осіб:
       *[other] Це ім’я мають { $count } особи:
    }
who-places = Місця:
who-announced = Оголошено
who-compare = Дві заяви поруч
who-one-statement = Збережено лише одну заяву.
who-earlier = ‹ Раніше
    .plain = Раніше
who-later = Пізніше ›
    .plain = Пізніше
who-back = Усі заяви
where-uncertain = Так називаються кілька місць, тому мапи немає.

## Що далі

next-day = { FULL_DAY($day) }
next-days = { DAYS($since, $until) }
next-undated = Дати ще немає
step-on = «{ $words }» – це { FULL_DAY($day) }
step-at = «{ $words }» – це { FULL_DAY($moment) }, { CLOCK($moment) }
step-between = «{ $words }» – це { DAYS($since, $until) }
calendar-description = Оголошені події файлом календаря
calendar-one = 📅 Додати до календаря
    .plain = Додати до календаря
calendar-all = 📅 Усі до мого календаря
    .plain = Усі до мого календаря
calendar-followed = 📅 Події того, за чим я стежу
    .plain = Події того, за чим я стежу
calendar-here =
    { $count ->
        [one] { $count } подія для вашого календаря.
        [few] { $count } події для вашого календаря.
        [many] { $count } подій для вашого календаря.
       *[other] { $count } події для вашого календаря.
    }
calendar-empty = Немає подій із датою.
remind-day = 🔔 За день
    .plain = Нагадати за день
remind-hour = 🔔 За годину
    .plain = Нагадати за годину
remind-done = Нагадаю: { FULL_DAY($moment) }, { CLOCK($moment) }
remind-already = Таке нагадування вже є.
remind-too-late = Для цього нагадування вже пізно.
remind-too-many = Нагадувань уже { $count }. Спершу скасуйте якесь: /reminders
reminders-description = Мої нагадування
reminders-title = Ваші нагадування
reminders-none = Нагадувань немає. Їх ставлять під оголошеною подією: /next
reminders-off = Скасувати № { $number }
reminder-day = 🔔 Завтра
    .plain = Нагадування: завтра
reminder-hour = 🔔 За годину
    .plain = Нагадування: за годину
reminder-moved = Подію, про яку ви просили нагадати, перенесено на { FULL_DAY($moment) }
reminder-cancelled = Подію, про яку ви просили нагадати, скасовано. Нагадування теж.

## Підписки

subscribe-description = Отримувати дайджест
subscribe-done = Тепер ви отримуєте: { $title }.
subscribe-next = Наступний надійде { FULL_DAY($moment) } о { CLOCK($moment) } ({ $zone }).
subscribe-change = Змінити час
subscribe-preview = Попередній перегляд
unsubscribe-description = Припинити дайджест
unsubscribe-done = Припинено: { $title }.
unsubscribe-again = Повернути
unsubscribe-none = Ви ні на що не підписані. /editions показує, що є.
unsubscribe-which = Який припинити?
unsubscribe-ended-before = Його вже припинено.
editions-description = Доступні дайджести
editions-title = Доступні дайджести
editions-none = Зараз немає жодного дайджесту.
editions-next = наступний { FULL_DAY($moment) }, { CLOCK($moment) } ({ $zone })
editions-mine = ви його отримуєте
editions-subscribe = Отримувати { $title }
editions-unsubscribe = Припинити { $title }
edition-unknown = Дайджесту «{ $name }» немає.
edition-gone = Цього дайджесту вже немає.
preview-description = Перегляд мого наступного дайджесту
preview-which = Який дайджест показати?
preview-title = { $title } – якби надійшов зараз
preview-empty = { $title }: нового поки немає.

## Стежити й приховувати

follow-description = Стежити за особою, місцем, словом чи виданням
follow-title = Ви стежите
follow-none = Ви ще ні за чим не стежите. Наприклад: «/follow Ада Роу». Таке йде першим.
follow-done = Тепер ви стежите: { $name }.
follow-this = + { $name }
    .plain = Стежити: { $name }
follow-list = Усе, за чим я стежу
follow-alerts = Сповіщати, коли цитують
mute-description = Ніколи не показувати особу, місце, слово чи видання
mute-title = Приховано
mute-none = Ще нічого не приховано. Наприклад: «/mute футбол». Приховане не надходить ніколи.
mute-done = Більше нічого не надходитиме: { $name }.
mute-this = − { $name }
    .plain = Приховати: { $name }
mute-list = Усе приховане
topic-is-person = особа
topic-is-place = місце
topic-is-word = слово
topic-is-outlet = видання
topic-as-person = Як особу
topic-as-place = Як місце
topic-as-word = Як слово
topic-as-outlet = Як видання
topic-off = ✕ { $name }
    .plain = Прибрати: { $name }
topic-not-a-name = Назвіть кількома словами, не більш ніж 60 символів.
topic-too-many = Уже є { $count }. Спершу щось приберіть.
topics-of-story = Плюс – стежити, мінус – приховати.
alert-title = Цитують: { $name }

## Налаштування

settings-description = Час, пояс, розділи та інше
settings-title = Ваш дайджест
settings-back = ‹ Налаштування
    .plain = Назад до налаштувань
settings-on = так
settings-off = ні
settings-none = немає
settings-as-edition = як у дайджесті
settings-editions = Дайджести
settings-editions-how = Натисніть, щоб отримувати дайджест; ще раз – щоб припинити.
settings-times = Час
settings-times-how = Натисніть годину, щоб додати час до хвилини; або надішліть «/settings 07:43».
settings-times-minute = О котрій хвилині?
settings-times-off = ✕ { CLOCK($time) }
    .plain = Прибрати { CLOCK($time) }
settings-times-edition = час дайджесту
settings-days = Дні тижня
settings-days-how = У ці дні:
settings-days-daily = Щодня
settings-days-weekdays = З понеділка до п’ятниці
settings-days-weekend = Вихідні
settings-zone = Часовий пояс
settings-zone-now = { $zone }: зараз { CLOCK($moment) }
settings-zone-how = Надішліть «/settings» і своє місто («/settings Lviv»), поділіться місцем перебування або оберіть регіон.
settings-zone-pick = Де такий час, як у вас?
settings-zone-which = Яке саме?
settings-zone-share = 📍 Поділитися місцем
    .plain = Поділитися місцем
settings-zone-unknown = Я не знаю, який це часовий пояс.
settings-quiet = Тихі години
settings-quiet-from = Відколи? Або надішліть «/settings 22:30-07:15».
settings-quiet-to = Від { CLOCK($start) } до якої години?
settings-quiet-hold = Притримувати дайджести до кінця
settings-quiet-silent = Надсилати без звуку
settings-quiet-is-hold = { CLOCK($start) } – { CLOCK($end) }, притримувати
settings-quiet-is-silent = { CLOCK($start) } – { CLOCK($end) }, без звуку
settings-pause = Пауза
settings-pause-how = Надовго? Або надішліть «/settings 2026-12-24», щоб зробити паузу до того дня.
settings-pause-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
settings-pause-off = Без паузи
settings-pause-until = до { FULL_DAY($day) }
settings-stories = Сюжети
settings-stories-how = Скільки сюжетів щонайбільше?
settings-sections = Розділи
settings-sections-how = Що розповідати про кожен сюжет?
settings-length = Обсяг
settings-length-how = Скільки розповідати про кожен сюжет?
settings-length-short = коротко
settings-length-normal = звичайно
settings-length-long = докладно
settings-alerts = Сповіщення
settings-alerts-how = Повідомлення одразу, щойно процитують того, за ким ви стежите. Скільки на день щонайбільше?
settings-alerts-up-to =
    { $count ->
        [one] щонайбільше { $count } на день
        [few] щонайбільше { $count } на день
        [many] щонайбільше { $count } на день
       *[other] щонайбільше { $count } на день
    }
settings-plain = Простий вигляд
settings-plain-how = Без емодзі, слова замість знаків: зручно для програм читання з екрана.
settings-ahead = Наступні дайджести
settings-ahead-none = Немає: ви ні на що не підписані.
settings-ahead-zone = Час за поясом { $zone }.
settings-ahead-preview = Переглянути { $title }
settings-language = Мова
settings-words-how = Я цього не зрозумів. Наприклад: «/settings 07:43», «/settings mon-fri», «/settings Lviv», «/settings Europe/Kyiv».
language-description = Мова, якою я розмовляю
language-which = Якою мовою розмовляти? Цитати лишаються своєю.

## Чому, приватність, дані

why-description = Чому мій останній дайджест був таким
why-button = Чому це?
why-title = Чому такий дайджест
why-none = Ви ще не отримували дайджесту.
why-digest = { $title }, { FULL_DAY($moment) }, { CLOCK($moment) }
why-read =
    { $count ->
        [one] Розглянуто { $count } статтю:
        [few] Розглянуто { $count } статті:
        [many] Розглянуто { $count } статей:
       *[other] Розглянуто { $count } статті:
    }
why-shown =
    { $count ->
        [one] { $count } показано
        [few] { $count } показано
        [many] { $count } показано
       *[other] { $count } показано
    }
why-merged =
    { $count ->
        [one] { $count } розповідала показаний сюжет
        [few] { $count } розповідали показані сюжети
        [many] { $count } розповідали показані сюжети
       *[other] { $count } розповідали показані сюжети
    }
why-seen =
    { $count ->
        [one] { $count } – із сюжетів, надісланих раніше
        [few] { $count } – із сюжетів, надісланих раніше
        [many] { $count } – із сюжетів, надісланих раніше
       *[other] { $count } – із сюжетів, надісланих раніше
    }
why-muted =
    { $count ->
        [one] { $count } приховали ви
        [few] { $count } приховали ви
        [many] { $count } приховали ви
       *[other] { $count } приховали ви
    }
why-cut =
    { $count ->
        [one] { $count } – понад бажану кількість сюжетів
        [few] { $count } – понад бажану кількість сюжетів
        [many] { $count } – понад бажану кількість сюжетів
       *[other] { $count } – понад бажану кількість сюжетів
    }
why-left-out =
    { $count ->
        [one] { $count } знахідку відкинуто без доказу.
        [few] { $count } знахідки відкинуто без доказу.
        [many] { $count } знахідок відкинуто без доказу.
       *[other] { $count } знахідки відкинуто без доказу.
    }
privacy-description = Що про вас зберігається
privacy-title = Приватність
privacy-stored = Зберігаються: номер цього чату, ваші налаштування, за чим ви стежите і що приховали, ваші нагадування та які дайджести вам надіслано. Жодних імен, повідомлень чи місця перебування.
privacy-use = Це потрібно, щоб надсилати вам те, що ви просили, і ні для чого іншого. Нікому не передається.
privacy-kept = Зберігається, доки ви не видалите. Надіслане згодом забувається саме.
privacy-rights = /mydata показує все, /forgetme видаляє все.
privacy-contact = Запитання: { $contact }
privacy-see = Мої дані
privacy-forget = Видалити мої дані
mydata-description = Усе, що збережено про цей чат
mydata-here = Усе, що збережено про цей чат.
forgetme-description = Видалити все, що збережено про цей чат
forgetme-sure = Видалити все, що збережено про цей чат: підписки, налаштування, за чим ви стежите, нагадування? Повернути це не можна.
forgetme-yes = Видалити все
forgetme-no = Залишити
forgetme-done = Усе видалено. /start починає знову.
forgetme-kept = Нічого не видалено.

## Для операторів

status-description = Як справи в бота
status-title = Стан
status-again = Оновити
status-sending = Надсилання триває.
status-paused = Надсилання призупинено.
status-halted = Надсилання зупинилося: { $reason }
status-queue = Чекають { $waiting }, у дорозі { $underway }, невідомі { $unsettled }, невдалі { $failed }.
status-lag =
    { $minutes ->
        [one] Найдавніший дайджест запізнюється на { $minutes } хвилину.
        [few] Найдавніший дайджест запізнюється на { $minutes } хвилини.
        [many] Найдавніший дайджест запізнюється на { $minutes } хвилин.
       *[other] Найдавніший дайджест запізнюється на { $minutes } хвилини.
    }
status-editions = Дайджести
status-subscribers =
    { $count ->
        [one] { $count } підписник
        [few] { $count } підписники
        [many] { $count } підписників
       *[other] { $count } підписника
    }
status-last = останній { FULL_DAY($moment) }, { CLOCK($moment) }
status-next = наступний { FULL_DAY($moment) }, { CLOCK($moment) }
status-sources = Джерела
status-articles =
    { $count ->
        [one] { $count } стаття
        [few] { $count } статті
        [many] { $count } статей
       *[other] { $count } статті
    }
status-last-good = востаннє вдалося { FULL_DAY($moment) }, { CLOCK($moment) }
status-trouble = ⚠️ { $reason }
    .plain = Несправність: { $reason }
status-failures = Останні невдачі
pause-description = Призупинити мої дайджести
pause-done = Надсилання призупинено для всіх.
pause-mine = Лише мої
pause-resume = Продовжити
resume-description = Продовжити мої дайджести
resume-everybody = Надсилання триває для всіх.
resume-mine = Ваші дайджести надходять знову.
send-description = Надіслати випуск зараз
send-which = Який дайджест надіслати зараз усім підписникам?
send-done =
    { $count ->
        [one] { $title }: у черзі для { $count } підписника.
        [few] { $title }: у черзі для { $count } підписників.
        [many] { $title }: у черзі для { $count } підписників.
       *[other] { $title }: у черзі для { $count } підписника.
    }
retry-description = Спробувати невдале ще раз
retry-done =
    { $count ->
        [0] Невдач немає.
        [one] Ще раз надсилається { $count } повідомлення.
        [few] Ще раз надсилаються { $count } повідомлення.
        [many] Ще раз надсилаються { $count } повідомлень.
       *[other] Ще раз надсилаються { $count } повідомлення.
    }
alarm-late =
    { $minutes ->
        [one] Дайджести запізнюються на { $minutes } хвилину; повідомлень чекає: { $waiting }.
        [few] Дайджести запізнюються на { $minutes } хвилини; повідомлень чекає: { $waiting }.
        [many] Дайджести запізнюються на { $minutes } хвилин; повідомлень чекає: { $waiting }.
       *[other] Дайджести запізнюються на { $minutes } хвилини; повідомлень чекає: { $waiting }.
    }
alarm-source = Джерело { $source } мовчить: { $why }
alarm-disk = Диск майже повний: лишилося { $free } МБ.
alarm-halted = Надсилання зупинилося: { $reason }
alarm-config = У зміненій конфігурації є помилки, тому діє попередня: { $mistakes }
alarm-over = Минуло: { $name }.
