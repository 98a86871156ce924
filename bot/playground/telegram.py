"""The fake Telegram: one object, no I/O, for tests and for the playground alike.

In a test (the clock is yours, nothing sleeps, nothing leaves the process)::

    telegram = Telegram(now=lambda: 1_700_000_000)
    ada = telegram.user("Ada", language="en")
    ada.says("/start")                      # a queued update, as getUpdates gives it
    telegram.call("sendMessage", {"chat_id": ada.id, "text": "<b>Hi</b>", "parse_mode": "HTML"})
    assert ada.last.text == "Hi"            # Message: .id .text .entities .buttons .keyboard ...
    query = ada.taps(ada.last, "Context")   # after the bot answered: query.answer["text"]
    ada.blocks(); ada.unblocks(); ada.deletes_account(); ada.starts("q_17")
    found = ada.asks_inline("storm"); ada.chooses(found, found.results[0])
    group = telegram.group("Newsroom", owner=ada)   # .removes_bot() .adds_bot() .upgrades()
    channel = telegram.channel("Wire", owner=ada)   # telegram.group(..., is_super=, is_forum=)
    ada.says("/quotes", group)              # group.messages, group.opens_topic("Sport")

The real python-telegram-bot over it, in process (module `wire`)::

    request = HTTPXRequest(httpx_kwargs={"transport": Wire(telegram)})
    app = ApplicationBuilder().token("1:A").request(request).get_updates_request(request2)...

or over a real socket (module `server`)::

    async with serve(telegram) as url:      # base_url=f"{url}/bot"

What went over it: `telegram.requests` (Request: at, method, params, chat, status; the newest
10,000), `telegram.sent(chat)`. Bad luck and limits::

    telegram.faults.plan(Fault(How.DROP_AFTER, "sendMessage", times=2), Fault(How.ERROR))
    telegram.faults.at_random(0.1, Fault(How.DROP), Fault(How.GARBLED), seed=7)
    telegram.process_late()                 # carry out what How.DROP_THEN_DO left behind
    telegram.limit(Limits(per_second=10))   # flood control; limit(None) switches it off
    telegram.revoke()                       # every token is 401 from now on
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import time

from bot.playground.chats import Account, Chat, Json, Kind, Message, Role
from bot.playground.faults import Faults
from bot.playground.groups import Room
from bot.playground.limits import Limits, Pace
from bot.playground.methods.registry import METHODS, PACED
from bot.playground.params import Params, Upload
from bot.playground.people import User
from bot.playground.refusals import (
    RefusedError,
    too_many_requests,
    unauthorized,
    unknown_method,
)
from bot.playground.state import State

BOT = Account(7_000_000_001, "Playground Bot", "playground_bot", is_bot=True)
MOST_REQUESTS = 10_000


@dataclass(frozen=True, slots=True)
class Reply:
    """What a request is answered: the HTTP status and the JSON body."""

    status: int
    body: Json


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came in and what became of it; `status` 0 means no answer went out."""

    at: float
    method: str
    params: Mapping[str, object]
    chat: int | None
    status: int


class Telegram:
    """Telegram as one bot sees it."""

    def __init__(self, bot: Account = BOT, now: Callable[[], float] = time) -> None:
        self.bot = bot
        self.state = State(bot, now)
        self.faults = Faults()
        self.requests: deque[Request] = deque(maxlen=MOST_REQUESTS)
        self._pace: Pace | None = None
        self._late: deque[tuple[str, Params]] = deque()

    def call(
        self,
        method: str,
        params: Mapping[str, object] | None = None,
        files: Mapping[str, Upload] | None = None,
    ) -> Reply:
        """Carry out one request and answer it; getUpdates answers at once with what there is."""
        return self.carry_out(method, Params(params or {}, files or {}))

    def carry_out(self, method: str, params: Params) -> Reply:
        """Carry out one request; refusals are answers too."""
        name = method.lower()
        try:
            if self.state.is_logged_out:
                raise unauthorized()
            if name not in METHODS:
                raise unknown_method()
            if self._pace is not None and name in PACED:
                self._count(self._pace, params)
            reply = Reply(200, {"ok": True, "result": METHODS[name](self.state, params)})
        except RefusedError as refused:
            reply = refusal(refused)
        self.note(method, params, reply.status)
        return reply

    def note(self, method: str, params: Params, status: int) -> None:
        """Remember that a request came."""
        chat = params.integer("chat_id") or None
        self.requests.append(Request(self.state.now(), method, params.values, chat, status))

    def postpone(self, method: str, params: Params) -> None:
        """Keep a request for `process_late`."""
        self._late.append((method, params))

    def process_late(self) -> None:
        """Carry out the requests whose connection broke before."""
        while self._late:
            self.carry_out(*self._late.popleft())

    def limit(self, limits: Limits | None) -> None:
        """Switch flood control on, or off with None."""
        self._pace = Pace(limits) if limits else None

    def revoke(self) -> None:
        """Make every token worthless."""
        self.state.is_logged_out = True

    def user(self, name: str, *, language: str = "en", username: str = "", id: int = 0) -> User:  # noqa: A002
        """A new person. The bot knows their id; it may write to them once they wrote first."""
        number = id or 1_001 + len(self.state.accounts)
        account = Account(number, name, username or name.lower().replace(" ", "_"), language)
        self.state.accounts[account.id] = account
        self.state.tell("people", account.id, {})
        return User(self.state, account)

    def users(self) -> list[User]:
        """Everybody, in the order they came."""
        return [User(self.state, account) for account in self.state.accounts.values()]

    def group(
        self,
        title: str,
        owner: User,
        members: Sequence[User] = (),
        *,
        is_super: bool = False,
        is_forum: bool = False,
        with_bot: bool = True,
    ) -> Room:
        """A new group of `owner` and `members`, with the bot in it unless told otherwise."""
        kind = Kind.SUPERGROUP if is_super or is_forum else Kind.GROUP
        room = self._room(title, kind, owner, is_forum=is_forum)
        for person in members:
            room.chat.members[person.id] = Role.MEMBER
        if with_bot:
            room.adds_bot()
        return room

    def channel(self, title: str, owner: User, *, username: str = "") -> Room:
        """A new channel in which the bot may post."""
        room = self._room(title, Kind.CHANNEL, owner, username=username)
        room.adds_bot(as_admin=True)
        return room

    def sent(self, chat: User | Room | int) -> list[Message]:
        """The bot's messages in a chat, oldest first, as they stand now."""
        number = chat if isinstance(chat, int) else chat.id
        there = self.state.chats.get(number)
        messages = there.messages.values() if there else ()
        return [one for one in messages if one.sender in {self.bot, None}]

    def _room(
        self, title: str, kind: Kind, owner: User, *, username: str = "", is_forum: bool = False
    ) -> Room:
        count = len(self.state.chats) + 1
        number = -5_000_000 - count if kind is Kind.GROUP else -1_002_000_000_000 - count
        chat = Chat(number, kind, title, username, is_forum)
        chat.members[owner.id] = Role.CREATOR
        self.state.chats[chat.id] = chat
        return Room(self.state, chat, owner.account)

    def _count(self, pace: Pace, params: Params) -> None:
        chat = params.integer("chat_id")
        if seconds := pace.wait(chat, is_group=chat < 0, now=self.state.now()):
            raise too_many_requests(seconds)


def refusal(refused: RefusedError) -> Reply:
    """A refusal as the answer to a request."""
    body: Json = {
        "ok": False,
        "error_code": refused.status,
        "description": refused.description,
    }
    if refused.parameters:
        body["parameters"] = refused.parameters
    return Reply(refused.status, body)
