"""The teams of a sports report that go by the name of their country or town."""

import re
from collections.abc import Iterator
from functools import lru_cache

from digests.model import Span
from digests.text.document import Document
from digests.text.gazetteer import Extent, Spot
from digests.text.languages.language import Language
from digests.text.organisations import Organisation
from digests.text.places import is_sport, readings
from digests.text.places_context import Reading

_CITY = 100  # thousands
_MENTIONS = 2
"""Named but once, a country is a team's opponent at most."""


def teams(document: Document) -> tuple[Organisation, ...]:
    """The teams, in the order of their first mention; none where no match is told of."""
    if not is_sport(document):
        return ()
    groups: dict[tuple[str, ...], list[Span]] = {}
    for read in readings(document):
        if read.reading is Reading.ACTOR and _may_play(read.sighting.spots[0]):
            key = tuple(read.sighting.key.split())
            groups.setdefault(_known(key, groups), []).append(read.sighting.span)
    return tuple(_teams(document, groups))


def _may_play(spot: Spot) -> bool:
    """Whether a place is large enough to send a team that a report calls by its name."""
    return spot.extent is not Extent.TOWN or spot.population >= _CITY


def _known(key: tuple[str, ...], groups: dict[tuple[str, ...], list[Span]]) -> tuple[str, ...]:
    """The name already met that this one shortens: "Korea" after "South Korea"."""
    return next((other for other in groups if other[-len(key) :] == key), key)


def _teams(document: Document, groups: dict[tuple[str, ...], list[Span]]) -> Iterator[Organisation]:
    text, role = document.text, team_role(document)
    for mentions in groups.values():
        if len(mentions) >= _MENTIONS:
            named = max(mentions, key=lambda span: (span.end - span.start, -span.start))
            yield Organisation(named.of(text), named, tuple(mentions), role)


def team_role(document: Document) -> Span | None:
    """What a report of matches calls those who play; none where it tells of no match."""
    return document.memo(_team_role)


def _team_role(document: Document) -> Span | None:
    called = _called(document.language).search(document.text) if is_sport(document) else None
    return Span(*called.span()) if called else None


@lru_cache(maxsize=8)
def _called(language: Language) -> re.Pattern[str]:
    """The nouns for teams."""
    return re.compile(rf"\b(?:{language.body_roles.teams})\b")
