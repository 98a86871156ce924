"""Telegram in a storm, and processes that die in it: all by one seed, in no time."""

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import inf

from digests.errors import NotSent, TryLater, Unknown
from digests.model import Delivery, Message, Part, Reader, Recipient, Status
from digests.ports import Outbox, Receipt, Store, Turn, Verdict
from digests.sending import Sender
from digests.sequences import Run, run_of
from digests.settling import SettlingRules
from digests.storage import open_store
from tests.virtual_time import VirtualLoop, run_virtually

_CALM = timedelta(seconds=20)


@dataclass(frozen=True, slots=True)
class Luck:
    """How often what goes wrong, of a thousand requests."""

    fails: int = 0  # not carried out, and no word of it
    fails_after: int = 0  # carried out, and no word of it
    late: int = 0  # no word of it, and carried out up to fifteen seconds later
    refused: int = 0  # the connection: proved not sent
    flooded: int = 0
    probe_fails: int = 0
    strangers: int = 0  # ids that go to messages we never hear of
    slow: float = 0.05  # seconds an answer takes at most
    clock: Sequence[int] = (0,)  # hours by which it may be put forward or back in a process's life


@dataclass
class Server:
    """Numbers messages as Telegram does, and outlives whoever asked it."""

    chance: random.Random
    luck: Luck
    last: Counter[Run] = field(default_factory=Counter)
    chats: dict[Recipient, dict[int, Message]] = field(default_factory=lambda: defaultdict(dict))
    sent: int = 0
    probes: int = 0
    _late: set[asyncio.Task[int]] = field(default_factory=set)

    def put(self, recipient: Recipient, message: Message) -> int:
        """The message stands in the chat."""
        run = run_of(recipient)
        self.last[run] += 1 + (self.chance.randrange(1000) < self.luck.strangers)
        self.chats[recipient][self.last[run]] = message
        self.sent += 1
        return self.last[run]

    def receives(self, recipient: Recipient, message: Message, after: float) -> asyncio.Task[int]:
        """A request that is on its way: nobody can take it back."""

        async def arrive() -> int:
            await asyncio.sleep(after)
            return self.put(recipient, message)

        task = asyncio.get_running_loop().create_task(arrive())
        self._late.add(task)
        task.add_done_callback(self._late.discard)
        return task

    def fate(self) -> str:
        """What becomes of the next request to send."""
        number = self.chance.randrange(1000)
        for name in ("fails", "fails_after", "late", "refused", "flooded"):
            number -= getattr(self.luck, name)
            if number < 0:
                return name
        return "well"


class Line:
    """The messenger of one process; it is silent once the process is dead."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._next: dict[Recipient, float] = {}
        self.is_dead = False

    async def _turn(self, recipient: Recipient) -> None:
        """The gate: a request a second to one chat, and a little wait for everybody."""
        chance, now = self._server.chance, asyncio.get_running_loop().time()
        leaves = max(now, self._next.get(recipient, now)) + chance.random() * self._server.luck.slow
        self._next[recipient] = leaves + 1
        await asyncio.sleep(leaves - now)
        if self.is_dead:
            raise asyncio.CancelledError

    async def send(
        self, recipient: Recipient, message: Message, leaves: Callable[[], None] = lambda: None
    ) -> Receipt:
        """One request, as the luck of the storm will have it."""
        server, chance = self._server, self._server.chance
        await self._turn(recipient)
        leaves()
        match server.fate():
            case "fails":
                raise Unknown("reset")
            case "fails_after":
                server.put(recipient, message)
                raise Unknown("an answer that makes no sense")
            case "late":
                server.receives(recipient, message, chance.random() * 15)
                raise Unknown("timed out")
            case "refused":
                raise NotSent("no route")
            case "flooded":
                raise TryLater(timedelta(seconds=1))
        there = server.receives(recipient, message, chance.random() * server.luck.slow)
        receipt = Receipt(await asyncio.shield(there))
        await asyncio.sleep(chance.random() * server.luck.slow)
        return receipt

    async def probe(self, recipient: Recipient, message_id: int, message: Message) -> Verdict:
        """An edit with the identical content."""
        await self._turn(recipient)
        self._server.probes += 1
        await asyncio.sleep(self._server.chance.random() * self._server.luck.slow)
        if self._server.chance.randrange(1000) < self._server.luck.probe_fails:
            raise Unknown("reset")
        stands = self._server.chats[recipient].get(message_id)
        return Verdict.DELIVERED if stands == message else Verdict.OTHER


class Records:
    """The outbox of one process: it writes late, and nothing once the process is dead."""

    def __init__(self, outbox: Outbox, chance: random.Random) -> None:
        self._outbox = outbox
        self._chance = chance
        self.is_dead = False

    def __getattr__(self, name: str) -> object:
        if self.is_dead:
            raise asyncio.CancelledError
        return getattr(self._outbox, name)

    async def settle(self, parts: Sequence[Part]) -> None:
        """As the outbox does, a little later."""
        await asyncio.sleep(self._chance.random() * 0.3)
        if self.is_dead:
            raise asyncio.CancelledError
        await self._outbox.settle(parts)


class House:
    """The store of one process: another's hand on the same rows."""

    def __init__(self, store: Store, outbox: Records) -> None:
        self._store = store
        self.outbox = outbox

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)


@dataclass(frozen=True, slots=True)
class Ending:
    """What came of a broadcast."""

    lost: int
    twice: int
    probes: int
    seconds: float
    statuses: dict[Status, int]


def broadcast(
    chats: Sequence[Recipient], seed: int, luck: Luck, kills: int, texts: Sequence[str] = ("one",)
) -> Ending:
    """A digest for each chat, and so many processes that are killed on the way."""
    chance = random.Random(seed)
    server = Server(chance, luck)

    async def main(loop: VirtualLoop) -> Ending:
        store = await open_store("memory://")
        messages = tuple(map(Message, texts))
        for chat in chats:
            await store.save_reader(Reader(chat))
            server.last[run_of(chat)] += 1  # "/start"
            await store.outbox.note_message_id(chat, server.last[run_of(chat)])
        turns = [Turn(Delivery(c.address, c, messages, loop.now())) for c in chats]
        await store.outbox.queue(turns, loop.now())
        total = len(chats) * len(texts)
        for kill in range(1, kills + 1):
            most = kill * total // (kills + 2)
            await _live(loop, store, server, chance.choice([1.0, 5.0, 30.0, 60.0]), most)
        await _live(loop, store, server, 24 * 3600)
        tally = {state: many for state, many in (await store.outbox.tally()).items() if many}
        counts = [Counter(m.text for m in server.chats[chat].values()) for chat in chats]
        return Ending(
            lost=sum(not count[text] for count in counts for text in texts),
            twice=sum(max(0, count[text] - 1) for count in counts for text in texts),
            probes=server.probes,
            seconds=loop.time(),
            statuses=tally,
        )

    return run_virtually(main)


async def _live(
    loop: VirtualLoop, store: Store, server: Server, seconds: float, most: float = inf
) -> None:
    """One process, until all is done; killed after so long, or when so many have arrived."""
    line, records = Line(server), Records(store.outbox, server.chance)
    house = House(store, records)
    rules = SettlingRules(after=_CALM)
    put = timedelta(hours=server.chance.choice(server.luck.clock))
    then = loop.now() + timedelta(seconds=server.chance.choice([1, 5, 25]))

    def clock() -> datetime:
        return loop.now() + (put if loop.now() >= then else timedelta())

    sender = Sender(house, line, clock, asyncio.sleep, rules=lambda: rules)  # type: ignore[arg-type]
    running = asyncio.create_task(sender.run(asyncio.Event()))
    ends = loop.time() + seconds
    while loop.time() < ends and server.sent < most:
        await asyncio.sleep(0.2)
        tally = await store.outbox.tally()
        if not any(tally.get(s) for s in (Status.QUEUED, Status.SENDING, Status.UNKNOWN)):
            break
    line.is_dead = records.is_dead = True
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    await asyncio.sleep(1)  # what was on its way arrives
