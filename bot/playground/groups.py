"""Groups and channels, seen by those who run them: letting in, throwing out, upgrading."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.playground.chats import Account, Chat, Kind, Message, Role
from bot.playground.detected import with_detected
from bot.playground.entities import Formatted
from bot.playground.members import change_bot_role, member
from bot.playground.state import State

if TYPE_CHECKING:
    from bot.playground.people import User


class Room:
    """A group, supergroup or channel, seen by those who run it."""

    def __init__(self, state: State, chat: Chat, owner: Account) -> None:
        self._state = state
        self._owner = owner
        self.chat = chat

    @property
    def id(self) -> int:
        """The chat id."""
        return self.chat.id

    @property
    def messages(self) -> list[Message]:
        """What is in the chat now, oldest first."""
        return list(self.chat.messages.values())

    def adds_bot(self, *, as_admin: bool = False, by: "User | None" = None) -> None:
        """Let the bot in."""
        role = Role.ADMINISTRATOR if as_admin else Role.MEMBER
        self._change_bot(role, by)

    def removes_bot(self, by: "User | None" = None) -> None:
        """Throw the bot out."""
        self._change_bot(Role.KICKED, by)

    def adds(self, person: "User", *, as_admin: bool = False) -> None:
        """Let a person in, or make a member an administrator."""
        role = Role.ADMINISTRATOR if as_admin else Role.MEMBER
        old = self.chat.members.get(person.id, Role.LEFT)
        self.chat.members[person.id] = role
        self._state.updates.push(
            "chat_member",
            {
                "chat": self.chat.as_json(),
                "from": self._owner.as_json(),
                "date": int(self._state.now()),
                "old_chat_member": member(self.chat, person.account, old),
                "new_chat_member": member(self.chat, person.account, role),
            },
        )

    def opens_topic(self, name: str) -> int:
        """Open a forum topic and return its id."""
        made = self._service({"forum_topic_created": {"name": name, "icon_color": 7322096}})
        self.chat.topics[made.id] = name
        return made.id

    def upgrades(self) -> "Room":
        """Turn the group into a supergroup: a new chat, the old one only says where it went."""
        state = self._state
        new = Chat(
            -1_000_000_000_000 - abs(self.chat.id),
            Kind.SUPERGROUP,
            self.chat.name,
            members=dict(self.chat.members),
        )
        state.chats[new.id] = new
        self._service({"migrate_to_chat_id": new.id})
        self.chat.moved_to = new.id
        room = Room(state, new, self._owner)
        room._service({"migrate_from_chat_id": self.chat.id})
        state.tell("chats", new.id, {})
        return room

    def posts(self, text: str) -> Message:
        """Write in a channel, in the channel's own name."""
        words = with_detected(Formatted(text))
        message = self._state.post(self.chat, None, text=words.text, entities=words.entities)
        self._state.updates.push("channel_post", message.as_json())
        return message

    def _service(self, content: Mapping[str, object]) -> Message:
        message = self._state.post(self.chat, self._owner, content=content)
        self._state.updates.push("message", message.as_json())
        return message

    def _change_bot(self, role: Role, by: "User | None") -> None:
        change_bot_role(self._state, self.chat, by.account if by else self._owner, role)
