"""The archive in tables: articles with their briefs, found by their words."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Row, Select, delete, exists, func, insert, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import Article, Brief, ReadArticle
from digests.ports import Added, Question
from digests.storage import codec
from digests.storage.damage import Damage
from digests.storage.newness import UNKNOWN, midnight, text_hash
from digests.storage.sql import searching
from digests.storage.sql.article_rows import article_of, row_of, this_version, versions
from digests.storage.sql.batches import pages
from digests.storage.sql.database import Database
from digests.storage.sql.dialects import insert_unless_there
from digests.storage.tables import articles, offers


class SqlArchive:
    """The port `Archive`."""

    def __init__(self, database: Database, damage: Damage) -> None:
        self._database = database
        self._damage = damage

    async def add(self, article: Article, brief: Brief, arrived: datetime | None = None) -> Added:
        """See the port."""
        async with self._database.writing() as connection:
            older = (await connection.execute(versions(article))).all()
            for version in older:
                if version.text_hash == text_hash(article.text):
                    await _offer(connection, {article.source}, version.number)
                    return Added.KNOWN
            numbers = [version.number for version in older]
            arrived = min((v.arrived for v in older if v.arrived), default=arrived)
            await _supersede(connection, numbers)
            made = await connection.execute(
                insert(articles)
                .values(row_of(article, brief, arrived))
                .returning(articles.c.number)
            )
            number: int = made.scalar_one()
            sources = await _sources(connection, numbers)
            await _offer(connection, {article.source, *sources}, number)
            await searching.index(connection, number, article, brief)
        return Added.REVISED if older else Added.NEW

    async def knows(self, article: Article) -> bool:
        """See the port."""
        offered = exists().where(
            offers.c.number == articles.c.number, offers.c.source == article.source
        )
        async with self._database.reading() as connection:
            return await connection.scalar(this_version(article).where(offered)) is not None

    async def get(self, key: str) -> ReadArticle | None:
        """See the port."""
        found = await self._select(select(articles).where(articles.c.key == key, _IS_NEWEST))
        return found[0] if found else None

    async def versions(self, key: str) -> Sequence[ReadArticle]:
        """See the port."""
        return await self._select(
            select(articles).where(articles.c.key == key).order_by(articles.c.number.desc())
        )

    async def find(self, question: Question) -> Sequence[ReadArticle]:
        """See the port."""
        async with self._database.reading() as connection:
            statement = searching.search(connection, question)
            if statement is None:
                return []
            return self._read((await connection.execute(statement)).all())

    async def after(
        self, number: int, sources: Sequence[str], limit: int = 1000
    ) -> Sequence[ReadArticle]:
        """See the port."""
        statement = (
            select(articles)
            .where(articles.c.number > number, _IS_NEWEST)
            .order_by(articles.c.number)
            .limit(limit)
        )
        if sources:
            statement = statement.where(searching.offered_by(sources))
        return await self._select(statement)

    async def latest_day(self) -> date | None:
        """See the port."""
        async with self._database.reading() as connection:
            latest = await connection.scalar(select(func.max(articles.c.newness)))
        return datetime.fromtimestamp(latest, UTC).date() if latest else None

    async def last_number(self) -> int:
        """See the port."""
        async with self._database.reading() as connection:
            return await connection.scalar(select(func.max(articles.c.number))) or 0

    async def outdated(self, reader: int, limit: int) -> Sequence[Article]:
        """See the port."""
        statement = (
            select(articles)
            .where(articles.c.reader < reader, _IS_NEWEST)
            .order_by(articles.c.number.desc())
            .limit(limit)
        )
        async with self._database.reading() as connection:
            return [article_of(row) for row in await connection.execute(statement)]

    async def replace_brief(self, article: Article, brief: Brief) -> None:
        """See the port."""
        async with self._database.writing() as connection:
            version = (await connection.execute(this_version(article))).first()
            if version is None:
                return
            row = row_of(article, brief, version.arrived)
            await connection.execute(
                update(articles)
                .where(articles.c.number == version.number)
                .values({name: row[name] for name in ("brief", "reader", "newness")})
            )
            await searching.unindex(connection, [version.number])
            await searching.index(connection, version.number, article, brief)

    async def forget_before(self, day: date) -> int:
        """See the port. Those that nothing dates stay."""
        begins = datetime.combine(day, time(), UTC)
        async with self._database.writing() as connection:
            old = await connection.scalars(
                select(articles.c.number).where(
                    articles.c.newness.between(UNKNOWN + 1, midnight(day) - 1),
                    func.coalesce(articles.c.arrived < begins, true()),
                )
            )
            numbers = old.all()
            for page in pages(numbers):
                await connection.execute(delete(articles).where(articles.c.number.in_(page)))
            await searching.unindex(connection, numbers)
        return len(numbers)

    async def _select(self, statement: Select[Any]) -> list[ReadArticle]:
        async with self._database.reading() as connection:
            return self._read((await connection.execute(statement)).all())

    def _read(self, rows: Sequence[Row[Any]]) -> list[ReadArticle]:
        found = []
        for row in rows:
            try:
                brief = codec.load_brief(row.brief)
            except codec.Unreadable as error:
                self._damage.note("articles", row.number, error)
            else:
                found.append(ReadArticle(article_of(row), brief, row.number, row.arrived))
        return found


_IS_NEWEST = articles.c.is_newest.is_(True)


async def _supersede(connection: AsyncConnection, older: Sequence[int]) -> None:
    """Older versions stay for the proofs that point into them, and are not found any more."""
    if older:
        await connection.execute(
            update(articles).where(articles.c.number.in_(older)).values(is_newest=False)
        )
        await searching.unindex(connection, older)


async def _sources(connection: AsyncConnection, numbers: Sequence[int]) -> Sequence[str]:
    return (
        await connection.scalars(select(offers.c.source).where(offers.c.number.in_(numbers)))
    ).all()


async def _offer(connection: AsyncConnection, sources: set[str], number: int) -> None:
    await connection.execute(
        insert_unless_there(connection, offers),
        [{"source": source, "number": number} for source in sorted(sources)],
    )
