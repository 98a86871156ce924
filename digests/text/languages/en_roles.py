"""English: what stands around a role."""

from digests.text.languages.role_words import RoleWords

ROLES = RoleWords(
    party=r" ?\([^()\n]{1,40}\)| ?, [DRI]-[A-Z][\w.]*(?: [A-Z][\w.]*)?",
    being=(
        "is|was|became|becomes|has been|had been|(?:has )?serve[sd] as|(?:has )?work(?:s|ed) as|"
        "acted as|acts as"
    ),
    lately="now|also|currently|previously|once|formerly|still|then|already",
    relative=(
        "who(?: is|[’']s| was| became| has been| had been|(?: has| had)? serve[sd] as"
        "|(?: has| had)? work(?:s|ed) as)"
        "(?: (?:named|appointed|elected|re-?elected|chosen|hired)(?: as)?)?"
        "|(?:(?:now|then|recently|newly|just) )?(?:named|appointed|elected)(?: as)?|now|then|also"
    ),
    leading=(
        "heads|leads|runs|chairs|directs|oversees|coaches|manages|owns|edits|commands|represents|"
        "governs|captains|teaches|headed|led|chaired|directed|founded|coached|managed|commanded|"
        "represented|governed|oversaw"
    ),
    who="who",
    adding="and",
    article="the|a|an|his|her|its|their|one of (?:the|his|her)",
    indefinite="the|a|an",
    determiners=frozenset("the a an his her its their our my your".split()),
    definite=frozenset("the his her its their".split()),
    opening=frozenset("the a an as".split()),
    names=("named ", "appointed ", "elected ", "hired ", "nominated ", "chose ", "picked "),
    passive="was|has been|had been",
    chosen=(
        "named|appointed|elected|re-?elected|chosen|hired|nominated|promoted|picked|installed|"
        "sworn in|unveiled|confirmed"
    ),
    naming="(?:as|to be|to)(?: (?:the|a|an|its|his|her|their))?|the|a|an|its|his|her|their",
    appraising=(
        *("better ", "worse ", "best ", "worst ", "good ", "great ", "bad ", "strong ", "weak "),
        *("real ", "true ", "perfect ", "terrible ", "only ", "first ", "last ", "likely "),
    ),
    finite=(
        "said|says|told|tells|has|have|had|is|was|were|are|will|would|could|should|may|might|"
        "must|can|does|did|wrote|writes|added|declined|announced|confirmed|warned|called|calls|"
        "wants|wanted|seemed|seems|became|took|gave|made|went|came|got"
    ),
    ends=(
        "who|whose|whom|which|that|and (?:who|a|an|the|his|her|one|has|was|is|said)|when|where|while|"
        "because|after|before|since|until|during|but|if|though|although|as he|as she|as they|"
        "in an?|at a|at the time|at the age|speaking|running|having|due|to [a-z]+|"
        "(?:last|this|next|earlier|later) (?:week|month|year|night|morning|summer|winter|spring|"
        "autumn|fall|season)"
    ),
    whens="in|on|last|next|since|from|until",
    tails=frozenset(
        "- of for at in on to the a an and or with from by as his her its their".split()
    ),
    prepositions="of|for|at|in|on|to|with|from|by|under|who|based|behind",
    joins=(
        "and|or|but|who|which|whose|whom|where|when|with|as|in|on|at|after|before|is|was|are|were|"
        "has|had|have|will|would|said|says|told"
    ),
    offices=(
        *("secretary", "undersecretary", "minister", "chief", "speaker", "head", "director"),
        *("chancellor", "commissioner"),
    ),
    cut=frozenset(
        """
        a an the his her its their our my your this that these those said says say told tells by of
        to for with from in on at and or but as called named like against when while where after
        before including include includes included is was are were has have had be been being also asked asks wrote adds added
        one some any both several many few most no not other such all every each explained noted
        argued according than into about among between until since who which whom whose if though
        although because so unless whether what how why only just even especially particularly now
        toward towards over under behind beyond near during following via unlike alongside despite
        without within upon through throughout across around outside inside off out up down onto
        beside besides plus versus per amid amongst nor yet there here it he she they we you i them
        him us me do does did will would can could should may might must week today yesterday except everybody let lets make makes made
        get gets got give gives gave take takes took see sees saw beat beats met meets won wins lost
        loses left leaves led leads held holds put puts set sets sent sends kept keeps ran runs
        """.split()
    ),
    linked=frozenset({"in chief"}),
    ranks=frozenset("private general major junior senior".split()),
    infinitive="to",
    subjects=frozenset(
        "he she it they we i who will would can could may might must should".split()
    ),
    participle_ending="ing",
    participles=("ed", "ing", "known", "born", "held", "led", "run"),
    adverb_ending="ly",
    verb_endings=("ed", "s"),
    kept=frozenset(
        """
        managing acting leading founding presiding commanding marketing engineering consulting
        operating programming purchasing training coaching visiting sitting ruling reigning
        nursing teaching housing banking shipping mining farming fishing building planning
        outgoing incoming advertising fundraising investing trading accounting polling manufacturing
        boxing cycling racing skating swimming wrestling running
        communications operations sales sports news affairs relations services rights arms politics
        economics physics mathematics systems elections markets investments athletics studies ethics
        drugs sciences forces defences works logistics analytics electronics statistics resources
        securities industries energies business process congress press class series veterans
        emergencies games media-relations human-rights schools hospitals prisons roads parks borders
        customs crimes homicides narcotics weapons women's men's finances policies programs
        programmes projects products accounts partnerships admissions acquisitions mergers graphics
        robotics genetics aerospace features arts obituaries airlines motors
        red united retired disgraced embattled
        """.split()
    ),
    modifiers=frozenset(
        """
        former acting interim outgoing incoming new late longtime then deputy vice assistant senior
        state county city district police panel party campaign committee government opposition
        shadow executive associate national federal provincial retired ex fellow ministry
        """.split()
    ),
    plurals={
        **{"Sens.": 2, "Reps.": 2, "Govs.": 2, "Senators": 1, "Governors": 1, "Presidents": 1},
        **{"Justices": 1},
    },
    past=("former ", "retired ", "ex-", "onetime ", "longtime ", "late ", "then "),
    beside=frozenset(
        """
        friend host guest rival colleague fellow neighbour neighbor opponent supporter ally partner
        counterpart boss mate challenger successor predecessor teammate classmate companion mentor
        wife husband son daughter mother father brother sister uncle aunt cousin nephew niece
        grandmother grandfather grandson granddaughter ex-wife ex-husband widow widower girlfriend
        boyfriend fiance fiancee victim witness suspect child baby contender winner republican democrat independent liberal conservative
        """.split()
    ),
    besides=("fellow ", "another "),
    charge=" on ",
    once=("As ", "As the ", "As a ", "As an "),
    anybody=frozenset(
        "winner loser finalist champion champ member contender seed runner-up donor".split()
    ),
    empty=frozenset({"Hon.", "St.", "Fr."}),
    described="the",
    joining="after|when|because|but|and|that|as|before|while|since|if|whether|although|though|until",
    doing=("er", "or", "ist", "ian", "eer", "ant", "ess", "smith", "wright"),
)
