"""The nouns of the stand-in: people, chats, messages, keyboards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypedDict

from bot.playground.entities import Entity, Formatted

Json = dict[str, object]


class Kind(StrEnum):
    """The four kinds of chats."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


class Role(StrEnum):
    """What somebody is in a chat."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    LEFT = "left"
    KICKED = "kicked"


FILES = frozenset({"document", "photo", "audio", "video", "voice", "animation"})
PRESENT = frozenset({Role.CREATOR, Role.ADMINISTRATOR, Role.MEMBER})


@dataclass(frozen=True, slots=True)
class Account:
    """A person or a bot, as others see it."""

    id: int
    first_name: str
    username: str = ""
    language_code: str = ""
    is_bot: bool = False

    def as_json(self) -> Json:
        """The account as a Bot API `User`."""
        user: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        if self.language_code:
            user["language_code"] = self.language_code
        return user


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button; `action` is its only other field, such as `callback_data`."""

    text: str
    action: Mapping[str, object]

    def as_json(self) -> Json:
        """The button as the Bot API sends it."""
        return {"text": self.text, **self.action}


Keyboard = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class InlineResult:
    """One suggestion of an inline answer and the message that choosing it sends."""

    id: str
    title: str
    description: str
    words: Formatted
    keyboard: Keyboard = ()

    def as_json(self) -> Json:
        """The suggestion as the page lists it."""
        return {"id": self.id, "title": self.title, "description": self.description}


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it stands now; an edit makes a new value.

    `text` and `entities` are the caption's where `content` holds a file. `content` has the
    remaining fields as the Bot API names them: a document, a venue, a service message.
    `thread` is the forum topic. `markup` is a keyboard that is not inline.
    """

    id: int
    chat: "Chat"
    sender: Account | None
    date: int
    text: str = ""
    entities: tuple[Entity, ...] = ()
    content: Mapping[str, object] = field(default_factory=dict)
    keyboard: Keyboard = ()
    markup: Mapping[str, object] | None = None
    thread: int | None = None
    reply_to: "Message | None" = None
    edited: int | None = None
    via: Account | None = None
    silent: bool = False

    @property
    def buttons(self) -> list[str]:
        """The labels of the inline buttons, in reading order."""
        return [button.text for row in self.keyboard for button in row]

    @property
    def has_caption(self) -> bool:
        """Whether the text belongs to a file."""
        return not FILES.isdisjoint(self.content)

    def as_json(self, *, is_nested: bool = False) -> Json:
        """The message as the Bot API sends it; a nested one does not show what it answers."""
        message: Json = {"message_id": self.id, "date": self.date, "chat": self.chat.as_json()}
        if self.sender is not None:
            message["from"] = self.sender.as_json()
        else:
            message["sender_chat"] = self.chat.as_json()
        if self.edited is not None:
            message["edit_date"] = self.edited
        if self.thread is not None:
            message["message_thread_id"] = self.thread
            message["is_topic_message"] = True
        if self.via is not None:
            message["via_bot"] = self.via.as_json()
        if self.reply_to is not None and not is_nested:
            message["reply_to_message"] = self.reply_to.as_json(is_nested=True)
        message.update(self.content)
        self._add_text(message)
        if self.keyboard:
            rows = [[button.as_json() for button in row] for row in self.keyboard]
            message["reply_markup"] = {"inline_keyboard": rows}
        return message

    def _add_text(self, message: Json) -> None:
        if not self.text:
            return
        names = ("caption", "caption_entities") if self.has_caption else ("text", "entities")
        message[names[0]] = self.text
        if self.entities:
            message[names[1]] = [entity.as_json() for entity in self.entities]


class MessageFields(TypedDict, total=False):
    """What may be said of a message beyond who wrote it where and when."""

    text: str
    entities: tuple[Entity, ...]
    content: Mapping[str, object]
    keyboard: Keyboard
    markup: Mapping[str, object] | None
    thread: int | None
    reply_to: Message | None
    via: Account | None
    silent: bool


@dataclass(slots=True, eq=False)
class Chat:
    """A place where messages are kept; of a private chat, `id` is the person's.

    `rights` False means that ordinary members, the bot included, may not write.
    """

    id: int
    kind: Kind
    name: str
    username: str = ""
    is_forum: bool = False
    rights: bool = True
    members: dict[int, Role] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict, repr=False)
    moved_to: int | None = None
    last_id: int = 0

    def as_json(self) -> Json:
        """The chat as the Bot API sends it inside messages."""
        chat: Json = {"id": self.id, "type": self.kind.value}
        chat["first_name" if self.kind is Kind.PRIVATE else "title"] = self.name
        if self.username:
            chat["username"] = self.username
        if self.is_forum:
            chat["is_forum"] = True
        return chat
