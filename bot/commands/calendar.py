"""/calendar: announced events as a file for any calendar."""

import asyncio
from collections.abc import Sequence

from bot.commands.answer import Answer, replying, saying
from bot.commands.asking import Asked, understand
from bot.commands.command import Command
from bot.commands.events import calendar_file
from bot.commands.facts import find_fact
from bot.commands.next import asked_steps
from bot.commands.refs import Ref
from bot.commands.upcoming import Upcoming
from bot.commands.visit import Visit
from digests.model import NextStep, Phrase
from digests.topics import matches_any


async def _words(visit: Visit) -> Answer:
    """Without words: what the reader follows, or everything when he follows nothing."""
    asked = understand(visit.words, visit.today, visit.preferences.language)
    steps = await asked_steps(visit, asked)
    if asked.is_empty and visit.preferences.follows:
        steps = [one for one in steps if matches_any(visit.preferences.follows, one.read)]
    return await _file(visit, steps)


async def _tapped(visit: Visit) -> Answer:
    """`ics:one:KEY:START` or `ics:all:QUESTION`."""
    if visit.arg(0) == "one":
        match await find_fact(visit, Ref.parse(f"n:{visit.rest(1)}")):
            case (read, NextStep() as step):
                return await _file(visit, [Upcoming(step, read)])
            case _:
                return replying(visit.request, Phrase("proof-gone"))
    question = understand(visit.rest(1), visit.today, visit.preferences.language)
    return await _file(
        visit, await asked_steps(visit, question if visit.arg(0) == "all" else Asked())
    )


async def _file(visit: Visit, steps: Sequence[Upcoming]) -> Answer:
    dated = [one for one in steps if one.step.when]
    if not dated:
        return replying(visit.request, Phrase("calendar-empty"))
    return Answer(
        blocks=(saying(Phrase("calendar-here", {"count": len(dated)})),),
        # The library takes a quarter of a second to load: others are answered meanwhile.
        file=await asyncio.to_thread(calendar_file, dated, visit.now),
        is_new=True,
    )


COMMAND = Command("calendar", words=_words, tap=_tapped, prefixes=("ics",))
