"""All that is stored about a recipient, ready for JSON."""

from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter

from digests.model import Part, Reader, Subscription
from digests.ports import Reminder


@dataclass(frozen=True, slots=True)
class OwnData:
    """Everything that belongs to one recipient."""

    reader: Reader
    subscriptions: tuple[Subscription, ...]
    reminders: tuple[Reminder, ...]
    messages: tuple[Part, ...]


_OWN_DATA = TypeAdapter(OwnData)


def exported(data: OwnData) -> dict[str, Any]:
    """The data as plain values: names, texts, numbers, moments in ISO format."""
    plain: dict[str, Any] = _OWN_DATA.dump_python(data, mode="json")
    return plain
