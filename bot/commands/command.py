"""What a command is: a name, who may use it where, and what answers its words and taps."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from bot.commands.answer import Answer
from bot.commands.request import Room
from bot.commands.visit import Visit

Handler = Callable[[Visit], Awaitable[Answer]]


class Access(StrEnum):
    """Who may use a command."""

    EVERYONE = "everyone"
    CHAT_ADMINS = "chat-admins"  # in private everybody is
    OPERATORS = "operators"


EVERYWHERE = frozenset({Room.PRIVATE, Room.GROUP, Room.CHANNEL})
PRIVATELY = frozenset({Room.PRIVATE})


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `words` answers "/name ...", `tap` a button whose data begins with its
    name or one of `prefixes`, and a colon.

    Its description for the command menu is the message "NAME-description" (`is_listed` ones).
    """

    name: str
    words: Handler
    tap: Handler | None = None
    access: Access = Access.EVERYONE
    rooms: frozenset[Room] = EVERYWHERE
    prefixes: tuple[str, ...] = ()  # of its buttons' data besides its name
    aliases: tuple[str, ...] = ()  # other names people type for it
    is_listed: bool = True

    @property
    def description(self) -> str:
        """The message that says what it does."""
        return f"{self.name}-description"

    @property
    def owned(self) -> tuple[str, ...]:
        """What the data of its buttons may begin with."""
        return (self.name, *self.prefixes) if self.tap else ()
