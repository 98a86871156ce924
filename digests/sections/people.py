"""The section `who` of a digest: the persons and organisations that act or are quoted."""

from collections.abc import Iterator, Sequence
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
from digests.text.body_roles import body_roles
from digests.text.cast import cast
from digests.text.covering import Covering
from digests.text.credits import Credits
from digests.text.document import Document
from digests.text.folding import folded_words
from digests.text.gazetteer import gazetteer, place_key
from digests.text.languages.language import Language
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
        weight = _Weight(document, found.get("quotes", ()))
        actors = [*_persons(document, weight), *_bodies(document, weight)]
        return tuple(sorted(actors, key=_rank))

    def block(self, story: Story, length: Length) -> Block | None:
        """The leading actors, one a line with role; other articles add whom the first lacks."""
        items = tuple(
            Item((_line(actor),), Layout.BULLET)
            for actor in islice(_leading(story), _SHOWN[length])
        )
        return Block(self.name, items, Phrase("who-heading")) if items else None


def _rank(actor: Actor) -> tuple[float, int, int]:
    return -actor.importance, actor.span.start, actor.span.end


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

    def of(self, name: str, mentions: tuple[Span, ...], type_: ActorType) -> float:
        """The importance of who is named so."""
        is_person = type_ is ActorType.PERSON
        in_title = self._title is not None and any(map(self._title.covers, mentions))
        importance = len(mentions) * (1.0 if is_person else 0.7)
        importance += 1.5 * self.quoted.get(name, 0)
        importance += 3.0 * in_title + 2.0 * (mentions[0].start < _LEAD) + 0.5 * is_person
        return importance


def _persons(document: Document, weight: _Weight) -> Iterator[Actor]:
    """The persons of the story; who is quoted is one, also under a name nobody knows."""
    outside = Covering(document.boilerplate)
    headlines = Covering(title_case_lines(document))
    located = Covering(span for place in places(document) for span in place.mentions)
    bodies = {span for body in organisations(document) for span in body.mentions}
    people = cast(document).people
    parts = {word for member in people if " " in member.name for word in member.name.split()}
    unknown = [m for m in cast(document).others if is_likely_person(m, document, weight.quoted)]
    credits_ = Credits(document.text, document.language.organisations)
    for member in (*people, *unknown):
        if member.name in parts or _is_no_name(member.name, document.language):
            continue
        mentions = outside.without(mention.span for mention in member.mentions)
        if credits_.are_given:
            mentions = tuple(span for span in mentions if not credits_.names(span))
        is_body = member.named in bodies
        if member.type is None:
            is_body = is_body or not bodies.isdisjoint(mentions)
        if is_body or located.covers_any(mentions):
            continue
        # In title case a name runs into the words beside it.
        if not all(map(headlines.covers, mentions)):
            yield _actor(document, member.named, member.role, mentions, ActorType.PERSON, weight)


def _is_no_name(word: str, language: Language) -> bool:
    """Whether the word is an everyday one or a people's, whatever its capital says."""
    return (
        word in language.people.stop
        or word in language.organisations.adjectives
        or word.lower() in language.places.openers
        or place_key(word) in gazetteer().demonyms
    )


def _bodies(document: Document, weight: _Weight) -> Iterator[Actor]:
    """The organisations and teams of the story."""
    outside, roles = Covering(document.boilerplate), body_roles(document)
    for body in (*organisations(document), *teams(document)):
        mentions = outside.without(body.mentions)
        if mentions:
            role = body.role or roles.get(body.named)
            yield _actor(document, body.named, role, mentions, ActorType.ORGANISATION, weight)


def _actor(
    document: Document,
    named: Span,
    role: Span | None,
    mentions: tuple[Span, ...],
    type_: ActorType,
    weight: _Weight,
) -> Actor:
    text = document.text
    name = named.of(text)
    return Actor(
        span=named,
        importance=weight.of(name, mentions, type_),
        name=name,
        type=type_,
        role=role.of(text) if role else None,
        role_span=role,
        mentions=mentions,
    )
