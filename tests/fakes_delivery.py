"""A messenger that keeps chats as Telegram does, with bad luck on demand."""

import asyncio
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from digests.errors import SendError, StorageTrouble
from digests.model import Digest, Message, Part, Preferences, Recipient
from digests.ports import Outbox, Receipt, Verdict


@dataclass(frozen=True, slots=True)
class Bad:
    """One failure: the error, and whether the message arrived all the same."""

    error: SendError
    arrives: bool = False


@dataclass
class FakeMessenger:
    """Numbers all messages in one run; `luck` decides each attempt, `script` before it."""

    latency: float = 0.05
    script: deque[Bad | None] = field(default_factory=deque)
    luck: Callable[[Recipient], Bad | None] = lambda _: None
    refuses_probes: bool = False
    chats: dict[Recipient, dict[int, Message]] = field(default_factory=dict)
    last_id: int = 0
    attempts: list[Recipient] = field(default_factory=list)
    probes: list[tuple[Recipient, int]] = field(default_factory=list)
    under_way: int = 0
    most_under_way: int = 0

    async def send(
        self, recipient: Recipient, message: Message, leaves: Callable[[], None] = lambda: None
    ) -> Receipt:
        """One request: half the latency there, half of it back."""
        leaves()
        self.attempts.append(recipient)
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await asyncio.sleep(self.latency / 2)
            bad = self.script.popleft() if self.script else self.luck(recipient)
            if bad and not bad.arrives:
                raise bad.error
            receipt = self.put(recipient, message)
            await asyncio.sleep(self.latency / 2)
            if bad:
                raise bad.error
            return receipt
        finally:
            self.under_way -= 1

    def put(self, recipient: Recipient, message: Message) -> Receipt:
        """The message stands in the chat."""
        self.last_id += 1
        self.chats.setdefault(recipient, {})[self.last_id] = message
        return Receipt(self.last_id)

    async def probe(self, recipient: Recipient, message_id: int, message: Message) -> Verdict:
        """An edit with the identical content."""
        self.probes.append((recipient, message_id))
        await asyncio.sleep(self.latency)
        if self.refuses_probes:
            return Verdict.REFUSED
        stands = self.chats.get(recipient, {}).get(message_id)
        return Verdict.DELIVERED if stands == message else Verdict.OTHER

    def texts(self, recipient: Recipient) -> list[str]:
        """What stands in the chat, in order."""
        return [message.text for _, message in sorted(self.chats.get(recipient, {}).items())]

    def copies(self) -> Counter[tuple[Recipient, str]]:
        """How often each text stands in each chat."""
        return Counter(
            (recipient, message.text)
            for recipient, chat in self.chats.items()
            for message in chat.values()
        )


@dataclass
class FakeRenderer:
    """One message a digest: its title and the keys of its stories."""

    rendered: int = 0
    fails_for: str = ""  # a language

    def render(self, digest: Digest, preferences: Preferences) -> tuple[Message, ...]:
        """Counts what it renders."""
        self.rendered += 1
        if preferences.language == self.fails_for:
            raise ValueError("a broken locale")
        stories = " ".join(story.key for story in digest.stories)
        return (Message(f"{digest.title} [{preferences.language}]: {stories or 'nothing new'}"),)


class FullDisk:
    """An outbox that cannot write what became of parts until the disk has room again."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self.is_full = True

    def __getattr__(self, name: str) -> object:
        return getattr(self._outbox, name)

    async def settle(self, parts: Sequence[Part]) -> None:
        """As the outbox does, or StorageTrouble."""
        if self.is_full:
            raise StorageTrouble("the disk is full")
        await self._outbox.settle(parts)
