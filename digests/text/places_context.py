"""Whether a printed name stands for a place, by the words around it."""

from enum import IntEnum

from digests.model import ActorType
from digests.text.cast import Cast
from digests.text.folding import fold
from digests.text.gazetteer import Extent, Gazetteer
from digests.text.languages.place_words import PlaceWords
from digests.text.places_spotting import Sighting


class Reading(IntEnum):
    """What the words around a name make of it, from no place at all to surely a place."""

    NAME = -2  # part of another name, or a person
    GOVERNMENT = -1  # a capital that acts
    OPEN = 0
    FAIR = 1
    STRONG = 2


_AREAS = frozenset({Extent.COUNTRY, Extent.STATE, Extent.WIDE})
_DASHES = frozenset("-–—/")
_SUFFIXES = ("based", "born", "area", "wide", "bound", "trained", "native")


def reading_of(
    sighting: Sighting,
    text: str,
    cast: Cast,
    gazetteer: Gazetteer,
    words: PlaceWords,
    *,
    is_heading: bool,
) -> Reading:
    """What this one printed name is. In a heading, capitals beside it mean nothing."""
    if sighting.qualifier or sighting.is_qualifier:
        return Reading.STRONG
    if _is_person(sighting, cast):
        return Reading.NAME
    is_area = sighting.spots[0].extent in _AREAS
    before, after = sighting.before, sighting.after
    low_before, low_after = before.lower().rstrip("."), after.lower().rstrip(".,'’")
    if not is_heading or not after[:1].isupper():
        if (verdict := _by_after(sighting, text, low_after, words, is_area=is_area)) is not None:
            return verdict
    elif low_after in words.not_place_after:
        return Reading.NAME
    if before in _DASHES or before == "&":
        joined = (
            text[max(0, sighting.span.start - 2)].isalpha()
            and text[sighting.span.start - 1] == before
        )
        return (
            Reading.FAIR if not joined or (is_area and _is_pair(text, sighting)) else Reading.NAME
        )
    if before[:1].isupper() and not is_heading:
        return _by_capital_before(low_before, text, sighting, gazetteer, words, is_area=is_area)
    return _by_word_before(low_before, text, sighting, words)


def _is_pair(text: str, sighting: Sighting) -> bool:
    """Whether the name is the second of two: "Russia-Ukraine"; not "anti-Russia"."""
    start = sighting.span.start - 1
    at = start
    while at > 0 and text[at - 1].isalpha():
        at -= 1
    return text[at].isupper() or text[at - 1 : at] == "."


def _is_person(sighting: Sighting, cast: Cast) -> bool:
    member = cast.at(sighting.span.start)
    if member is None or member.type is not ActorType.PERSON:
        return False
    mention = next((m for m in cast.within(sighting.span) if m.span.end >= sighting.span.end), None)
    if mention is not None and mention.span == sighting.span and " " in sighting.key:
        return mention.courtesy is not None or mention.outer.start < mention.span.start
    return True


def _by_after(
    sighting: Sighting, text: str, after: str, words: PlaceWords, *, is_area: bool
) -> Reading | None:
    """What the following word makes of the name, if it decides anything."""
    printed = sighting.after
    if printed == "-":
        tail = text[sighting.span.end + 1 : sighting.span.end + 12]
        if tail[:1].isupper():
            return Reading.FAIR if is_area else Reading.NAME
        if tail.lower().startswith(_SUFFIXES):
            return Reading.STRONG
        return Reading.FAIR if is_area else None
    if printed == "&":
        return Reading.NAME
    if printed[:1].isupper():
        if after in words.place_nouns:
            return Reading.STRONG
        if after in words.days_and_months or after in words.openers:
            return None
        if after in words.streets or after in words.not_place_after:
            return Reading.NAME
        if after in words.roles:
            return Reading.FAIR if is_area else Reading.OPEN
        if printed.isupper() and len(printed) > 1:
            return None
        return Reading.NAME
    if after in words.place_heads and not sighting.before[:1].isupper():
        return Reading.STRONG
    if after in words.government_verbs and _is_capital(sighting):
        return Reading.GOVERNMENT
    return None


def _is_capital(sighting: Sighting) -> bool:
    return any(spot.extent is Extent.TOWN and spot.population > 50 for spot in sighting.spots)


def _by_capital_before(
    before: str,
    text: str,
    sighting: Sighting,
    gazetteer: Gazetteer,
    words: PlaceWords,
    *,
    is_area: bool,
) -> Reading:
    if before in words.titles_before:
        return Reading.NAME
    if before in words.openers:
        return _by_word_before(before, text, sighting, words)
    if before in words.directions:
        return Reading.STRONG
    if before in words.days_and_months or fold(before) in gazetteer.demonyms:
        return Reading.FAIR
    if sighting.before.isupper() and len(before) > 1 and sighting.span.of(text).isupper():
        return Reading.OPEN
    del is_area
    return Reading.NAME


def _by_word_before(before: str, text: str, sighting: Sighting, words: PlaceWords) -> Reading:
    if before in ("of", "for", "de") or before == "the":
        head = _head_before(text, sighting.span.start)
        if head in words.name_of:
            return Reading.NAME
        if before == "of" and head.lower() in words.place_heads:
            return Reading.STRONG
    if before in words.strong_before:
        return Reading.STRONG
    if before in words.directions:
        return Reading.STRONG
    if before in words.fair_before:
        return Reading.FAIR
    return Reading.OPEN


def _head_before(text: str, start: int) -> str:
    """The noun before "of" or "of the", in lower case where the text prints a capital."""
    tail = text[max(0, start - _NEAR) : start].split()
    while tail and tail[-1].lower() in ("of", "for", "the", "de"):
        tail.pop()
    if not tail:
        return ""
    return tail[-1].lower() if tail[-1][:1].isupper() else tail[-1]


_NEAR = 40
