# Что бот говорит по-русски. Функции объяснены в en.ftl.

## Сам бот

bot-name = Дайджест новостей
bot-about = Короткие новости: кто что сказал, где и что дальше. Каждое слово – из источника, который можно открыть.
bot-description =
    В выбранный вами час: краткий обзор новостей. Главные цитаты и кто их сказал, кто участвует, где это происходит и что будет дальше.

    Каждое слово – из статьи, которую можно открыть. Нажмите /start.

## Общие слова

moment = { FULL_DAY($moment) }, { CLOCK($moment) }
weekday = { WEEKDAY($day) }
headline-date = { DAY($date) }
followed-mark = ⭐
    .plain = Вы следите:
page-back = ‹ Страница { $page } из { $pages }
    .plain = Назад к странице { $page } из { $pages }
page-on = Страница { $page } из { $pages } ›
    .plain = Дальше к странице { $page } из { $pages }
page-only-first = Запрос слишком длинный для кнопок страниц: это первые результаты. Спросите короче, чтобы увидеть остальное.
button-old = Эта кнопка больше не работает. Отправьте команду ещё раз.

## Разделы

section-quotes = Главные цитаты
section-who = Кто
section-where = Где
section-next = Что дальше
section-summary = Кратко
quotes-heading = Главные цитаты
who-heading = Кто
where-heading = Где
next-heading = Что дальше
next-on = { SHORT_DAY($date) }:
next-between = { DAYS($first, $last) }:
next-by = до { SHORT_DAY($date) }:
next-at = { SHORT_DAY($moment) }, { CLOCK($moment) }:
summary-heading = Кратко
digest-nothing-new = С последнего дайджеста ничего нового.
card-proof = Доказательство и контекст

## Что не удалось

trouble-unexpected = Здесь что-то пошло не так. Это записано; попробуйте ещё раз.
trouble-storage = Архив занят. Попробуйте через минуту.
trouble-input = Не получилось: { $reason }
unknown-command = Я не знаю такой команды. /help показывает всё, что я умею.
unknown-near = Я не знаю такой команды. Возможно, вы имели в виду
words-too-long = Это слишком длинно. Спросите не более чем { $most } символами.
only-admins = Это могут только администраторы этого чата.
only-operators = Это могут только операторы этого бота.
only-private = Спросите меня об этом в личном чате.

## Периоды

period-before-yesterday = позавчера
period-yesterday = вчера
period-today = сегодня
period-tomorrow = завтра
period-last-week = прошлая неделя|на прошлой неделе
period-this-week = эта неделя|на этой неделе
period-next-week = следующая неделя|на следующей неделе
period-last-month = прошлый месяц|в прошлом месяце
period-this-month = этот месяц|в этом месяце

## Приветствие и помощь

start-description = Начать
start-greeting = 👋 Я присылаю короткие дайджесты новостей: главные цитаты и кто их сказал, кто, где и что дальше. Каждое слово – из статьи, которую можно открыть.
    .plain = Я присылаю короткие дайджесты новостей: главные цитаты и кто их сказал, кто, где и что дальше. Каждое слово – из статьи, которую можно открыть.
start-how = Подпишитесь на дайджест или спросите: /quotes, /summary, /who, /where, /next.
start-subscribe = Подписаться
start-today = Что случилось
start-help = Что вы умеете
help-description = Что я умею
help-title = Что я умею
help-ask = Слова сужают поиск: «/quotes атом», «/who Ада Роу», «/summary вчера», «/next 2026-04». Пришлите ссылку или текст статьи, чтобы получить главное из неё.
plain-how = Пришлите ссылку или текст статьи либо команду: /help их показывает.
plain-search = 🔎 Искать в статьях
    .plain = Искать в статьях

## Вопросы

summary-description = Что случилось
summary-title = Кратко
quotes-description = Кто что сказал
quotes-title = Главные цитаты
who-description = Люди в новостях
who-title = Кто
where-description = Места в новостях
where-title = Где
next-description = Что будет дальше
next-title = Что дальше
latest-description = Самые новые статьи
latest-title = Самое новое
search-description = Искать в статьях
search-title = Поиск
search-how = Что искать? Например: «/search шторм Голуэй».
asked-words = «{ $words }»
asked-day = { DAY($day) }
asked-days = { DAYS($since, $until) }
nothing-stored = Статей пока нет. Загляните позже.
nothing-found = По запросу «{ $asked }» ничего не найдено. Попробуйте меньше слов или другой период.
nothing-of-this-kind = В статьях об этом ничего нет.

## Доказательство

proof-how = Доказательство открывается по номеру под цитатой.
proof-gone = Этой статьи больше нет в архиве.
proof-speaker = Сказано:
proof-speaker-more = Ещё слова этого человека
proof-author = Автор: { $author }
proof-article = Всё главное из статьи
proof-source = Открыть источник
proof-copy = Скопировать
proof-share = Поделиться
evidence-none = Кто это сказал: точно не известно, поэтому никто не назван.
evidence-named = Откуда известно, кто это сказал: назван в предложении.
evidence-described = Откуда известно, кто это сказал: «{ $words }» – это { $name }.
evidence-unnamed = Откуда известно, кто это сказал: описан в предложении; имени в статье нет.
evidence-pronoun = Откуда известно, кто это сказал: «{ $words }» относится к { $name }.
evidence-continued = Откуда известно, кто это сказал: слова продолжают цитату, автор которой назван.
evidence-turn = Откуда известно, кто это сказал: назван перед словами, как в стенограмме.

## Одна статья

article-follow = Следить или скрыть…
article-how = Пришлите мне ссылку или текст статьи в личном чате.
article-unreachable = Не удалось прочитать страницу: { $reason }
article-nothing = В этом тексте я не нашёл, что сообщить.

## Люди и места

who-which =
    { $count ->
        [one] Это имя носит { $count } человек:
        [few] Это имя носят { $count } человека:
        [many] Это имя носят { $count } человек:
       *[other] Это имя носят { $count } человека:
    }
who-places = Места:
who-announced = Объявлено
who-compare = Два высказывания рядом
who-one-statement = Сохранено только одно высказывание.
who-earlier = ‹ Раньше
    .plain = Раньше
who-later = Позже ›
    .plain = Позже
who-back = Все высказывания
where-uncertain = Так называются несколько мест, поэтому карты нет.

## Что дальше

next-day = { FULL_DAY($day) }
next-days = { DAYS($since, $until) }
next-undated = Даты пока нет
step-on = «{ $words }» – это { FULL_DAY($day) }
step-at = «{ $words }» – это { FULL_DAY($moment) }, { CLOCK($moment) }
step-between = «{ $words }» – это { DAYS($since, $until) }
calendar-description = Объявленные события файлом календаря
calendar-one = 📅 Добавить в календарь
    .plain = Добавить в календарь
calendar-all = 📅 Всё в мой календарь
    .plain = Всё в мой календарь
calendar-followed = 📅 События того, за чем я слежу
    .plain = События того, за чем я слежу
calendar-here =
    { $count ->
        [one] { $count } событие для вашего календаря.
        [few] { $count } события для вашего календаря.
        [many] { $count } событий для вашего календаря.
       *[other] { $count } события для вашего календаря.
    }
calendar-empty = Нет событий с датой.
remind-day = 🔔 За день
    .plain = Напомнить за день
remind-hour = 🔔 За час
    .plain = Напомнить за час
remind-done = Напомню: { FULL_DAY($moment) }, { CLOCK($moment) }
remind-already = Такое напоминание уже есть.
remind-too-late = Для этого напоминания уже поздно.
remind-too-many = Напоминаний уже { $count }. Сначала отмените какое-нибудь: /reminders
reminders-description = Мои напоминания
reminders-title = Ваши напоминания
reminders-none = Напоминаний нет. Их ставят под объявленным событием: /next
reminders-off = Отменить № { $number }
reminder-day = 🔔 Завтра
    .plain = Напоминание: завтра
reminder-hour = 🔔 Через час
    .plain = Напоминание: через час
reminder-moved = Событие, о котором вы просили напомнить, перенесено на { FULL_DAY($moment) }
reminder-cancelled = Событие, о котором вы просили напомнить, отменено. Напоминание тоже.

## Подписки

subscribe-description = Получать дайджест
subscribe-done = Теперь вы получаете: { $title }.
subscribe-next = Следующий придёт { FULL_DAY($moment) } в { CLOCK($moment) } ({ $zone }).
subscribe-change = Изменить время
subscribe-preview = Предпросмотр
unsubscribe-description = Прекратить дайджест
unsubscribe-done = Прекращено: { $title }.
unsubscribe-again = Вернуть
unsubscribe-none = Вы ни на что не подписаны. /editions показывает, что есть.
unsubscribe-which = Какой прекратить?
unsubscribe-ended-before = Он уже прекращён.
editions-description = Доступные дайджесты
editions-title = Доступные дайджесты
editions-none = Сейчас нет ни одного дайджеста.
editions-next = следующий { FULL_DAY($moment) }, { CLOCK($moment) } ({ $zone })
editions-mine = вы его получаете
editions-subscribe = Получать { $title }
editions-unsubscribe = Прекратить { $title }
edition-unknown = Дайджеста «{ $name }» нет.
edition-gone = Этого дайджеста больше нет.
preview-description = Предпросмотр моего следующего дайджеста
preview-which = Какой дайджест показать?
preview-title = { $title } – если бы пришёл сейчас
preview-empty = { $title }: нового пока нет.

## Следить и скрывать

follow-description = Следить за человеком, местом, словом или изданием
follow-title = Вы следите
follow-none = Вы пока ни за чем не следите. Например: «/follow Ада Роу». Такое идёт первым.
follow-done = Теперь вы следите: { $name }.
follow-this = + { $name }
    .plain = Следить: { $name }
follow-list = Всё, за чем я слежу
follow-alerts = Оповещать, когда цитируют
mute-description = Никогда не показывать человека, место, слово или издание
mute-title = Скрыто
mute-none = Пока ничего не скрыто. Например: «/mute футбол». Скрытое не приходит никогда.
mute-done = Больше ничего не придёт: { $name }.
mute-this = − { $name }
    .plain = Скрыть: { $name }
mute-list = Всё скрытое
topic-is-person = человек
topic-is-place = место
topic-is-word = слово
topic-is-outlet = издание
topic-as-person = Как человека
topic-as-place = Как место
topic-as-word = Как слово
topic-as-outlet = Как издание
topic-off = ✕ { $name }
    .plain = Убрать: { $name }
topic-not-a-name = Назовите несколькими словами, не более 60 символов.
topic-too-many = Уже есть { $count }. Сначала что-нибудь уберите.
topics-of-story = Плюс – следить, минус – скрыть.
alert-title = Цитируют: { $name }

## Настройки

settings-description = Время, пояс, разделы и другое
settings-title = Ваш дайджест
settings-back = ‹ Настройки
    .plain = Назад к настройкам
settings-on = да
settings-off = нет
settings-none = нет
settings-as-edition = как в дайджесте
settings-editions = Дайджесты
settings-editions-how = Нажмите, чтобы получать дайджест; ещё раз – чтобы прекратить.
settings-times = Время
settings-times-how = Нажмите час, чтобы добавить время до минуты; или отправьте «/settings 07:43».
settings-times-minute = В какую минуту?
settings-times-off = ✕ { CLOCK($time) }
    .plain = Убрать { CLOCK($time) }
settings-times-edition = время дайджеста
settings-days = Дни недели
settings-days-how = В эти дни:
settings-days-daily = Каждый день
settings-days-weekdays = С понедельника по пятницу
settings-days-weekend = Выходные
settings-zone = Часовой пояс
settings-zone-now = { $zone }: сейчас { CLOCK($moment) }
settings-zone-how = Отправьте «/settings» и свой город («/settings Lviv»), поделитесь местоположением или выберите регион.
settings-zone-pick = Где такое же время, как у вас?
settings-zone-which = Какой именно?
settings-zone-share = 📍 Поделиться местом
    .plain = Поделиться местом
settings-zone-unknown = Я не знаю, какой это часовой пояс.
settings-quiet = Тихие часы
settings-quiet-from = С какого часа? Или отправьте «/settings 22:30-07:15».
settings-quiet-to = С { CLOCK($start) } до какого часа?
settings-quiet-hold = Придерживать дайджесты до конца
settings-quiet-silent = Присылать без звука
settings-quiet-is-hold = { CLOCK($start) } – { CLOCK($end) }, придерживать
settings-quiet-is-silent = { CLOCK($start) } – { CLOCK($end) }, без звука
settings-pause = Пауза
settings-pause-how = На сколько? Или отправьте «/settings 2026-12-24», чтобы сделать паузу до того дня.
settings-pause-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
settings-pause-off = Без паузы
settings-pause-until = до { FULL_DAY($day) }
settings-stories = Сюжеты
settings-stories-how = Сколько сюжетов самое большее?
settings-sections = Разделы
settings-sections-how = Что рассказывать о каждом сюжете?
settings-length = Объём
settings-length-how = Сколько рассказывать о каждом сюжете?
settings-length-short = кратко
settings-length-normal = обычно
settings-length-long = подробно
settings-alerts = Оповещения
settings-alerts-how = Сообщение сразу, как только процитируют того, за кем вы следите. Сколько в день самое большее?
settings-alerts-up-to =
    { $count ->
        [one] не больше { $count } в день
        [few] не больше { $count } в день
        [many] не больше { $count } в день
       *[other] не больше { $count } в день
    }
settings-plain = Простой вид
settings-plain-how = Без эмодзи, слова вместо знаков: удобно для программ чтения с экрана.
settings-ahead = Следующие дайджесты
settings-ahead-none = Нет: вы ни на что не подписаны.
settings-ahead-zone = Время пояса { $zone }.
settings-ahead-preview = Посмотреть { $title }
settings-language = Язык
settings-words-how = Я этого не понял. Например: «/settings 07:43», «/settings mon-fri», «/settings Lviv», «/settings Europe/Kyiv».
language-description = Язык, на котором я говорю
language-which = На каком языке говорить? Цитаты остаются на своём.

## Почему, приватность, данные

why-description = Почему мой последний дайджест был таким
why-button = Почему это?
why-title = Почему такой дайджест
why-none = Вы ещё не получали дайджеста.
why-digest = { $title }, { FULL_DAY($moment) }, { CLOCK($moment) }
why-read =
    { $count ->
        [one] Рассмотрена { $count } статья:
        [few] Рассмотрены { $count } статьи:
        [many] Рассмотрено { $count } статей:
       *[other] Рассмотрено { $count } статьи:
    }
why-shown =
    { $count ->
        [one] { $count } показана
        [few] { $count } показаны
        [many] { $count } показано
       *[other] { $count } показано
    }
why-merged =
    { $count ->
        [one] { $count } рассказывала показанный сюжет
        [few] { $count } рассказывали показанные сюжеты
        [many] { $count } рассказывали показанные сюжеты
       *[other] { $count } рассказывали показанные сюжеты
    }
why-seen =
    { $count ->
        [one] { $count } – из сюжетов, присланных раньше
        [few] { $count } – из сюжетов, присланных раньше
        [many] { $count } – из сюжетов, присланных раньше
       *[other] { $count } – из сюжетов, присланных раньше
    }
why-muted =
    { $count ->
        [one] { $count } скрыли вы
        [few] { $count } скрыли вы
        [many] { $count } скрыли вы
       *[other] { $count } скрыли вы
    }
why-cut =
    { $count ->
        [one] { $count } – сверх желаемого числа сюжетов
        [few] { $count } – сверх желаемого числа сюжетов
        [many] { $count } – сверх желаемого числа сюжетов
       *[other] { $count } – сверх желаемого числа сюжетов
    }
why-left-out =
    { $count ->
        [one] { $count } находка опущена без доказательства.
        [few] { $count } находки опущены без доказательства.
        [many] { $count } находок опущено без доказательства.
       *[other] { $count } находки опущено без доказательства.
    }
privacy-description = Что о вас хранится
privacy-title = Приватность
privacy-stored = Хранятся: номер этого чата, ваши настройки, за чем вы следите и что скрыли, ваши напоминания и какие дайджесты вам присланы. Никаких имён, сообщений и местоположения.
privacy-use = Это нужно, чтобы присылать вам то, что вы просили, и больше ни для чего. Никому не передаётся.
privacy-kept = Хранится, пока вы не удалите. Присланное со временем забывается само.
privacy-rights = /mydata показывает всё, /forgetme удаляет всё.
privacy-contact = Вопросы: { $contact }
privacy-see = Мои данные
privacy-forget = Удалить мои данные
mydata-description = Всё, что хранится об этом чате
mydata-here = Всё, что хранится об этом чате.
forgetme-description = Удалить всё, что хранится об этом чате
forgetme-sure = Удалить всё, что хранится об этом чате: подписки, настройки, за чем вы следите, напоминания? Вернуть это нельзя.
forgetme-yes = Удалить всё
forgetme-no = Оставить
forgetme-done = Всё удалено. /start начинает заново.
forgetme-kept = Ничего не удалено.

## Для операторов

status-description = Как дела у бота
status-title = Состояние
status-again = Обновить
status-sending = Отправка идёт.
status-paused = Отправка приостановлена.
status-halted = Отправка остановилась: { $reason }
status-queue = Ждут { $waiting }, в пути { $underway }, неизвестны { $unsettled }, не удались { $failed }.
status-lag =
    { $minutes ->
        [one] Самый давний дайджест опаздывает на { $minutes } минуту.
        [few] Самый давний дайджест опаздывает на { $minutes } минуты.
        [many] Самый давний дайджест опаздывает на { $minutes } минут.
       *[other] Самый давний дайджест опаздывает на { $minutes } минуты.
    }
status-editions = Дайджесты
status-subscribers =
    { $count ->
        [one] { $count } подписчик
        [few] { $count } подписчика
        [many] { $count } подписчиков
       *[other] { $count } подписчика
    }
status-last = последний { FULL_DAY($moment) }, { CLOCK($moment) }
status-next = следующий { FULL_DAY($moment) }, { CLOCK($moment) }
status-sources = Источники
status-articles =
    { $count ->
        [one] { $count } статья
        [few] { $count } статьи
        [many] { $count } статей
       *[other] { $count } статьи
    }
status-last-good = последняя удача { FULL_DAY($moment) }, { CLOCK($moment) }
status-trouble = ⚠️ { $reason }
    .plain = Неполадка: { $reason }
status-failures = Последние неудачи
pause-description = Приостановить мои дайджесты
pause-done = Отправка приостановлена для всех.
pause-mine = Только мои
pause-resume = Продолжить
resume-description = Продолжить мои дайджесты
resume-everybody = Отправка продолжается для всех.
resume-mine = Ваши дайджесты приходят снова.
send-description = Отправить выпуск сейчас
send-which = Какой дайджест отправить сейчас всем подписчикам?
send-done =
    { $count ->
        [one] { $title }: в очереди для { $count } подписчика.
        [few] { $title }: в очереди для { $count } подписчиков.
        [many] { $title }: в очереди для { $count } подписчиков.
       *[other] { $title }: в очереди для { $count } подписчика.
    }
retry-description = Попробовать неудавшееся ещё раз
retry-done =
    { $count ->
        [0] Неудач нет.
        [one] Ещё раз отправляется { $count } сообщение.
        [few] Ещё раз отправляются { $count } сообщения.
        [many] Ещё раз отправляются { $count } сообщений.
       *[other] Ещё раз отправляются { $count } сообщения.
    }
alarm-late =
    { $minutes ->
        [one] Дайджесты опаздывают на { $minutes } минуту; сообщений ждёт: { $waiting }.
        [few] Дайджесты опаздывают на { $minutes } минуты; сообщений ждёт: { $waiting }.
        [many] Дайджесты опаздывают на { $minutes } минут; сообщений ждёт: { $waiting }.
       *[other] Дайджесты опаздывают на { $minutes } минуты; сообщений ждёт: { $waiting }.
    }
alarm-source = Источник { $source } молчит: { $why }
alarm-disk = Диск почти полон: осталось { $free } МБ.
alarm-halted = Отправка остановилась: { $reason }
alarm-config = В изменённой конфигурации ошибки, поэтому действует прежняя: { $mistakes }
alarm-over = Прошло: { $name }.
