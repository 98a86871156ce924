"""What the stand-in refuses, one by one, in Telegram's words."""

import json

import pytest

from bot.playground.params import Params, Upload
from bot.playground.people import User
from bot.playground.telegram import Telegram
from tests.bot.playground.conftest import Clock, refused, result

UNCHANGED = (
    "Bad Request: message is not modified: specified new message content and reply markup are"
    " exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def keyboard(**button: object) -> str:
    return json.dumps({"inline_keyboard": [[button]]})


def send(telegram: Telegram, person: User, text: str = "x", **more: object) -> int:
    sent = result(telegram, "sendMessage", {"chat_id": person.id, "text": text, **more})
    return int(sent["message_id"])


@pytest.mark.parametrize(
    ("params", "why"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "message text is empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "x", "parse_mode": "XML"}, "unsupported parse_mode"),
        ({"text": "\ud800"}, "strings must be encoded in UTF-8"),
        ({"text": "x", "chat_id": ""}, "chat_id is empty"),
        ({"text": "x", "chat_id": 999}, "chat not found"),
        ({"text": "x", "chat_id": "@nobody"}, "chat not found"),
        ({"text": "x", "message_thread_id": 7}, "message thread not found"),
        (
            {"text": "x", "reply_parameters": {"message_id": 99}},
            "message to be replied not found",
        ),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"text": "x", "reply_markup": "[]"}, "object expected as reply markup"),
        ({"text": "x", "reply_markup": "{}x"}, "can't parse reply keyboard markup JSON object"),
        ({"text": "x", "reply_markup": '{"a": 1}'}, "object expected as reply markup"),
        (
            {"text": "x", "reply_markup": keyboard(text="y")},
            "Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "x", "reply_markup": keyboard(callback_data="y")},
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            {"text": "x", "reply_markup": keyboard(text=" ", callback_data="y")},
            "inline keyboard button text must be non-empty",
        ),
        (
            {"text": "x", "reply_markup": keyboard(text="y", callback_data="z" * 65)},
            "BUTTON_DATA_INVALID",
        ),
        (
            {"text": "x", "reply_markup": keyboard(text="y", callback_data="é" * 33)},
            "BUTTON_DATA_INVALID",
        ),
        (
            {"text": "x", "reply_markup": keyboard(text="y", callback_data="")},
            "BUTTON_DATA_INVALID",
        ),
        (
            {"text": "x", "reply_markup": keyboard(text="y", url="not a link")},
            'inline keyboard button URL "not a link" is invalid: Wrong HTTP URL',
        ),
        (
            {
                "text": "x",
                "reply_markup": json.dumps(
                    {"inline_keyboard": [[{"text": "y", "callback_data": "z"}]] * 101}
                ),
            },
            "REPLY_MARKUP_TOO_LONG",
        ),
        (
            {"text": "x", "entities": '[{"offset": 0}]'},
            "can't parse MessageEntity: Can't find field \"type\"",
        ),
    ],
)
def test_a_message_that_cannot_be_sent(
    telegram: Telegram, ada: User, params: dict[str, object], why: str
) -> None:
    assert refused(telegram, "sendMessage", {"chat_id": ada.id, **params}) == f"Bad Request: {why}"
    assert telegram.sent(ada) == []


def test_the_limits_themselves_are_still_accepted(telegram: Telegram, ada: User) -> None:
    send(telegram, ada, "😀" * 2048)
    send(telegram, ada, "<b>" + "x" * 4096 + "</b>", parse_mode="HTML")
    send(telegram, ada, reply_markup=keyboard(text="y", callback_data="é" * 32))
    assert len(telegram.sent(ada)) == 3


def test_a_stranger_cannot_be_written_to(telegram: Telegram) -> None:
    stranger = telegram.user("Eve")
    why = refused(telegram, "sendMessage", {"chat_id": stranger.id, "text": "x"})
    assert why == "Forbidden: bot can't initiate conversation with a user"


def test_who_has_blocked_the_bot_gets_nothing(telegram: Telegram, ada: User) -> None:
    ada.blocks()
    why = refused(telegram, "sendMessage", {"chat_id": ada.id, "text": "x"})
    assert why == "Forbidden: bot was blocked by the user"
    ada.unblocks()
    assert send(telegram, ada)


def test_a_deleted_account_gets_nothing(telegram: Telegram, ada: User) -> None:
    ada.deletes_account()
    why = refused(telegram, "sendMessage", {"chat_id": ada.id, "text": "x"})
    assert why == "Forbidden: user is deactivated"


def test_a_group_that_threw_the_bot_out_is_closed(telegram: Telegram, ada: User) -> None:
    group = telegram.group("Newsroom", ada)
    group.removes_bot()
    why = refused(telegram, "sendMessage", {"chat_id": group.id, "text": "x"})
    assert why == "Forbidden: bot was kicked from the group chat"


def test_a_supergroup_the_bot_has_left_is_closed(telegram: Telegram, ada: User) -> None:
    group = telegram.group("Newsroom", ada, is_super=True)
    result(telegram, "leaveChat", {"chat_id": group.id})
    why = refused(telegram, "sendMessage", {"chat_id": group.id, "text": "x"})
    assert why == "Forbidden: bot is not a member of the supergroup chat"


def test_an_upgraded_group_says_where_it_went(telegram: Telegram, ada: User) -> None:
    group = telegram.group("Newsroom", ada)
    new = group.upgrades()
    reply = telegram.call("sendMessage", {"chat_id": group.id, "text": "x"})
    assert reply.body["description"] == (
        "Bad Request: group chat was upgraded to a supergroup chat"
    )
    assert reply.body["parameters"] == {"migrate_to_chat_id": new.id}
    assert result(telegram, "sendMessage", {"chat_id": new.id, "text": "x"})


def test_a_channel_wants_an_administrator(telegram: Telegram, ada: User) -> None:
    channel = telegram.channel("Wire", ada, username="wire")
    assert result(telegram, "sendMessage", {"chat_id": "@wire", "text": "x"})
    channel.adds_bot()
    why = refused(telegram, "sendMessage", {"chat_id": channel.id, "text": "x"})
    assert why == "Bad Request: need administrator rights in the channel chat"


def test_a_muted_group_takes_nothing_from_members(telegram: Telegram, ada: User) -> None:
    group = telegram.group("Newsroom", ada)
    group.chat.rights = False
    why = refused(telegram, "sendMessage", {"chat_id": group.id, "text": "x"})
    assert why == "Bad Request: not enough rights to send text messages to the chat"


def test_an_edit_that_changes_nothing(telegram: Telegram, ada: User) -> None:
    number = send(telegram, ada, "<b>x</b>", parse_mode="HTML")
    params = {"chat_id": ada.id, "message_id": number, "text": "<b>x</b>", "parse_mode": "HTML"}
    assert refused(telegram, "editMessageText", params) == UNCHANGED
    assert result(telegram, "editMessageText", params | {"text": "<i>x</i>"})


def test_an_edit_without_the_keyboard_takes_it_away(telegram: Telegram, ada: User) -> None:
    number = send(telegram, ada, reply_markup=keyboard(text="y", callback_data="z"))
    result(telegram, "editMessageText", {"chat_id": ada.id, "message_id": number, "text": "x"})
    assert ada.last.buttons == []
    assert ada.last.edited is not None


@pytest.mark.parametrize("method", ["editMessageText", "editMessageReplyMarkup"])
def test_an_edit_of_what_is_not_there(telegram: Telegram, ada: User, method: str) -> None:
    why = refused(telegram, method, {"chat_id": ada.id, "message_id": 99, "text": "x"})
    assert why == "Bad Request: message to edit not found"
    why = refused(telegram, method, {"chat_id": ada.id, "text": "x"})
    assert why == "Bad Request: message identifier is not specified"


def test_an_edit_of_somebody_elses_message(telegram: Telegram, ada: User) -> None:
    params = {"chat_id": ada.id, "message_id": ada.last.id, "text": "x"}
    assert refused(telegram, "editMessageText", params) == "Bad Request: message can't be edited"


def test_text_and_captions_are_edited_by_their_own_methods(telegram: Telegram, ada: User) -> None:
    file = {"document": Upload("a.txt", "text/plain", b"x")}
    telegram.call("sendDocument", {"chat_id": ada.id, "caption": "c"}, file)
    document = {"chat_id": ada.id, "message_id": ada.last.id}
    why = refused(telegram, "editMessageText", document | {"text": "x"})
    assert why == "Bad Request: there is no text in the message to edit"
    assert result(telegram, "editMessageCaption", document | {"caption": "d"})
    words = {"chat_id": ada.id, "message_id": send(telegram, ada), "caption": "x"}
    why = refused(telegram, "editMessageCaption", words)
    assert why == "Bad Request: there is no caption in the message to edit"


def test_only_inline_keyboards_can_be_edited_in(telegram: Telegram, ada: User) -> None:
    params = {
        "chat_id": ada.id,
        "message_id": send(telegram, ada),
        "reply_markup": '{"keyboard": [["a"]]}',
    }
    why = refused(telegram, "editMessageReplyMarkup", params)
    assert why == "Bad Request: inline keyboard expected"


def test_an_inline_message_that_is_unknown(telegram: Telegram) -> None:
    why = refused(telegram, "editMessageText", {"inline_message_id": "x", "text": "y"})
    assert why == "Bad Request: MESSAGE_ID_INVALID"


def test_what_is_gone_cannot_be_deleted(telegram: Telegram, ada: User) -> None:
    params = {"chat_id": ada.id, "message_id": send(telegram, ada)}
    assert result(telegram, "deleteMessage", params) is True
    why = refused(telegram, "deleteMessage", params)
    assert why == "Bad Request: message to delete not found"


def test_after_two_days_a_message_stays(telegram: Telegram, ada: User, clock: Clock) -> None:
    params = {"chat_id": ada.id, "message_id": send(telegram, ada)}
    clock.passes(48 * 3600 + 1)
    why = refused(telegram, "deleteMessage", params)
    assert why == "Bad Request: message can't be deleted"
    result(telegram, "deleteMessages", {"chat_id": ada.id, "message_ids": [params["message_id"]]})
    assert len(telegram.sent(ada)) == 1


def test_a_tap_is_answered_once_and_in_time(telegram: Telegram, ada: User, clock: Clock) -> None:
    send(telegram, ada, reply_markup=keyboard(text="y", callback_data="z"))
    query = ada.taps(ada.last, "y")
    answer = {"callback_query_id": query.id, "text": "done"}
    assert refused(telegram, "answerCallbackQuery", answer | {"text": "x" * 201}) == (
        "Bad Request: MESSAGE_TOO_LONG"
    )
    assert result(telegram, "answerCallbackQuery", answer) is True
    assert query.answer == {"text": "done", "show_alert": False}
    assert refused(telegram, "answerCallbackQuery", answer) == TOO_OLD
    assert refused(telegram, "answerCallbackQuery", {"callback_query_id": "1"}) == TOO_OLD
    late = ada.taps(ada.last, "y")
    clock.passes(16 * 60)
    assert refused(telegram, "answerCallbackQuery", {"callback_query_id": late.id}) == TOO_OLD


def article(number: int, **more: object) -> dict[str, object]:
    content = {"message_text": "words"}
    return {
        "type": "article",
        "id": str(number),
        "title": "Title",
        "input_message_content": content,
        **more,
    }


@pytest.mark.parametrize(
    ("results", "why"),
    [
        ([article(n) for n in range(51)], "RESULTS_TOO_MUCH"),
        ([article(1), article(1)], "RESULT_ID_DUPLICATE"),
        ([article(1, id="")], "RESULT_ID_INVALID"),
        ([article(1, id="x" * 65)], "RESULT_ID_INVALID"),
        ([article(1, type=None)], "can't parse inline query result: Can't find field \"type\""),
        ([article(1, title=None)], "ARTICLE_TITLE_EMPTY"),
        ([article(1, input_message_content={})], "message text is empty"),
        ([article(1, reply_markup={"keyboard": []})], "inline keyboard expected"),
    ],
)
def test_an_inline_answer_that_cannot_be_given(
    telegram: Telegram, ada: User, results: list[object], why: str
) -> None:
    query = ada.asks_inline("storm")
    params = {"inline_query_id": query.id, "results": json.dumps(results)}
    assert refused(telegram, "answerInlineQuery", params) == f"Bad Request: {why}"
    assert query.answer is None


@pytest.mark.parametrize(
    ("method", "params", "why"),
    [
        ("sendDocument", {}, "there is no document in the request"),
        ("sendPhoto", {"photo": "unknown"}, "wrong file identifier/HTTP URL specified"),
        ("sendVenue", {"latitude": 91, "longitude": 0}, "wrong latitude specified"),
        ("sendLocation", {"latitude": 1}, "longitude is empty"),
        ("sendVenue", {"latitude": 1, "longitude": 2}, 'parameter "title" is required'),
        ("sendChatAction", {"action": "dance"}, "wrong parameter action in request"),
        ("setMyCommands", {"commands": '[{"command": "A B"}]'}, "BOT_COMMAND_INVALID"),
        (
            "setMyCommands",
            {"commands": '[{"command": "a", "description": ""}]'},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        ("setMyCommands", {"commands": "{}"}, "can't parse commands: expected an Array"),
        (
            "setMyCommands",
            {"commands": "[]", "scope": '{"type": "planet"}'},
            "can't parse BotCommandScope: Unsupported type specified",
        ),
        (
            "setMyCommands",
            {"commands": "[]", "scope": '{"type": "chat", "chat_id": 9}'},
            "chat not found",
        ),
        (
            "setMyCommands",
            {"commands": "[]", "language_code": "English"},
            "invalid language code specified",
        ),
        ("setMyDescription", {"description": "x" * 513}, "bot description is too long"),
        ("setMyName", {"name": "x" * 65}, "bot name is too long"),
        ("getFile", {"file_id": "x"}, "wrong file_id or the file is temporarily unavailable"),
        ("getChat", {"chat_id": 9}, "chat not found"),
        ("getChatMember", {"user_id": 99}, "PARTICIPANT_ID_INVALID"),
        ("getChatAdministrators", {}, "there are no administrators in the private chat"),
        ("leaveChat", {}, "chat member status can't be changed in private chats"),
        ("deleteMessages", {}, "message identifiers are not specified"),
        (
            "setWebhook",
            {"url": "ftp://127.0.0.1"},
            "bad webhook: An HTTPS URL must be provided for webhook",
        ),
        (
            "setWebhook",
            {"url": "https://example.org/hook"},
            "bad webhook: the playground delivers to this machine only",
        ),
        (
            "setWebhook",
            {"url": "http://127.0.0.1/", "secret_token": "a b"},
            "secret token contains unallowed characters",
        ),
    ],
)
def test_other_requests_are_refused_too(
    telegram: Telegram, ada: User, method: str, params: dict[str, object], why: str
) -> None:
    assert refused(telegram, method, {"chat_id": ada.id, **params}) == f"Bad Request: {why}"


def test_an_empty_file_is_refused(telegram: Telegram, ada: User) -> None:
    params = Params({"chat_id": ada.id}, {"document": Upload("a", "text/plain", b"")})
    reply = telegram.carry_out("sendDocument", params)
    assert reply.body["description"] == "Bad Request: file must be non-empty"


def test_a_caption_is_shorter_than_a_message(telegram: Telegram, ada: User) -> None:
    params = Params(
        {"chat_id": ada.id, "caption": "x" * 1025},
        {"document": Upload("a", "text/plain", b"x")},
    )
    reply = telegram.carry_out("sendDocument", params)
    assert reply.body["description"] == "Bad Request: message caption is too long"


def test_an_unknown_method_is_not_found(telegram: Telegram) -> None:
    assert refused(telegram, "makeCoffee", {}) == "Not Found: method not found"


def test_a_revoked_token_is_unauthorized(telegram: Telegram) -> None:
    telegram.revoke()
    reply = telegram.call("getMe")
    assert (reply.status, reply.body["description"]) == (401, "Unauthorized")
