"""The words of a language around a role as printed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class RoleWords:
    """Patterns are regular expressions without groups. Compared by identity."""

    party: str
    """What may stand between a name and its apposition: "(D-Ohio)", ", R-Fla."."""

    being: str
    """ "is", "serves as" and the like, before a role with its article."""

    relative: str
    """ "who is" and the like, at the head of an apposition."""

    leading: str
    """Verbs whose clause is a role: "heads", "leads"."""

    who: str
    """The relative pronoun before them."""

    article: str
    """Articles and possessives a role is printed without."""

    indefinite: str
    """The articles after "is"."""

    ends: str
    """Words at which a role behind a name ends: "who", "said", "after"."""

    prepositions: str
    """Words after which a role says of what: "of", "for"."""

    joins: str
    """Words that cannot open a role: "and"."""

    cut: frozenset[str]
    """Words in lower case at which a role before a name begins."""

    participle_ending: str
    """The same for participles."""

    kept: frozenset[str]
    """Participles that belong to a role: "managing", "acting"."""

    past: tuple[str, ...]
    """How a role begins that its bearer has no longer: "former"."""

    doing: tuple[str, ...]
    """Endings of nouns for people: "painter", "chemist", "librarian"."""
