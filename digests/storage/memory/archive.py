"""The archive in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from digests.model import EPOCH, Article, Brief, ReadArticle
from digests.ports import Added, Question
from digests.storage.newness import UNKNOWN, midnight, midnight_after, newness
from digests.storage.words import words_of
from digests.text.folding import folded_words


@dataclass(slots=True)
class _Stored:
    read: ReadArticle
    sources: set[str]
    words: set[str]
    is_newest: bool = True

    @property
    def newness(self) -> int:
        return newness(self.read.article, self.read.brief, self.read.arrived)


class MemoryArchive:
    """The port `Archive`."""

    def __init__(self) -> None:
        self._stored: dict[int, _Stored] = {}
        self._last = 0

    async def add(self, article: Article, brief: Brief, arrived: datetime | None = None) -> Added:
        """See the port."""
        same = self._same(article)
        if same:
            same.sources.add(article.source)
            return Added.KNOWN
        older = [one for one in self._stored.values() if one.read.article.key == article.key]
        sources = {article.source}
        for one in older:
            one.is_newest = False
            sources |= one.sources
        arrivals = [one.read.arrived for one in older if one.read.arrived]
        self._last += 1
        read = ReadArticle(article, brief, self._last, min(arrivals, default=arrived))
        self._stored[self._last] = _Stored(read, sources, words_of(article, brief))
        return Added.REVISED if older else Added.NEW

    async def knows(self, article: Article) -> bool:
        """See the port."""
        same = self._same(article)
        return same is not None and article.source in same.sources

    def _same(self, article: Article) -> _Stored | None:
        for one in self._stored.values():
            if (one.read.article.key, one.read.article.text) == (article.key, article.text):
                return one
        return None

    def _newest(self) -> list[_Stored]:
        return [one for one in self._stored.values() if one.is_newest]

    async def get(self, key: str) -> ReadArticle | None:
        """See the port."""
        found = await self.versions(key)
        return found[0] if found else None

    async def versions(self, key: str) -> Sequence[ReadArticle]:
        """See the port."""
        found = [one.read for one in self._stored.values() if one.read.article.key == key]
        return found[::-1]

    async def find(self, question: Question) -> Sequence[ReadArticle]:
        """See the port."""
        words = set(folded_words(question.words))
        if question.words.strip() and not words:
            return []
        found = [
            one
            for one in self._newest()
            if words <= one.words and _offered(one, question.sources) and _in_days(one, question)
        ]
        found.sort(key=lambda one: (one.newness, one.read.number), reverse=True)
        end = question.offset + question.limit
        return [one.read for one in found[question.offset : end]]

    async def after(
        self, number: int, sources: Sequence[str], limit: int = 1000
    ) -> Sequence[ReadArticle]:
        """See the port."""
        found = (
            one.read
            for one in self._newest()
            if one.read.number > number and _offered(one, sources)
        )
        return sorted(found, key=lambda read: read.number)[:limit]

    async def latest_day(self) -> date | None:
        """See the port."""
        latest = max((one.newness for one in self._stored.values()), default=UNKNOWN)
        return datetime.fromtimestamp(latest, UTC).date() if latest else None

    async def last_number(self) -> int:
        """See the port."""
        return max(self._stored, default=0)

    async def outdated(self, reader: int, limit: int) -> Sequence[Article]:
        """See the port."""
        found = [one.read.article for one in self._newest() if one.read.brief.reader < reader]
        return found[::-1][:limit]

    async def replace_brief(self, article: Article, brief: Brief) -> None:
        """See the port."""
        same = self._same(article)
        if same:
            same.read = replace(same.read, brief=brief)
            same.words = words_of(article, brief)

    async def forget_before(self, day: date) -> int:
        """See the port."""
        begins = datetime.combine(day, time(), UTC)
        old = [
            number
            for number, one in self._stored.items()
            if UNKNOWN < one.newness < midnight(day) and (one.read.arrived or EPOCH) < begins
        ]
        for number in old:
            del self._stored[number]
        return len(old)


def _offered(one: _Stored, sources: Sequence[str]) -> bool:
    return not sources or not one.sources.isdisjoint(sources)


def _in_days(one: _Stored, question: Question) -> bool:
    if question.since and one.newness < midnight(question.since):
        return False
    if question.until is None:
        return True
    return UNKNOWN < one.newness < midnight_after(question.until)
