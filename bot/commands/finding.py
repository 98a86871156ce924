"""The stored articles somebody asks for, and the facts in them that are meant."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.commands.asking import Asked, understand
from bot.commands.visit import Visit
from digests.model import Actor, Finding, NextStep, Place, Quote, ReadArticle, SummarySentence
from digests.text.folding import folded_words

MOST = 60
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
    """The articles with only the facts of that section which the words name.

    An article none of whose facts is named goes; when that would be all of them, the words
    named an outlet or a subject, and the facts stay as they are.
    """
    wanted = set(folded_words(words))
    having = tuple(one for one in articles if one.brief.of(section))
    if not wanted:
        return having
    narrowed = []
    for one in having:
        named = tuple(
            fact for fact in one.brief.of(section) if wanted <= _words_of(fact, one.article.text)
        )
        if named:
            findings = {**one.brief.findings, section: named}
            narrowed.append(replace(one, brief=replace(one.brief, findings=findings)))
    return tuple(narrowed) or having


def _words_of(fact: Finding, text: str) -> frozenset[str]:
    return frozenset(folded_words(" ".join((fact.span.of(text), *_names(fact)))))


def _names(fact: Finding) -> tuple[str, ...]:
    match fact:
        case Quote(speaker=speaker) if speaker:
            return speaker.name, speaker.role or ""
        case Actor():
            return fact.name, fact.role or ""
        case Place():
            return fact.name, fact.canonical, fact.country or ""
        case NextStep() | SummarySentence():
            return ()
    return ()
