"""The outbox in memory."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from digests.model import ELSEWHERE, EPOCH, Delivery, Part, Recipient, Status, Subscription
from digests.ports import Due, Turn
from digests.sequences import run_of
from digests.storage.memory.tables import OPEN, Lane, Tables, lane_of


@dataclass(slots=True)
class MemoryOutbox:
    """The port `Outbox`."""

    _tables: Tables

    async def due(self, now: datetime, limit: int) -> Sequence[Due]:
        """See the port."""
        found = [
            (one.next_due, number, Due(one, self._tables.readers[one.recipient]))
            for number, one in self._tables.subscriptions.items()
            if one.next_due and one.next_due <= now
        ]
        return [due for _, _, due in sorted(found, key=lambda entry: entry[:2])[:limit]]

    async def queue(self, turns: Sequence[Turn], now: datetime) -> int:
        """See the port."""
        new = 0
        for turn in [turn for turn in turns if self._stands(turn)]:
            if turn.delivery and turn.delivery.key not in self._tables.deliveries:
                self._write(turn.delivery, now)
                new += 1
            if turn.before and turn.after and turn.before.id:
                self._tables.subscriptions[turn.before.id] = turn.after
        return new

    def _stands(self, turn: Turn) -> bool:
        if turn.before:
            return self._tables.subscriptions.get(turn.before.id or 0) == turn.before
        return turn.delivery is not None and turn.delivery.recipient in self._tables.readers

    def _write(self, delivery: Delivery, now: datetime) -> None:
        self._tables.deliveries[delivery.key] = delivery
        held = delivery.due if delivery.due > now else None
        for index, message in enumerate(delivery.messages):
            part = Part(delivery.key, index, delivery.recipient, message)
            self._tables.put(replace(part, not_before=held, since=now))

    async def seen(
        self, subscriptions: Sequence[Subscription], since: datetime
    ) -> Mapping[int, frozenset[str]]:
        """See the port."""
        return {one.id: self._seen(one, since) for one in subscriptions if one.id is not None}

    def _seen(self, subscription: Subscription, since: datetime) -> frozenset[str]:
        reached = {
            part.delivery
            for part in self._tables.parts_of(subscription.recipient)
            if part.status not in (Status.FAILED, Status.DROPPED)
        }
        deliveries = [self._tables.deliveries[key] for key in reached]
        return frozenset(
            story
            for delivery in deliveries
            if delivery.edition == subscription.edition and delivery.due >= since
            for story in delivery.stories
        )

    async def claim(self, now: datetime, limit: int) -> Sequence[Part]:
        """See the port."""
        first: dict[Lane, Part] = {}
        for part in self._tables.parts.values():
            if part.status in OPEN and not self._is_due_later(part, now):
                first.setdefault(lane_of(part.recipient), part)
        ready = [
            part
            for part in first.values()
            if part.status is Status.QUEUED and _not_before(part) <= now
        ]
        ready.sort(key=_not_before)
        return [self._take(part, now) for part in ready[:limit]]

    def _is_due_later(self, part: Part, now: datetime) -> bool:
        due = self._tables.deliveries[part.delivery].due
        return part.status is Status.QUEUED and part.not_before == due and due > now

    def _take(self, part: Part, now: datetime) -> Part:
        floor = part.floor
        if floor is None:
            floor = self._tables.highest.get(run_of(part.recipient), 0)
        taken = replace(part, status=Status.SENDING, since=now, floor=floor)
        self._tables.put(taken)
        return taken

    async def settle(self, parts: Sequence[Part]) -> None:
        """See the port."""
        for part in parts:
            stored = self._tables.parts.get((part.delivery, part.index))
            if stored is None:
                continue
            settled = replace(part, recipient=stored.recipient, message=stored.message)
            self._tables.put(replace(settled, since=part.since or EPOCH))
            if part.message_id:
                self._raise_highest(part.recipient, part.message_id)

    def _raise_highest(self, recipient: Recipient, message_id: int) -> None:
        run = run_of(recipient)
        self._tables.highest[run] = max(message_id, self._tables.highest.get(run, 0))

    async def unsettled(self, before: datetime, limit: int) -> Sequence[Part]:
        """See the port."""
        found = [
            part
            for part in self._with(Status.SENDING, Status.UNKNOWN)
            if part.since and part.since < before
        ]
        return sorted(found, key=lambda part: part.since or EPOCH)[:limit]

    def _with(self, *statuses: Status) -> list[Part]:
        return [part for part in self._tables.parts.values() if part.status in statuses]

    async def message_ids(self, recipient: Recipient, above: int) -> frozenset[int]:
        """See the port."""
        run = run_of(recipient)
        sent = {
            part.message_id
            for part in self._tables.parts.values()
            if part.message_id and run_of(part.recipient) == run
        }
        known = sent | self._tables.noted.get(run, set())
        return frozenset(number for number in known if number > above)

    async def note_message_id(self, recipient: Recipient, message_id: int) -> None:
        """See the port."""
        lane = lane_of(recipient)
        if lane not in {lane_of(known) for known in self._tables.readers}:
            return
        self._tables.noted.setdefault(run_of(recipient), set()).add(message_id)
        self._raise_highest(recipient, message_id)

    async def tally(self) -> Mapping[Status, int]:
        """See the port."""
        return Counter(part.status for part in self._tables.parts.values())

    async def oldest(self, now: datetime) -> datetime | None:
        """See the port."""
        ready = [part for part in self._with(Status.QUEUED) if _not_before(part) <= now]
        return min((self._tables.deliveries[part.delivery].due for part in ready), default=None)

    async def failures(self, limit: int) -> Sequence[Part]:
        """See the port. Newest first."""
        found = self._with(Status.FAILED)[::-1]
        return sorted(found, key=lambda part: part.since or EPOCH, reverse=True)[:limit]

    async def account(self, recipient: Recipient) -> Delivery | None:
        """See the port."""
        theirs = [d for d in self._tables.deliveries.values() if d.recipient == recipient]
        return max(theirs[::-1], key=lambda delivery: delivery.due, default=None)

    async def retry_failed(self, now: datetime) -> int:
        """See the port. Those of suspended readers stay as they are."""
        again = [
            part
            for part in self._with(Status.FAILED)
            if not self._tables.readers[part.recipient].suspended
        ]
        for part in again:
            self._tables.put(
                replace(
                    part,
                    status=Status.QUEUED,
                    attempts=0,
                    not_before=None,
                    since=now,
                    reason=None,
                    floor=None,
                )
            )
        return len(again)

    async def clear(self, before: datetime) -> int:
        """See the port."""
        busy = {part.delivery for part in self._with(*OPEN)}
        old = [
            key
            for key, delivery in self._tables.deliveries.items()
            if delivery.due < before and key not in busy
        ]
        for key in old:
            for index in range(len(self._tables.deliveries.pop(key).messages)):
                self._tables.parts.pop((key, index), None)
        self._clear_message_ids()
        return len(old)

    def _clear_message_ids(self) -> None:
        floors = [p.floor for p in self._with(*OPEN) if p.floor not in (None, ELSEWHERE)]
        for run, noted in self._tables.noted.items():
            lowest = min(floors, default=self._tables.highest[run])
            self._tables.noted[run] = {number for number in noted if number > lowest}


def _not_before(part: Part) -> datetime:
    return part.not_before or EPOCH
