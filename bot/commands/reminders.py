"""/reminders: the events a reader will be told of beforehand, and how to call it off."""

from datetime import timedelta

from bot.commands.answer import Answer, Tap, replying, saying
from bot.commands.command import Access, Command
from bot.commands.events import starts
from bot.commands.facts import find_fact
from bot.commands.refs import Ref, number
from bot.commands.steps import BEFORE
from bot.commands.upcoming import Upcoming
from bot.commands.visit import Visit
from digests.model import Line, NextStep, Phrase, Text
from digests.ports import Reminder

_MOST = 50
"""Reminders one reader may have waiting."""


async def _list(visit: Visit) -> Answer:
    mine = await visit.desk.store.reminders.of(visit.reader.recipient)
    if not mine:
        return Answer(blocks=(saying(Phrase("reminders-none")),))
    lines: list[Line] = [
        (
            Text(f"{at}. "),
            Text(one.event),
            Text(" – "),
            Phrase("moment", {"moment": one.due.astimezone(visit.zone)}),
        )
        for at, one in enumerate(mine, start=1)
    ]
    return Answer(
        blocks=(saying(*lines, heading=Phrase("reminders-title")),),
        taps=tuple(
            (Tap(Phrase("reminders-off", {"number": at}), f"reminders:off:{one.id}"),)
            for at, one in enumerate(mine, start=1)
        ),
    )


async def _tapped(visit: Visit) -> Answer:
    """`rem:KEY:START:MINUTES` or `reminders:off:ID`."""
    if (visit.request.data or "").startswith("rem:"):
        return await _remind(visit)
    if visit.arg(0) == "off":
        mine = await visit.desk.store.reminders.of(visit.reader.recipient)
        wanted = number(visit.arg(1))
        # Only one's own: the number comes from the message, and messages can be forged.
        for one in mine:
            if one.id is not None and one.id == wanted:
                await visit.desk.store.reminders.cancel(one.id)
    return await _list(visit)


async def _remind(visit: Visit) -> Answer:
    minutes = number(visit.arg(2))
    if minutes not in BEFORE:
        return replying(visit.request, Phrase("button-old"))
    ref = Ref.parse(f"n:{visit.arg(0)}:{visit.arg(1)}")
    match await find_fact(visit, ref):
        case (read, NextStep() as step) if ref:
            return await _set(visit, ref, Upcoming(step, read), minutes)
        case _:
            return replying(visit.request, Phrase("proof-gone"))


async def _set(visit: Visit, ref: Ref, event: Upcoming, minutes: int) -> Answer:
    begins = starts(event, visit.zone)
    due = begins - timedelta(minutes=minutes) if begins else None
    if begins is None or due is None or due <= visit.now:
        return replying(visit.request, Phrase("remind-too-late"))
    reminders = visit.desk.store.reminders
    mine = await reminders.of(visit.reader.recipient)
    if any((one.ref, one.before) == (ref.link, minutes) for one in mine):
        return replying(visit.request, Phrase("remind-already"))
    if len(mine) >= _MOST:
        return replying(visit.request, Phrase("remind-too-many", {"count": _MOST}))
    visit = await visit.enrol()
    await reminders.set(
        Reminder(
            recipient=visit.reader.recipient,
            ref=ref.link,
            event=event.sentence,
            starts=begins,
            before=minutes,
            due=due,
        )
    )
    done = Phrase("remind-done", {"moment": due.astimezone(visit.zone)})
    return Answer(toast=done, is_alert=True)


COMMAND = Command(
    "reminders",
    words=_list,
    tap=_tapped,
    access=Access.CHAT_ADMINS,
    prefixes=("rem",),
)
