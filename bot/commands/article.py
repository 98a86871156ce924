"""One article's brief: of a stored one, of a link, or of a text somebody sent."""

from dataclasses import replace
from urllib.parse import urlsplit

from bot.commands.answer import Answer, Tap, saying
from bot.commands.command import Command
from bot.commands.paging import Entry, page, turning
from bot.commands.presenting import headed, told
from bot.commands.refs import Ref, number
from bot.commands.request import Room
from bot.commands.visit import Visit
from digests.errors import BadInput
from digests.model import Article, Block, Phrase, ReadArticle

SECTIONS = ("summary", "quotes", "who", "where", "next")
"""What a brief tells, in this order."""


async def open_article(visit: Visit, key: str, at: int = 0) -> Answer:
    """The brief of a stored article; from a channel, in private."""
    if visit.is_tap and visit.request.room is Room.CHANNEL:
        return Answer(opens=Ref("a", key).link)
    read = await visit.desk.store.get(key)
    if read is None:
        return Answer(blocks=(saying(Phrase("proof-gone")),), is_new=True)
    shown = page(_entries(read), at)
    source = read.article.url
    row = (
        Tap(Phrase("article-follow"), f"topics:{key}"),
        *((Tap(Phrase("proof-source"), url=source),) if source else ()),
    )
    return Answer(blocks=shown.blocks, taps=(row, *turning(shown, "article", key)))


async def brief_of_link(visit: Visit, url: str) -> Answer:
    """The brief of the article behind a link, which is not stored."""
    try:
        article = await visit.desk.fetch(url)
    except BadInput as error:
        return Answer(blocks=(saying(Phrase("article-unreachable", {"reason": str(error)})),))
    return await brief_of(visit, article)


async def brief_of(visit: Visit, article: Article) -> Answer:
    """The brief of an article that is not stored: nothing in it can be opened later."""
    read = ReadArticle(article, await visit.desk.read(article))
    if not any(read.brief.of(section) for section in SECTIONS):
        return Answer(blocks=(saying(Phrase("article-nothing")),))
    blocks = (block for entry in _entries(read) for block in entry)
    return Answer(blocks=tuple(_without_refs(block) for block in blocks))


def _without_refs(block: Block) -> Block:
    return replace(block, items=tuple(replace(item, ref=None) for item in block.items))


def link_in(words: str) -> str | None:
    """The address, when the words are nothing but one."""
    if len(words.split()) != 1:
        return None
    try:
        parts = urlsplit(words)
    except ValueError:
        return None
    return words if parts.scheme in ("http", "https") and parts.hostname else None


def _entries(read: ReadArticle) -> list[Entry]:
    first, *others = told(read, SECTIONS) or [None]
    head: Entry = (_head(read), *((first,) if first else ()))
    return [head, *((block,) for block in others if block)]


def _head(read: ReadArticle) -> Block:
    """The headline; a text somebody sent has no outlet to name below it."""
    block = headed(read)
    if read.article.outlet or read.article.source:
        return block
    return replace(block, items=tuple(replace(one, lines=one.lines[:1]) for one in block.items))


async def _words(visit: Visit) -> Answer:
    ref = Ref.parse(visit.words)
    if ref and ref.kind == "a":
        return await open_article(visit, ref.key)
    link = link_in(visit.words)
    if link and visit.is_private:
        return await brief_of_link(visit, link)
    return Answer(blocks=(saying(Phrase("article-how")),))


async def _tapped(visit: Visit) -> Answer:
    """`a:KEY` opens, as a message of its own; `article:PAGE:KEY` turns the page of one."""
    if (visit.request.data or "").startswith("a:"):
        return replace(await open_article(visit, visit.rest(0)), is_new=True)
    return await open_article(visit, visit.rest(1), number(visit.arg(0)) or 0)


COMMAND = Command("article", words=_words, tap=_tapped, prefixes=("a",), is_listed=False)
