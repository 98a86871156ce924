"""The words of a language that tell who speaks: reporting verbs and the small words around them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class SpeechWords:
    """Words in lower case. Compared by identity: what is made of it is kept per language."""

    says: frozenset[str]
    """Finite forms of verbs that bring speech: "said", "wrote", "argues"."""

    say: frozenset[str]
    """Their base forms, verbs only after a plural or an auxiliary: "say", "argue"."""

    saying: frozenset[str]
    """Their participles: "saying", "adding"."""

    judges: frozenset[str]
    """Finite forms of verbs that may hold a quoted fragment: "called", "mocked", "vowed"."""

    judge: frozenset[str]
    """Their base forms."""

    judging: frozenset[str]
    """Their participles."""

    also_nouns: frozenset[str]
    """Forms of the above that are nouns as often: "claims", "remarks"."""

    asked: frozenset[str]
    """Participles that open a sentence about somebody who is spoken to: "Asked whether …, she"."""

    never_nouns: frozenset[str]
    """Base forms that are verbs also behind a noun in the singular: "people in the town say"."""

    pairs: frozenset[tuple[str, str]]
    """Two words that bring speech together: ("shot", "back"), ("went", "on")."""

    beside: frozenset[str]
    """Verbs of other meanings too: they bring only what stands right beside them."""

    agent: str
    """What stands before the agent of a passive: "by"."""

    participle_ending: str
    """How a participle ends, also of a verb that stands in no list: "ing"."""

    past_ending: str
    """How a regular past form ends: "ed"."""

    plural_ending: str
    """How a plural ends: a capitalised one may open a sentence as its subject."""

    collectives: frozenset[str]
    """Nouns that may too, without that ending: "police"."""

    according: frozenset[str]
    """What stands right before the one quoted: "according to", "in the words of"."""

    pronouns: frozenset[str]
    """Subject pronouns for persons spoken of: "he"."""

    impersonal: frozenset[str]
    """Other subject pronouns: "it", and those of speaker and listener."""

    relatives: frozenset[str]
    """Relative pronouns that may be the subject of a reporting verb."""

    determiners: frozenset[str]
    """Articles, possessives and the like: they open a noun phrase."""

    counting: frozenset[str]
    """Those that may stand without a noun for the ones they count: "another said"."""

    articles: frozenset[str]
    """Those that may stand between a noun and the title of a work: "the", "his"."""

    prepositions: frozenset[str]
    coordinators: frozenset[str]
    subordinators: frozenset[str]
    """Conjunctions that open a clause of its own: "that", "because", "while"."""

    infinitive: str
    """What stands before an infinitive: "to"."""

    likening: str
    """What joins a verb to what it makes of somebody: "hailed it as “…”"."""

    has: frozenset[str]
    """Auxiliaries of the perfect."""

    be: frozenset[str]
    """Forms of "to be": a participle after them is passive."""

    modals: frozenset[str]
    """Modals, "do" and negated auxiliaries."""

    verbs: frozenset[str]
    """Frequent finite verbs that bring no speech: they end a noun phrase."""

    adverbs: frozenset[str]
    """Adverbs beside a verb, those without a common ending."""

    adverb_ending: str
    times: frozenset[str]
    """Words of time that stand free in a clause: "Monday", "yesterday"."""

    unsaid: frozenset[str]
    """Verb forms that name rather than say: after them stands a title or a nickname."""

    naming: frozenset[str]
    """Participles that name a thing where they follow its noun: "a show called"."""

    works: frozenset[str]
    """Nouns for works with a title: "book", "film", "song"."""

    aired: frozenset[str]
    """What stands right before the title of a broadcast or paper: "on", "told"."""

    signs: frozenset[str]
    """Things that bear a slogan: "sign", "banner"."""

    showing: frozenset[str]
    """What a sign does: "reading", "read", "emblazoned"."""

    statements: frozenset[str]
    """Nouns for what is said: "claim", "statement"; with a possessor they bring a quotation."""

    leaning: frozenset[str]
    """First words of a sentence that leans on the one before: "but", "otherwise"."""

    weighty: frozenset[str]
    """Words of position, reason and consequence: "must", "because", "will"."""
