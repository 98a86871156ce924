"""Settings: no digests until a day."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.commands.answer import Answer
from bot.commands.refs import number
from bot.commands.settings.page import OLD, Page, choice, in_rows, shown
from bot.commands.visit import Visit
from digests.model import Line, Phrase

_DAYS = (1, 2, 3, 7, 14, 30)


async def _page(visit: Visit) -> Answer:
    """A number of days, or `off`."""
    match visit.args[1:]:
        case ():
            pass
        case ("off",):
            visit = await pause_until(visit, None)
        case (word,) if (days := number(word)) in _DAYS and days is not None:
            visit = await pause_until(visit, visit.today + timedelta(days=days))
        case _:
            return OLD
    return overview(visit)


async def pause_until(visit: Visit, day: date | None) -> Visit:
    """No digests before that day begins for the reader; at once again with None."""
    visit = await visit.enrol()
    until = datetime.combine(day, time(), visit.zone) if day else None
    await visit.desk.store.pause(visit.reader.recipient, until)
    return replace(visit, reader=replace(visit.reader, paused_until=until))


def overview(visit: Visit) -> Answer:
    """How things stand, and for how long to pause."""
    taps = [
        choice("pause", str(days), Phrase("settings-pause-days", {"count": days}), is_on=False)
        for days in _DAYS
    ]
    off = choice("pause", "off", Phrase("settings-pause-off"), is_on=not _is_paused(visit))
    return shown(
        _said(visit),
        Phrase("settings-pause-how"),
        rows=(*in_rows(taps, 2), (off,)),
        heading=Phrase("settings-pause"),
    )


def _is_paused(visit: Visit) -> bool:
    until = visit.reader.paused_until
    return until is not None and until > visit.now


def _said(visit: Visit) -> Phrase:
    until = visit.reader.paused_until
    if until is None or not _is_paused(visit):
        return Phrase("settings-off")
    return Phrase("settings-pause-until", {"day": until.astimezone(visit.zone)})


async def _value(visit: Visit) -> Line:
    return (_said(visit),)


PAGE = Page("pause", _page, _value)
