"""Where a request came from, and so where its answer goes."""

from dataclasses import dataclass

from bot.commands.request import Request


@dataclass(frozen=True, slots=True)
class Origin:
    """The place of an answer. `chat` is None for what happens outside any chat of ours.

    `message` is the message that asked, or the one whose button was tapped (`callback` says
    so); `inline_message` is a card of ours in somebody else's chat.
    """

    chat: int | None = None
    topic: int | None = None
    message: int | None = None
    callback: str | None = None
    inline_message: str | None = None
    inline_query: str | None = None
    is_group: bool = False

    @property
    def is_tap(self) -> bool:
        """Whether a button was tapped."""
        return self.callback is not None


@dataclass(frozen=True, slots=True)
class Asked:
    """A request with the place its answer goes to."""

    request: Request
    origin: Origin
