"""The stored articles somebody asks for, and the facts in them that are meant."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from bot.commands.asking import Asked, understand
from bot.commands.visit import Visit
from digests.model import Actor, Finding, Place, Quote, ReadArticle
from digests.text.folding import folded_words

MOST = 200
"""Articles looked at for one answer, the newest first."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What was asked, made definite, and the articles found for it."""

    asked: Asked
    articles: tuple[ReadArticle, ...]


async def look_up(visit: Visit, words: str, limit: int = MOST) -> Answered:
    """The articles for those words and that period; of the newest day when nothing is asked."""
    asked = understand(words, visit.today, visit.preferences.language)
    archive = visit.desk.store
    if asked.is_empty:
        day = await archive.latest_day()
        if day is None:
            return Answered(asked, ())
        asked = Asked(period=(day, day))
    return Answered(asked, tuple(await archive.find(asked.question(limit))))


def meant(articles: Sequence[ReadArticle], section: str, words: str) -> tuple[ReadArticle, ...]:
    """The articles that have facts in that section, narrowed to those the words name.

    "Ada Roe" names a speaker: only her quotes stay. Where nobody is named so, the words are a
    subject or an outlet: all facts stay, those that hold the words first.
    """
    having = tuple(one for one in articles if one.brief.of(section))
    wanted = set(folded_words(words))
    if not wanted:
        return having
    for names_of in (_names_of, _titles_of):
        named = [_with(one, section, _named(one, section, wanted, names_of)) for one in having]
        narrowed = tuple(asked_for(one, section) for one in named if one.brief.of(section))
        if narrowed:
            return narrowed
    return tuple(_telling_first(one, section, wanted) for one in having)


def asked_for(read: ReadArticle, section: str) -> ReadArticle:
    """The article with all facts of that section worth showing: somebody asked for just these."""
    return _with(read, section, [_as_key(fact) for fact in read.brief.of(section)])


def _telling_first(read: ReadArticle, section: str, wanted: set[str]) -> ReadArticle:
    facts = sorted(read.brief.of(section), key=partial(_lacks, read, wanted))
    return _with(
        read, section, [fact if _lacks(read, wanted, fact) else _as_key(fact) for fact in facts]
    )


def _as_key(fact: Finding) -> Finding:
    return replace(fact, is_key=True) if isinstance(fact, Quote) else fact


def _with(read: ReadArticle, section: str, facts: Sequence[Finding]) -> ReadArticle:
    findings = {**read.brief.findings, section: tuple(facts)}
    return replace(read, brief=replace(read.brief, findings=findings))


def _named(
    read: ReadArticle,
    section: str,
    wanted: set[str],
    names_of: Callable[[Finding], Sequence[str]],
) -> list[Finding]:
    """The facts that some of the words name, while the others stand in their text."""
    found = []
    for fact in read.brief.of(section):
        names = set(folded_words(" ".join(names_of(fact))))
        if not wanted.isdisjoint(names) and not _lacks(read, wanted - names, fact):
            found.append(fact)
    return found


def _lacks(read: ReadArticle, wanted: set[str], fact: Finding) -> bool:
    return not wanted.issubset(folded_words(fact.span.of(read.article.text)))


def _names_of(fact: Finding) -> tuple[str, ...]:
    match fact:
        case Quote(speaker=speaker) if speaker:
            return (speaker.name,)
        case Actor():
            return (fact.name,)
        case Place():
            return (fact.name, fact.canonical)
        case _:
            return ()


def _titles_of(fact: Finding) -> tuple[str, ...]:
    """Names with what goes with them: of a person the role, of a place the country."""
    match fact:
        case Quote(speaker=speaker) if speaker:
            return (speaker.name, speaker.role or "")
        case Actor():
            return (fact.name, fact.role or "")
        case Place():
            return (*_names_of(fact), fact.country or "")
        case _:
            return ()
