"""What the use cases need from outside. A port is small; each method is one transaction."""

from digests.ports.archive import Added, Archive, Question
from digests.ports.inbox import Inbox, Update
from digests.ports.messenger import Messenger, Offer, Receipt, Renderer, Verdict
from digests.ports.outbox import Due, Outbox, Turn
from digests.ports.reminders import Reminder, Reminders
from digests.ports.sources import Health, Source, SourceMemory, Trouble
from digests.ports.store import Store
from digests.ports.subscriptions import Subscriptions
from digests.ports.time import Clock, Sleep

__all__ = [
    "Added",
    "Archive",
    "Clock",
    "Due",
    "Health",
    "Inbox",
    "Messenger",
    "Offer",
    "Outbox",
    "Question",
    "Receipt",
    "Reminder",
    "Reminders",
    "Renderer",
    "Sleep",
    "Source",
    "SourceMemory",
    "Store",
    "Subscriptions",
    "Trouble",
    "Turn",
    "Update",
    "Verdict",
]
