"""The words of a language that say what an organisation is, apart from its name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class BodyRoleWords:
    """Words in lower case; patterns are regular expressions without groups."""

    article: str
    """What stands before a noun that takes a name up: "the"."""

    taken_up: dict[str, frozenset[str]]
    """The nouns that take a name up, each with the last words of names it can stand for."""

    for_initials: frozenset[str]
    """Those of them that stand for a name in initials too."""

    for_any: frozenset[str]
    """Those of them that stand for a name whose words do not tell what it is."""

    being: str
    """What stands between a name and what it is: "is", "which is"."""

    indefinite: str
    """The articles behind that."""

    of: str
    """What may follow the noun of a group: "a team of divers"; no name is taken up before it."""

    barring: str
    """Words that do not stand before the noun of what a body is: "of", "first"."""

    teams: str
    """Nouns for teams, with what may stand before them: "national team"."""

    team_names: frozenset[str]
    """Last words of the names of teams: "United"."""

    group_heads: str
    """Nouns for people who come from several bodies: "team"."""

    origin: str
    """What stands between such a noun and the bodies: "from"."""

    small: str
    """Words in small letters within an enumeration of bodies."""
