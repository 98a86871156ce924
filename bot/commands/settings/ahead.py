"""Settings: the next five digests, in the reader's zone."""

from datetime import datetime

from bot.commands.answer import Answer, Tap
from bot.commands.settings.page import Page, in_rows, shown
from bot.commands.visit import Visit
from digests.model import Line, Phrase, Strong, Subscription, Text
from digests.timing import timetable

_MOST = 5


async def _page(visit: Visit) -> Answer:
    mine = await visit.desk.store.of(visit.reader.recipient)
    moments = sorted(
        (due, visit.editions[one.edition].title)
        for one in mine
        if one.edition in visit.editions
        for due in _due(visit, one)
    )[:_MOST]
    lines: list[Phrase | Line] = [
        (
            Phrase("moment", {"moment": due.astimezone(visit.zone)}),
            Text(" – "),
            Strong(title),
        )
        for due, title in moments
    ]
    previews = [
        Tap(
            Phrase("settings-ahead-preview", {"title": visit.editions[one.edition].title}),
            f"preview:{one.edition}",
        )
        for one in mine
        if one.edition in visit.editions
    ]
    return shown(
        *(lines or (Phrase("settings-ahead-none"),)),
        Phrase("settings-ahead-zone", {"zone": visit.zone.key}),
        rows=in_rows(previews, 1),
        heading=Phrase("settings-ahead"),
    )


def _due(visit: Visit, subscription: Subscription) -> list[datetime]:
    """The next moments of one subscription; the stored one is the first."""
    table = timetable(visit.editions[subscription.edition], visit.preferences)
    after = visit.now
    if visit.reader.paused_until and visit.reader.paused_until > after:
        after = visit.reader.paused_until
    first = subscription.next_due
    moments = [first if first and first > after else table.next_due(after)]
    while len(moments) < _MOST:
        moments.append(table.next_due(moments[-1]))
    return moments


async def _value(visit: Visit) -> Line:
    mine = await visit.desk.store.of(visit.reader.recipient)
    dues = (one.next_due for one in mine if one.next_due and one.edition in visit.editions)
    due = min(dues, default=None)
    if due is None:
        return (Phrase("settings-none"),)
    return (Phrase("moment", {"moment": due.astimezone(visit.zone)}),)


PAGE = Page("ahead", _page, _value)
