"""Finding articles by their words, however these are spelled."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, exists, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import Article, Brief, Place
from digests.ports import Question
from digests.storage.newness import midnight, newness
from digests.storage.tables import articles, offers, terms
from digests.text.folding import folded_words

_COUNTED_TO = 5000
"""How far the articles of a word are counted to find the rarest one."""


def words_of(article: Article, brief: Brief) -> set[str]:
    """Every folded word that finds an article, names of places as the gazetteer has them too."""
    places = [
        finding.canonical
        for findings in brief.findings.values()
        for finding in findings
        if isinstance(finding, Place)
    ]
    said = (article.title, article.text, article.outlet, article.author, brief.title, *places)
    return {word for text in said if text for word in folded_words(text)}


async def index(connection: AsyncConnection, number: int, article: Article, brief: Brief) -> None:
    """Make an article findable."""
    second = newness(article, brief)
    rows = [
        {"term": word, "newness": second, "number": number}
        for word in sorted(words_of(article, brief))
    ]
    if rows:
        await connection.execute(insert(terms), rows)


async def unindex(connection: AsyncConnection, numbers: Sequence[int]) -> None:
    """Make articles not findable."""
    await connection.execute(delete(terms).where(terms.c.number.in_(numbers)))


def offered_by(sources: Sequence[str]) -> ColumnElement[bool]:
    """Whether one of the sources offered the article."""
    return exists().where(offers.c.number == articles.c.number, offers.c.source.in_(sources))


async def search(connection: AsyncConnection, question: Question) -> Select[Any] | None:
    """The statement that answers the question, newest first; None when nothing can match."""
    words = sorted(set(folded_words(question.words)))
    if question.words.strip() and not words:
        return None
    statement = _by_words(await _rarest_first(connection, words)) if words else _newest()
    if question.sources:
        statement = statement.where(offered_by(question.sources))
    order = terms if words else articles
    if question.since:
        statement = statement.where(order.c.newness >= midnight(question.since))
    if question.until:
        end = midnight(question.until + timedelta(days=1))
        # Without a day of publication an article is not known to be that old.
        statement = statement.where(order.c.newness.between(1, end - 1))
    return (
        statement.order_by(order.c.newness.desc(), order.c.number.desc())
        .limit(question.limit)
        .offset(question.offset)
    )


def _newest() -> Select[Any]:
    return select(articles).where(articles.c.is_newest.is_(True))


def _by_words(words: Sequence[str]) -> Select[Any]:
    """Walks the articles of the first word and looks the others up in each."""
    statement = (
        select(articles)
        .select_from(terms)
        .join(articles, articles.c.number == terms.c.number)
        .where(terms.c.term == words[0])
    )
    for word in words[1:]:
        other = terms.alias()
        statement = statement.where(
            exists().where(
                other.c.term == word,
                other.c.newness == terms.c.newness,
                other.c.number == terms.c.number,
            )
        )
    return statement


async def _rarest_first(connection: AsyncConnection, words: Sequence[str]) -> Sequence[str]:
    if len(words) < 2:
        return words
    counted = {}
    for word in words:
        some = select(terms.c.number).where(terms.c.term == word).limit(_COUNTED_TO).subquery()
        counted[word] = await connection.scalar(select(func.count()).select_from(some)) or 0
    return sorted(words, key=counted.__getitem__)
