"""Inline mode: quotes with their proof as cards to share in any chat."""

from bot.commands.answer import Answer, Card
from bot.commands.finding import look_up, meant
from bot.commands.presenting import headed
from bot.commands.visit import Visit
from digests.model import Block, Item, Layout, Line, Quote, ReadArticle, Strong, Text

MOST_CARDS = 50

_LONGEST_TITLE = 80
_LONGEST_QUERY = 100


async def cards(visit: Visit, query: str) -> Answer:
    """At most fifty cards; of the newest day while nothing is typed."""
    words = " ".join(query.split())[:_LONGEST_QUERY]
    found = await look_up(visit, words)
    narrowed = meant(found.articles, "quotes", found.asked.words)
    made = [
        _card(read, quote)
        for read in narrowed
        for quote in read.brief.of("quotes")
        if isinstance(quote, Quote)
    ]
    return Answer(cards=tuple(made[:MOST_CARDS]))


def _card(read: ReadArticle, quote: Quote) -> Card:
    article = read.article
    words = quote.span.of(article.text)
    speaker: Line = ()
    if quote.speaker:
        role = f", {quote.speaker.role}" if quote.speaker.role else ""
        speaker = (
            (Strong(quote.speaker.name), Text(role)) if role else (Strong(quote.speaker.name),)
        )
    who = "".join(piece.text for piece in speaker if isinstance(piece, Strong | Text))
    item = Item(
        (((Text(f"“{words}”"),), speaker) if speaker else ((Text(f"“{words}”"),),)),
        layout=Layout.QUOTE,
        ref=f"q_{article.key}_{quote.span.start}",
    )
    return Card(
        id=f"q_{article.key}_{quote.span.start}",
        title=_cut(words, _LONGEST_TITLE),
        description=" · ".join(part for part in (who, article.outlet or article.source) if part),
        blocks=(Block("quotes", (item,)), headed(read)),
    )


def _cut(words: str, limit: int) -> str:
    return words if len(words) <= limit else words[: limit - 1].rsplit(" ", 1)[0] + "…"
