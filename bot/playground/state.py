"""Everything the stand-in remembers, and the few ways it changes."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Unpack

from bot.playground.chats import (
    PRESENT,
    Account,
    Chat,
    InlineResult,
    Json,
    Kind,
    Message,
    MessageFields,
)
from bot.playground.params import Upload
from bot.playground.profile import Profile
from bot.playground.updates import Updates

MOST_MESSAGES = 1_000  # a chat
MOST_QUERIES = 10_000
MOST_FILES = 200


@dataclass(frozen=True, slots=True)
class Event:
    """Something the people in front of the screen should see at once."""

    kind: str
    chat: int
    data: Json


@dataclass(slots=True)
class Query:
    """A tap or an inline question.

    `answer` is what the bot replied, None while it has not; `results` its suggestions.
    """

    id: str
    person: int
    chat: int
    asked: float
    text: str = ""
    message: int = 0
    answer: Json | None = None
    results: tuple[InlineResult, ...] = ()


@dataclass(slots=True)
class State:
    """The memory behind one bot. `now` gives Unix seconds; nothing here waits or does I/O."""

    bot: Account
    now: Callable[[], float]
    accounts: dict[int, Account] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    deactivated: set[int] = field(default_factory=set)
    updates: Updates = field(default_factory=Updates)
    profile: Profile = field(default_factory=Profile)
    queries: dict[str, Query] = field(default_factory=dict)
    inline_messages: dict[str, tuple[int, int]] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)
    listeners: list[Callable[[Event], None]] = field(default_factory=list)
    is_logged_out: bool = False
    _sequence: int = 0
    _last_query: int = 0

    def tell(self, kind: str, chat: int, data: Json) -> None:
        """Let the listeners know."""
        if self.listeners:
            event = Event(kind, chat, data)
            for listener in tuple(self.listeners):
                listener(event)

    def post(self, chat: Chat, sender: Account | None, **fields: Unpack[MessageFields]) -> Message:
        """Add a message to a chat. Its id is the next of the bot, or of the supergroup."""
        message = Message(self._next_id(chat), chat, sender, int(self.now()), **fields)
        chat.messages[message.id] = message
        if len(chat.messages) > MOST_MESSAGES:
            del chat.messages[next(iter(chat.messages))]
        if self.listeners:
            self.tell("message", chat.id, shown(message))
        return message

    def change(
        self, message: Message, *, is_edit: bool = True, **fields: Unpack[MessageFields]
    ) -> Message:
        """Replace a message by its edited self."""
        edited = int(self.now()) if is_edit else message.edited
        changed = replace(message, edited=edited, **fields)
        message.chat.messages[message.id] = changed
        self.tell("edited", message.chat.id, shown(changed))
        return changed

    def remove(self, message: Message) -> None:
        """Take a message out of its chat."""
        message.chat.messages.pop(message.id, None)
        self.tell("deleted", message.chat.id, {"message_id": message.id})

    def private_chat(self, account: Account) -> Chat:
        """The chat between a person and the bot, opened where it was not."""
        chat = self.chats.get(account.id)
        if chat is None:
            chat = Chat(account.id, Kind.PRIVATE, account.first_name, account.username)
            self.chats[account.id] = chat
            self.tell("chats", chat.id, {})
        return chat

    def ask(self, query: Query) -> Query:
        """Remember a question until it is answered or too old."""
        self.queries[query.id] = query
        if len(self.queries) > MOST_QUERIES:
            del self.queries[next(iter(self.queries))]
        return query

    def keep_inline(self, message: Message) -> str:
        """Give a message sent in inline mode the id by which the bot may edit it."""
        inline_id = f"inline-{self.next_query_id()}"
        self.inline_messages[inline_id] = (message.chat.id, message.id)
        if len(self.inline_messages) > MOST_QUERIES:
            del self.inline_messages[next(iter(self.inline_messages))]
        return inline_id

    def next_query_id(self) -> str:
        """A new id, as long as Telegram's are."""
        self._last_query += 1
        return str(4_000_000_000_000_000_000 + self._last_query)

    def keep_file(self, upload: Upload) -> str:
        """Store a file and return its id."""
        file_id = f"file-{self.next_query_id()}"
        self.files[file_id] = upload
        if len(self.files) > MOST_FILES:
            del self.files[next(iter(self.files))]
        return file_id

    def has_bot(self, chat: Chat) -> bool:
        """Whether the bot is in a group or channel."""
        return chat.members.get(self.bot.id) in PRESENT

    def _next_id(self, chat: Chat) -> int:
        if chat.kind in {Kind.SUPERGROUP, Kind.CHANNEL}:
            chat.last_id += 1
            return chat.last_id
        self._sequence += 1
        return self._sequence


def shown(message: Message) -> Json:
    """A message for the page: as the Bot API has it, with the keyboard below the text box."""
    data = message.as_json()
    if message.markup is not None:
        data["markup"] = dict(message.markup)
    if message.silent:
        data["silent"] = True
    return data
