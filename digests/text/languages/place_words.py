"""The words of a language that stand around the names of places."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class PlaceWords:
    """Single words in lower case. Compared by identity."""

    directions: frozenset[str]
    """They may stand before a name without changing what it is: "northern", "downtown"."""

    strong_before: frozenset[str]
    """After them a name is a place and hardly anything else: "in", "near"."""

    fair_before: frozenset[str]
    """After them a name is a place more often than not: "from", "of"."""

    place_heads: frozenset[str]
    """"the city of X", "the X region"."""

    place_nouns: frozenset[str]
    """Capitalised after a name they make a longer place name: "X County", "X Bay"."""

    county_nouns: frozenset[str]
    """Those of them that mean a part of a state or country."""

    streets: frozenset[str]
    """Capitalised after a name they make a street or building."""

    not_place_after: frozenset[str]
    """Capitalised after a name they make the name of something that is no place: "Times"."""

    not_place_small: frozenset[str]
    """The same in small letters: "the Atlantic alliance"."""

    roles: frozenset[str]
    """After a country or state, capitalised, they tell of it: "California Governor"."""

    name_of: frozenset[str]
    """"the University of X": X is a part of that name."""

    titles_before: frozenset[str]
    """After them a name is somebody's or something's own: "Judge X", "Hurricane X"."""

    openers: frozenset[str]
    """Capitalised at a sentence's beginning, they are no part of the name that follows."""

    days_and_months: frozenset[str]
    """They stand beside names by accident: "in X Tuesday"."""

    government_verbs: frozenset[str]
    """A capital before one of them is a government: "X insists that …"."""

    state_after: frozenset[str]
    """Behind a name of both, they mean the state, not the town: "New York primary"."""

    state_before: tuple[str, ...]
    """The same before it: "senator from New York"."""

    founders: frozenset[str]
    """Those whose "of X" tells of a company: "founder of X"."""

    often_not_places: frozenset[str]
    """Names of people or everyday words far more often than towns."""

    joiners: frozenset[str]
    """Small words between a noun and the place it belongs to: "of", "the"."""

    place_suffixes: tuple[str, ...]
    """What follows a place's name and a hyphen: "Paris-based"."""

    sport: frozenset[str]
    """Words that tell of matches: where several occur, places in them are teams."""

    site_nouns: frozenset[str]
    """With a capital they end the name of a street, a stadium, a bridge, a county."""

    site_before: frozenset[str]
    """Words that tell where something happens, before the name of a site."""

    village_heads: frozenset[str]
    """"the village of X", where X stands in no list."""

    venues: frozenset[str]
    """Those of the site nouns that bear the name of their town: "Leeds Arena"."""

    known_otherwise: frozenset[str]
    """Names that everybody takes for a university, a club or a brand: "Yale"."""

    seats: frozenset[str]
    """Keys of houses that stand for who sits in them: "white house"."""

    water_nouns: frozenset[str]
    """Those of the place nouns whose bearer need not be where its namesake town is: "Lake"."""

    articles: frozenset[str]
    """"a Dublin court": what stands before a name that tells where the noun behind it is."""
