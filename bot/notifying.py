"""Messages nobody asked for just now: reminders, alerts and alarms, through the outbox."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.commands.alerting import alerts
from bot.commands.answer import saying
from bot.commands.desk import Desk
from bot.commands.notice import Notice, notice
from bot.commands.reminding import due_notices, moved, settled
from bot.gateway.markup import answer_messages
from bot.i18n import Translator
from bot.wiring import House
from digests.model import Delivery, Phrase, Reader, Recipient
from digests.ports import Turn

_TOPIC = "alerts"
_TOLD = "told up to"


class Notifier:
    """Queues notices; the same notice twice is once."""

    def __init__(self, house: House, desk: Desk) -> None:
        self._house = house
        self._desk = desk

    async def run(self) -> int:
        """Queue what reminders and new articles give cause for; how many notices were new."""
        reminders = await due_notices(self._desk)
        count = await self._queue(reminders)
        # Called off only when queued: after a crash in between the key keeps it single.
        await settled(self._desk, reminders)
        return count + await self._tell_of_new_articles()

    async def _tell_of_new_articles(self) -> int:
        store = self._house.store
        told = (await store.notes(_TOPIC)).get(_TOLD)
        if told is None:
            # The first start: what is stored already is no news to anybody.
            await store.note(_TOPIC, {_TOLD: str(await store.last_number())})
            return 0
        new = await store.after(int(told), ())
        if not new:
            return 0
        notices = [*await moved(self._desk, new), *await alerts(self._desk, new)]
        count = await self._queue(notices)
        await store.note(_TOPIC, {_TOLD: str(new[-1].number)})
        return count

    async def tell_admins(self, phrases: Sequence[Phrase], now: datetime) -> None:
        """Queue alarms to every operator the configuration names."""
        store = self._house.store
        for number in self._house.current.settings.admins.ids:
            recipient = Recipient("telegram", str(number))
            reader = await store.reader(recipient)
            if reader is None:
                reader = Reader(recipient)
                await store.save_reader(reader)
            keys = (f"alarm:{number}:{phrase.id}:{now:%Y-%m-%dT%H:%M:%SZ}" for phrase in phrases)
            told = zip(keys, phrases, strict=True)
            await self._queue([notice(reader, key, (saying(one),), now) for key, one in told])

    async def _queue(self, notices: Sequence[Notice]) -> int:
        if not notices:
            return 0
        turns = [Turn(_delivery(one)) for one in notices]
        return await self._house.store.outbox.queue(turns, self._house.clock())


def _delivery(wanted: Notice) -> Delivery:
    speech = Translator(wanted.language, wanted.is_plain)
    messages = answer_messages(wanted.blocks, speech, is_plain=wanted.is_plain)
    return Delivery(
        key=wanted.key,
        recipient=wanted.recipient,
        messages=tuple(replace(one, is_silent=wanted.is_silent) for one in messages),
        due=wanted.due,
    )
