"""/next: a calendar of what is announced."""

from itertools import groupby

from bot.commands.answer import Answer, Tap
from bot.commands.asking import Asked, Period, understand
from bot.commands.command import Command
from bot.commands.finding import MOST, Answered
from bot.commands.listing import cut_short, heading, nothing
from bot.commands.paging import Entry, fits, page, turning
from bot.commands.refs import number
from bot.commands.upcoming import Upcoming, step_item, upcoming, within
from bot.commands.visit import Visit
from digests.model import Block, Phrase
from digests.ports import Question


async def _next(visit: Visit) -> Answer:
    words = visit.rest(1) if visit.is_tap else visit.words
    asked = understand(words, visit.today, visit.preferences.language)
    steps = await asked_steps(visit, asked)
    if not steps:
        return await _nothing(visit, asked)
    shown = page(_entries(steps), number(visit.arg(0)) or 0)
    question = asked.text
    return Answer(
        blocks=(heading("next", asked), *shown.blocks, *cut_short(shown.count, question)),
        taps=(*_calendar_tap(steps, question), *turning(shown, "next", question)),
    )


async def _nothing(visit: Visit, asked: Asked) -> Answer:
    """Whether there are no articles, or none that announces anything."""
    return nothing(Answered(asked, tuple(await visit.desk.store.find(Question(limit=1)))))


async def asked_steps(visit: Visit, asked: Asked) -> list[Upcoming]:
    """The steps for the words; a period means when it happens or when it was announced.

    Without a period what lies ahead counts: after today, or after the newest day stored where
    that is longer ago.
    """
    archive = visit.desk.store
    newest = await archive.latest_day()
    if newest is None:
        return []
    articles = await archive.find(Question(words=asked.words, limit=MOST))
    if asked.period is None:
        return upcoming(articles, min(visit.today, newest), None)
    since, until = asked.period
    announced_then = await archive.find(
        Question(words=asked.words, since=since, until=until, limit=MOST)
    )
    happening = within(upcoming(articles, since, until), asked.period)
    return _once([*happening, *upcoming(announced_then, since, None)])


def _once(steps: list[Upcoming]) -> list[Upcoming]:
    by_place = {(one.read.article.key, one.step.span): one for one in steps}
    return list(by_place.values())


def _entries(steps: list[Upcoming]) -> list[Entry]:
    """Each step under its date; a date that goes on to the next page is not repeated."""
    entries: list[Entry] = []
    for days, together in groupby(steps, key=lambda one: one.days):
        title = _title(days)
        for at, one in enumerate(together):
            item = step_item(one.step, one.read)
            entries.append((Block("next", (item,), heading=None if at else title),))
    return entries


def _title(days: Period | None) -> Phrase:
    if days is None:
        return Phrase("next-undated")
    since, until = days
    if since == until:
        return Phrase("next-day", {"day": since})
    return Phrase("next-days", {"since": since, "until": until})


def _calendar_tap(steps: list[Upcoming], question: str) -> tuple[tuple[Tap, ...], ...]:
    data = f"ics:all:{question}"
    has_dates = any(one.days for one in steps)
    return ((Tap(Phrase("calendar-all"), data),),) if has_dates and fits(data) else ()


COMMAND = Command("next", words=_next, tap=_next)
