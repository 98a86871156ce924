"""Inline mode: quotes with their proof as cards to share in any chat."""

from dataclasses import replace

from bot.commands.answer import Answer, Card
from bot.commands.facts import find_fact
from bot.commands.finding import asked_for, look_up, meant
from bot.commands.presenting import headed, told, without_headings
from bot.commands.refs import Ref
from bot.commands.visit import Visit
from digests.model import Quote, ReadArticle

MOST_CARDS = 50

_LONGEST_TITLE = 80
_LONGEST_QUERY = 100


async def cards(visit: Visit, query: str) -> Answer:
    """At most fifty cards; of the newest day while nothing is typed, one for a quote's ref."""
    words = " ".join(query.split())[:_LONGEST_QUERY]
    match await find_fact(visit, Ref.parse(words)):
        case (read, Quote() as quote) if quote.speaker:
            return Answer(cards=(_card(read, quote),))
    found = await look_up(visit, words)
    narrowed = meant(found.articles, "quotes", found.asked.words)
    made = [
        _card(read, quote)
        for read in narrowed
        for quote in read.brief.of("quotes")
        if isinstance(quote, Quote) and quote.speaker
    ]
    return Answer(cards=tuple(made[:MOST_CARDS]))


def _card(read: ReadArticle, quote: Quote) -> Card:
    only = replace(read, brief=replace(read.brief, findings={"quotes": (quote,)}))
    article = read.article
    speaker = (quote.speaker.name, quote.speaker.role) if quote.speaker else ()
    said_by = ", ".join(part for part in speaker if part)
    return Card(
        id=f"q_{article.key}_{quote.span.start}",
        title=_cut(quote.span.of(article.text), _LONGEST_TITLE),
        description=" · ".join(
            part for part in (said_by, article.outlet or article.source) if part
        ),
        blocks=(*without_headings(told(asked_for(only, "quotes"), ("quotes",))), headed(read)),
    )


def _cut(words: str, limit: int) -> str:
    return words if len(words) <= limit else words[: limit - 1].rsplit(" ", 1)[0] + "…"
