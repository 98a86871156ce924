"""Finding articles by their words, however these are spelled."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import Article, Brief
from digests.ports import Question
from digests.storage.newness import UNKNOWN, midnight, midnight_after
from digests.storage.sql.batches import pages
from digests.storage.sql.dialects import dialect_of
from digests.storage.tables import articles, offers
from digests.storage.words import words_of
from digests.text.folding import folded_words


async def index(connection: AsyncConnection, number: int, article: Article, brief: Brief) -> None:
    """Make an article findable."""
    words = sorted(words_of(article, brief))
    await dialect_of(connection).index_words(connection, number, words)


async def unindex(connection: AsyncConnection, numbers: Sequence[int]) -> None:
    """Make articles not findable."""
    for page in pages(numbers):
        await dialect_of(connection).unindex_words(connection, page)


def offered_by(sources: Sequence[str]) -> ColumnElement[bool]:
    """Whether one of the sources offered the article."""
    return exists().where(offers.c.number == articles.c.number, offers.c.source.in_(sources))


def search(connection: AsyncConnection, question: Question) -> Select[Any] | None:
    """The statement that answers the question, newest first; None when nothing can match."""
    words = sorted(set(folded_words(question.words)))
    if question.words.strip() and not words:
        return None
    statement = select(articles).where(articles.c.is_newest.is_(True))
    if words:
        statement = statement.where(dialect_of(connection).has_words(words))
    if question.sources:
        statement = statement.where(offered_by(question.sources))
    if question.since:
        statement = statement.where(articles.c.newness >= midnight(question.since))
    if question.until:
        end = midnight_after(question.until)
        # Without a day of publication an article is not known to be that old.
        statement = statement.where(articles.c.newness.between(UNKNOWN + 1, end - 1))
    return (
        statement.order_by(articles.c.newness.desc(), articles.c.number.desc())
        .limit(question.limit)
        .offset(question.offset)
    )
