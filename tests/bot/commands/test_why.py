"""/why: the numbers of the last digest add up."""

import re

from digests.model import Account, Delivery, Message, Reader
from digests.ports import Turn
from tests.bot.commands.house import ADA, House, words_of


async def test_the_numbers_add_up_to_what_was_read(house: House) -> None:
    account = Account(read=12, shown=3, merged=2, seen=4, muted=1, cut=2)
    await house.store.save_reader(Reader(ADA))
    await house.store.outbox.queue(
        [
            Turn(
                Delivery(
                    key="d1",
                    recipient=ADA,
                    messages=(Message("x"),),
                    due=house.now,
                    edition="morning",
                    stories=("harbour0000000001",),
                    account=account,
                )
            )
        ],
        house.now,
    )
    given = words_of(await house.asks("/why"))
    assert "Morning digest, Tue, 10 Mar 2026, 14:00" in given
    assert "12 articles were considered:" in given
    numbers = [
        1 if found == "one" else int(found)
        for found in re.findall(r"^(\d+|one) (?!articles)", given, re.MULTILINE)
    ]
    assert sum(numbers) == 12
    assert "Council votes for new harbour" in given


async def test_without_a_digest_there_is_nothing_to_explain(house: House) -> None:
    assert "not got a digest yet" in words_of(await house.asks("/why"))
