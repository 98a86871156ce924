"""Membership: who is what in a chat, told as the Bot API tells it."""

from bot.playground.chats import Account, Chat, Json, Kind, Role
from bot.playground.state import State

_ADMIN_RIGHTS = (
    "can_be_edited",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
_CHANNEL_RIGHTS = ("can_post_messages", "can_edit_messages", "can_manage_direct_messages")


def member(chat: Chat, account: Account, role: Role) -> Json:
    """A `ChatMember`."""
    about: Json = {"status": role.value, "user": account.as_json()}
    if role is Role.CREATOR:
        about["is_anonymous"] = False
    elif role is Role.ADMINISTRATOR:
        about |= {"is_anonymous": False} | dict.fromkeys(_ADMIN_RIGHTS, True)
        if chat.kind is Kind.CHANNEL:
            about |= dict.fromkeys(_CHANNEL_RIGHTS, True)
    elif role is Role.KICKED:
        about["until_date"] = 0
    return about


def change_bot_role(state: State, chat: Chat, by: Account, new: Role) -> None:
    """Let the bot become something else in a chat; it learns of it by `my_chat_member`."""
    old = chat.members.get(state.bot.id, Role.LEFT)
    chat.members[state.bot.id] = new
    state.updates.push(
        "my_chat_member",
        {
            "chat": chat.as_json(),
            "from": by.as_json(),
            "date": int(state.now()),
            "old_chat_member": member(chat, state.bot, old),
            "new_chat_member": member(chat, state.bot, new),
        },
    )
    state.tell("chats", chat.id, {})
