"""/status: how the bot is doing, for its operators."""

from bot.commands.answer import Answer, Tap, saying
from bot.commands.command import PRIVATELY, Access, Command
from bot.commands.visit import Visit
from digests.backlog import backlog
from digests.model import Block, Edition, Line, Phrase, Preferences, Strong, Text
from digests.ports import Health
from digests.timing import timetable

_MOST_FAILURES = 5


async def _status(visit: Visit) -> Answer:
    return Answer(
        blocks=(
            saying(*await _sending(visit), heading=Phrase("status-title")),
            *await _editions(visit),
            *await _sources(visit),
            *await _failures(visit),
        ),
        taps=((Tap(Phrase("status-again"), "status:"),),),
    )


async def _sending(visit: Visit) -> list[Phrase]:
    notes = await visit.desk.store.notes("sending")
    now = await backlog(visit.desk.store.outbox, visit.now)
    lines = [
        Phrase("status-paused" if notes.get("paused") else "status-sending"),
        Phrase(
            "status-queue",
            {
                "waiting": now.waiting,
                "underway": now.under_way,
                "unsettled": now.unsettled,
                "failed": now.failed,
            },
        ),
    ]
    if notes.get("halted"):
        lines.append(Phrase("status-halted", {"reason": notes["halted"]}))
    if minutes := int(now.lag.total_seconds() // 60):
        lines.append(Phrase("status-lag", {"minutes": minutes}))
    return lines


async def _editions(visit: Visit) -> list[Block]:
    counts = await visit.desk.store.counts()
    lines: list[Line] = [
        (
            Strong(edition.title),
            Text(": "),
            Phrase("status-subscribers", {"count": counts.get(edition.name, 0)}),
            Text(" · "),
            *_last_and_next(visit, edition),
        )
        for edition in visit.editions.values()
    ]
    return [saying(*lines, heading=Phrase("status-editions"))] if lines else []


def _last_and_next(visit: Visit, edition: Edition) -> Line:
    table = timetable(edition, Preferences())
    before = table.last_due(visit.now).astimezone(visit.zone)
    after = table.next_due(visit.now).astimezone(visit.zone)
    return (
        Phrase("status-last", {"moment": before}),
        Text(" · "),
        Phrase("status-next", {"moment": after}),
    )


async def _sources(visit: Visit) -> list[Block]:
    lines = [_source(visit, one) for one in await visit.desk.store.health()]
    return [saying(*lines, heading=Phrase("status-sources"))] if lines else []


def _source(visit: Visit, one: Health) -> Line:
    said: list[Strong | Text | Phrase] = [
        Strong(one.source),
        Text(": "),
        Phrase("status-articles", {"count": one.articles}),
    ]
    if one.last_good:
        moment = one.last_good.astimezone(visit.zone)
        said += [Text(" · "), Phrase("status-last-good", {"moment": moment})]
    if one.failures and one.last_trouble:
        said += [Text(" · "), Phrase("status-trouble", {"reason": one.last_trouble})]
    return tuple(said)


async def _failures(visit: Visit) -> list[Block]:
    failed = await visit.desk.store.outbox.failures(_MOST_FAILURES)
    lines: list[Line] = [
        (Text(f"{part.recipient.address}: "), Text(part.reason or "?")) for part in failed
    ]
    return [saying(*lines, heading=Phrase("status-failures"))] if lines else []


COMMAND = Command("status", words=_status, tap=_status, access=Access.OPERATORS, rooms=PRIVATELY)
