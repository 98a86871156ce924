"""The words of a language around a role as printed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class RoleWords:
    """Patterns are regular expressions without groups. Compared by identity."""

    party: str
    """What may stand between a name and its apposition: "(D-Ohio)", ", R-Fla."."""

    being: str
    """ "is", "serves as" and the like, before a role."""

    lately: str
    """Adverbs behind it: "now"."""

    relative: str
    """ "who is" and the like, at the head of an apposition."""

    leading: str
    """Verbs whose clause is a role: "heads", "leads"."""

    who: str
    """The relative pronoun before them."""

    adding: str
    """What joins an age and a role: "and"."""

    article: str
    """Articles and possessives a role is printed without."""

    indefinite: str
    """The articles after "is"."""

    determiners: frozenset[str]
    """Articles and possessives in lower case, none of which stands amid a role."""

    definite: frozenset[str]
    """Those of them that open a role only where a stop ends it."""

    opening: frozenset[str]
    """What a role opens a sentence with: "A former nurse, …", "As mayor, …"."""

    names: tuple[str, ...]
    """Verbs before a name behind which its role follows: "appointed"."""

    passive: str
    """ "was" and the like, before the participles of such verbs."""

    chosen: str
    """These participles."""

    naming: str
    """What stands between such a verb and the role: "as", "the"."""

    appraising: tuple[str, ...]
    """How an opinion begins that is no role: "a better candidate"."""

    finite: str
    """Verbs at which a role behind a name ends: "said"."""

    ends: str
    """Other words at which it ends: "who", "after"."""

    whens: str
    """What a time begins with at which it ends: "in", "last"."""

    tails: frozenset[str]
    """Words in lower case that no role ends with: "of"."""

    prepositions: str
    """Words after which a role says of what: "of", "for"."""

    joins: str
    """Words that cannot open a role: "and", "is"."""

    offices: tuple[str, ...]
    """Nouns that are an office with "of": "secretary of state"."""

    cut: frozenset[str]
    """Words in lower case at which a role before a name begins."""

    linked: frozenset[str]
    """What joins two words of an office before a name: "in chief"."""

    ranks: frozenset[str]
    """Nouns in lower case that are an adjective where they stand alone before a name."""

    infinitive: str
    """What stands before a verb that is no part of a role: "to"."""

    subjects: frozenset[str]
    """Pronouns and modal verbs behind which a verb stands."""

    participle_ending: str
    """The same for participles."""

    participles: tuple[str, ...]
    """Endings of participles with which a role goes on behind its noun: "raised in"."""

    adverb_ending: str
    """How an adverb ends that may stand before these: "currently working for"."""

    verb_endings: tuple[str, ...]
    """Endings of verbs that part a role from the name before it."""

    kept: frozenset[str]
    """Words with such endings that belong to a role: "managing", "communications"."""

    modifiers: frozenset[str]
    """Words in lower case that belong to the title behind them: "former", "state"."""

    plurals: dict[str, int]
    """Titles of several people, and how many letters less make the title of one."""

    past: tuple[str, ...]
    """How a role begins that its bearer has no longer: "former"."""

    beside: frozenset[str]
    """Nouns that say but whose somebody is: "friend", "wife"; any other role is better."""

    besides: tuple[str, ...]
    """How such a role may begin too: "fellow"."""

    charge: str
    """What follows such a noun that says what somebody does: "the top Democrat on the panel"."""

    once: tuple[str, ...]
    """What stands before a role that its bearer may have no longer: "As mayor, Roe built"."""

    anybody: frozenset[str]
    """Nouns that a body may be as well as a person: "a member of the league"."""

    empty: frozenset[str]
    """Titles that say nothing of what somebody does: "Hon."."""

    described: str
    """The article of a description of somebody named before: "the lawmaker"."""

    joining: str
    """What opens a clause within a sentence: "after", "that"."""

    doing: tuple[str, ...]
    """Endings of nouns for people: "painter", "chemist", "librarian"."""
