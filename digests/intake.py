"""The use case that takes articles in: from a source, through the reader, into the archive."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from digests.errors import BadInput
from digests.model import Article, Brief
from digests.ports import Added, Archive, Clock, Health, Source, SourceMemory, Trouble

_HOST = re.compile(r"[\w.:-]+")  # letters of any script; ":" for an IPv6 address
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")

Read = Callable[[Article], Awaitable[Brief]]
"""Reads an article away from the event loop; raises BadInput when it takes too long."""


@dataclass(frozen=True, slots=True)
class Report:
    """What came of one visit to a source."""

    source: str
    new: int = 0
    known: int = 0
    revised: int = 0
    troubles: tuple[Trouble, ...] = ()


async def take_in(
    source: Source, archive: Archive, memory: SourceMemory, read: Read, clock: Clock
) -> Report:
    """Store all that the source offers now; a trouble keeps back nothing but its own article.

    Raises:
        StorageTrouble: nothing can be stored now; what was not stored is offered again.
    """
    counts = dict.fromkeys(Added, 0)
    troubles: list[Trouble] = []
    async for offer in source.fetch():
        if isinstance(offer, Trouble):
            troubles.append(offer)
            continue
        try:
            counts[await take(offer, archive, read, clock)] += 1
        except BadInput as error:
            troubles.append(Trouble(_name(offer), str(error)))
    report = Report(
        source=source.name,
        new=counts[Added.NEW],
        known=counts[Added.KNOWN],
        revised=counts[Added.REVISED],
        troubles=tuple(troubles),
    )
    await memory.report(await _health(report, memory, clock))
    return report


async def take(article: Article, archive: Archive, read: Read, clock: Clock) -> Added:
    """Read and store one article, unless this very text is stored already.

    Raises:
        BadInput: it cannot be read.
    """
    article = _storable(article)
    if await archive.knows(article):
        return Added.KNOWN
    return await archive.add(article, await read(article), clock())


def _name(article: Article) -> str:
    """What an operator knows the article by: without address and title, its first words."""
    return article.url or article.title or article.text.lstrip()[:60]


def _storable(article: Article) -> Article:
    """Without the characters that no database or message takes: NUL and halves of characters."""
    return replace(
        article,
        text=_UNSTORABLE.sub("", article.text),
        title=article.title and _UNSTORABLE.sub("", article.title),
        url=article.url and _web_address(_UNSTORABLE.sub("", article.url)),
        outlet=article.outlet and _UNSTORABLE.sub("", article.outlet),
        author=article.author and _UNSTORABLE.sub("", article.author),
    )


def _web_address(url: str) -> str | None:
    """The address as a link may bear it; None for one that no messenger would open."""
    address = "%20".join(url.split())
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return None
    is_open = parts.scheme in ("http", "https") and "." in host and _HOST.fullmatch(host)
    return address if is_open else None


async def _health(report: Report, memory: SourceMemory, clock: Clock) -> Health:
    """A source fails when all it gave was trouble; a quiet one is well."""
    now = clock()
    before = next(
        (one for one in await memory.health() if one.source == report.source), Health(report.source)
    )
    taken = report.new + report.revised
    has_failed = bool(report.troubles) and not taken and not report.known
    return replace(
        before,
        last_try=now,
        last_good=before.last_good if has_failed else now,
        last_trouble=_told(report.troubles[-1]) if report.troubles else before.last_trouble,
        failures=before.failures + 1 if has_failed else 0,
        articles=before.articles + taken,
    )


def _told(trouble: Trouble) -> str:
    return f"{trouble.where}: {trouble.why}"
