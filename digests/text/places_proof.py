"""Whether the mentions of one name together prove that it is a place of the story."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from digests.text.folding import fold
from digests.text.gazetteer import Extent
from digests.text.languages.people_words import PeopleWords
from digests.text.languages.place_words import PlaceWords
from digests.text.places_context import Reading
from digests.text.places_namesakes import Surroundings, likeliest
from digests.text.places_spotting import Sighting

_LARGE = 300  # thousands: such a city needs no proof when nothing speaks against it
_SMALL = 15


@lru_cache(maxsize=8)
def _never(words: PlaceWords) -> frozenset[str]:
    """Words with so plain another meaning that no town is told by them, folded."""
    return frozenset(
        fold(word)
        for table in (
            words.directions,
            words.openers,
            words.days_and_months,
            words.place_nouns,
            words.streets,
            words.not_place_after,
            words.roles,
            words.titles_before,
        )
        for word in table
    )


@lru_cache(maxsize=8)
def _given(words: PeopleWords) -> frozenset[str]:
    """Given names, folded."""
    return frozenset(map(fold, words.female | words.male | words.either))


class Witness(Protocol):
    """A sighting and its reading."""

    @property
    def sighting(self) -> Sighting:
        """Where the name is printed."""
        ...

    @property
    def reading(self) -> Reading:
        """What it stands for there."""
        ...


class Proof:
    """Weighs the readings of a name in one text."""

    def __init__(self, text: str, places: PlaceWords, people: PeopleWords) -> None:
        self._text = text
        self._printed = frozenset(text.split())
        self._never = _never(places)
        self._often_not = frozenset(map(fold, places.often_not_places))
        self._given = _given(people)

    def is_sure(self, group: Sequence[Witness]) -> bool:
        """Whether the name is a place whatever else the article tells."""
        if any(w.sighting.qualifier or w.sighting.is_qualifier for w in group):
            return True
        readings = [w.reading for w in group]
        best = max(readings)
        key = group[0].sighting.key
        first = group[0].sighting.spots[0]
        if best < Reading.OPEN or (first.extent is Extent.TOWN and self._is_never(key)):
            return False
        persons = readings.count(Reading.PERSON)
        names = readings.count(Reading.NAME) + persons
        strongs = readings.count(Reading.STRONG)
        if first.extent is not Extent.TOWN:
            if self._is_doubtful(group):
                return strongs > 0 and strongs >= names
            return best >= Reading.FAIR or not persons
        if first.is_alias or self._is_doubtful(group):
            return strongs > 0 and not names
        if first.population >= _LARGE:
            return not persons or strongs > 0
        return strongs > 0 and (strongs >= names if first.population >= _SMALL else not names)

    def is_likely(self, group: Sequence[Witness], around: Surroundings) -> bool:
        """Whether a town that is not sure fits what is known of the article's whereabouts."""
        readings = [w.reading for w in group]
        if min(readings) <= Reading.NAME or max(readings) < Reading.FAIR:
            return False
        sighting = group[0].sighting
        if self._is_never(sighting.key) or self._is_doubtful(group):
            return False
        spot = likeliest(sighting.spots, around)
        return not spot.is_alias and around.countries[spot.country or ""] > 0

    def _is_never(self, key: str) -> bool:
        """Whether the word has so plain another meaning that no town is told by it."""
        return len(key) < 3 or key in self._never

    def _is_doubtful(self, group: Sequence[Witness]) -> bool:
        """Whether the single word is a person's name, or an everyday word, more often."""
        key = group[0].sighting.key
        if " " in key:
            return False
        if key in self._often_not:
            return True
        sighting = group[0].sighting
        if sighting.spots[0].extent is not Extent.TOWN:
            return False
        return key in self._given or self._is_everyday(sighting)

    def _is_everyday(self, sighting: Sighting) -> bool:
        """Whether the text prints the same word in small letters too."""
        word = sighting.span.of(self._text).lower()
        return any(word + mark in self._printed for mark in ("", ",", "."))
