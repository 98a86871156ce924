"""A recipient moves, is forgotten, or takes its data along: all its rows in memory at once."""

from dataclasses import replace
from typing import Protocol, TypeVar

from digests.model import ELSEWHERE, Recipient, Status, Subscription
from digests.sequences import chat_of
from digests.storage import codec
from digests.storage.exporting import OwnData, exported
from digests.storage.memory.tables import Tables, is_in_chat
from digests.storage.updates import State, mentions


def move(tables: Tables, old: Recipient, new: Recipient) -> None:
    """Everything of `old` and its topics belongs to `new`; the preferences of `old` stay."""
    if old == new:
        return
    for one in tables.in_chat(old):
        topic = one.address.removeprefix(old.address)
        _move_one(tables, one, Recipient(new.channel, new.address + topic))


def _move_one(tables: Tables, old: Recipient, new: Recipient) -> None:
    reader = tables.readers.pop(old)
    tables.ensure(new)
    tables.readers[new] = replace(reader, recipient=new, suspended=None)
    theirs = {s.edition: number for number, s in _subscriptions(tables, new)}
    for number, one in _subscriptions(tables, old):
        moved = replace(one, recipient=new)
        if one.edition in theirs:
            moved = _joined(moved, tables.subscriptions.pop(theirs[one.edition]))
        tables.subscriptions[number] = moved
    for key, delivery in tables.deliveries.items():
        if delivery.recipient == old:
            tables.deliveries[key] = replace(delivery, recipient=new)
    for part in tables.parts_of(old):
        # What may stand in the old chat cannot be looked for in the new one.
        is_unsettled = part.status in (Status.SENDING, Status.UNKNOWN)
        floor = ELSEWHERE if is_unsettled else part.floor
        tables.put(replace(part, recipient=new, floor=floor))
    for number, reminder in tables.reminders.items():
        if reminder.recipient == old:
            tables.reminders[number] = replace(reminder, recipient=new)
    tables.drop_unused_run(old)


def _subscriptions(tables: Tables, recipient: Recipient) -> list[tuple[int, Subscription]]:
    return [(n, s) for n, s in tables.subscriptions.items() if s.recipient == recipient]


def _joined(one: Subscription, other: Subscription) -> Subscription:
    moments = [moment for moment in (one.next_due, other.next_due) if moment is not None]
    return replace(
        one, covered=max(one.covered, other.covered), next_due=min(moments, default=None)
    )


def forget(tables: Tables, recipient: Recipient) -> None:
    """Delete every row that holds the recipient; empty the updates that do."""
    for one in tables.in_chat(recipient):
        del tables.readers[one]
    tables.subscriptions = _without(tables.subscriptions, recipient)
    tables.reminders = _without(tables.reminders, recipient)
    tables.deliveries = _without(tables.deliveries, recipient)
    tables.parts = _without(tables.parts, recipient)
    tables.drop_unused_run(recipient)
    for number, (update, received) in tables.updates.items():
        if mentions(codec.dump_payload(update.payload), chat_of(recipient.address)):
            tables.updates[number] = (replace(update, payload={}), received)
            tables.states[number] = State.DONE


class _Owned(Protocol):
    @property
    def recipient(self) -> Recipient: ...


K = TypeVar("K")
V = TypeVar("V", bound=_Owned)


def _without(rows: dict[K, V], recipient: Recipient) -> dict[K, V]:
    return {key: row for key, row in rows.items() if not is_in_chat(row.recipient, recipient)}


def export(tables: Tables, recipient: Recipient) -> dict[str, object]:
    """All that is held of the recipient, ready for JSON; empty when nothing is."""
    reader = tables.readers.get(recipient)
    if reader is None:
        return {}
    own = OwnData(
        reader,
        tuple(one for _, one in _subscriptions(tables, recipient)),
        tuple(one for one in tables.reminders.values() if one.recipient == recipient),
        tuple(tables.parts_of(recipient)),
    )
    return exported(own)
