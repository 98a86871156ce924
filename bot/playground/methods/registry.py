"""Which method answers to which name."""

from collections.abc import Callable, Mapping

from bot.playground.methods import copying, editing, fetching, identity, queries, rooms, sending
from bot.playground.params import Params
from bot.playground.state import State

Method = Callable[[State, Params], object]

_NAME = identity.Text("name")
_DESCRIPTION = identity.Text("description")
_SHORT_DESCRIPTION = identity.Text("short_description")

_BY_NAME: Mapping[str, Method] = {
    "getMe": identity.get_me,
    "logOut": identity.log_out,
    "close": identity.close,
    "setMyCommands": identity.set_my_commands,
    "getMyCommands": identity.get_my_commands,
    "deleteMyCommands": identity.delete_my_commands,
    "setMyName": _NAME.set,
    "getMyName": _NAME.get,
    "setMyDescription": _DESCRIPTION.set,
    "getMyDescription": _DESCRIPTION.get,
    "setMyShortDescription": _SHORT_DESCRIPTION.set,
    "getMyShortDescription": _SHORT_DESCRIPTION.get,
    "setChatMenuButton": identity.set_chat_menu_button,
    "getChatMenuButton": identity.get_chat_menu_button,
    "getUpdates": fetching.get_updates,
    "setWebhook": fetching.set_webhook,
    "deleteWebhook": fetching.delete_webhook,
    "getWebhookInfo": fetching.get_webhook_info,
    "sendMessage": sending.send_message,
    "sendDocument": sending.send_file("document"),
    "sendAudio": sending.send_file("audio"),
    "sendVideo": sending.send_file("video"),
    "sendVoice": sending.send_file("voice"),
    "sendAnimation": sending.send_file("animation"),
    "sendPhoto": sending.send_photo,
    "sendLocation": sending.send_location,
    "sendVenue": sending.send_venue,
    "sendChatAction": sending.send_chat_action,
    "copyMessage": copying.copy_message,
    "forwardMessage": copying.forward_message,
    "getFile": sending.get_file,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "answerCallbackQuery": queries.answer_callback_query,
    "answerInlineQuery": queries.answer_inline_query,
    "getChat": rooms.get_chat,
    "getChatMember": rooms.get_chat_member,
    "getChatMemberCount": rooms.get_chat_member_count,
    "getChatAdministrators": rooms.get_chat_administrators,
    "leaveChat": rooms.leave_chat,
}

METHODS: Mapping[str, Method] = {name.lower(): method for name, method in _BY_NAME.items()}

# Flood control counts what appears in a chat, not what is asked or answered.
PACED = frozenset(
    name
    for name in METHODS
    if name.startswith(("send", "copy", "forward", "editmessage")) and name != "sendchataction"
)
