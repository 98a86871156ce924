"""English: abbreviations, sentence openings, page furniture."""

from digests.text.languages.text_words import TextWords

_NAME = r"[A-Z][\w.'’-]+(?: (?:de|van|von|da|al|el|bin|la|le))?(?: [A-Z][\w.'’-]*){0,4}"
_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)
_DAY = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_WEEKDAY = (
    "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)"
    r"\.?)"
)
_FULL_DATE = (
    rf"(?:{_WEEKDAY},? )?(?:(?:{_MONTH})\.? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|"
    rf"\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH})\.?,? \d{{4}}|\d{{4}}-\d\d-\d\d)"
)
_PLACE = r"[A-Z][\w.’'-]{1,20}(?:[ -][A-Z][\w.’'-]{0,20}){0,3}"
_CAPITALS = r"(?=[A-Z.’' -]{3})[A-Z][A-Z.’'-]{1,20}(?:[ -][A-Z.’'-]{2,20}){0,3}"

TEXT = TextWords(
    titles=frozenset(
        "Mr Mrs Ms Mx Dr Prof Gen Lt Col Sgt Cpl Capt Cmdr Comdr Maj Brig Adm Sen Sens Rep Reps "
        "Gov Govs Rev Fr Hon Pres Supt Insp Det Atty Amb Messrs Mme Mlle Mt Ft Pvt Dep Sec Del "
        "Msgr Ald Asst Assoc Ven Const Pte Hr".split()
    ),
    abbreviations=frozenset(
        "St Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri "
        "Sat Sun Inc Corp Co Cos Ltd LLC Bros Jr Sr Esq vs v etc al ca cf approx est dept Dept "
        "Univ Assn Ave Blvd Rd Hwy Bldg Sq Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La "
        "Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Del Ont "
        "Que Alta Sask Man ft in lb lbs oz mph min sec hr hrs km kg cm mm sq bn mn tn".split()
    ),
    numbered=frozenset("No Nos no nos Art art Sec sec pp p Vol vol Fig fig Ch ch Rs".split()),
    starters=frozenset(
        "The A An This That These Those There Then They He She It We You I His Her Its Their Our "
        "My Your But And Or So Yet If When While Where Who What Why How As At In On By For From "
        "To With Without Within After Before Since Until During Under Over Among Between Against "
        "About Across Along Although Though Because However Meanwhile Moreover Also Still Now "
        "Here Some Many Most Few Several Both Each Every All Any Other Others Another One Two "
        "Three Four Five Six Seven Eight Nine Ten Earlier Later Last Next Instead Despite Once "
        "Even Just Only Not No Nearly Almost Such Asked According Police Officials "
        "Authorities Nobody Nothing Everyone Critics Supporters Experts Analysts".split()
    ),
    after_clock=frozenset(
        f"{_DAY} {_MONTH.replace('|', ' ')} ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST "
        "UTC CET CEST IST Eastern Central Mountain Pacific Greenwich Moscow Local".split()
    ),
    asking=frozenset(
        "said says asked asks wrote writes tweeted shouted replied added told cried yelled "
        "wondered demanded declared exclaimed".split()
    ),
    plain_verbs=frozenset(
        "is are was were be been being am has have had do does did will would can could may might "
        "must shall should said says say told tells asked wrote won lost died killed made took "
        "came went got gave knew saw held led left met put ran sat spoke stood became began broke "
        "brought built bought felt fell found fought grew heard hit kept let paid read rose sent "
        "set shot showed sold thought threw isn't aren't wasn't weren't hasn't haven't hadn't "
        "don't doesn't didn't won't wouldn't can't couldn't it's that's there's he's she's "
        "they're we're i'm you're let's he'll they'll we'll".split()
    ),
    full_date=_FULL_DATE,
    dateline=rf"(?:{_CAPITALS}|{_PLACE}(?=[^\n]{{0,30}}\()|{_PLACE}(?=,? (?:{_MONTH})\b))"
    rf"(?:,? {_PLACE})?(?:,? (?:{_MONTH})\.? \d{{1,2}}(?:, \d{{4}})?)?"
    r"(?: ?\([A-Z][^()\n]{1,40}\))?(?: ?[—–] ?| ?-{1,2} | [\"“] )"
    rf"|{_PLACE}(?:, {_PLACE})? ?\([A-Z][^()\n]{{1,40}}\)(?: ?[—–] ?| ?-{{1,2}} | (?=[A-Z]))",
    furniture_openings=(
        r"source: (?:read|https?:|www\.)",
        r"(?:please )?click (?:here|on|to|below|the)\b",
        r"(?:read|see|view|watch|listen|learn|find out|show|load) (?:the )?"
        r"(?:more|also|full|next|now|original|complete|this|all|live)\b",
        r"(?:subscribe|sign up|sign in|log in|register|log on)\b",
        r"(?:get|receive) (?:the|our|all|daily|breaking|email|your|more)\b[^.]{0,60}"
        r"(?:inbox|newsletter|alerts?|app|updates|headlines)",
        r"(?:advertisement|advertising|sponsored|promoted|ad choices|adchoices)\b",
        r"(?:story|article|post) continues (?:below|after)",
        r"(?:share|like|tweet|pin|follow|join|add|contact|email|find) (?:this|us|on|me|it|via)\b",
        r"follow [^.]{2,60} on (?:twitter|facebook|instagram|x|telegram|linkedin)\b",
        r"(?:related|also read|also see|read also|see also|must read|don['’]t miss|more on this|"
        r"recommended|trending|most read|most popular|up next|editor['’]s picks?)(?:\s*:|\s*$| "
        r"(?:stories|articles?|story|links|topics|content|news|coverage|video)\b)",
        r"(?:watch|video|photos?|gallery|pictures|listen|live|audio|podcast|infographic)\s*[:|–—-] ",
        r"(?:watch|see) (?:the )?(?:full |complete )?(?:video|interview|clip|gallery|photos)\b",
        r"(?:copyright|©|\(c\)|all rights reserved)",
        r"(?:correction|clarification|editor['’]s note|this (?:story|article|post|report) (?:has "
        r"been|was|is|originally|first))\b",
        r"(?:\* ?)?this (?:article|story|piece|column|content) (?:was|is|has|originally|first|"
        r"appeared|may)\b",
        r"(?:we|this (?:site|website)) uses? cookies|cookies? (?:policy|help|settings)|by (?:using|"
        r"continuing|clicking|signing)\b[^.]{0,60}(?:agree|accept|consent|cookies|terms|policy)",
        r"(?:privacy policy|terms (?:of|and)|cookie|accept all|manage preferences)\b",
        r"(?:have|got) (?:a|any) (?:story|tip|news|comment|question|correction)\b[^?]{0,60}\?",
        r"(?:download|install) (?:our|the) [^.]{0,30}app\b",
        r"(?:support|donate to|become a) (?:our|independent|quality|member|subscriber|patron)\b",
        r"(?:comments?|leave a (?:comment|reply)|post a comment|\d+ comments?|reply)\s*[:(]?\s*\d*$",
        r"(?:tags?|topics?|categor(?:y|ies)|keywords?|filed under|posted in)\s*:",
        r"(?:e-?mail|phone|tel|contact|twitter|facebook|instagram|website|online|on the web)\s*: ",
        r"(?:for )?more (?:information|details|news|stories|coverage|from|on)\b[^.]{0,60}"
        r"(?:visit|click|here|https?:|www\.|:)",
        r"for more,? (?:visit|see|go to|read|sign)",
        r"(?:h/t|hat tip|via)[ :]",
        r"(?:loading|please wait|javascript|enable javascript|back to top|skip to|home page|"
        r"print this|text size|font size|close|menu|search)\b[^.]{0,30}$",
        r"\d+ (?:min|minute)s? read$|(?:updated|published|posted|last (?:updated|modified)|first "
        r"published)\b[:\s][^a-z]{0,40}\d",
        r"(?:https?://|www\.)\S+$",
        r"abstract\.?$|full text:?$|transcript as follows:?$|[_*=\-–—#•~ ]{2,}\.?$",
        r"[.#]?[\w-]+\s*\{|[\w-]+:\s*[\w%#]+;",
        r"__",
        r"\W{0,3}(?:with )?(?:additional |further )?(?:report(?:ing|ed)|written|writing|"
        r"edit(?:ing|ed)|compiled|translated|research) (?:and \w+ )?(?:by|from)\b",
        r"with (?:files|reporting|wire services|inputs?|agency (?:inputs|reports)) (?:from|by)\b",
        r"(?:\(?inputs? from|agencies\.?$|staff and agencies|from wire (?:reports|services))",
        r"(?:photo|image|picture|video|graphic|illustration|screenshot)s?(?: (?:credit|by|via|"
        r"courtesy|copyright|source))?\s*[:/]",
        r"the associated press is an? \w+|(?:[a-z.]+ )?is a (?:news|media) (?:agency|service)\b",
    ),
    credit_openings=(
        (
            " reported from ",
            rf"{_NAME}(?:,? (?:and )?{_NAME}){{0,4}} reported from [A-Z][^.]{{1,120}}\.?$",
        ),
        (
            "riter",
            rf"(?:Associated Press|AP|Reuters|Staff|News) [^.]{{0,60}}[Ww]riters? {_NAME}",
        ),
        (
            " is a",
            rf"{_NAME},?[^.]{{0,60}} is an? [^.]{{0,120}}\b(?:columnist|contributor|freelance|guest "
            r"writer|staff writer|correspondent|reporter for|editor (?:at|of|emeritus)|Board of "
            r"Contributors|journalist based|opinion writer)\b",
        ),
        (
            "his ",
            r"(?:In this|This) (?:\w+[ -]){0,3}(?:image|photo|photograph|picture|screen ?grab|screen"
            r"shot|still|frame|handout|illustration)\b",
        ),
        (
            "",
            r"(?:FILE|File photo|File picture|Image caption|Image copyright|Media caption|Pictured|"
            r"Pictured above|Caption|Above|Top photo)\b\s*[-–—:.,]",
        ),
    ),
    furniture=(
        r"\bour (?:free |daily |weekly |morning )?(?:e-?mail )?newsletters?\b",
        r"\b(?:follow|like|find) us on\b",
        r"\bread full article\b",
        r"\bclick here\b",
        r"\ball rights reserved\b",
        r"\bmay not be (?:published|reproduced|broadcast|rewritten|redistributed)\b",
        r"\bterms (?:of (?:use|service)|and conditions)\b.{0,40}\bprivacy\b",
        r"\bsubscribe (?:to|now|today|for)\b",
        r"(?:^|[.!?:] |please )sign up (?:for|to)\b.{0,60}\b(?:newsletter|alerts|updates|inbox)\b",
        r"\bdownload (?:our|the) .{0,20}\bapp\b",
        r"^.{0,80}\bread more\b.{0,3}$",
        r"\bthis (?:article|story) (?:was )?(?:first|originally) (?:appeared|published|posted)\b",
        r"\bcontributed (?:to )?(?:this |the )?(?:report|reporting|story|article)\b",
        r"\b(?:additional|extra) (?:reporting|material|research) (?:by|from)\b",
    ),
    furniture_cues=tuple(
        "newsletter; us on;read full;click here;rights reserved;may not be;privacy;subscribe;"
        "sign up;download;read more;this article;this story;contributed;additional;extra "
        "".split(";")
    ),
    captions=(
        r"(?:Image|Photo|Photograph|Picture|Credit|Photo credit|Video|Map|Graphic|Illustration)s?"
        r"(?: (?:by|via|courtesy of|copyright))?\s*: ?[^.]{2,80}\.?$",
        r"\((?:AP|AFP|Reuters|REUTERS|Getty|Photo|Image|Courtesy|Supplied|File|Handout|Picture|"
        r"Submitted|Provided)\b[^()]{0,80}\)\W*$",
        r"\b(?:AP|AFP|Reuters|REUTERS|Getty Images|EPA|Shutterstock|Bloomberg|Alamy|PA|iStock)"
        r"(?: ?(?:Photo|Images|via|/)[^.]{0,60})?$",
        r"/(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA|Shutterstock|Bloomberg|PA|TASS|Files?|"
        r"Handout|Courtesy|Pool)\b[^.]{0,50}\.?\)?$",
        r"\((?:left|right|center|centre|top|bottom)\)",
        r"(?:^|[ ,(])(?:file (?:photo|image|picture)|pictured (?:above|below|here))\W*$",
        r"\bPhoto(?:graph)?(?: by)? [A-Z][^.]{2,60}$",
    ),
    tail_headings=r"(?:related|recommended|more|other|top|latest|popular|trending|most (?:read|"
    r"popular|viewed|shared)|you (?:may|might) (?:also )?(?:like|be interested)|also (?:read|in|on)|"
    r"in other news|elsewhere|read (?:next|more|also)|around the web|from (?:our|the) "
    r"(?:partners|web|archive))(?: (?:stories|articles?|news|headlines|from|in|on|like|coverage|"
    r"reading|links|posts|videos?|this|today|now|for you)\b[^.!?]{0,60})?\s*[:.»>]?$",
    published_labels=r"(?:first |originally |last )?(?:published|posted|updated|issued|modified|"
    r"date|released|filed|created)(?: on| at|:)*",
    weekdays=r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b",
    bylines=rf"(?:By|BY|by|From|Written by|Story by|Words by|Report by) (?:{_NAME}|[A-Z .,'-]{{4,60}})"
    r"(?:(?:,| and| &| \||/) [^.!?]{2,80})?$",
    small_words=frozenset(
        "the and for that with was were from has have had are its his her their them they which "
        "who whom whose will would been not but this into also said says say one two other more "
        "than about after over when what there him she you your our out all can could may might "
        "some any only such per while where during between because being very did does done how "
        "why then too own just even still before since until under against these those most "
        "many much each both few least like mr mrs ms".split()
    ),
    leaning=r"(?:But|And|So|Or|Yet|Also|Instead|However|Then|Still|Nor|Otherwise|Meanwhile, (?:he|"
    r"she|they|it)|In (?:addition|contrast|turn|response|fact)|For (?:example|instance)|As a result|"
    r"That['’]s|It['’]s|This|That|These|Those|Such|Another|Both|Neither|Here|There|Why|Asked|"
    r"(?:He|She|They|It|We|I) (?:also |later |then |further )?(?:added|said|says|told|noted|"
    r"continued|explained|wrote|went on|concluded|declined|recalled|argued|insisted|stressed|called|"
    r"described|acknowledged)|(?:I|We|You))",
    pronouns=r"(?:He|She|They|It|His|Her|Their|Its|One|Others?|Some|At the same time|Meanwhile)",
    told_by=r", (?:he|she|they|it) (?:also |later )?(?:said|added|says|told|noted|wrote|continued|"
    r"explained|argued)",
)
