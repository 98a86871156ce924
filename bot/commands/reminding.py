"""Reminders at their moment, and what becomes of them when the news moves an event."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.commands.answer import saying
from bot.commands.changes import CalledOff, Moved, change_of
from bot.commands.desk import Desk
from bot.commands.events import starts
from bot.commands.notice import Notice, notice
from bot.commands.refs import Ref
from bot.commands.steps import BEFORE
from digests.model import Block, Item, Layout, Phrase, ReadArticle, Reader, Text
from digests.ports import Reminder
from digests.punctuality import held_until, is_silent

_MOST_AT_ONCE = 500


async def due_notices(desk: Desk) -> Sequence[Notice]:
    """The reminders whose moment has come. One whose event has begun is dropped: too late."""
    now = desk.clock()
    notices = []
    for reminder in await desk.store.reminders.due(now, _MOST_AT_ONCE):
        reader = await desk.store.reader(reminder.recipient)
        if reader is None or reminder.starts <= now:
            await _drop(desk, reminder)
            continue
        if _waits(reminder, reader, desk):
            continue
        quiet, zone = reader.preferences.quiet, _zone(reader, desk)
        notices.append(
            notice(
                reader,
                f"reminder:{reminder.id}",
                _words(reminder),
                now,
                is_silent=is_silent(quiet, zone, now),
                reminder=reminder.id,
            )
        )
    return notices


async def settled(desk: Desk, notices: Sequence[Notice]) -> None:
    """Call off the reminders of notices that are queued."""
    for one in notices:
        if one.reminder is not None:
            await desk.store.reminders.cancel(one.reminder)


async def moved(desk: Desk, new: Sequence[ReadArticle]) -> Sequence[Notice]:
    """Move or call off the reminders of events that new articles move or call off."""
    if not new:
        return ()
    notices = []
    for reminder in await desk.store.reminders.waiting():
        reader = await desk.store.reader(reminder.recipient)
        if reader is None:
            continue
        for read in new:
            told = await _follow(desk, reminder, reader, read)
            if told:
                notices.append(told)
                break
    return notices


async def _follow(
    desk: Desk, reminder: Reminder, reader: Reader, read: ReadArticle
) -> Notice | None:
    match change_of(reminder.event, read):
        case Moved(event):
            begins = starts(event, _zone(reader, desk))
            if begins is None or begins == reminder.starts:
                return None
            due = begins - timedelta(minutes=reminder.before)
            again = replace(
                reminder,
                id=None,
                ref=Ref("n", read.article.key, event.step.span.start).link,
                event=event.sentence,
                starts=begins,
                due=due,
            )
            if due > desk.clock():
                await desk.store.reminders.set(again)
            said = Phrase("reminder-moved", {"moment": begins.astimezone(_zone(reader, desk))})
        case CalledOff():
            again = reminder
            said = Phrase("reminder-cancelled")
        case None:
            return None
    await _drop(desk, reminder)
    return notice(
        reader,
        f"moved:{reminder.id}:{read.article.key}",
        (saying(said), _event(again)),
        desk.clock(),
    )


async def _drop(desk: Desk, reminder: Reminder) -> None:
    if reminder.id is not None:
        await desk.store.reminders.cancel(reminder.id)


def _waits(reminder: Reminder, reader: Reader, desk: Desk) -> bool:
    """Whether quiet hours hold it back, and end before the event begins."""
    until = held_until(reader.preferences.quiet, _zone(reader, desk), desk.clock())
    return until is not None and until < reminder.starts


def _words(reminder: Reminder) -> tuple[Block, ...]:
    label = "reminder-day" if reminder.before == max(BEFORE) else "reminder-hour"
    return (saying(Phrase(label)), _event(reminder))


def _event(reminder: Reminder) -> Block:
    item = Item(((Text(reminder.event),),), layout=Layout.QUOTE, ref=reminder.ref)
    return Block("next", (item,))


def _zone(reader: Reader, desk: Desk) -> ZoneInfo:
    first = next(iter(desk.editions().values()), None)
    return ZoneInfo(reader.preferences.zone or (first.zone if first else "UTC"))
