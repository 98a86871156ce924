"""The section `who` of a digest: the persons and organisations that act or are quoted."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import ClassVar

from digests.model import (
    Actor,
    ActorType,
    Block,
    Finding,
    Item,
    Layout,
    Length,
    Line,
    Phrase,
    Quote,
    Span,
    Story,
    Strong,
    Text,
)
from digests.sections.section import Findings
from digests.text.cast import cast
from digests.text.covering import Covering
from digests.text.document import Document
from digests.text.folding import folded_words
from digests.text.organisations import organisations
from digests.text.places import places
from digests.text.teams import teams
from digests.text.title_case import title_case_lines

_SHOWN = {Length.SHORT: 3, Length.NORMAL: 5, Length.LONG: 8}
_LEAD = 600
"""Characters: who is named here, the story begins with."""


class People:
    """Finds and words the facts of `who`."""

    name: ClassVar[str] = "who"
    finding: ClassVar[type[Finding]] = Actor

    def find(self, document: Document, found: Findings) -> tuple[Actor, ...]:
        """Everybody who acts or is quoted, most important first."""
        weigh = _Weight(document, found.get("quotes", ()))
        actors = [weigh(actor) for actor in _actors(document)]
        return tuple(sorted(actors, key=lambda actor: (-actor.importance, actor.span)))

    def block(self, story: Story, length: Length) -> Block | None:
        """The leading actors, one a line with role; other articles add whom the first lacks."""
        items = tuple(
            Item((_line(actor),), Layout.BULLET)
            for actor in islice(_leading(story), _SHOWN[length])
        )
        return Block(self.name, items, Phrase("who-heading")) if items else None


def _leading(story: Story) -> Iterator[Actor]:
    """The actors of all articles in turn, nobody twice."""
    seen: set[str] = set()
    for read in story.articles:
        for actor in read.brief.of(People.name):
            if isinstance(actor, Actor):
                words = folded_words(actor.name)
                key = words[-1] if actor.type is ActorType.PERSON and words else " ".join(words)
                if key not in seen:
                    yield actor
                seen.add(key)


def _line(actor: Actor) -> Line:
    if actor.role is None:
        return (Strong(actor.name),)
    return (Strong(actor.name), Text(f", {actor.role}"))


def _actors(document: Document) -> Iterator[Actor]:
    text = document.text
    outside = Covering(document.boilerplate)
    headlines = Covering(title_case_lines(document))
    located = Covering(span for place in places(document) for span in place.mentions)
    bodies = organisations(document)
    named = {span for body in bodies for span in body.mentions}
    people = cast(document).people
    parts = {word for member in people if " " in member.name for word in member.name.split()}
    for member in people:
        mentions = _inside(tuple(mention.span for mention in member.mentions), outside)
        is_other = member.named in named or any(map(located.covers, mentions))
        is_other = is_other or (" " not in member.name and member.name in parts)
        # In title case a name runs into the words beside it.
        if is_other or all(map(headlines.covers, mentions)):
            continue
        role = member.role
        yield Actor(
            span=member.named,
            name=member.name,
            type=ActorType.PERSON,
            role=role.of(text) if role else None,
            role_span=role,
            mentions=mentions,
        )
    for body in (*bodies, *teams(document)):
        mentions = _inside(body.mentions, outside)
        if mentions:
            yield Actor(
                span=body.named,
                name=body.name,
                type=ActorType.ORGANISATION,
                role=body.role.of(text) if body.role else None,
                role_span=body.role,
                mentions=mentions,
            )


def _inside(spans: Sequence[Span], outside: Covering) -> tuple[Span, ...]:
    """The mentions that belong to the story: no byline, caption or credit."""
    return tuple(span for span in spans if not outside.covers(span))


class _Weight:
    """Weighs an actor: by mentions, by what it is quoted with, and by where it is named."""

    def __init__(self, document: Document, quotes: Sequence[Finding]) -> None:
        self._title = document.title
        self._quoted: dict[str, int] = {}
        for quote in quotes:
            if isinstance(quote, Quote) and quote.speaker is not None:
                name = quote.speaker.name
                self._quoted[name] = self._quoted.get(name, 0) + 1

    def __call__(self, actor: Actor) -> Actor:
        mentions = actor.mentions
        is_person = actor.type is ActorType.PERSON
        in_title = self._title is not None and any(map(self._title.covers, mentions))
        importance = len(mentions) * (1.0 if is_person else 0.7)
        importance += 1.5 * self._quoted.get(actor.name, 0)
        importance += 3.0 * in_title + 2.0 * (mentions[0].start < _LEAD) + 0.5 * is_person
        return replace(actor, importance=importance)
