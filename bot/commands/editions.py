"""/editions: the digests on offer, and which of them this chat gets."""

from bot.commands.answer import Answer, Tap, saying
from bot.commands.command import Command
from bot.commands.visit import Visit
from digests.model import Edition, Line, Phrase, Strong, Text
from digests.timing import next_due, timetable


async def _editions(visit: Visit) -> Answer:
    return await offered(visit)


async def offered(visit: Visit) -> Answer:
    """All editions with their next moment, each with a button to begin or end it."""
    editions = visit.editions
    if not editions:
        return Answer(blocks=(saying(Phrase("editions-none")),))
    mine = {one.edition: one for one in await visit.desk.store.of(visit.reader.recipient)}
    lines = [_line(visit, edition, edition.name in mine) for edition in editions.values()]
    return Answer(
        blocks=(saying(*lines, heading=Phrase("editions-title")),),
        taps=tuple((_tap(edition, edition.name in mine),) for edition in editions.values())
        if visit.request.may_change
        else (),
    )


def _line(visit: Visit, edition: Edition, is_mine: bool) -> Line:
    table = timetable(edition, visit.preferences)
    # Naive: told as it is, since its own zone is named beside it.
    local = next_due(table.schedule, table.zone, visit.now).astimezone(table.zone)
    moment = local.replace(tzinfo=None)
    return (
        Strong(edition.title),
        Text(" – "),
        Phrase("editions-next", {"moment": moment, "zone": table.zone.key}),
        *((Text(" · "), Phrase("editions-mine")) if is_mine else ()),
    )


def _tap(edition: Edition, is_mine: bool) -> Tap:
    command = "unsubscribe" if is_mine else "subscribe"
    return Tap(Phrase(f"editions-{command}", {"title": edition.title}), f"{command}:{edition.name}")


COMMAND = Command("editions", words=_editions, tap=_editions)
