"""The stored fact that a ref names."""

from bot.commands.refs import Ref
from bot.commands.visit import Visit
from digests.model import Finding, ReadArticle

SECTION_OF = {"q": "quotes", "n": "next", "p": "where"}
"""Where the findings of each kind of ref are kept."""


async def find_fact(visit: Visit, ref: Ref | None) -> tuple[ReadArticle, Finding] | None:
    """The finding, in the newest version of the article that has one there."""
    section = SECTION_OF.get(ref.kind) if ref else None
    if ref is None or section is None:
        return None
    for read in await visit.desk.store.versions(ref.key):
        for fact in read.brief.of(section):
            if fact.span.start == ref.start:
                return read, fact
    return None
