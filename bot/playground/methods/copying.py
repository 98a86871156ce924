"""Methods that bring a message into another chat, with or without saying where it is from."""

from collections.abc import Mapping

from bot.playground.chats import Json, Kind, Message
from bot.playground.content import any_markup
from bot.playground.methods.targets import find_chat, topic, writable_chat
from bot.playground.params import Params
from bot.playground.refusals import bad_request
from bot.playground.state import State


def copy_message(state: State, params: Params) -> Json:
    """copyMessage."""
    original = _original(state, params, "message to copy not found")
    return {"message_id": _bring(state, params, original, original.content).id}


def forward_message(state: State, params: Params) -> Json:
    """forwardMessage."""
    original = _original(state, params, "message to forward not found")
    origin = original.content.get("forward_origin") or _origin(original)
    content = {**original.content, "forward_origin": origin}
    return _bring(state, params, original, content).as_json()


def _original(state: State, params: Params, problem: str) -> Message:
    source = find_chat(state, params, "from_chat_id")
    message = source.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request(problem)
    return message


def _origin(original: Message) -> Json:
    if original.sender is None:
        chat = original.chat.as_json()
        return {"type": "channel", "date": original.date, "chat": chat, "message_id": original.id}
    return {"type": "user", "date": original.date, "sender_user": original.sender.as_json()}


def _bring(
    state: State, params: Params, original: Message, content: Mapping[str, object]
) -> Message:
    chat = writable_chat(state, params)
    keyboard, markup = any_markup(params)
    return state.post(
        chat,
        None if chat.kind is Kind.CHANNEL else state.bot,
        text=original.text,
        entities=original.entities,
        content=content,
        keyboard=keyboard,
        markup=markup,
        thread=topic(chat, params),
        silent=params.flag("disable_notification"),
    )
