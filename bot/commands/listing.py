"""The answer to "what is there on …": facts of one kind over many articles, page by page."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from bot.commands.answer import Answer, Tap, saying
from bot.commands.asking import Asked
from bot.commands.finding import Answered, look_up, meant
from bot.commands.paging import fits, page, turning
from bot.commands.presenting import composed, entries
from bot.commands.refs import number
from bot.commands.visit import Visit
from digests.model import Block, Item, Layout, Phrase, ReadArticle, Text

Rows = tuple[tuple[Tap, ...], ...]


def _no_taps(visit: Visit, articles: Sequence[ReadArticle]) -> Rows:
    return ()


@dataclass(frozen=True, slots=True)
class Listing:
    """One kind of list. `name` is its command; "NAME-title" its heading.

    `narrows` is the section whose facts must be what the words name; `taps` are the buttons
    for the first article of each story on a page.
    """

    name: str
    sections: tuple[str, ...]
    narrows: str | None = None
    taps: Callable[[Visit, Sequence[ReadArticle]], Rows] = _no_taps


async def listed(visit: Visit, listing: Listing) -> Answer:
    """The first page for the words of a command, or the page a button asks for."""
    words = visit.rest(1) if visit.is_tap else visit.words
    found = await look_up(visit, words)
    articles = found.articles
    if listing.narrows:
        articles = meant(articles, listing.narrows, found.asked.words)
    is_search = bool(found.asked.words)
    # Grouping a busy day takes a moment, in which others are answered.
    stories = await asyncio.to_thread(composed, visit, articles, listing.sections, is_search)
    if not stories:
        return nothing(found)
    shown = page(
        entries(stories, has_headings=len(listing.sections) > 1), number(visit.arg(0)) or 0
    )
    by_key = {one.article.key: one for one in articles}
    on_page = [by_key[stories[index].articles[0]] for index in shown.entries]
    question = found.asked.text
    return Answer(
        blocks=(
            heading(listing.name, found.asked),
            *shown.blocks,
            *cut_short(shown.count, question),
        ),
        taps=(*listing.taps(visit, on_page), *turning(shown, listing.name, question)),
    )


def in_turns(taps: Iterable[Sequence[Tap]], most: int, width: int) -> Rows:
    """The first button of each story, then the second ones, as many as fit; no label twice."""
    chosen: dict[str, Tap] = {}
    for turn in zip_longest(*taps):
        for tap in turn:
            if tap is not None and len(chosen) < most:
                chosen.setdefault(str(tap.label), tap)
    row = tuple(chosen.values())
    return tuple(row[at : at + width] for at in range(0, len(row), width))


def heading(name: str, asked: Asked) -> Block:
    """What the list is, and of which days and words."""
    pieces: list[Phrase | Text] = [Phrase(f"{name}-title")]
    if asked.words:
        pieces += [Text(" · "), Phrase("asked-words", {"words": asked.words})]
    if asked.period:
        since, until = asked.period
        days = (
            Phrase("asked-day", {"day": since})
            if since == until
            else Phrase("asked-days", {"since": since, "until": until})
        )
        pieces += [Text(" · "), days]
    return Block(section=name, items=(Item((tuple(pieces),), layout=Layout.HEADING),))


def nothing(found: Answered) -> Answer:
    """Nothing there is an answer, too, and says what to try."""
    if found.asked.is_empty:
        return Answer(blocks=(saying(Phrase("nothing-stored")),))
    if found.articles:
        return Answer(blocks=(saying(Phrase("nothing-of-this-kind")),))
    return Answer(blocks=(saying(Phrase("nothing-found", {"asked": found.asked.text})),))


def cut_short(pages: int, question: str) -> tuple[Block, ...]:
    """A word of excuse when the question is too long for the buttons that turn pages."""
    if pages > 1 and not fits(f"{'x' * 12}:{question}"):
        return (saying(Phrase("page-only-first")),)
    return ()
