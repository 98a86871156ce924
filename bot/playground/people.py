"""What people do: write, tap, ask, block, add the bot to groups."""

from collections.abc import Callable, Mapping, Sequence

from bot.playground.chats import Account, Button, Chat, InlineResult, Json, Kind, Message, Role
from bot.playground.detected import with_detected
from bot.playground.entities import Formatted
from bot.playground.members import change_bot_role, member
from bot.playground.params import Upload
from bot.playground.state import Query, State


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


class User:
    """A person in front of Telegram."""

    def __init__(self, state: State, account: Account) -> None:
        self._state = state
        self.account = account

    @property
    def id(self) -> int:
        """The person's id, which is also that of their private chat."""
        return self.account.id

    @property
    def messages(self) -> list[Message]:
        """What is in the private chat with the bot now, oldest first."""
        chat = self._state.chats.get(self.id)
        return list(chat.messages.values()) if chat else []

    @property
    def last(self) -> Message:
        """The newest message of the private chat. Raises IndexError where it is empty."""
        return self.messages[-1]

    def says(
        self,
        text: str,
        room: Room | None = None,
        *,
        reply_to: Message | None = None,
        thread: int | None = None,
    ) -> Message:
        """Write a text to the bot, or in a room."""
        words = with_detected(Formatted(text))
        return self._write(
            room,
            lambda chat: self._state.post(
                chat,
                self.account,
                text=words.text,
                entities=words.entities,
                reply_to=reply_to,
                thread=thread,
            ),
        )

    def starts(self, payload: str = "") -> Message:
        """Open the bot, with the payload of a deep link."""
        return self.says(f"/start {payload}".rstrip())

    def forwards(self, text: str, source: str = "Elsewhere") -> Message:
        """Forward somebody's text to the bot."""
        origin = {"type": "hidden_user", "sender_user_name": source, "date": int(self._state.now())}
        words = with_detected(Formatted(text))
        return self._write(
            None,
            lambda chat: self._state.post(
                chat,
                self.account,
                text=words.text,
                entities=words.entities,
                content={"forward_origin": origin},
            ),
        )

    def shares_location(self, latitude: float, longitude: float) -> Message:
        """Send a place."""
        place = {"location": {"latitude": latitude, "longitude": longitude}}
        return self._write(None, lambda chat: self._state.post(chat, self.account, content=place))

    def sends_document(self, upload: Upload, caption: str = "") -> Message:
        """Send a file."""
        file_id = self._state.keep_file(upload)
        document = {
            "file_id": file_id,
            "file_unique_id": file_id.removeprefix("file-"),
            "file_name": upload.name,
            "mime_type": upload.type,
            "file_size": len(upload.data),
        }
        return self._write(
            None,
            lambda chat: self._state.post(
                chat, self.account, text=caption, content={"document": document}
            ),
        )

    def edits(self, message: Message, text: str) -> Message:
        """Change one's own message."""
        words = with_detected(Formatted(text))
        changed = self._state.change(message, text=words.text, entities=words.entities)
        self._state.updates.push("edited_message", changed.as_json())
        return changed

    def deletes(self, message: Message) -> None:
        """Delete a message for both sides; bots are not told."""
        self._state.remove(message)

    def taps(self, message: Message, label: str) -> Query:
        """Tap the callback button with this label (or whose label contains it).

        Raises LookupError where there is none.
        """
        current = message.chat.messages.get(message.id, message)
        return self.taps_button(current, _button(current, label))

    def taps_button(self, message: Message, button: Button) -> Query:
        """Tap a callback button; the bot is asked and has not answered yet."""
        state = self._state
        query = state.ask(
            Query(
                state.next_query_id(),
                self.id,
                message.chat.id,
                state.now(),
                text=str(button.action["callback_data"]),
                message=message.id,
            )
        )
        payload: Json = {
            "id": query.id,
            "from": self.account.as_json(),
            "chat_instance": str(message.chat.id),
            "data": query.text,
        }
        inline_id = next(
            (
                key
                for key, place in state.inline_messages.items()
                if place == (message.chat.id, message.id)
            ),
            None,
        )
        if inline_id is not None:
            payload["inline_message_id"] = inline_id
        elif message.id in message.chat.messages:
            payload["message"] = message.as_json()
        else:
            payload["message"] = {
                "chat": message.chat.as_json(),
                "message_id": message.id,
                "date": 0,
            }
        state.updates.push("callback_query", payload)
        return query

    def asks_inline(self, text: str, room: Room | None = None, offset: str = "") -> Query:
        """Type "@bot text" in some chat."""
        state = self._state
        chat = room.chat if room else state.private_chat(self.account)
        query = state.ask(Query(state.next_query_id(), self.id, chat.id, state.now(), text=text))
        state.updates.push(
            "inline_query",
            {
                "id": query.id,
                "from": self.account.as_json(),
                "query": text,
                "offset": offset,
                "chat_type": "sender" if chat.kind is Kind.PRIVATE else chat.kind.value,
            },
        )
        return query

    def chooses(self, query: Query, result: InlineResult) -> Message:
        """Send a suggestion of an inline answer into the chat it was asked in."""
        state = self._state
        chat = state.chats[query.chat]
        message = state.post(
            chat,
            self.account,
            text=result.words.text,
            entities=result.words.entities,
            keyboard=result.keyboard,
            via=state.bot,
        )
        chosen: Json = {
            "result_id": result.id,
            "from": self.account.as_json(),
            "query": query.text,
        }
        if result.keyboard:
            inline_id = f"inline-{query.id}-{message.id}"
            state.inline_messages[inline_id] = (chat.id, message.id)
            chosen["inline_message_id"] = inline_id
        state.updates.push("chosen_inline_result", chosen)
        return message

    def blocks(self) -> None:
        """Block the bot."""
        self._state.blocked.add(self.id)
        change_bot_role(self._state, self._chat(), self.account, Role.KICKED)

    def unblocks(self) -> None:
        """Restart the bot."""
        self._state.blocked.discard(self.id)
        change_bot_role(self._state, self._chat(), self.account, Role.MEMBER)

    def deletes_account(self) -> None:
        """Be gone for good."""
        self._state.deactivated.add(self.id)

    def _chat(self) -> Chat:
        return self._state.private_chat(self.account)

    def _write(self, room: Room | None, post: Callable[[Chat], Message]) -> Message:
        if room is None and self.id in self._state.blocked:
            self.unblocks()
        message = post(room.chat if room else self._chat())
        if room is None or _reaches_bot(self._state, room.chat, message):
            self._state.updates.push("message", message.as_json())
        return message


def _reaches_bot(state: State, chat: Chat, message: Message) -> bool:
    """Privacy mode: in groups a bot sees commands, replies to it, its name; admins see all."""
    role = chat.members.get(state.bot.id)
    if role is Role.ADMINISTRATOR:
        return True
    if not state.has_bot(chat):
        return False
    is_reply = message.reply_to is not None and message.reply_to.sender == state.bot
    is_command = any(one.type == "bot_command" for one in message.entities)
    return is_reply or is_command or f"@{state.bot.username}".lower() in message.text.lower()


def _button(message: Message, label: str) -> Button:
    buttons: Sequence[Button] = [
        button for row in message.keyboard for button in row if "callback_data" in button.action
    ]
    exact = [button for button in buttons if button.text == label]
    partly = [button for button in buttons if label in button.text]
    for button in exact or partly:
        return button
    raise LookupError(f"no button {label!r} among {message.buttons}")
