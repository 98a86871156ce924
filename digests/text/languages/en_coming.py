"""English: the words that tell of things to come."""

from digests.text.languages.coming_words import ComingWords

_ADVERB = (
    r"(?:(?:now|today|also|both|all|currently|still|then|reportedly|widely|tentatively|\w+ly) )?"
)
_IS = rf"(?:is|are|'s|’s|'re|’re|be|am) {_ADVERB}"
_DUE = (
    r"due(?= (?:to (?:be|begin|start|open|meet|vote|return|arrive|take|appear|speak|hold|visit|"
    r"play|face|report|end|expire|close|launch|land|leave|travel|fly|go|come|publish|release|"
    r"announce|decide|rule|hear|resume|run|sign|join|become|retire|step|complete|finish|give|"
    r"address|stand|host|attend|testify|present)\b|on|in|by|back|out|for|next|this|later|before|"
    r"at|tomorrow|today|tonight|[A-Z]))"
)
_EVENTS = (
    r"begins|starts|opens|resumes|ends|closes|takes place|faces|meets|votes|returns|arrives|flies|"
    r"travels|heads|hosts|kicks off|gets under way|concludes|precedes|comes into (?:force|effect)|"
    r"takes effect|expires|reconvenes|convenes|goes|runs|comes|falls|stands|sails|plays|stages|launches|premieres|"
    r"competes|hears|rules|decides|delivers|speaks|appears|testifies|has until|have until|goes on sale|"
    r"(?<!\bthe )(?<!\bto )(?<!\ba )(?<!\bwould )(?<!\bwill )(?<!\bcould )(?<!\bmight )(?<!\bnot )(?:begin|resume|go to the polls|take place|kick off|take effect|"
    r"get under way|reconvene|come into force|play(?= (?:for|at|in|against|on|[A-Z]))|"
    r"(?:open|close)(?= (?:at|on|next|this|[A-Z]))|(?:is|are)(?= on )|meet(?= (?:in|at|on|[A-Z]))|(?<!-)face(?= [A-Z]))"
)

_UNDATED = frozenset(
    "planned decision date tomorrow Tomorrow will Will shall won't won’t plans intends prepares prepare preparing scheduled shortly soon "
    "imminent imminently yet unlikely eve I'll I’ll we'll we’ll We’ll We'll they'll they’ll he'll "
    "he’ll she'll she’ll it'll it’ll you'll you’ll".split()
)

COMING = ComingWords(
    past_plans=(
        r"(?:was|were|had been) (?!(?:\w+ly )?(?:said|believed|thought|reported|known|understood|"
        r"alleged|found|seen|used|able|unable|forced|made|allowed|asked|told|first|last) to\b)"
        r"(?:\w+ ){0,2}?(?:due|set|scheduled|expected|supposed|slated|"
        r"planned|going|meant|poised|to|about to|likely|hoping|planning|intended)\b(?: (?:to|for)\b)?(?: be \w+)?"
        r"|had (?:\w+ )?(?:planned|hoped|intended|expected|wanted|promised|vowed|warned|said|"
        r"pledged|agreed|scheduled|predicted|announced|threatened|called)\b"
        r"|would (?:have to|require|need to|mean|create|amount|cost|like)\b"
        r"|(?:would|could|should|might|must|may) (?:\w+ly |not )?(?:have|'ve|’ve) (?:\w+ly )?\w+(?:ed|"
        r"en|one|ne|me|t|ght|un|ung|own|ood|ad|ld|de|id)\b"
    ),
    plans=(
        r"(?<!free )(?<!good )(?:will|shall)(?! of\b)|(?:I|we|We|they|They|he|He|she|She|it|It|you)['’]ll|won['’]t"
        rf"|{_IS}(?:to(?! blame| be (?:found|seen|blamed))|set (?:to|for)|scheduled|slated|{_DUE}|"
        r"planned|going to|about to|preparing (?:to|for)|planning to|gearing up|getting ready|"
        r"heading to)"
        r"|(?:plans|plan|intends|intend|has agreed|have agreed|has decided|have decided|prepares|"
        r"prepare) to\b|(?:has|have) (?:scheduled|planned|called an?|convened|set)\b|prepares for"
    ),
    arranged=(
        rf"{_DUE}|(?:scheduled|slated|planned|set|timetabled|earmarked|booked) (?:to|for|on|in|at|"
        r"by|before|later|next|this)\b"
        r"|to be (?:\w+ly )?(?:held|published|released|announced|launched|opened|unveiled|put|"
        r"completed|decided|sentenced|signed|played|shown|built|closed|introduced|presented|heard|"
        r"discussed)\b|deadline(?= (?:of|for|to|is|on|at))"
        r"|(?:has|have) been (?:set|scheduled|planned|called|postponed|rescheduled|fixed|moved|"
        r"delayed|pushed back|put off)\b"
        r"|(?:postponed|moved (?:back|forward)|moved(?= from)|moved(?= to)|pushed back|put off|put back|delayed|rescheduled|shifted|adjourned|"
        r"deferred|brought forward) (?:[\w.]+ ){0,6}?(?:to|until|till)\b"
        r"|(?:ordered|summoned|instructed|directed|invited) (?:[\w’']+ ){1,5}?to\b"
    ),
    hopes=(
        r"(?:expects?|expected|anticipated|predicted|tipped|hopes?|aims?|aiming|hoping|"
        r"wants?|seeks?|threatens?|likely(?! voters?| caucus)|unlikely|expecting|projected|bound|poised|"
        r"looks? to|considering|weighing|is forecast|are forecast)\b"
        r"|plans? for|(?:has|have|"
        r"needs?|required|obliged) to|must|"
        r"plans|upcoming|forthcoming|looming|impending|(?:effort|bid|drive|push|race) to"
    ),
    promises=r"agreed|agrees|decided|promised|promises|pledged|pledges|vowed|vows|threatened|"
    r"offered|hoped|asked",
    promised=r"to|that",
    reported=r"would(?:n['’]t)?|['’]d(?= \w+\b)",
    possible=r"could|might|should|may(?! \d)",
    present=_EVENTS,
    neutral=r"(?:be|been|being|stay|stays|remain|remains|get|gets|keep|keeps) (?:\w+ly )?\w+"
    r"|to (?:\w+ed|held|shown|heard|built|put|sent|set|made|cut|sold|paid|brought|taken|given)"
    r"|(?:the|an?|its|his|her|their|this|these|those|of|and|some|two|new|more) (?:\w+-)?\w+ed(?= \w)"
    r"|(?:based|united|so-called|related|named|needed|required|proposed|called|advanced|"
    r"limited|armed|used|detailed|red|hundred|unprecedented|indeed|seed|feed|need|speed|exceed)",
    past=(
        r"said|told|was|were|had|did|came|went|took|made|met|held|saw|won|lost|began|"
        r"spoke|wrote|left|fell|rose|gave|got|found|became|ran|led|sent|brought|sat|stood|"
        r"kept|paid|heard|broke|chose|flew|threw|drew|struck|shot|fought|sought|caught|"
        r"bought|thought|taught|built|spent|meant|felt|sold|slept|swore|tore|wore|drove|grew|"
        r"knew|showed|shook|slid|swung|stole|rode|dealt|ate|fed|fled|hung|laid|lit|"
        r"stuck|swept|withdrew|understood|undertook|upheld|forgot|froze|bit|blew|"
        r"(?:(?<=that )|(?<=which )|(?<=who ))(?:hit|cut|put|shut|quit|set|let|spread|burst)|"
        r"sank|sang|swam|begun|gone|seen|done|been|taken|given|known|written|spoken|broken|"
        r"chosen|stolen|driven|shown|has|have|[a-z]{2,}ed"
    ),
    hypothesis=frozenset(
        "if If unless Unless whether Whether proposal proposals suppose Suppose otherwise Otherwise "
        "hopefully Hopefully every Every any Any anyone Anyone whoever perhaps Perhaps maybe "
        "Maybe".split()
    ),
    hypothesis_phrases=r"were to|should the|[Pp]rovided that|in case|in the event",
    prepositions=r"in|at|during|for|of|on|before|to|by|into|until",
    subordinate=r"after|since|until|when|because|who|which|where",
    unsaid=r"(?:not|n['’]t|declined to|refused to) (?:\w+ )?(?:say|tell) (?:\w+ )?(?:whether|if|when|"
    r"who|how|why)|(?:unclear|uncertain|unknown|not known|not clear|not sure) (?:whether|if|when|how|"
    r"who|what|where)",
    denial=r"not|never|no(?!-)|cannot|can['’]t|won['’]t|n['’]t|without|unlikely|nothing|nobody|neither",
    soon=r"(?:shortly|soon)(?! (?:before|after|thereafter|as|afterwards?))|imminent(?:ly)?|any day|in due course|in the coming (?:days|weeks|months)|"
    r"later (?:on|today)|tomorrow|in the near future|before long",
    pending=r"(?:unlikely|not expected|not due|not scheduled) (?:\w+ ){0,4}?(?:before|until)\b"
    r"|[Nn]o (?:\w+ )?(?:decision|date) (?:has|had|have) (?:yet )?been (?:made|taken|set|fixed)"
    r"|(?:has|have) yet to (?:decide|rule|announce|set|name|say when)"
    r"|(?:is|are) preparing for (?:an? )?(?:expected|planned|possible|new)",
    eve=r"(?:comes?|came|coming|arrives?|arrived|falls?|is|takes? place|took place|landed) "
    r"(?:just |only |barely |less than )?(?:on the eve of|(?:an?|one|two|three|four|five|six|seven|ten|"
    r"\d{1,2}|several|a few)? ?(?:days?|weeks?) (?:before|ahead of))",
    eve_words=frozenset({"before", "ahead", "eve"}),
    backshift=r"(?:was|were) ",
    anchored=r"(?:an?|one|two|three|four|five|six|seven|ten|\d{1,2}) (?:days?|weeks?) (?:after|before) "
    r"(?:the|its|their|his|her|that)",
    anchored_words=frozenset({"after", "before"}),
    deeds=r" (?:\w+ly |also |then |now |soon |again |instead )*(?:begin|start|open|reopen|resume|"
    r"continue|meet|vote|decide|rule|announce|publish|release|unveil|launch|hold|host|visit|travel|"
    r"fly|return|arrive|leave|resign|retire|step|take|face|appear|testify|speak|address|debate|"
    r"play|compete|sign|introduce|present|file|appeal|hear|sentence|deliver|build|close|shut|end|"
    r"expire|send|deploy|withdraw|move|join|stand|run|replace|remain|stay|work|discuss|issue|report|"
    r"provide|pay|cut|raise|extend|complete|review|investigate|be (?:\w+ly )?(?:held|released|"
    r"published|announced|opened|closed|built|tested|sentenced|replaced|moved|cut|raised|extended|"
    r"delivered|completed|deployed|investigated|questioned|charged|evacuated|offered|introduced|"
    r"presented|signed|launched|sworn|buried|shown|sent|put|paid|given|taken|brought|sold|shut|torn|"
    r"chosen|joined|followed|discussed|heard|made|required|banned|allowed|tried|restored|rebuilt|ordered|chosen|used|added|removed|replaced|protected|returned|tightened|lifted|lowered))\b",
    opinions=frozenset(
        "think thinks believe believes argue argues mean means might could may would likely "
        "probably surely certainly doubt fear fears hopefully maybe guess suppose inevitably "
        "able".split()
    ),
    possessives=("'s ", "’s ", "' ", "’ "),
    undated=_UNDATED,
    undated_phrases=(
        " is to ", " are to ", " is set ", " are set ", " is due ", " are due ", "plan to ",
        "intend to ", "agreed to ", "decided to ", "about to ", "going to ", "not expected", "not due", "in due course", "any day",
        "in the coming ", "days before", "day before", "weeks before", "week before", "ahead of",
        "later on ", "later today",
    ),
    dated=_UNDATED
    | frozenset(
        "days weeks week must should would could might may next Next later until Until till within Within today Today "
        "tonight Tonight fortnight planned expect expects expected due set slated tomorrow plan "
        "upcoming forthcoming deadline promised promises vows vowed pledged pledges hopes hope "
        "hoped hoping aims aim aiming want wants seek seeks threatens threatened likely agreed "
        "anticipated predicted projected poised looming through moved postponed ordered decided "
        "summoned invited delayed pushed rescheduled adjourned By required starting Starting "
        "begins starts opens resumes ends closes faces meets votes returns arrives flies travels "
        "heads hosts kicks concludes precedes comes expires reconvenes convenes goes runs falls "
        "stands sails plays stages launches premieres competes hears rules decides delivers "
        "speaks appears testifies begin resume reconvene open close play meet face effort bid race".split()
    ),
    dated_phrases=(
        " is to ", " are to ", " to be ", " has to ", " have to ", "need to ", "needs to ",
        "takes place", "take place", "takes effect", "take effect", "to the polls", "kick off",
        "get under way", "gets under way", "come into", "put off", "put back", "on sale",
        "by the end", "going to ", "drive to ", "push to ", " is on ", " are on ", "been set ",
    ),
)  # fmt: skip
