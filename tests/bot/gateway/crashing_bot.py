"""A bot to be killed: `python -m tests.bot.gateway.crashing_bot BASE_URL DATABASE`."""

import asyncio
import sys
from datetime import UTC, datetime

from bot.commands.answer import Answer, saying
from bot.commands.request import Request
from bot.gateway.app import Connection, open_gateway
from bot.gateway.people import People
from digests.model import Phrase
from digests.storage import open_store
from tests.bot.gateway.speech import Echo

TOKEN = "7000000001:AAF_a-token-that-nobody-may-ever-see-99"


async def slow(request: Request) -> Answer:
    """Take as long as a real command might."""
    await asyncio.sleep(0.2)
    return Answer(blocks=(saying(Phrase(f"answer to {request.words}")),))


async def main(base_url: str, database: str) -> None:
    """Run until killed."""
    store = await open_store(database)
    people = People(
        answer=slow,
        commands=(),
        speeches=lambda language, is_plain, zone=None: Echo(),
        languages=("en",),
        operators=(),
        inbox=store.inbox,
        subscriptions=store,
        note=store.outbox.note_message_id,
        clock=lambda: datetime.now(UTC),
    )
    async with open_gateway(Connection(TOKEN, base_url)) as gateway:
        await gateway.run(people, asyncio.Event())


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
