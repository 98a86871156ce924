"""Those who ask: how they are answered, and where what they want is kept."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass

from bot.commands.answer import Answer
from bot.commands.command import Command
from bot.commands.request import Request
from bot.gateway.markup import Speeches
from digests.model import Recipient
from digests.ports import Clock, Inbox, Subscriptions

AnswerTo = Callable[[Request], Awaitable[Answer]]
"""The commands, seen from here: one request in, one answer out."""

Note = Callable[[Recipient, int], Awaitable[None]]
"""Remembers a message id seen in a chat."""


@dataclass(frozen=True, slots=True)
class People:
    """What the gateway needs of the rest of the program; `operators` are asked at each request."""

    answer: AnswerTo
    commands: Sequence[Command]
    speeches: Speeches
    languages: Sequence[str]
    operators: Collection[int]
    inbox: Inbox
    subscriptions: Subscriptions
    note: Note
    clock: Clock
