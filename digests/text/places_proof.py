"""Whether the mentions of one name together prove that it is a place of the story."""

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Protocol

from digests.text.gazetteer import Extent
from digests.text.languages.people_words import PeopleWords
from digests.text.languages.place_words import PlaceWords
from digests.text.places_context import Reading
from digests.text.places_namesakes import Surroundings, likeliest
from digests.text.places_spotting import Sighting
from digests.text.printed import is_printed

_LARGE = 300  # thousands: such a city needs no proof when nothing speaks against it
_SMALL = 15
# Names of their own: to look up the member of an enumeration takes ten times as long.
_TOWN = Extent.TOWN
_PERSON, _NAME, _, _OPEN, _FAIR, _STRONG = Reading


@lru_cache(maxsize=8)
def _given(words: PeopleWords) -> frozenset[str]:
    """Given names in lower case."""
    return frozenset(name.lower() for name in words.female | words.male | words.either)


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

    def __init__(
        self,
        text: str,
        printed: frozenset[str],
        places: PlaceWords,
        people: PeopleWords,
        surnames: frozenset[str],
        capitals: Collection[str],
    ) -> None:
        self._text = text
        self._printed = printed
        self._often_not = places.often_not_places
        self._given = _given(people)
        self._surnames = surnames
        self._capitals = capitals

    def is_sure(self, group: Sequence[Witness]) -> bool:
        """Whether the name is a place whatever else the article tells."""
        word = self._word(group)
        readings = [witness.reading for witness in group]
        best = max(readings)
        if best is _STRONG and any(map(_is_qualified, group)):
            return True
        if word in self._surnames and not _is_told(readings):
            return False
        if best < _OPEN:
            return False
        first = group[0].sighting.spots[0]
        persons = readings.count(_PERSON)
        names = readings.count(_NAME) + persons
        strongs = readings.count(_STRONG)
        if first.extent is not _TOWN:
            if self._is_doubtful(group):
                return strongs > 0 and strongs >= names
            return best >= _FAIR or not persons
        if best < _FAIR and group[0].sighting.key in self._capitals:
            return False  # nothing tells the capital from its government
        if first.population >= _LARGE and not (first.is_alias or word in self._often_not):
            is_name = word in self._given or word in self._surnames
            return strongs > 0 or not (persons or (is_name and best < _FAIR))
        if first.is_alias or self._is_doubtful(group):
            return strongs > 0 and not names
        return strongs > 0 and (strongs >= names if first.population >= _SMALL else not names)

    def is_likely(self, group: Sequence[Witness], around: Surroundings) -> bool:
        """Whether a town that is not sure fits what is known of the article's whereabouts."""
        readings = [w.reading for w in group]
        if min(readings) <= _PERSON or max(readings) < _FAIR:
            return False
        sighting = group[0].sighting
        if self._is_doubtful(group):
            return False
        spot = likeliest(sighting.spots, around)
        return not spot.is_alias and around.countries[spot.country or ""] > 0

    def _word(self, group: Sequence[Witness]) -> str:
        """The name as first printed, in lower case."""
        first = group[0].sighting
        return self._text[first.start : first.end].lower()

    def _is_doubtful(self, group: Sequence[Witness]) -> bool:
        """Whether the single word is a person's name, or an everyday word, more often."""
        word = self._word(group)
        if " " in word:
            return False
        if word in self._often_not:
            return True
        is_town = group[0].sighting.spots[0].extent is _TOWN
        is_name = word in self._given or word in self._surnames
        return self._is_everyday(word) or (is_town and is_name)

    def _is_everyday(self, word: str) -> bool:
        """Whether the text prints the same word in small letters too."""
        return is_printed(word, self._printed)


def _is_told(readings: Sequence[Reading]) -> bool:
    """Whether the name is a place more often than somebody's."""
    return readings.count(_STRONG) > sum(r <= _NAME for r in readings)


def _is_qualified(witness: Witness) -> bool:
    """Whether the text says where it lies."""
    sighting = witness.sighting
    is_told = sighting.is_qualifier or bool(sighting.qualifier)
    return is_told and witness.reading is _STRONG
