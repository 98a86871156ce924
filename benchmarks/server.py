"""The strict Bot API server of the delivery benchmarks, a process of its own.

`python -m benchmarks.server READERS [--per-second N] [--faults SHARE]` prints its address; the
readers have all written to the bot. /report tells what it saw, /sent how many messages,
/limit?N changes its limit without telling the bot; /ask?FIRST-MANY lets readers send a command,
/answers tells what they got.
"""

import argparse
import asyncio
import json
import random
from collections import Counter, deque
from dataclasses import asdict, dataclass, field, replace

from starlette.types import Receive, Scope, Send

from benchmarks.audience import FIRST
from bot.playground.botapi import BotApi
from bot.playground.faults import Fault, How
from bot.playground.limits import Limits
from bot.playground.params import Params
from bot.playground.people import User
from bot.playground.server import listening
from bot.playground.telegram import Reply, Telegram

_BAD_LUCK = tuple(
    replace(fault, method=method)
    for method in ("sendMessage", "editMessageText")
    for fault in (
        Fault(How.DROP),
        Fault(How.DROP_AFTER),
        Fault(How.DROP_THEN_DO),
        Fault(How.ERROR, status=502, description="Bad Gateway"),
        Fault(How.ERROR_AFTER, status=504, description="Gateway Timeout"),
        Fault(How.GARBLED),
    )
)
_LATE = 5.0  # seconds between two moments at which what was left behind is carried out


@dataclass
class Report:
    """What the server saw. Times are seconds of its clock."""

    first: float = 0.0
    last: float = 0.0
    sent: int = 0
    lost: int = 0  # readers who got nothing
    twice: int = 0  # messages beyond the first of the same text to the same reader
    refusals: int = 0
    while_told_to_wait: int = 0
    edits: int = 0
    limits: list[dict[str, float]] = field(default_factory=list)  # one entry per limit


class Watched(Telegram):
    """Telegram that keeps count."""

    def __init__(self) -> None:
        super().__init__()
        self.requests = deque(maxlen=0)
        self.report = Report()
        self._shut_until = 0.0
        self._asked: dict[int, float] = {}
        self.answers: Counter[int] = Counter()
        self.answered: dict[int, float] = {}

    def ask(self, reader: int, text: str) -> None:
        """The reader with that number sends a command."""
        self._asked[FIRST + reader] = self.state.now()
        User(self.state, self.state.accounts[FIRST + reader]).says(text)

    def carry_out(self, method: str, params: Params) -> Reply:
        """As Telegram does."""
        now = self.state.now()
        reply = super().carry_out(method, params)
        if method == "editMessageText":
            self.report.edits += 1
        if method != "sendMessage":
            return reply
        if now < self._shut_until:
            self.report.while_told_to_wait += 1
        if reply.status == 429:
            self._note_refusal(now, reply)
        elif reply.status == 200:
            self.report.first = self.report.first or now
            self.report.last = now
            self._note_answer(params.integer("chat_id"), now)
            self.report.sent += 1
            if self.report.limits:
                self.report.limits[-1]["sent"] += 1
        return reply

    def told(self) -> list[dict[str, float]]:
        """For each command answered: when, after how long, and how often."""
        return [
            {"at": at, "wait": at - self._asked[chat], "answers": self.answers[chat]}
            for chat, at in self.answered.items()
        ]

    def _note_answer(self, chat: int, now: float) -> None:
        if chat in self._asked:
            if not self.answers[chat]:
                self.answered[chat] = now
            self.answers[chat] += 1

    def _note_refusal(self, now: float, reply: Reply) -> None:
        self.report.refusals += 1
        if self.report.limits:
            self.report.limits[-1]["refusals"] += 1
        parameters = reply.body["parameters"]
        assert isinstance(parameters, dict)
        self._shut_until = max(self._shut_until, now + float(str(parameters["retry_after"])))

    def set_limit(self, per_second: float) -> None:
        """From now on so many a second."""
        self.limit(Limits(per_second=per_second, burst=int(per_second)))
        entry = {"limit": per_second, "since": self.state.now(), "sent": 0.0, "refusals": 0.0}
        self.report.limits.append(entry)

    def counted(self, readers: int) -> Report:
        """The report, with who got what."""
        self.report.lost = self.report.twice = 0
        for number in range(readers):
            texts = Counter(message.text for message in self.sent(FIRST + number))
            self.report.lost += not texts
            self.report.twice += sum(texts.values()) - len(texts)
        return self.report


async def main() -> None:
    """Serve until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("readers", type=int)
    parser.add_argument("--per-second", type=float, default=0)
    parser.add_argument("--faults", type=float, default=0)
    parser.add_argument("--latency", type=float, default=0)
    given = parser.parse_args()
    telegram = Watched()
    for number in range(given.readers):
        telegram.user(f"Reader {number}", id=FIRST + number).starts()
    telegram.state.updates.pending.clear()
    if given.faults:
        telegram.faults.at_random(given.faults, *_BAD_LUCK, seed=random.randrange(10**6))
    if given.per_second:
        telegram.set_limit(given.per_second)
    api = BotApi(telegram)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"] == "/report":
            await _answer(send, asdict(telegram.counted(given.readers)))
        elif scope["path"] == "/sent":
            await _answer(send, {"sent": telegram.report.sent})
        elif scope["path"] == "/ask":
            first, many = scope["query_string"].decode().split("-")
            for reader in range(int(first), int(first) + int(many)):
                telegram.ask(reader, "/help")
            await _answer(send, {})
        elif scope["path"] == "/answers":
            await _answer(send, telegram.told())
        elif scope["path"] == "/limit":
            telegram.set_limit(float(scope["query_string"]))
            await _answer(send, {})
        else:
            if given.latency:
                await asyncio.sleep(given.latency)
            await api(scope, receive, send)

    async with listening(app, "127.0.0.1", 0) as url:
        print(url, flush=True)
        while True:
            await asyncio.sleep(_LATE)
            telegram.process_late()


async def _answer(send: Send, body: object) -> None:
    text = json.dumps(body).encode()
    headers = [(b"content-length", str(len(text)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": text})


if __name__ == "__main__":
    asyncio.run(main())
