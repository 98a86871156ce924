# ما يقوله البوت بالعربية. الدوال مشروحة في en.ftl.

## البوت

bot-name = موجز الأخبار
bot-about = أخبار قصيرة: من قال ماذا، وأين، وما التالي. كل كلمة من مصدر يمكنك فتحه.
bot-description =
    في الساعة التي تختارها: موجز قصير للأخبار. أهم الأقوال ومن قالها، ومن المعني، وأين يحدث ذلك، وما التالي.

    كل كلمة من مقال يمكنك فتحه. اضغط /start.

## كلمات عامة

moment = { FULL_DAY($moment) }، { CLOCK($moment) }
weekday = { WEEKDAY($day) }
headline-date = { DAY($date) }
followed-mark = ⭐
    .plain = تتابعه:
page-back = ‹ الصفحة { $page } من { $pages }
    .plain = العودة إلى الصفحة { $page } من { $pages }
page-on = الصفحة { $page } من { $pages } ›
    .plain = إلى الصفحة { $page } من { $pages }
page-only-first = سؤالك أطول من أن تحمله أزرار الصفحات: هذه أولى النتائج. اسأل بكلمات أقل لترى البقية.
button-old = هذا الزر لم يعد يعمل. أرسل الأمر مرة أخرى.

## الأقسام

section-quotes = أهم الأقوال
section-who = من
section-where = أين
section-next = ما التالي
section-summary = الخلاصة
quotes-heading = أهم الأقوال
who-heading = من
where-heading = أين
next-heading = ما التالي
next-on = { SHORT_DAY($date) }:
next-between = { DAYS($first, $last) }:
next-by = بحلول { SHORT_DAY($date) }:
next-at = { SHORT_DAY($moment) }، { CLOCK($moment) }:
summary-heading = الخلاصة
digest-nothing-new = لا جديد منذ موجزك الأخير.
card-proof = الدليل والسياق

## ما لم ينجح

trouble-unexpected = حدث خطأ هنا وقد سُجّل. حاول مرة أخرى.
trouble-storage = الأرشيف مشغول. حاول بعد دقيقة.
trouble-input = لم ينجح ذلك: { $reason }
unknown-command = لا أعرف هذا الأمر. ‏/help يعرض كل ما أستطيع.
unknown-near = لا أعرف هذا الأمر. هل قصدت
words-too-long = هذا طويل جدًا. اسأل بما لا يزيد على { $most } حرف.
only-admins = هذا لمشرفي هذه المحادثة فقط.
only-operators = هذا لمشغّلي هذا البوت فقط.
only-private = اسألني عن ذلك في محادثتنا الخاصة.

## الفترات

period-before-yesterday = أول أمس|أول من أمس
period-yesterday = أمس|البارحة
period-today = اليوم
period-tomorrow = غدا
period-last-week = الأسبوع الماضي
period-this-week = هذا الأسبوع
period-next-week = الأسبوع القادم|الأسبوع المقبل
period-last-month = الشهر الماضي
period-this-month = هذا الشهر

## التحية والمساعدة

start-description = البداية
start-greeting = 👋 أرسل موجزات قصيرة للأخبار: أهم الأقوال ومن قالها، ومن، وأين، وما التالي. كل كلمة من مقال يمكنك فتحه.
    .plain = أرسل موجزات قصيرة للأخبار: أهم الأقوال ومن قالها، ومن، وأين، وما التالي. كل كلمة من مقال يمكنك فتحه.
start-how = اشترك في موجز، أو اسأل: ‏/quotes، ‏/summary، ‏/who، ‏/where، ‏/next.
start-subscribe = اشترك
start-today = ماذا حدث
start-help = ماذا تستطيع
help-description = ما أستطيعه
help-title = ما أستطيعه
help-ask = الكلمات تضيّق البحث: «/quotes نووي»، «/who Ada Roe»، «/summary أمس»، «/next 2026-04». أرسل لي رابط مقال أو نصه لتحصل على أهم ما فيه.
plain-how = أرسل رابط مقال أو نصه، أو أمرًا: ‏/help يعرض الأوامر.
plain-search = 🔎 ابحث في المقالات
    .plain = ابحث في المقالات

## الأسئلة

summary-description = ماذا حدث
summary-title = الخلاصة
quotes-description = من قال ماذا
quotes-title = أهم الأقوال
who-description = أشخاص الأخبار
who-title = من
where-description = أماكن الأخبار
where-title = أين
next-description = ما التالي
next-title = ما التالي
latest-description = أحدث المقالات
latest-title = الأحدث
search-description = البحث في المقالات
search-title = البحث
search-how = عمّ أبحث؟ مثلًا: «/search عاصفة».
asked-words = «{ $words }»
asked-day = { DAY($day) }
asked-days = { DAYS($since, $until) }
nothing-stored = لا مقالات بعد. عُد لاحقًا.
nothing-found = لم أجد شيئًا عن «{ $asked }». جرّب كلمات أقل أو فترة أخرى.
nothing-of-this-kind = لا تقول المقالات شيئًا من هذا.

## الدليل

proof-how = يُفتح الدليل بالرقم الذي تحت القول.
proof-gone = المقال المقصود لم يعد محفوظًا.
proof-speaker = القائل:
proof-speaker-more = المزيد من هذا المتحدث
proof-author = بقلم { $author }
proof-article = كل أهم ما في المقال
proof-source = افتح المصدر
proof-copy = نسخ
proof-share = مشاركة
evidence-none = كيف عُرف القائل: ليس مؤكدًا، فلا يُذكر أحد.
evidence-named = كيف عُرف القائل: مذكور في الجملة.
evidence-described = كيف عُرف القائل: «{ $words }» هو { $name }.
evidence-unnamed = كيف عُرف القائل: موصوف في الجملة دون ذكر اسمه في المقال.
evidence-pronoun = كيف عُرف القائل: «{ $words }» يعود على { $name }.
evidence-continued = كيف عُرف القائل: الكلام تتمة لقول معروف القائل.
evidence-turn = كيف عُرف القائل: مذكور قبل الكلام كما في المحاضر.

## مقال واحد

article-follow = تابع أو أخفِ…
article-how = أرسل لي رابط المقال أو نصه في محادثتنا الخاصة.
article-unreachable = لم أستطع قراءة الصفحة: { $reason }
article-nothing = لم أجد في هذا النص ما يُذكر.

## الأشخاص والأماكن

who-which =
    { $count ->
        [zero] لا أحد بهذا الاسم:
        [one] شخص واحد بهذا الاسم:
        [two] شخصان بهذا الاسم:
        [few] { $count } أشخاص بهذا الاسم:
        [many] { $count } شخصًا بهذا الاسم:
       *[other] { $count } شخص بهذا الاسم:
    }
who-places = الأماكن:
who-announced = المعلن
who-compare = قولان جنبًا إلى جنب
who-one-statement = لا يوجد إلا قول واحد محفوظ.
who-earlier = ‹ الأقدم
    .plain = الأقدم
who-later = الأحدث ›
    .plain = الأحدث
who-back = كل الأقوال
where-uncertain = قد يعني هذا الاسم عدة أماكن، فلا خريطة.

## ما التالي

next-day = { FULL_DAY($day) }
next-days = { DAYS($since, $until) }
next-undated = بلا تاريخ بعد
step-on = «{ $words }» يعني { FULL_DAY($day) }
step-at = «{ $words }» يعني { FULL_DAY($moment) }، { CLOCK($moment) }
step-between = «{ $words }» يعني { DAYS($since, $until) }
calendar-description = الأحداث المعلنة ملفَّ تقويم
calendar-one = 📅 أضف إلى التقويم
    .plain = أضف إلى التقويم
calendar-all = 📅 الكل إلى تقويمي
    .plain = الكل إلى تقويمي
calendar-followed = 📅 أحداث ما أتابعه
    .plain = أحداث ما أتابعه
calendar-here =
    { $count ->
        [zero] لا أحداث لتقويمك.
        [one] حدث واحد لتقويمك.
        [two] حدثان لتقويمك.
        [few] { $count } أحداث لتقويمك.
        [many] { $count } حدثًا لتقويمك.
       *[other] { $count } حدث لتقويمك.
    }
calendar-empty = لا حدث له تاريخ.
remind-day = 🔔 قبل يوم
    .plain = ذكّرني قبل يوم
remind-hour = 🔔 قبل ساعة
    .plain = ذكّرني قبل ساعة
remind-done = سأذكّرك: { FULL_DAY($moment) }، { CLOCK($moment) }
remind-already = هذا التذكير موجود.
remind-too-late = فات أوان هذا التذكير.
remind-too-many = لديك { $count } تذكيرًا. ألغِ واحدًا أولًا: ‏/reminders
reminders-description = تذكيراتي
reminders-title = تذكيراتك
reminders-none = لا تذكيرات. توضع تحت حدث معلن: ‏/next
reminders-off = ألغِ رقم { $number }
reminder-day = 🔔 غدًا
    .plain = تذكير: غدًا
reminder-hour = 🔔 بعد ساعة
    .plain = تذكير: بعد ساعة
reminder-moved = حدث طلبتَ التذكير به نُقل إلى { FULL_DAY($moment) }
reminder-cancelled = حدث طلبتَ التذكير به أُلغي، وأُلغي تذكيرك معه.

## الاشتراكات

subscribe-description = احصل على موجز
subscribe-done = تصلك الآن: { $title }.
subscribe-next = يصل التالي { FULL_DAY($moment) } الساعة { CLOCK($moment) } ({ $zone }).
subscribe-change = غيّر الوقت
subscribe-preview = معاينة
unsubscribe-description = أوقف موجزًا
unsubscribe-done = أُوقف: { $title }.
unsubscribe-again = تراجع
unsubscribe-none = لست مشتركًا في شيء. ‏/editions يعرض المتاح.
unsubscribe-which = أيها أوقف؟
unsubscribe-ended-before = لقد أُوقف من قبل.
editions-description = الموجزات المتاحة
editions-title = الموجزات المتاحة
editions-none = لا موجز متاح الآن.
editions-next = التالي { FULL_DAY($moment) }، { CLOCK($moment) } ({ $zone })
editions-mine = يصلك
editions-subscribe = احصل على { $title }
editions-unsubscribe = أوقف { $title }
edition-unknown = لا يوجد موجز باسم «{ $name }».
edition-gone = هذا الموجز لم يعد متاحًا.
preview-description = معاينة موجزي التالي
preview-which = معاينة أي موجز؟
preview-title = { $title } – لو وصل الآن
preview-empty = لا جديد بعد في { $title }.

## المتابعة والإخفاء

follow-description = تابع شخصًا أو مكانًا أو كلمة أو وسيلة إعلام
follow-title = تتابع
follow-none = لا تتابع شيئًا بعد. مثلًا: «/follow Ada Roe». ما تتابعه يأتي أولًا.
follow-done = تتابع الآن { $name }.
follow-this = + { $name }
    .plain = تابع { $name }
follow-list = كل ما أتابعه
follow-alerts = نبّهني عند نقل قول
mute-description = لا تعرض أبدًا شخصًا أو مكانًا أو كلمة أو وسيلة إعلام
mute-title = المخفي
mute-none = لا شيء مخفي بعد. مثلًا: «/mute كرة القدم». المخفي لا يأتي أبدًا.
mute-done = لن يصلك شيء عن { $name }.
mute-this = − { $name }
    .plain = أخفِ { $name }
mute-list = كل المخفي
topic-is-person = شخص
topic-is-place = مكان
topic-is-word = كلمة
topic-is-outlet = وسيلة إعلام
topic-as-person = كشخص
topic-as-place = كمكان
topic-as-word = ككلمة
topic-as-outlet = كوسيلة إعلام
topic-off = ✕ { $name }
    .plain = أزل { $name }
topic-not-a-name = سمِّه بكلمات قليلة لا تزيد على 60 حرفًا.
topic-too-many = لديك { $count } بالفعل. أزل واحدًا أولًا.
topics-of-story = زائد للمتابعة، ناقص للإخفاء.
alert-title = نُقل قول عن { $name }

## الإعدادات

settings-description = الأوقات والمنطقة والأقسام وغيرها
settings-title = موجزك
settings-back = ‹ الإعدادات
    .plain = العودة إلى الإعدادات
settings-on = نعم
settings-off = لا
settings-none = لا شيء
settings-as-edition = كما في الموجز
settings-editions = الموجزات
settings-editions-how = اضغط ليصلك موجز، ومرة أخرى لإيقافه.
settings-times = الأوقات
settings-times-how = اضغط ساعة لإضافة وقت بالدقيقة، أو أرسل «/settings 07:43».
settings-times-minute = في أي دقيقة؟
settings-times-off = ✕ { CLOCK($time) }
    .plain = أزل { CLOCK($time) }
settings-times-edition = أوقات الموجز
settings-days = أيام الأسبوع
settings-days-how = في هذه الأيام:
settings-days-daily = كل يوم
settings-days-weekdays = من الاثنين إلى الجمعة
settings-days-weekend = السبت والأحد
settings-zone = المنطقة الزمنية
settings-zone-now = { $zone }: الساعة { CLOCK($moment) }
settings-zone-how = أرسل «/settings» ومدينتك («/settings Lviv»)، أو شارك موقعك، أو اختر منطقة.
settings-zone-pick = أي مكان له توقيتك؟
settings-zone-which = أيها؟
settings-zone-share = 📍 شارك موقعي
    .plain = شارك موقعي
settings-zone-unknown = لا أعرف أي منطقة زمنية هذه.
settings-quiet = ساعات الهدوء
settings-quiet-from = من متى؟ أو أرسل «/settings 22:30-07:15».
settings-quiet-to = من { CLOCK($start) } إلى متى؟
settings-quiet-hold = أجّل الموجزات إلى النهاية
settings-quiet-silent = أوصلها بلا صوت
settings-quiet-is-hold = { CLOCK($start) } – { CLOCK($end) }، مؤجلة
settings-quiet-is-silent = { CLOCK($start) } – { CLOCK($end) }، بلا صوت
settings-pause = إيقاف مؤقت
settings-pause-how = كم من الوقت؟ أو أرسل «/settings 2026-12-24» للإيقاف حتى ذلك اليوم.
settings-pause-days =
    { $count ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
settings-pause-off = بلا إيقاف
settings-pause-until = حتى { FULL_DAY($day) }
settings-stories = القصص
settings-stories-how = كم قصة على الأكثر؟
settings-sections = الأقسام
settings-sections-how = ماذا تروي كل قصة؟
settings-length = الطول
settings-length-how = كم من كل قصة؟
settings-length-short = قصير
settings-length-normal = عادي
settings-length-long = طويل
settings-alerts = التنبيهات
settings-alerts-how = رسالة فور نقل قول عن شخص تتابعه. كم في اليوم على الأكثر؟
settings-alerts-up-to =
    { $count ->
        [zero] لا شيء في اليوم
        [one] واحد في اليوم على الأكثر
        [two] اثنان في اليوم على الأكثر
        [few] { $count } في اليوم على الأكثر
        [many] { $count } في اليوم على الأكثر
       *[other] { $count } في اليوم على الأكثر
    }
settings-plain = العرض البسيط
settings-plain-how = بلا رموز تعبيرية وبكلمات بدل العلامات: مناسب لقارئات الشاشة.
settings-ahead = الموجزات التالية
settings-ahead-none = لا شيء: لست مشتركًا في شيء.
settings-ahead-zone = بتوقيت { $zone }.
settings-ahead-preview = معاينة { $title }
settings-language = اللغة
settings-words-how = لم أفهم ذلك. مثلًا: «/settings 07:43»، «/settings mon-fri»، «/settings Lviv»، «/settings Europe/Kyiv».
language-description = اللغة التي أتكلمها
language-which = بأي لغة أتكلم؟ الأقوال تبقى بلغتها.

## لماذا، والخصوصية، والبيانات

why-description = لماذا جاء موجزي الأخير هكذا
why-button = لماذا هذا؟
why-title = لماذا هذا الموجز
why-none = لم يصلك موجز بعد.
why-digest = { $title }، { FULL_DAY($moment) }، { CLOCK($moment) }
why-read =
    { $count ->
        [zero] لم يُنظر في أي مقال:
        [one] نُظر في مقال واحد:
        [two] نُظر في مقالين:
        [few] نُظر في { $count } مقالات:
        [many] نُظر في { $count } مقالًا:
       *[other] نُظر في { $count } مقال:
    }
why-shown =
    { $count ->
        [zero] لم يُعرض شيء
        [one] عُرض واحد
        [two] عُرض اثنان
        [few] عُرضت { $count }
        [many] عُرض { $count }
       *[other] عُرض { $count }
    }
why-merged =
    { $count ->
        [zero] لا شيء يروي قصة معروضة
        [one] واحد يروي قصة معروضة
        [two] اثنان يرويان قصة معروضة
        [few] { $count } تروي قصة معروضة
        [many] { $count } يروي قصة معروضة
       *[other] { $count } يروي قصة معروضة
    }
why-seen =
    { $count ->
        [zero] لا شيء من قصص أُرسلت من قبل
        [one] واحد من قصة أُرسلت من قبل
        [two] اثنان من قصص أُرسلت من قبل
        [few] { $count } من قصص أُرسلت من قبل
        [many] { $count } من قصص أُرسلت من قبل
       *[other] { $count } من قصص أُرسلت من قبل
    }
why-muted =
    { $count ->
        [zero] لا شيء أخفيته
        [one] واحد أخفيته
        [two] اثنان أخفيتهما
        [few] { $count } أخفيتها
        [many] { $count } أخفيته
       *[other] { $count } أخفيته
    }
why-cut =
    { $count ->
        [zero] لا شيء يزيد على عدد القصص الذي طلبته
        [one] واحد يزيد على عدد القصص الذي طلبته
        [two] اثنان يزيدان على عدد القصص الذي طلبته
        [few] { $count } تزيد على عدد القصص الذي طلبته
        [many] { $count } يزيد على عدد القصص الذي طلبته
       *[other] { $count } يزيد على عدد القصص الذي طلبته
    }
why-left-out =
    { $count ->
        [zero] لم يُستبعد شيء لغياب الدليل.
        [one] استُبعد شيء واحد لغياب الدليل.
        [two] استُبعد شيئان لغياب الدليل.
        [few] استُبعدت { $count } أشياء لغياب الدليل.
        [many] استُبعد { $count } شيئًا لغياب الدليل.
       *[other] استُبعد { $count } شيء لغياب الدليل.
    }
privacy-description = ما يُحفظ عنك
privacy-title = الخصوصية
privacy-stored = يُحفظ عنك: رقم هذه المحادثة وإعداداتك وما تتابعه وتخفيه وتذكيراتك والموجزات التي أُرسلت إليك. لا أسماء ولا رسائل ولا موقع.
privacy-use = الغرض أن يصلك ما طلبته لا غير. لا يُشارك مع أحد.
privacy-kept = يُحفظ حتى تحذفه. وما أُرسل يُنسى بعد مدة من تلقاء نفسه.
privacy-rights = ‏/mydata يعرض كل شيء، ‏/forgetme يحذف كل شيء.
privacy-contact = للأسئلة: { $contact }
privacy-see = بياناتي
privacy-forget = احذف بياناتي
mydata-description = كل ما يُحفظ عن هذه المحادثة
mydata-here = كل ما يُحفظ عن هذه المحادثة.
forgetme-description = احذف كل ما يُحفظ عن هذه المحادثة
forgetme-sure = أأحذف كل ما يُحفظ عن هذه المحادثة: الاشتراكات والإعدادات وما تتابعه والتذكيرات؟ لا رجعة في ذلك.
forgetme-yes = احذف كل شيء
forgetme-no = أبقِه
forgetme-done = حُذف كل شيء. ‏/start يبدأ من جديد.
forgetme-kept = لم يُحذف شيء.

## للمشغّلين

status-description = حال البوت
status-title = الحال
status-again = تحديث
status-sending = الإرسال جارٍ.
status-paused = الإرسال متوقف مؤقتًا.
status-halted = توقف الإرسال: { $reason }
status-queue = في الانتظار { $waiting }، في الطريق { $underway }، غير مؤكد { $unsettled }، فاشل { $failed }.
status-lag =
    { $minutes ->
        [zero] لا تأخر في الموجزات.
        [one] أقدم موجز منتظر متأخر دقيقة واحدة.
        [two] أقدم موجز منتظر متأخر دقيقتين.
        [few] أقدم موجز منتظر متأخر { $minutes } دقائق.
        [many] أقدم موجز منتظر متأخر { $minutes } دقيقة.
       *[other] أقدم موجز منتظر متأخر { $minutes } دقيقة.
    }
status-editions = الموجزات
status-subscribers =
    { $count ->
        [zero] لا مشتركين
        [one] مشترك واحد
        [two] مشتركان
        [few] { $count } مشتركين
        [many] { $count } مشتركًا
       *[other] { $count } مشترك
    }
status-last = الأخير { FULL_DAY($moment) }، { CLOCK($moment) }
status-next = التالي { FULL_DAY($moment) }، { CLOCK($moment) }
status-sources = المصادر
status-articles =
    { $count ->
        [zero] لا مقالات
        [one] مقال واحد
        [two] مقالان
        [few] { $count } مقالات
        [many] { $count } مقالًا
       *[other] { $count } مقال
    }
status-last-good = آخر نجاح { FULL_DAY($moment) }، { CLOCK($moment) }
status-trouble = ⚠️ { $reason }
    .plain = خلل: { $reason }
status-failures = آخر ما فشل
pause-description = أوقف موجزاتي مؤقتًا
pause-done = الإرسال متوقف مؤقتًا للجميع.
pause-mine = موجزاتي فقط
pause-resume = استئناف
resume-description = استأنف موجزاتي
resume-everybody = الإرسال مستمر للجميع.
resume-mine = موجزاتك تصل من جديد.
send-description = أرسل إصدارًا الآن
send-which = أي موجز أرسله الآن لكل مشتركيه؟
send-done =
    { $count ->
        [zero] { $title }: لا مشتركين.
        [one] { $title }: في الطابور لمشترك واحد.
        [two] { $title }: في الطابور لمشتركين اثنين.
        [few] { $title }: في الطابور لـ { $count } مشتركين.
        [many] { $title }: في الطابور لـ { $count } مشتركًا.
       *[other] { $title }: في الطابور لـ { $count } مشترك.
    }
retry-description = أعد محاولة ما فشل
retry-done =
    { $count ->
        [zero] لم يفشل شيء.
        [one] تُعاد محاولة رسالة واحدة.
        [two] تُعاد محاولة رسالتين.
        [few] تُعاد محاولة { $count } رسائل.
        [many] تُعاد محاولة { $count } رسالة.
       *[other] تُعاد محاولة { $count } رسالة.
    }
alarm-late =
    { $minutes ->
        [zero] لا تأخر؛ الرسائل المنتظرة: { $waiting }.
        [one] الموجزات متأخرة دقيقة واحدة؛ الرسائل المنتظرة: { $waiting }.
        [two] الموجزات متأخرة دقيقتين؛ الرسائل المنتظرة: { $waiting }.
        [few] الموجزات متأخرة { $minutes } دقائق؛ الرسائل المنتظرة: { $waiting }.
        [many] الموجزات متأخرة { $minutes } دقيقة؛ الرسائل المنتظرة: { $waiting }.
       *[other] الموجزات متأخرة { $minutes } دقيقة؛ الرسائل المنتظرة: { $waiting }.
    }
alarm-source = المصدر { $source } صامت: { $why }
alarm-disk = القرص يكاد يمتلئ: بقي { $free } ميغابايت.
alarm-halted = توقف الإرسال: { $reason }
alarm-config = في الإعدادات المعدّلة أخطاء، فتبقى السابقة سارية: { $mistakes }
alarm-over = انتهى: { $name }.
