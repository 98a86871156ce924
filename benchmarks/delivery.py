"""The figures of docs/delivery.md: `python -m benchmarks.delivery [ROW ...] [--count N]`.

Without rows all are measured, which takes about a quarter of an hour.
"""

import argparse
import asyncio
import time
from collections.abc import Callable, Coroutine, Mapping

from benchmarks.queueing import queueing
from benchmarks.report import Row
from benchmarks.stage import stage
from digests.model import Status

_KILLS = 10
_UNKNOWN_WINDOW = 0.3  # seconds an answer takes from being sent to being recorded, at most


async def free(count: int) -> Row:
    """A broadcast at what Telegram allows everybody."""
    async with stage(count, "--per-second", "30") as on:
        await on.send("--rate", "30")
        seen = on.report()
    seconds = seen["last"] - seen["first"]
    least = (count - 30) / 30
    return Row(
        "free",
        f"{count:,} chats at 30/s: {seconds:.1f} s, {_fate(seen)}",
        "10,000 in <= 336 s, 0 refusals, 0 lost, 0 twice",
        is_met=_is_clean(seen) and seen["refusals"] == 0 and seconds <= least * 336 / 332.3,
    )


async def paid(count: int) -> Row:
    """A broadcast at a thousand a second, on one core."""
    async with stage(count, "--per-second", "1000") as on:
        figures = await on.send("--rate", "1000", "--at-once", "256")
        seen = on.report()
    seconds = seen["last"] - seen["first"]
    cpu = figures["cpu"] * 1000 / count
    return Row(
        "paid",
        f"{count:,} chats at 1000/s: {seconds:.1f} s, {cpu:.2f} CPU s/1,000, "
        f"{figures['rss']:.0f} MiB, {_fate(seen)}",
        "10,000 in <= 10.5 s, 0 refusals, <= 1.0 CPU s/1,000, < 120 MiB",
        is_met=_is_clean(seen)
        and seen["refusals"] == 0
        and seconds <= 10.5 * count / 10_000
        and cpu <= 1.0
        and figures["rss"] < 120,
    )


async def secret(count: int) -> Row:
    """A server that allows less than the sender was told: 20 a second at first, 10 later."""
    async with stage(count, "--per-second", "20") as on:
        sending = asyncio.create_task(on.send("--rate", "30"))
        await on.until_sent(count * 2 // 3)
        on.limit(10)
        await sending
        seen = on.report()
    twenty, ten = seen["limits"]
    spent = ten["since"] - seen["first"], seen["last"] - ten["since"]
    rates = twenty["sent"] / spent[0], ten["sent"] / spent[1]
    return Row(
        "secret",
        f"{count:,} chats: {rates[0]:.1f}/s of 20, then {rates[1]:.1f}/s of 10, "
        f"{twenty['refusals']:.0f} and {ten['refusals']:.0f} refusals, "
        f"{seen['while_told_to_wait']} requests while told to wait, {_fate(seen)}",
        "0 lost, <= 5 refusals per change, >= 97 % of the rate, none while told to wait",
        is_met=_is_clean(seen)
        and max(twenty["refusals"], ten["refusals"]) <= 5
        and seen["while_told_to_wait"] == 0
        and rates[0] >= 0.97 * 20
        and rates[1] >= 0.97 * 10,
    )


async def faults(count: int) -> Row:
    """Bad luck on a tenth of the requests, ten kills, and probes."""
    seen, tally = await _struck(count, "probe")
    return Row(
        "faults",
        f"{count:,} messages, faults on 10 %, {_KILLS} x kill -9: {_fate(seen)}, "
        f"{seen['edits']:,} probes, {tally}",
        "0 lost, 0 twice",
        is_met=_is_clean(seen),
    )


async def resend(count: int) -> Row:
    """The same without probes: what is unknown is sent again."""
    seen, tally = await _struck(count, "resend")
    return Row(
        "resend",
        f"{count:,} messages, faults on 10 %, {_KILLS} x kill -9, no probes: "
        f"{_fate(seen)}, {tally}",
        "0 lost, twice only where unknown",
        is_met=seen["lost"] == 0 and seen["edits"] == 0,
    )


async def answers(count: int) -> Row:
    """How long people wait for an answer while a broadcast is under way."""
    asked = 200
    async with stage(count, "--per-second", "30", others=asked) as on:
        bot = await on.bot()
        await on.until_sent(300)  # it has settled in
        for number in range(asked):
            on.ask(count + number, 1)
            await asyncio.sleep(0.1)
        await asyncio.sleep(2)
        seen, report = on.answers(), on.report()
        bot.kill()
        await bot.communicate()
    waits = sorted(1000 * one["wait"] for one in seen)
    last = waits[int(len(waits) * 0.99) - 1]
    return Row(
        "answers",
        f"{len(waits)} commands during a broadcast to {count:,} at 30/s: median "
        f"{waits[len(waits) // 2]:.0f} ms, p99 {last:.0f} ms, {report['refusals']} refusals",
        "p99 < 300 ms",
        is_met=len(waits) == asked and last < 300,
    )


async def commands(count: int) -> Row:
    """A bot that is killed with commands already fetched."""
    async with stage(1, "--per-second", "30", others=count) as on:
        bot = await on.bot()
        await on.until_sent(1)
        on.ask(1, count)
        await on.until_sent(6)
        bot.kill()
        await bot.communicate()
        killed, before = time.time(), len(on.answers())
        bot = await on.bot()
        await asyncio.sleep(15)
        seen = on.answers()
        bot.kill()
        await bot.communicate()
    twice = [killed - one["at"] for one in seen if one["answers"] > 1]
    return Row(
        "commands",
        f"{count} commands, kill -9 after {before} answers: {count - len(seen)} lost, "
        f"{len(twice)} twice, those answered {max(twice, default=0):.2f} s before the kill",
        "0 lost, none twice outside the unknown window",
        is_met=len(seen) == count and max(twice, default=0) < _UNKNOWN_WINDOW,
    )


async def _struck(count: int, unsure: str) -> tuple[dict[str, int], str]:
    rate = 200
    options = ("--rate", str(rate), "--settle-after", "15", "--unsure", unsure)
    async with stage(count, "--faults", "0.1", "--latency", "0.02") as on:
        for kill in range(1, _KILLS + 1):
            await on.send_and_kill(kill * count // (_KILLS + 2), *options)
        await on.send(*options)
        tally = await on.tally()
        seen = on.report()
    assert set(tally) == {Status.SENT}, tally
    return seen, f"{tally[Status.SENT]:,} recorded as sent"


def _fate(seen: Mapping[str, int]) -> str:
    return f"{seen['refusals']} refusals, {seen['lost']} lost, {seen['twice']} twice"


def _is_clean(seen: Mapping[str, int]) -> bool:
    return seen["lost"] == 0 and seen["twice"] == 0


ROWS: Mapping[str, tuple[Callable[[int], Coroutine[None, None, Row]], int]] = {
    "queue": (queueing, 100_000),
    "free": (free, 10_000),
    "paid": (paid, 10_000),
    "secret": (secret, 3_000),
    "faults": (faults, 10_000),
    "resend": (resend, 10_000),
    "answers": (answers, 10_000),
    "commands": (commands, 60),
}
"""Each row with the number of messages it is stated for."""


def main() -> int:
    """Print each row as it is measured; 1 when a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--count", type=int, help="so many messages instead of the full number")
    given = parser.parse_args()
    if unknown := set(given.rows) - set(ROWS):
        parser.error(f"no such row: {', '.join(sorted(unknown))}; there are {', '.join(ROWS)}")
    is_met = True
    for name in given.rows or ROWS:
        measure, count = ROWS[name]
        row = asyncio.run(measure(given.count or count))
        print(row, flush=True)
        is_met &= row.is_met
    return 0 if is_met else 1


if __name__ == "__main__":
    raise SystemExit(main())
