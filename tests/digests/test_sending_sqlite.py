import asyncio
import random
from datetime import timedelta
from pathlib import Path

import pytest

from digests.errors import NotSent, TryLater, Unknown
from digests.model import Delivery, Message, Reader, Recipient, Status
from digests.ports import Turn
from digests.sending import Sender
from digests.settling import SettlingRules
from digests.storage import open_store
from tests.fakes_delivery import Bad, FakeMessenger
from tests.virtual_time import VirtualLoop, run_virtually

READERS = [Recipient("telegram", str(number)) for number in range(2000, 2040)]
PARTS = ("one", "two", "three")


@pytest.mark.parametrize("seed", range(2))
def test_with_every_fourth_request_failing_all_parts_arrive_once_and_in_order(
    tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)

    def luck(_: Recipient) -> Bad | None:
        return chance.choice(
            [
                Bad(Unknown("reset")),
                Bad(Unknown("reset"), arrives=True),
                Bad(NotSent("refused")),
                Bad(TryLater(timedelta(seconds=1))),
                *[None] * 12,
            ]
        )

    async def main(loop: VirtualLoop) -> None:
        store = await open_store(f"sqlite:///{tmp_path / 'news.db'}")
        messenger = FakeMessenger(luck=luck)
        for reader in READERS:
            await store.save_reader(Reader(reader))
            messenger.last_id += 1
            await store.outbox.note_message_id(reader, messenger.last_id)
        messages = tuple(Message(text) for text in PARTS)
        turns = [Turn(Delivery(one.address, one, messages, loop.now())) for one in READERS]
        await store.outbox.queue(turns, loop.now())

        rules = SettlingRules(after=timedelta(seconds=20))
        sender = Sender(store, messenger, loop.now, asyncio.sleep, rules=lambda: rules)
        stop = asyncio.Event()
        running = asyncio.create_task(sender.run(stop))
        while await store.outbox.tally() != {Status.SENT: len(READERS) * len(PARTS)}:
            await asyncio.sleep(5)
            assert loop.time() < 3600
        stop.set()
        await running
        await store.close()
        assert {tuple(messenger.texts(one)) for one in READERS} == {PARTS}

    run_virtually(main, grace=0.002)
