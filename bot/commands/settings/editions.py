"""Settings: which editions come."""

from bot.commands.answer import Answer
from bot.commands.settings.page import OLD, Page, choice, in_rows, shown
from bot.commands.subscribing import subscribe
from bot.commands.visit import Visit
from digests.model import Line, Phrase, Text


async def _page(visit: Visit) -> Answer:
    """`on:NAME` begins, `off:NAME` ends."""
    state, name = visit.arg(1), visit.arg(2)
    if state:
        edition = visit.editions.get(name)
        if state == "on" and edition:
            visit, _ = await subscribe(visit, edition)
        elif state == "off":
            await visit.desk.store.unsubscribe(visit.reader.recipient, name)
        else:
            return OLD
    mine = await _mine(visit)
    taps = [
        choice(
            "editions",
            f"{'off' if one.name in mine else 'on'}:{one.name}",
            one.title,
            one.name in mine,
        )
        for one in visit.editions.values()
    ]
    return shown(
        Phrase("settings-editions-how"), rows=in_rows(taps, 1), heading=Phrase("settings-editions")
    )


async def _value(visit: Visit) -> Line:
    editions = visit.editions
    titles = [editions[name].title for name in await _mine(visit) if name in editions]
    return (Text(", ".join(titles)),) if titles else (Phrase("settings-none"),)


async def _mine(visit: Visit) -> list[str]:
    return [one.edition for one in await visit.desk.store.of(visit.reader.recipient)]


PAGE = Page("editions", _page, _value)
