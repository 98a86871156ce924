"""The words of a language that tell who is who: titles, roles, given names, bodies."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class PeopleWords:
    """Words as printed unless said otherwise. Compared by identity."""

    courtesy: frozenset[str]
    """What stands before a surname and is no role: "Mr.", "Ms."."""

    titles: frozenset[str]
    """Titles that stand before a name and state a role: "Sen.", "President"."""

    surname_titles: frozenset[str]
    """Those of them that are surnames as well: "Mr. King"."""

    compound_titles: tuple[str, ...]
    """Titles of several words: "Secretary of State", "Chief of Police"."""

    callings: frozenset[str]
    """Nouns that are titles only at the head of a run with a full name: "Referee"."""

    roles: frozenset[str]
    """Nouns in lower case that head a description of a person: "spokesman", "mayor"."""

    role_endings: tuple[str, ...]
    """How many such nouns end: "alderwoman", "ombudsman"."""

    age_ending: str
    """How a description by age ends: "the 19-year-old"."""

    title_roles: dict[str, tuple[str, ...]]
    """For a title or role in lower case, the nouns that may stand for its bearer later."""

    bodies: frozenset[str]
    """Words in the name of an organisation: "Party", "University", "Inc."."""

    bodies_of: frozenset[str]
    """Those of them that go on with "of": "Department of Health"."""

    bodies_possessed: frozenset[str]
    """Those that stand behind a plural in the genitive: "Teachers’ Union"."""

    plural_endings: tuple[str, ...]
    """How such a plural ends: "s", "men"."""

    of: tuple[str, ...]
    """What stands between: "of", "for the"."""

    body_nouns: frozenset[str]
    """Nouns in lower case that may stand for a body named before: "the company"."""

    places: frozenset[str]
    """Frequent names of places that look like people: "New York", "North Korea"."""

    whereabouts: frozenset[str]
    """What stands before a place rather than a person: "in", "near"."""

    stop: frozenset[str]
    """Capitalised words that open a sentence and belong to no name: "The", "But"."""

    adverb_ending: str
    """A capitalised word with this ending opens a sentence and is no name."""

    times: frozenset[str]
    """Days and months."""

    demonyms: frozenset[str]
    """Adjectives of nations and parties that stand before a role: "French", "Republican"."""

    definite: frozenset[str]
    """The articles of a description that points back: "the senator"."""

    particles: frozenset[str]
    """Words in lower case inside a name: "de", "van", "bin"."""

    prefixes: tuple[str, ...]
    """What is joined to a surname by a hyphen: "al-"."""

    suffixes: frozenset[str]
    """What may follow a surname: "Jr.", "III"."""

    female: frozenset[str]
    """Given names of women."""

    male: frozenset[str]
    """Given names of men."""

    either: frozenset[str]
    """Given names of both."""

    female_words: frozenset[str]
    """Titles and nouns in lower case that make their bearer a woman: "spokeswoman", "mrs."."""

    male_words: frozenset[str]
    """The same for men."""

    he: frozenset[str]
    """Pronouns for a man."""

    she: frozenset[str]
    """Pronouns for a woman."""

    it: frozenset[str]
    """Pronouns for a body or a document."""

    they: frozenset[str]
    """Pronouns for several, or for a body."""
