"""Settings: quiet hours, in which digests wait or come without a sound."""

from dataclasses import replace
from datetime import time

from bot.commands.answer import Answer, Tap
from bot.commands.refs import number
from bot.commands.settings.page import OLD, Page, choice, in_rows, shown
from bot.commands.subscribing import prefer
from bot.commands.visit import Visit
from digests.model import Line, Phrase, Preferences, Quiet, QuietHours

_HEADING = Phrase("settings-quiet")


async def _page(visit: Visit) -> Answer:
    """`off`; `hold` or `silent`; `FROM` asks for the end, `FROM:TO` sets both, in full hours."""
    match visit.args[1:]:
        case ():
            pass
        case ("off",):
            visit = await prefer(visit, lambda mine: replace(mine, quiet=None))
        case ("hold" | "silent" as mode,):
            visit = await _set_mode(visit, Quiet(mode))
        case (start,) if (hour := number(start)) is not None and hour < 24:
            return _ends(hour)
        case (start, end):
            hours = number(start), number(end)
            if hours[0] is None or hours[1] is None or max(hours[0], hours[1]) > 23:
                return OLD
            visit = await set_hours(visit, time(hours[0]), time(hours[1]))
        case _:
            return OLD
    return _overview(visit)


async def _set_mode(visit: Visit, mode: Quiet) -> Visit:
    def change(mine: Preferences) -> Preferences:
        return replace(mine, quiet=replace(mine.quiet, mode=mode)) if mine.quiet else mine

    return await prefer(visit, change)


async def set_hours(visit: Visit, start: time, end: time) -> Visit:
    """From one time to the other, across midnight when the second is the earlier one."""

    def change(mine: Preferences) -> Preferences:
        mode = mine.quiet.mode if mine.quiet else Quiet.HOLD
        return replace(mine, quiet=QuietHours(start, end, mode))

    return await prefer(visit, change)


def _overview(visit: Visit) -> Answer:
    quiet = visit.preferences.quiet
    starts = [
        choice("quiet", str(hour), f"{hour:02}:00", quiet is not None and quiet.start.hour == hour)
        for hour in range(24)
    ]
    modes = [
        choice("quiet", mode, Phrase(f"settings-quiet-{mode}"), quiet.mode is mode)
        for mode in Quiet
        if quiet
    ]
    off: list[Tap] = [choice("quiet", "off", Phrase("settings-off"), quiet is None)]
    return shown(
        _said(quiet),
        Phrase("settings-quiet-from"),
        rows=(*in_rows(starts, 6), modes, off),
        heading=_HEADING,
    )


def _ends(start: int) -> Answer:
    taps = [
        choice("quiet", f"{start}:{hour}", f"{hour:02}:00", is_on=False)
        for hour in range(24)
        if hour != start
    ]
    return shown(
        Phrase("settings-quiet-to", {"start": time(start)}), rows=in_rows(taps, 6), heading=_HEADING
    )


def _said(quiet: QuietHours | None) -> Phrase:
    if quiet is None:
        return Phrase("settings-off")
    hours = {"start": quiet.start, "end": quiet.end}
    return Phrase(f"settings-quiet-is-{quiet.mode}", hours)


async def _value(visit: Visit) -> Line:
    return (_said(visit.preferences.quiet),)


PAGE = Page("quiet", _page, _value)
