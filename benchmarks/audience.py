"""Many readers at once, written straight into the tables."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import create_engine, insert, select

from digests.model import Preferences, Reader, Recipient
from digests.storage import codec, open_store
from digests.storage.tables import recipients, sequences, subscriptions

FIRST = 1_001
"""Address of the first reader; the others follow."""


def chat(number: int) -> Recipient:
    """The address of the reader with that number, from 0."""
    return Recipient("telegram", str(FIRST + number))


async def settle_in(
    url: str,
    many: int,
    *,
    highest: int = 0,
    tastes: Sequence[Preferences] = (Preferences(),),
    edition: str | None = None,
    due: datetime | None = None,
) -> None:
    """A new store with `many` readers of these tastes in turn.

    They subscribe to `edition` where one is given. `highest` is the message id known last:
    their first messages to the bot.
    """
    store = await open_store(url)
    await store.save_reader(Reader(chat(0)))
    if highest:
        await store.outbox.note_message_id(chat(0), highest)
    await store.close()

    said = [codec.dump_preferences(taste) for taste in tastes]
    engine = create_engine(url)
    with engine.begin() as connection:
        sequence = connection.scalar(select(sequences.c.id))
        first = connection.scalar(select(recipients.c.id))
        assert first is not None
        connection.execute(recipients.update().values(preferences=said[0]))
        rows = [
            {
                "id": first + number,
                "channel": "telegram",
                "address": chat(number).address,
                "chat": chat(number).address,
                "lane": first + number,
                "sequence_id": sequence,
                "preferences": said[number % len(said)],
            }
            for number in range(1, many)
        ]
        if rows:
            connection.execute(insert(recipients), rows)
        if edition:
            connection.execute(
                insert(subscriptions),
                [
                    {
                        "recipient_id": first + number,
                        "edition": edition,
                        "next_due": due,
                        "covered": 0,
                    }
                    for number in range(many)
                ],
            )
    engine.dispose()
