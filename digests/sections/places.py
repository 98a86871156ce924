"""The section `where` of a digest: the places of the story."""

from typing import ClassVar

from digests.model import Block, Finding, Length, Place, Story
from digests.sections.section import Findings
from digests.text.document import Document
from digests.text.gazetteer import gazetteer
from digests.text.places import Located, places


class Places:
    """Finds and words the facts of `where`."""

    name: ClassVar[str] = "where"
    finding: ClassVar[type[Finding]] = Place

    def find(self, document: Document, found: Findings) -> tuple[Place, ...]:
        """Every place of the story, most important first."""
        facts = [self._fact(place, document) for place in places(document)]
        return tuple(sorted(facts, key=lambda fact: (-fact.importance, fact.span)))

    def _fact(self, place: Located, document: Document) -> Place:
        span = place.mentions[0]
        return Place(
            span=span,
            name=span.of(document.text),
            canonical=place.spot.name,
            country=gazetteer().country_name(place.spot.country),
            lat=place.spot.lat,
            lon=place.spot.lon,
            mentions=place.mentions,
            importance=_importance(place, document),
        )

    def block(self, story: Story, length: Length) -> Block | None:
        """Nothing yet."""
        return None


def _importance(place: Located, document: Document) -> float:
    title = document.title
    in_title = title is not None and any(title.covers(span) for span in place.mentions)
    early = sum(1.0 for span in place.mentions if span.start < 600)
    return len(place.mentions) + place.strength / 2 + early + 3.0 * in_title
