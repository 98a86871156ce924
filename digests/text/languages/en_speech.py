"""English: verbs that bring speech, and the small words around them."""

from digests.text.languages.speech_words import SpeechWords

_VOWELS = "aeiou"
_DOUBLED = frozenset(
    "quip chat rap admit rebut refer blog blur clap cut plot pen snap jab slam rip dub tag brag pan "
    "plan tap chap grab knit nod hit pin rap rub sob zap ".split()
)
_IRREGULAR = {
    "say": "said says saying",
    "tell": "told tells telling",
    "write": "wrote writes writing",
    "go on": "",
    "sing": "sang sings singing",
    "think": "thought thinks thinking",
    "swear": "swore swears swearing",
    "read": "read reads reading",
    "foresee": "foresaw foresees foreseeing",
    "see": "saw sees seeing",
    "find": "found finds finding",
    "feel": "felt feels feeling",
    "hold": "held holds holding",
    "speak": "spoke speaks speaking",
    "make": "made makes making",
    "give": "gave gives giving",
    "know": "knew knows knowing",
    "hit": "hit hits hitting",
    "cut in": "",
    "plead": "pleaded pled pleads pleading",
    "shoot": "shot shoots shooting",
    "put": "put puts putting",
    "bring": "brought brings bringing",
    "cast": "cast casts casting",
    "rebuke": "rebuked rebukes rebuking",
    "begin": "began begins beginning",
    "hear": "heard hears hearing",
}


def _forms(verb: str) -> tuple[tuple[str, ...], str]:
    """The finite forms and the participle of a verb."""
    if verb in _IRREGULAR:
        *finite, participle = _IRREGULAR[verb].split()
        return tuple(finite), participle
    if verb.endswith("e"):
        return (f"{verb}d", f"{verb}s"), f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return (f"{verb[:-1]}ied", f"{verb[:-1]}ies"), f"{verb}ing"
    stem = verb + verb[-1] if verb in _DOUBLED else verb
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z")) else f"{verb}s"
    return (f"{stem}ed", third), f"{stem}ing"


def _finite(verbs: tuple[str, ...]) -> frozenset[str]:
    return frozenset(form for verb in verbs for form in _forms(verb)[0])


def _participles(verbs: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_forms(verb)[1] for verb in verbs)


_SAY = tuple(
    """
    say tell write add tweet ask reply respond continue conclude declare explain note argue
    announce state claim insist recall warn admit acknowledge suggest recount remark observe
    comment answer retort counter quip joke deadpan exclaim shout yell scream cry whisper mutter
    murmur sigh boast brag crow gush lament bemoan complain grumble fume rant rail thunder bellow
    bark snap sniff scoff sneer protest object assert affirm reaffirm confirm contend maintain
    allege charge concede confess disclose reveal report relate testify swear attest predict
    forecast foresee propose recommend advise urge counsel caution reiterate repeat stress
    emphasize emphasise underscore underline elaborate clarify specify summarize summarise
    interject interrupt plead beg implore pledge promise vow assure reassure guarantee
    post blog email text retweet message fax telegraph read sing chant rap preach pray intone
    recite opine muse reflect wonder speculate speculated surmise reason theorize joke chuckle
    laugh inform remind think believe hope fear guess chime volunteer offer remember demand
    threaten instruct order command mention hint imply indicate signal point proclaim
    pronounce trumpet tout exhort rejoin echo agree chide scold chirp crack
    deny rule stipulate editorialize narrate begin vent riff demur grouse preface mouth
    beam purr hiss gasp growl snarl drawl jeer groan moan sob snipe
    """.split()
)
"""Verbs that bring speech by themselves."""

_JUDGE = tuple(
    """
    call describe label brand dub deem term characterize characterise depict portray paint cast
    criticize criticise denounce condemn decry deride dismiss reject rebuke blast slam bash attack
    assail lambast lambaste excoriate rip hit knock mock ridicule taunt lampoon skewer blame
    accuse fault scorn slight berate castigate chastise admonish lash shame
    praise laud hail applaud commend celebrate salute thank congratulate credit cheer welcome
    defend back support endorse champion embrace favor favour oppose
    dispute challenge question doubt rebut refute counter contradict disavow disown repudiate
    express voice cite quote use invoke mention discuss address recall refer talk speak point
    compare liken admire rate herald treat reference bemoan cite spin
    blast see view regard consider find feel believe think want expect expose
    promise pledge vow threaten warn demand urge encourage press implore beg invite
    apologize apologise regret admit concede bemoan lament complain worry
    seek plan push pitch float advocate promote call envision imagine
    identify list outline detail sketch summarize deliver issue release publish present
    estimate project conclude determine note decide agree hear learn
    exhort joke declare cast recast frame pan trash savage lecture
    highlight tag attribute chalk ascribe tie link equate dubbed target hammer pummel
    coin brandish prefer
    """.split()
)
"""Verbs that may hold a quoted fragment as the words of their subject."""

SPEECH = SpeechWords(
    says=_finite(_SAY),
    say=frozenset(_SAY),
    saying=_participles(_SAY),
    judges=_finite(_JUDGE) - _finite(_SAY),
    judge=frozenset(_JUDGE) - frozenset(_SAY),
    judging=_participles(_JUDGE) - _participles(_SAY),
    asked=frozenset("asked told questioned challenged urged invited".split()),
    never_nouns=frozenset(
        "say tell write argue believe think insist contend maintain suggest agree describe deny "
        "accuse add explain".split()
    ),
    pairs=frozenset(
        (verb, particle)
        for verbs, particle in (
            (
                "shot shoots fired fires hit hits pushed pushes came comes struck punched wrote",
                "back",
            ),
            ("went goes", "on"),
            ("weighed weighs chimed chimes broke cut jumped", "in"),
            ("piled", "on"),
            ("blurted", "out"),
            ("put puts", "it"),
            ("point points pointed", "out"),
        )
        for verb in verbs.split()
    ),
    beside=frozenset(
        "continue continues continued continuing begin begins began beginning go goes went going "
        "conclude concludes concluded concluding reflect reflects reflecting report order orders ordered signal signals point "
        "indicate guarantee guarantees rule rules ruled relate relates bar hint".split()
    ),
    agent="by",
    participle_ending="ing",
    past_ending="ed",
    plural_ending="s",
    collectives=frozenset("police people staff".split()),
    according=frozenset({"according to", "in the words of", "quoting"}),
    pronouns=frozenset("he she they he's she's they're they've he'd she'd they'd".split()),
    impersonal=frozenset(
        "i we you it it's i'm i've we're we've you're there there's that's what's".split()
    ),
    relatives=frozenset("who which that who's who've who'd".split()),
    determiners=frozenset(
        """
        the a an this that these those his her their its our my your some many several few most
        one two three four five six seven eight nine ten another other others each every any all
        both no more such various numerous dozens hundreds
        """.split()
    )
    - {"that"},
    counting=frozenset(
        "some many most others another one several both two three four five few each none".split()
    ),
    articles=frozenset("a an the his her their its".split()),
    prepositions=frozenset(
        """
        of in on at to by for with from into onto over under about against among between through
        during within without toward towards upon across behind beyond
        near despite via around amid alongside regarding concerning outside inside like per
        """.split()
    ),
    coordinators=frozenset("and but or nor yet".split()),
    subordinators=frozenset(
        """
        that because after before since until while although though if when whenever where whereas unless whether than
        so how why what whom whose lest
        """.split()
    ),
    infinitive="to",
    likening="as",
    has=frozenset("has have had having".split()),
    be=frozenset("is are was were be been being am isn't aren't wasn't weren't".split()),
    modals=frozenset(
        """
        will would can could may might must shall should do does did don't doesn't didn't won't
        wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't ought
        """.split()
    ),
    verbs=frozenset(
        """
        took takes take went goes go came comes come got gets get made makes gave gives left leaves
        won wins lost loses held holds ran runs led leads met meets sat sits stood stands became
        becomes began begins kept keeps sent sends spent spends put puts let lets set sets fell
        falls rose rises grew grows drew draws knew knows broke breaks brought brings bought buys
        built builds felt feels saw sees heard hears showed shows turned turns looked looks seemed
        seems appeared appears tried tries needed needs wanted wants remained remains joined joins
        oversaw visited visits signed signs died dies killed kills lived lives worked works played plays
        moved moves opened opens closed closes ended ends failed fails faced faces served serves
        sought seeks taught teaches caught catches spoke woke drove rode rang sank shook slept slid
        stole stuck struck swam swept swung tore understood withdrew hid forgot froze lent laid beat
        bet bit blew bred crept dealt dug drank fed fled flung knelt meant overcame sold sprang
        undertook upheld wept rejoined
        chose chooses fought fights shot shoots paid pays received receives passed passes included
        includes arrived arrives returned returns followed follows stopped stops threw throws wore
        wears gone done ate eats drove drives flew flies hopes ought used
        """.split()
    ),
    adverbs=frozenset(
        """
        also then later once twice again still even just now not never always often sometimes
        soon already instead too further furthermore meanwhile however first next earlier since
        last ago simply only perhaps maybe almost back forth aloud once there here thus therefore flatly
        afterward afterwards yesterday today tonight out up down ever though
        """.split()
    ),
    adverb_ending="ly",
    times=frozenset(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june
        july august september october november december jan. feb. aug. sept. oct. nov. dec.
        today yesterday tonight morning afternoon evening night week month year past
        """.split()
    ),
    unsaid=frozenset(
        "titled entitled named nicknamed dubbed known headlined subtitled renamed so-called".split()
    ),
    naming=frozenset("called dubbed labeled labelled branded termed".split()),
    works=frozenset(
        """
        book novel memoir film movie documentary song single hit album track show series program
        programme sitcom episode play musical opera poem painting column article essay podcast
        magazine blog website game sketch skit segment drama comedy miniseries anthem hymn ballad
        video ad advertisement commercial speech lecture report bestseller trilogy
        pseudonym alias username password codename handle moniker channel broadcast newsletter
        """.split()
    ),
    aired=frozenset("on in to with at for from told via watching hosts host reading by".split()),
    signs=frozenset(
        """
        sign signs banner banners placard placards poster posters t-shirt t-shirts shirt shirts hat
        hats cap caps button buttons sticker stickers billboard billboards plaque tattoo badge
        badges slogan slogans graffiti flag flags bumper hashtag logo jersey label
        """.split()
    ),
    showing=frozenset("reading read reads emblazoned bearing saying that says said with".split()),
    statements=frozenset(
        """
        statement statements letter remark remarks comment comments claim claims assertion
        accusation accusations allegation allegations warning warnings criticism promise promises
        pledge vow call calls argument lament message messages tweet tweets post description
        interview op-ed answer response quip joke jokes charge complaint complaints contention
        suggestion insistence declaration refrain mantra line phrase phrases motto slogan term
        words word reference references admission retort reply demand demands plea
        characterization assessment view belief opinion testimony speech email e-mail memo note
        dictum catchphrase broadside chant chants cry slogans motto tirade rebuke rant brief filing lawsuit suit book editorial essay column blog threat threats attack attacks appeal nickname epithet
        """.split()
    ),
    also_nouns=frozenset(
        """
        calls claims comments remarks reports notes states questions charges attacks plans promises
        demands views labels brands terms cases answers requests orders commands threats points
        signals hints posts tweets blogs texts emails messages jokes cries laughs screams shouts
        whispers hopes fears guesses rants raps blames faults slams hits knocks backs favors
        favours supports challenges disputes cites quotes uses issues releases pushes pitches
        floats links ties outlines lists details sketches estimates projects delivers pledges vows
        notices urges protests objects rules records concerns doubts worries praises credits
        salutes cheers thanks welcomes sees finds thinks
        """.split()
    )
    - frozenset("sees finds thinks cites uses urges slams delivers".split())
    | {"references"},
    leaning=frozenset(
        """
        and but or so because otherwise also then instead that this these those it he she they
        well yes no yeah oh okay ok for which who such however therefore thus meanwhile first
        second third finally again plus especially not maybe look listen you
        """.split()
    ),
    weighty=frozenset(
        """
        must should need needs will won't would cannot can't can never always because believe want
        demand support oppose against responsible responsibility decision decide important critical
        clear clearly necessary wrong right unacceptable threat risk danger evidence continue end
        stop protect defend deserve help expect plan result future people every no
        """.split()
    ),
)
