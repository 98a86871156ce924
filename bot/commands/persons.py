"""Who is who over many articles: namesakes apart, spellings of one name together. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.commands.finding import asked_for
from digests.model import Actor, ActorType, NextStep, Place, Quote, ReadArticle
from digests.text.folding import folded_words


@dataclass(frozen=True, slots=True)
class Appearance:
    """One person in one article: the fullest name printed there, where, and the roles."""

    read: ReadArticle
    name: str
    start: int
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """One person's appearances, in the order of the articles given."""

    appearances: tuple[Appearance, ...]

    @property
    def name(self) -> str:
        """As printed last."""
        return self.appearances[0].name

    @property
    def role(self) -> str | None:
        """As printed last, where one was printed."""
        return next((role for one in self.appearances for role in one.roles), None)

    def name_is(self, name: str) -> bool:
        """Whether this is how one of the articles names the person, however spelt."""
        return folded_words(name) == folded_words(self.name)

    @property
    def statements(self) -> tuple[ReadArticle, ...]:
        """The articles that quote the person, each with these quotes only."""
        return tuple(said for one in self.appearances if (said := _only_quotes_of(one)))

    @property
    def places(self) -> tuple[tuple[Place, ReadArticle], ...]:
        """Where the person's stories happen, each place once."""
        found: dict[str, tuple[Place, ReadArticle]] = {}
        for one in self.appearances:
            for place in one.read.brief.of("where"):
                if isinstance(place, Place):
                    found.setdefault(place.canonical, (place, one.read))
        return tuple(found.values())

    @property
    def announced(self) -> tuple[tuple[NextStep, ReadArticle], ...]:
        """Next steps whose sentence names the person."""
        return tuple(
            (step, one.read)
            for one in self.appearances
            for step in one.read.brief.of("next")
            if isinstance(step, NextStep) and _is_named(one, step)
        )


def persons(articles: Sequence[ReadArticle], words: str) -> tuple[Person, ...]:
    """Everybody whose name holds all the words, most often named first; else by the role.

    Appearances under one name are one person where their roles share a word, where one has
    no role, or where the articles share somebody else: otherwise they are namesakes.
    """
    wanted = set(folded_words(words))
    everybody = [one for read in articles for one in appearances(read)]
    named = [one for one in everybody if wanted <= set(folded_words(one.name))]
    titled = (one for one in everybody if wanted <= set(folded_words(" ".join(one.roles))))
    by_name: dict[tuple[str, ...], list[Appearance]] = {}
    for one in named or titled:
        by_name.setdefault(tuple(folded_words(one.name)), []).append(one)
    found = [person for same_name in by_name.values() for person in _apart(same_name)]
    return tuple(sorted(found, key=lambda person: -len(person.appearances)))


def appearances(read: ReadArticle) -> tuple[Appearance, ...]:
    """The persons of one article, the most important first."""
    found: dict[tuple[str, ...], Appearance] = {}
    for name, start, role in _named(read):
        key = tuple(folded_words(name))
        one = found.setdefault(key, Appearance(read, name, start))
        if role and role not in one.roles:
            found[key] = replace(one, roles=(*one.roles, role))
    return tuple(found.values())


def _named(read: ReadArticle) -> Iterable[tuple[str, int, str | None]]:
    for actor in read.brief.of("who"):
        if isinstance(actor, Actor) and actor.type is ActorType.PERSON:
            yield actor.name, actor.span.start, actor.role
    organisations = {
        actor.name
        for actor in read.brief.of("who")
        if isinstance(actor, Actor) and actor.type is ActorType.ORGANISATION
    }
    for quote in read.brief.of("quotes"):
        if isinstance(quote, Quote) and quote.speaker and quote.speaker.name not in organisations:
            yield quote.speaker.name, quote.speaker.named.start, quote.speaker.role


def _apart(same_name: Sequence[Appearance]) -> list[Person]:
    groups: list[list[Appearance]] = []
    for one in same_name:
        touching = [group for group in groups if any(_may_be_same(one, other) for other in group)]
        groups = [group for group in groups if group not in touching]
        groups.append([*(member for group in touching for member in group), one])
    order = {id(one): at for at, one in enumerate(same_name)}
    return [Person(tuple(sorted(group, key=lambda one: order[id(one)]))) for group in groups]


def _may_be_same(one: Appearance, other: Appearance) -> bool:
    if not one.roles or not other.roles:
        return True
    if _content(one.roles) & _content(other.roles):
        return True
    return bool(_company(one) & _company(other))


def _content(roles: Sequence[str]) -> set[str]:
    return {word for word in folded_words(" ".join(roles)) if len(word) > 3}


def _company(one: Appearance) -> set[tuple[str, ...]]:
    """Everybody else in the article."""
    mine = tuple(folded_words(one.name))
    return {
        name
        for actor in one.read.brief.of("who")
        if isinstance(actor, Actor) and (name := tuple(folded_words(actor.name))) != mine
    }


def _only_quotes_of(one: Appearance) -> ReadArticle | None:
    name = folded_words(one.name)
    mine = tuple(
        quote
        for quote in one.read.brief.of("quotes")
        if isinstance(quote, Quote) and quote.speaker and folded_words(quote.speaker.name) == name
    )
    if not mine:
        return None
    findings = {**one.read.brief.findings, "quotes": mine}
    return asked_for(replace(one.read, brief=replace(one.read.brief, findings=findings)), "quotes")


def _is_named(one: Appearance, step: NextStep) -> bool:
    words = folded_words(step.span.of(one.read.article.text))
    return folded_words(one.name)[-1] in words
