"""/next: a calendar of what is announced."""

from collections.abc import Sequence
from dataclasses import replace

from bot.commands.answer import Answer, Tap
from bot.commands.asking import Asked, Period, understand
from bot.commands.command import Command
from bot.commands.finding import MOST, Answered
from bot.commands.listing import cut_short, heading, nothing
from bot.commands.paging import Entry, fits, page, turning
from bot.commands.refs import number
from bot.commands.upcoming import Upcoming, by_date, step_item, upcoming, within
from bot.commands.visit import Visit
from digests.model import Block, Phrase
from digests.ports import Question
from digests.text.folding import folded_words


async def _next(visit: Visit) -> Answer:
    words = visit.rest(1) if visit.is_tap else visit.words
    asked = understand(words, visit.today, visit.preferences.language)
    steps = await asked_steps(visit, asked)
    if not steps:
        return await _nothing(visit, asked)
    shown = page(_entries(steps), number(visit.arg(0)) or 0)
    question = asked.text
    return Answer(
        blocks=(
            heading("next", asked),
            *_headed_once(shown.blocks),
            *cut_short(shown.count, question),
        ),
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
        return _about(asked.words, upcoming(articles, min(visit.today, newest), None))
    since, until = asked.period
    announced_then = await archive.find(
        Question(words=asked.words, since=since, until=until, limit=MOST)
    )
    happening = within(upcoming(articles, since, until), asked.period)
    return _about(asked.words, by_date([*happening, *upcoming(announced_then, since, None)]))


def _about(words: str, steps: list[Upcoming]) -> list[Upcoming]:
    """Those that name what is asked for, or whose article does so in its title; else all."""
    wanted = set(folded_words(words))
    named = [
        one
        for one in steps
        if wanted.issubset(folded_words(f"{one.read.brief.title or ''} {one.sentence}"))
    ]
    return named or steps


def _entries(steps: list[Upcoming]) -> list[Entry]:
    """Each step under its date."""
    return [
        (Block("next", (step_item(one.step, one.read),), heading=_title(one.days)),)
        for one in steps
    ]


def _headed_once(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Each date stands above the first of its steps on a page, and not again."""
    before = [None, *(block.heading for block in blocks)]
    return tuple(
        replace(block, heading=None) if block.heading == above else block
        for block, above in zip(blocks, before, strict=False)
    )


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
