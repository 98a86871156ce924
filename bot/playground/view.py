"""The whole picture a page starts from: people, chats, messages, menus."""

from bot.playground.chats import Chat, Json, Kind
from bot.playground.state import State, shown
from bot.playground.telegram import Telegram

_MOST_SHOWN = 200  # messages a chat


def picture(telegram: Telegram) -> Json:
    """Everything to be seen now."""
    state = telegram.state
    return {
        "bot": state.bot.as_json() | {"description": _description(state)},
        "people": [
            account.as_json() | {"blocked": account.id in state.blocked}
            for account in state.accounts.values()
        ],
        "chats": [_chat(state, chat) for chat in state.chats.values() if chat.moved_to is None],
        "menus": _menus(state),
    }


def _chat(state: State, chat: Chat) -> Json:
    newest = list(chat.messages.values())[-_MOST_SHOWN:]
    people = [number for number in chat.members if number in state.accounts]
    return chat.as_json() | {
        "people": [chat.id] if chat.kind is Kind.PRIVATE else people,
        "has_bot": chat.kind is Kind.PRIVATE or state.has_bot(chat),
        "topics": {str(number): name for number, name in chat.topics.items()},
        "messages": [shown(message) for message in newest],
    }


def _menus(state: State) -> Json:
    """The command menus by "chat person", also of private chats not yet opened."""
    menus: Json = {}
    for account in state.accounts.values():
        private = Chat(account.id, Kind.PRIVATE, account.first_name)
        rooms = [chat for chat in state.chats.values() if account.id in chat.members]
        for chat in (private, *rooms):
            commands = state.profile.commands_for(chat, account.id, account.language_code)
            menus[f"{chat.id} {account.id}"] = commands
    return menus


def _description(state: State) -> str:
    texts = state.profile.texts
    return texts.get(("description", "en")) or texts.get(("description", ""), "")
