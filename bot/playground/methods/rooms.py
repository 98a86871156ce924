"""Methods about chats and who is in them."""

from bot.playground.chats import PRESENT, Account, Chat, Json, Kind, Role
from bot.playground.members import change_bot_role, member
from bot.playground.methods.targets import find_chat, require_membership
from bot.playground.params import Params
from bot.playground.profile import ADMINS
from bot.playground.refusals import bad_request
from bot.playground.state import State


def get_chat(state: State, params: Params) -> Json:
    """getChat."""
    chat = find_chat(state, params)
    require_membership(state, chat)
    return chat.as_json() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
        "permissions": {"can_send_messages": chat.rights},
    }


def get_chat_member(state: State, params: Params) -> Json:
    """getChatMember."""
    chat = find_chat(state, params)
    require_membership(state, chat)
    account = _account(state, params.integer("user_id"))
    if account is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    return member(chat, account, _role(chat, account))


def get_chat_administrators(state: State, params: Params) -> list[Json]:
    """getChatAdministrators."""
    chat = find_chat(state, params)
    if chat.kind is Kind.PRIVATE:
        raise bad_request("there are no administrators in the private chat")
    require_membership(state, chat)
    admins = [number for number, role in chat.members.items() if role in ADMINS]
    accounts = [one for number in admins if (one := _account(state, number)) and not one.is_bot]
    return [member(chat, account, _role(chat, account)) for account in accounts]


def get_chat_member_count(state: State, params: Params) -> int:
    """getChatMemberCount."""
    chat = find_chat(state, params)
    require_membership(state, chat)
    if chat.kind is Kind.PRIVATE:
        return 2
    return sum(role in PRESENT for role in chat.members.values())


def leave_chat(state: State, params: Params) -> bool:
    """leaveChat."""
    chat = find_chat(state, params)
    if chat.kind is Kind.PRIVATE:
        raise bad_request("chat member status can't be changed in private chats")
    require_membership(state, chat)
    change_bot_role(state, chat, state.bot, Role.LEFT)
    return True


def _role(chat: Chat, account: Account) -> Role:
    if chat.kind is Kind.PRIVATE:
        return Role.MEMBER
    return chat.members.get(account.id, Role.LEFT)


def _account(state: State, number: int) -> Account | None:
    return state.bot if number == state.bot.id else state.accounts.get(number)
