"""Messages nobody asked for just now: reminders, alerts and alarms, through the outbox."""

from collections.abc import Sequence
from datetime import datetime

from bot.commands.answer import saying
from bot.commands.desk import Desk
from bot.commands.notices import Notice, alerts, due_reminders, move_reminders
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
        store = self._house.store
        notices = list(await due_reminders(self._desk))
        told = int((await store.notes(_TOPIC)).get(_TOLD) or 0)
        last = await store.last_number()
        if told and last > told:
            new = await store.after(told, ())
            await move_reminders(self._desk, new)
            notices += await alerts(self._desk, new)
            last = new[-1].number if new else last
        count = await self._queue(notices)
        if last != told:
            await store.note(_TOPIC, {_TOLD: str(last)})
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
            notices = [
                Notice(
                    key=f"alarm:{number}:{phrase.id}:{now:%Y-%m-%dT%H:%M:%SZ}",
                    recipient=recipient,
                    blocks=(saying(phrase),),
                    language=reader.preferences.language,
                    is_plain=reader.preferences.is_plain,
                    due=now,
                )
                for phrase in phrases
            ]
            await self._queue(notices)

    async def _queue(self, notices: Sequence[Notice]) -> int:
        if not notices:
            return 0
        turns = [Turn(_delivery(notice)) for notice in notices]
        return await self._house.store.outbox.queue(turns, self._house.clock())


def _delivery(notice: Notice) -> Delivery:
    speech = Translator(notice.language, notice.is_plain)
    return Delivery(
        key=notice.key,
        recipient=notice.recipient,
        messages=answer_messages(notice.blocks, speech, is_plain=notice.is_plain),
        due=notice.due,
    )
