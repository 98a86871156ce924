"""The sending process of the delivery benchmarks: the real store, messenger and gate.

`python -m benchmarks.sender DATABASE SERVER --rate N` sends until nothing is open and prints
its figures as JSON; it may be killed at any moment and started again.
"""

import argparse
import asyncio
import json
import logging
import resource
import time
from datetime import timedelta

import structlog

from bot.clock import utc_now
from bot.gateway.messenger import TelegramMessenger
from bot.gateway.pacing import Gate
from bot.gateway.transport import AiohttpRequest, connect
from digests.model import Status
from digests.ports import Outbox
from digests.sending import Sender
from digests.settling import SettlingRules, Unsure
from digests.storage import open_store

_OPEN = (Status.QUEUED, Status.SENDING, Status.UNKNOWN)


async def main() -> None:
    """Send until nothing is left to do."""
    parser = argparse.ArgumentParser()
    parser.add_argument("database")
    parser.add_argument("server")
    parser.add_argument("--rate", type=float, default=30)
    parser.add_argument("--at-once", type=int, default=32)
    parser.add_argument("--settle-after", type=float, default=120)
    parser.add_argument("--unsure", type=Unsure, default=Unsure.PROBE)
    given = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))

    store = await open_store(given.database)
    request, polling = AiohttpRequest(), AiohttpRequest()
    bot = connect("1:A", f"{given.server}/bot", request, polling)
    await bot.initialize()
    gate = Gate(given.rate, time.monotonic, asyncio.sleep)
    rules = SettlingRules(after=timedelta(seconds=given.settle_after), unsure=given.unsure)
    sender = Sender(
        store,
        TelegramMessenger(bot, gate, is_paid=given.rate > 30),
        utc_now,
        asyncio.sleep,
        rules=lambda: rules,
        at_once=given.at_once,
    )
    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    cpu, start = time.process_time(), time.monotonic()
    while await _is_open(store.outbox):  # noqa: ASYNC110 - other processes write there too
        await asyncio.sleep(0.25)
    figures = {
        "seconds": time.monotonic() - start,
        "cpu": time.process_time() - cpu,
        "rss": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    gate.close()
    stop.set()
    await running
    await bot.shutdown()
    await store.close()
    print(json.dumps(figures), flush=True)


async def _is_open(outbox: Outbox) -> bool:
    tally = await outbox.tally()
    return any(tally.get(status) for status in _OPEN)


if __name__ == "__main__":
    asyncio.run(main())
