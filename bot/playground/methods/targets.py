"""Whom a request is about: the chat, the message, and whether the bot may."""

from bot.playground.chats import Chat, Kind, Message, Role
from bot.playground.params import Params
from bot.playground.refusals import bad_request, forbidden, migrated
from bot.playground.state import State

_GROUP_NAMES = {
    Kind.GROUP: "group chat",
    Kind.SUPERGROUP: "supergroup chat",
    Kind.CHANNEL: "channel chat",
}


def find_chat(state: State, params: Params, name: str = "chat_id") -> Chat:
    """The chat a request names by id or @username. Raises RefusedError if it is not known."""
    wanted = params.text(name).strip()
    if not wanted:
        raise bad_request("chat_id is empty")
    chat = _named(state, wanted)
    if chat is not None:
        if chat.moved_to is not None:
            raise migrated(chat.moved_to)
        return chat
    if wanted.isdecimal() and int(wanted) in state.accounts:
        if int(wanted) == state.bot.id:
            raise forbidden("bot can't send messages to the bot")
        raise forbidden("bot can't initiate conversation with a user")
    raise bad_request("chat not found")


def _named(state: State, wanted: str) -> Chat | None:
    if wanted.startswith("@"):
        name = wanted[1:].lower()
        public = (chat for chat in state.chats.values() if chat.kind is not Kind.PRIVATE)
        return next((chat for chat in public if name == chat.username.lower() != ""), None)
    try:
        return state.chats.get(int(wanted))
    except ValueError:
        return None


def writable_chat(state: State, params: Params) -> Chat:
    """The chat a request wants to write to. Raises RefusedError where the bot may not."""
    chat = find_chat(state, params)
    if chat.kind is Kind.PRIVATE:
        if chat.id in state.deactivated:
            raise forbidden("user is deactivated")
        if chat.id in state.blocked:
            raise forbidden("bot was blocked by the user")
        return chat
    require_membership(state, chat)
    role = chat.members.get(state.bot.id)
    if chat.kind is Kind.CHANNEL and role is not Role.ADMINISTRATOR:
        raise bad_request("need administrator rights in the channel chat")
    if not chat.rights and role is not Role.ADMINISTRATOR:
        raise bad_request("not enough rights to send text messages to the chat")
    return chat


def require_membership(state: State, chat: Chat) -> None:
    """Raise RefusedError where the bot is not in a group or channel."""
    if chat.kind is Kind.PRIVATE or state.has_bot(chat):
        return
    name = _GROUP_NAMES[chat.kind]
    if chat.members.get(state.bot.id) is Role.KICKED:
        raise forbidden(f"bot was kicked from the {name}")
    raise forbidden(f"bot is not a member of the {name}")


def topic(chat: Chat, params: Params) -> int | None:
    """The forum topic a message goes to. Raises RefusedError if there is none such."""
    thread = params.integer("message_thread_id")
    if not thread:
        return None
    if thread not in chat.topics:
        raise bad_request("message thread not found")
    return thread


def replied_to(chat: Chat, params: Params) -> Message | None:
    """The message this one answers. Raises RefusedError if it is gone and must not be."""
    reply = params.within(params.mapping("reply_parameters", "reply parameters"))
    wanted = reply.integer("message_id") or params.integer("reply_to_message_id")
    if not wanted:
        return None
    message = chat.messages.get(wanted)
    is_optional = reply.flag("allow_sending_without_reply") or params.flag(
        "allow_sending_without_reply"
    )
    if message is None and not is_optional:
        raise bad_request("message to be replied not found")
    return message


def editable_message(state: State, params: Params) -> Message:
    """The bot's own message a request wants to change. Raises RefusedError otherwise."""
    if inline_id := params.text("inline_message_id"):
        chat_id, message_id = state.inline_messages.get(inline_id, (0, 0))
        known = state.chats.get(chat_id)
        message = known.messages.get(message_id) if known else None
        if message is None:
            raise bad_request("MESSAGE_ID_INVALID")
        return message
    chat = writable_chat(state, params)
    if not params.integer("message_id"):
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    is_own_post = chat.kind is Kind.CHANNEL and message.sender is None
    if message.sender != state.bot and not is_own_post:
        raise bad_request("message can't be edited")
    return message
