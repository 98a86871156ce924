"""The section `who` of a digest: the persons and organisations that act or are quoted."""

from collections.abc import Collection, Iterator, Sequence
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
from digests.text.credits import Credits
from digests.text.document import Document
from digests.text.folding import folded_words
from digests.text.gazetteer import gazetteer, place_key
from digests.text.languages import language_of
from digests.text.likely_people import is_likely_person
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
        actors = [*_persons(document, weigh.quoted), *_bodies(document)]
        weighed = map(weigh, actors)
        return tuple(sorted(weighed, key=lambda actor: (-actor.importance, actor.span)))

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
                key = _key(actor)
                if key not in seen:
                    yield actor
                seen.add(key)


def _key(actor: Actor) -> str:
    """What mentions of one actor share: surname and first initial of a person."""
    words = folded_words(actor.name)
    if actor.type is ActorType.PERSON and words:
        return f"{words[0][0]} {words[-1]}"
    return " ".join(words)


def _line(actor: Actor) -> Line:
    if actor.role is None:
        return (Strong(actor.name),)
    return (Strong(actor.name), Text(f", {actor.role}"))


def _persons(document: Document, quoted: Collection[str]) -> Iterator[Actor]:
    """The persons of the story; who is quoted is one, also under a name nobody knows."""
    outside = Covering(document.boilerplate)
    headlines = Covering(title_case_lines(document))
    located = Covering(span for place in places(document) for span in place.mentions)
    bodies = {span for body in organisations(document) for span in body.mentions}
    language = language_of(document.article.language)
    stop = language.people.stop | language.organisations.adjectives
    small = language.places.openers
    people = cast(document).people
    parts = {word for member in people if " " in member.name for word in member.name.split()}
    unknown = [m for m in cast(document).others if is_likely_person(m, document, quoted)]
    credit = Credits(document.text, language.organisations)
    for member in (*people, *unknown):
        spans = tuple(m.span for m in member.mentions if not credit.names(m.span))
        mentions = _inside(spans, outside)
        is_part = member.name in parts or member.name in stop or member.name.lower() in small
        is_part = is_part or place_key(member.name) in gazetteer().demonyms
        is_body = member.named in bodies or (
            member.type is None and any(span in bodies for span in mentions)
        )
        if is_part or is_body or any(map(located.covers, mentions)):
            continue
        # In title case a name runs into the words beside it.
        if not all(map(headlines.covers, mentions)):
            yield _actor(document, member.named, ActorType.PERSON, member.role, mentions)


def _bodies(document: Document) -> Iterator[Actor]:
    """The organisations and teams of the story."""
    outside = Covering(document.boilerplate)
    for body in (*organisations(document), *teams(document)):
        mentions = _inside(body.mentions, outside)
        if mentions:
            yield _actor(document, body.named, ActorType.ORGANISATION, body.role, mentions)


def _actor(
    document: Document,
    named: Span,
    type_: ActorType,
    role: Span | None,
    mentions: tuple[Span, ...],
) -> Actor:
    text = document.text
    return Actor(
        span=named,
        name=named.of(text),
        type=type_,
        role=role.of(text) if role else None,
        role_span=role,
        mentions=mentions,
    )


def _inside(spans: Sequence[Span], outside: Covering) -> tuple[Span, ...]:
    """The mentions that belong to the story: no byline, caption or credit."""
    return tuple(span for span in spans if not outside.covers(span))


class _Weight:
    """Weighs an actor: by mentions, by what it is quoted with, and by where it is named."""

    def __init__(self, document: Document, quotes: Sequence[Finding]) -> None:
        self._title = document.title
        self.quoted: dict[str, int] = {}
        """How often each name is quoted."""
        for quote in quotes:
            if isinstance(quote, Quote) and quote.speaker is not None:
                name = quote.speaker.name
                self.quoted[name] = self.quoted.get(name, 0) + 1

    def __call__(self, actor: Actor) -> Actor:
        mentions = actor.mentions
        is_person = actor.type is ActorType.PERSON
        in_title = self._title is not None and any(map(self._title.covers, mentions))
        importance = len(mentions) * (1.0 if is_person else 0.7)
        importance += 1.5 * self.quoted.get(actor.name, 0)
        importance += 3.0 * in_title + 2.0 * (mentions[0].start < _LEAD) + 0.5 * is_person
        return replace(actor, importance=importance)
