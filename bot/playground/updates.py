"""The updates that wait for the bot, and where they go: a poll or a webhook."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.playground.chats import Json

MOST_PENDING = 100_000
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where updates are pushed; `secret` goes along in a header."""

    url: str
    secret: str = ""
    most_connections: int = 40


@dataclass(slots=True)
class Updates:
    """A queue in which an update stays until the bot asks for a later one.

    `allowed` names the wanted kinds (None: all but the unusual ones), `changed` are called after
    every change a waiting poll should look at.
    """

    pending: deque[Json] = field(default_factory=lambda: deque(maxlen=MOST_PENDING))
    allowed: frozenset[str] | None = None
    webhook: Webhook | None = None
    webhook_error: str = ""
    next_id: int = 100_000_001
    changed: list[Callable[[], None]] = field(default_factory=list)

    def push(self, kind: str, payload: Json) -> None:
        """Queue an update of this kind, unless the bot does not want such."""
        if not self._is_wanted(kind):
            return
        self.pending.append({"update_id": self.next_id, kind: payload})
        self.next_id += 1
        self.announce()

    def fetch(self, offset: int, limit: int) -> list[Json]:
        """The next updates; those before `offset` are confirmed and forgotten.

        A negative offset counts from the end and forgets everything before it.
        """
        if offset < 0:
            while len(self.pending) > -offset:
                self.pending.popleft()
        while self.pending and offset > _id(self.pending[0]):
            self.pending.popleft()
        return [update for update, _ in zip(self.pending, range(limit), strict=False)]

    def announce(self) -> None:
        """Tell those who wait that something has changed."""
        for listener in tuple(self.changed):
            listener()

    def _is_wanted(self, kind: str) -> bool:
        return kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed


def _id(update: Json) -> int:
    number = update["update_id"]
    assert isinstance(number, int)
    return number
