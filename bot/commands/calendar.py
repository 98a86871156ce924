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
    if not visit.words and visit.preferences.follows:
        return await _followed(visit)
    return await _asked(visit, visit.words)


async def _tapped(visit: Visit) -> Answer:
    """`ics:one:KEY:START`, `ics:all:QUESTION` or `ics:followed:`."""
    match visit.arg(0):
        case "one":
            return await _one(visit, Ref.parse(f"n:{visit.rest(1)}"))
        case "followed":
            return await _followed(visit)
        case _:
            return await _asked(visit, visit.rest(1))


async def _one(visit: Visit, ref: Ref | None) -> Answer:
    match await find_fact(visit, ref):
        case (read, NextStep() as step):
            return await _file(visit, [Upcoming(step, read)])
        case _:
            return replying(visit.request, Phrase("proof-gone"))


async def _asked(visit: Visit, words: str) -> Answer:
    question = understand(words, visit.today, visit.preferences.language)
    return await _file(visit, await asked_steps(visit, question))


async def _followed(visit: Visit) -> Answer:
    steps = await asked_steps(visit, Asked())
    follows = visit.preferences.follows
    return await _file(visit, [one for one in steps if matches_any(follows, one.read)])


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
