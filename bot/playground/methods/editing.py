"""Methods that change or remove what was sent."""

from bot.playground.chats import Json, Kind, Message, MessageFields
from bot.playground.content import caption, inline_keyboard, message_text
from bot.playground.methods.targets import editable_message, find_chat, require_membership
from bot.playground.params import Params
from bot.playground.refusals import bad_request
from bot.playground.state import State

_DELETABLE_FOR = 48 * 3600  # seconds
_UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the"
    " same as a current content and reply markup of the message"
)


def edit_message_text(state: State, params: Params) -> Json | bool:
    """editMessageText."""
    words = message_text(params)
    message = editable_message(state, params)
    if message.content:
        raise bad_request("there is no text in the message to edit")
    fields: MessageFields = {
        "text": words.text,
        "entities": words.entities,
        "keyboard": inline_keyboard(params),
    }
    return _edit(state, params, message, fields)


def edit_message_caption(state: State, params: Params) -> Json | bool:
    """editMessageCaption."""
    words = caption(params)
    message = editable_message(state, params)
    if not message.has_caption:
        raise bad_request("there is no caption in the message to edit")
    fields: MessageFields = {
        "text": words.text,
        "entities": words.entities,
        "keyboard": inline_keyboard(params),
    }
    return _edit(state, params, message, fields)


def edit_message_reply_markup(state: State, params: Params) -> Json | bool:
    """editMessageReplyMarkup."""
    message = editable_message(state, params)
    return _edit(state, params, message, {"keyboard": inline_keyboard(params)})


def _edit(state: State, params: Params, message: Message, fields: MessageFields) -> Json | bool:
    if all(getattr(message, name) == value for name, value in fields.items()):
        raise bad_request(_UNCHANGED)
    # New buttons alone do not make a message an edited one.
    changed = state.change(message, is_edit="text" in fields, **fields)
    return True if params.has("inline_message_id") else changed.as_json()


def delete_message(state: State, params: Params) -> bool:
    """deleteMessage."""
    chat = find_chat(state, params)
    require_membership(state, chat)
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if not _may_delete(state, message):
        raise bad_request("message can't be deleted")
    state.remove(message)
    return True


def delete_messages(state: State, params: Params) -> bool:
    """deleteMessages; those that are not there are passed over."""
    chat = find_chat(state, params)
    require_membership(state, chat)
    wanted = params.sequence("message_ids", "message identifiers")
    if not wanted:
        raise bad_request("message identifiers are not specified")
    if len(wanted) > 100:
        raise bad_request("too many message identifiers specified")
    for number in wanted:
        message = chat.messages.get(number) if isinstance(number, int) else None
        if message is not None and _may_delete(state, message):
            state.remove(message)
    return True


def _may_delete(state: State, message: Message) -> bool:
    if state.now() - message.date > _DELETABLE_FOR and message.chat.kind is not Kind.CHANNEL:
        return False
    return message.chat.kind is not Kind.GROUP or message.sender == state.bot
