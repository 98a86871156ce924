"""The places of an article: found, told from other names, and put on the map."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from digests.model import Span
from digests.text.cast import cast
from digests.text.document import Document
from digests.text.gazetteer import Extent, Gazetteer, Spot, gazetteer
from digests.text.languages.en_places import PLACES
from digests.text.languages.place_words import PlaceWords
from digests.text.places_context import Reading, reading_of
from digests.text.places_namesakes import Surroundings, inside, likeliest
from digests.text.places_spotting import Sighting, sightings

_LARGE = 300  # thousands: cities everybody knows need no proof that they are places
_SMALL = 15
_UNIQUE = frozenset({Extent.COUNTRY, Extent.STATE, Extent.WIDE, Extent.REGION, Extent.SITE})


@dataclass(frozen=True, slots=True)
class Located:
    """One place of the article with all its mentions, in the order of the text."""

    spot: Spot
    mentions: tuple[Span, ...]
    strength: int
    """The sum of what its mentions prove."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A sighting with what the words around make of it."""

    sighting: Sighting
    reading: Reading


@lru_cache(maxsize=4)
def places(document: Document) -> tuple[Located, ...]:
    """All places of the story in the order of their first mention."""
    known = gazetteer()
    groups: dict[str, list[_Read]] = defaultdict(list)
    for read in _readings(document, known, PLACES):
        groups[read.sighting.key].append(read)
    kept = {key: group for key, group in groups.items() if _is_place(key, group, PLACES)}
    located = _locate(kept.values())
    return tuple(sorted(located, key=lambda place: place.mentions[0]))


def _readings(document: Document, known: Gazetteer, words: PlaceWords) -> Iterator[_Read]:
    text = document.text
    people = cast(document)
    headings = _headings(document)
    for sighting in sightings(text, known):
        is_heading = any(span.covers(sighting.span) for span in headings)
        reading = reading_of(sighting, text, people, known, words, is_heading=is_heading)
        yield _Read(sighting, reading)


def _headings(document: Document) -> tuple[Span, ...]:
    """Lines in which every longer word has a capital letter."""
    text = document.text
    lines = []
    for line in document.paragraphs:
        if line.end - line.start < 160 and (
            line == document.title or text[line.end - 1] not in '.”"'
        ):
            long = [word for word in line.of(text).split() if len(word) > 3 and word[0].isalpha()]
            if len(long) > 2 and sum(word[0].isupper() for word in long) > 0.75 * len(long):
                lines.append(line)
    return tuple(lines)


def _is_place(key: str, group: Sequence[_Read], words: PlaceWords) -> bool:
    """Whether the mentions of a name together prove a place."""
    readings = [read.reading for read in group]
    best = max(readings)
    first = group[0].sighting.spots[0]
    qualified = any(r.sighting.qualifier or r.sighting.is_qualifier for r in group)
    if qualified:
        return True
    if best < Reading.OPEN:
        return False
    is_doubtful = key in words.often_not_places
    is_named = Reading.NAME in readings
    strongs = readings.count(Reading.STRONG)
    if first.extent in _UNIQUE:
        if is_doubtful:
            return strongs > 0 and strongs >= readings.count(Reading.NAME)
        return best >= Reading.FAIR or not is_named
    if first.is_alias or is_doubtful:
        return strongs > 0 and not is_named
    if first.population >= _LARGE:
        return best >= Reading.OPEN and not (is_named and strongs == 0)
    if first.population >= _SMALL:
        return strongs > 0 and strongs >= readings.count(Reading.NAME)
    return strongs > 0 and not is_named


def _locate(groups: Sequence[Sequence[_Read]] | object) -> Iterator[Located]:
    groups = [list(group) for group in groups]  # type: ignore[attr-defined]
    around = Surroundings()
    for group in groups:
        spots = group[0].sighting.spots
        weight = len(group)
        if len(spots) == 1 or (
            spots[0].extent is Extent.COUNTRY
            and len({s.extent for s in spots} - {Extent.TOWN}) == 1
        ):
            around.add(spots[0], weight)
        for read in group:
            held = inside(read.sighting.spots, read.sighting.qualifier)
            if held:
                around.add(held[0], 2)
    by_spot: dict[tuple[str, float, float], list[_Read]] = defaultdict(list)
    spots_of: dict[tuple[str, float, float], Spot] = {}
    for group in groups:
        held = next((h for r in group if (h := inside(r.sighting.spots, r.sighting.qualifier))), ())
        for read in group:
            own = inside(read.sighting.spots, read.sighting.qualifier)
            if read.sighting.is_qualifier:
                own = tuple(
                    s for s in read.sighting.spots if s.extent in (Extent.STATE, Extent.COUNTRY)
                )
            choice = own or held or _fair(read.sighting)
            spot = likeliest(choice, around)
            place = (spot.name, spot.lat, spot.lon)
            spots_of[place] = spot
            by_spot[place].append(read)
    for place, reads in by_spot.items():
        mentions = [r.sighting.span for r in reads if r.reading >= Reading.GOVERNMENT]
        if mentions:
            strength = sum(max(0, r.reading) for r in reads)
            yield Located(spots_of[place], tuple(sorted(mentions)), strength)


def _fair(sighting: Sighting) -> tuple[Spot, ...]:
    """The candidates of a bare name: the city before its state ("New York")."""
    if sighting.key == "washington":
        return tuple(s for s in sighting.spots)
    return sighting.spots
