"""The section `where` of a digest: the places of the story."""

from collections.abc import Iterator
from itertools import islice
from typing import ClassVar

from digests.model import Block, Finding, Item, Length, Phrase, Place, Story, Text
from digests.sections.section import Findings
from digests.text.document import Document
from digests.text.gazetteer import gazetteer
from digests.text.places import Located, places

_SHOWN = {Length.SHORT: 3, Length.NORMAL: 5, Length.LONG: 8}
_LONGEST_ACRONYM = 3
_LEAD = 600
"""Characters: what is named here, the story begins with."""


class Places:
    """Finds and words the facts of `where`."""

    name: ClassVar[str] = "where"
    finding: ClassVar[type[Finding]] = Place

    def find(self, document: Document, found: Findings) -> tuple[Place, ...]:
        """Every place of the story, most important first."""
        facts = [self._fact(place, document) for place in places(document)]
        return tuple(sorted(facts, key=lambda fact: (-fact.importance, fact.span)))

    def _fact(self, place: Located, document: Document) -> Place:
        text = document.text
        # A dateline shouts: the name is nicer where the story itself prints it.
        calm = (span for span in place.mentions if not _is_shouted(span.of(text)))
        span = next(calm, place.mentions[0])
        return Place(
            span=span,
            name=span.of(text),
            canonical=place.spot.name,
            country=gazetteer().country_name(place.spot.country),
            lat=place.spot.lat,
            lon=place.spot.lon,
            mentions=place.mentions,
            importance=_importance(place, document),
        )

    def block(self, story: Story, length: Length) -> Block | None:
        """The leading places in one line; other articles add what the first lacks."""
        names = list(islice(_leading(story), _SHOWN[length]))
        if not names:
            return None
        line = (Text(" · ".join(names)),)
        return Block(self.name, (Item((line,)),), Phrase("where-heading"))


def _leading(story: Story) -> Iterator[str]:
    """The places of all articles in turn as printed, none twice."""
    seen: set[tuple[str, str | None]] = set()
    for read in story.articles:
        for place in read.brief.of(Places.name):
            if isinstance(place, Place) and (place.canonical, place.country) not in seen:
                seen.add((place.canonical, place.country))
                yield place.name


def _is_shouted(name: str) -> bool:
    return len(name) > _LONGEST_ACRONYM and name.isupper() and "." not in name


def _importance(place: Located, document: Document) -> float:
    title = document.title
    in_title = title is not None and any(title.covers(span) for span in place.mentions)
    early = sum(1.0 for span in place.mentions if span.start < _LEAD)
    return len(place.mentions) + place.strength / 2 + early + 3.0 * in_title
