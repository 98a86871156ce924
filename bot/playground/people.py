"""What people do: write, tap, ask, choose, block."""

from collections.abc import Callable, Sequence

from bot.playground.chats import Account, Button, Chat, InlineResult, Json, Kind, Message, Role
from bot.playground.detected import with_detected
from bot.playground.entities import Formatted
from bot.playground.groups import Room
from bot.playground.members import change_bot_role
from bot.playground.params import Upload
from bot.playground.state import Query, State


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
            chosen["inline_message_id"] = state.keep_inline(message)
        state.updates.push("chosen_inline_result", chosen)
        if chat.kind is Kind.PRIVATE or _reaches_bot(state, chat, message):
            state.updates.push("message", message.as_json())
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
    """Privacy mode: a bot in a group sees what is meant for it; as administrator, everything."""
    role = chat.members.get(state.bot.id)
    if role is Role.ADMINISTRATOR:
        return True
    if not state.has_bot(chat):
        return False
    is_reply = message.reply_to is not None and message.reply_to.sender == state.bot
    is_command = any(one.type == "bot_command" for one in message.entities)
    is_its_own = message.via == state.bot
    return (
        is_reply
        or is_command
        or is_its_own
        or f"@{state.bot.username}".lower() in message.text.lower()
    )


def _button(message: Message, label: str) -> Button:
    buttons: Sequence[Button] = [
        button for row in message.keyboard for button in row if "callback_data" in button.action
    ]
    exact = [button for button in buttons if button.text == label]
    partly = [button for button in buttons if label in button.text]
    for button in exact or partly:
        return button
    raise LookupError(f"no button {label!r} among {message.buttons}")
