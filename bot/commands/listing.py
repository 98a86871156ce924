"""The answer to "what is there on …": facts of one kind over many articles, page by page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

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
    for the articles of a page.
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
    stories = composed(visit, articles, listing.sections, is_search=bool(found.asked.words))
    if not stories:
        return nothing(found)
    shown = page(entries(stories), number(visit.arg(0)) or 0)
    keys = {key for index in shown.entries for key in stories[index].articles}
    on_page = [one for one in articles if one.article.key in keys]
    question = found.asked.text
    return Answer(
        blocks=(
            heading(listing.name, found.asked),
            *shown.blocks,
            *cut_short(shown.count, question),
        ),
        taps=(*listing.taps(visit, on_page), *turning(shown, listing.name, question)),
    )


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
