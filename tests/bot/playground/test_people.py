"""What people do reaches the bot as updates."""

import json

import pytest

from bot.playground.params import Upload
from bot.playground.people import User
from bot.playground.telegram import Telegram
from tests.bot.playground.conftest import refused, result, updates


def kinds(telegram: Telegram) -> list[str]:
    return [next(key for key in update if key != "update_id") for update in updates(telegram)]


def send_with_button(telegram: Telegram, chat: int, label: str = "Go", data: str = "go") -> None:
    rows = [[{"text": label, "callback_data": data}]]
    markup = json.dumps({"inline_keyboard": rows})
    result(telegram, "sendMessage", {"chat_id": chat, "text": "x", "reply_markup": markup})


def test_a_command_comes_with_its_entity(telegram: Telegram, ada: User) -> None:
    ada.says("/quotes storm")
    (update,) = updates(telegram)
    message = update["message"]
    assert message["text"] == "/quotes storm"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 7}]
    assert message["chat"]["id"] == message["from"]["id"] == ada.id
    assert message["from"]["language_code"] == "en"


def test_a_deep_link_starts_with_its_payload(telegram: Telegram, ada: User) -> None:
    assert ada.starts("q_17").text == "/start q_17"


def test_a_tap_carries_the_message_and_its_data(telegram: Telegram, ada: User) -> None:
    send_with_button(telegram, ada.id)
    query = ada.taps(ada.last, "Go")
    (update,) = updates(telegram)
    tap = update["callback_query"]
    assert (tap["id"], tap["data"]) == (query.id, "go")
    assert tap["message"]["message_id"] == ada.last.id


def test_a_tap_on_a_deleted_message_carries_an_inaccessible_one(
    telegram: Telegram, ada: User
) -> None:
    send_with_button(telegram, ada.id)
    message = ada.last
    ada.deletes(message)
    ada.taps(message, "Go")
    (update,) = updates(telegram)
    tap = update["callback_query"]
    assert tap["message"]["date"] == 0


def test_a_label_that_is_not_there_is_named(telegram: Telegram, ada: User) -> None:
    send_with_button(telegram, ada.id)
    with pytest.raises(LookupError, match="Stop"):
        ada.taps(ada.last, "Stop")


def test_blocking_is_told_and_undone_by_writing(telegram: Telegram, ada: User) -> None:
    ada.blocks()
    (update,) = updates(telegram)
    change = update["my_chat_member"]
    assert change["new_chat_member"]["status"] == "kicked"
    ada.says("back again")
    assert kinds(telegram) == ["my_chat_member", "message"]
    assert result(telegram, "sendMessage", {"chat_id": ada.id, "text": "welcome"})


def test_in_groups_the_bot_sees_what_is_meant_for_it(telegram: Telegram, ada: User) -> None:
    group = telegram.group("Newsroom", ada)
    assert kinds(telegram) == ["my_chat_member"]
    ada.says("good morning", group)
    ada.says("/quotes", group)
    ada.says("ask @playground_bot then", group)
    result(telegram, "sendMessage", {"chat_id": group.id, "text": "x"})
    ada.says("thanks", group, reply_to=group.messages[-1])
    assert kinds(telegram) == ["message", "message", "message"]


def test_as_administrator_the_bot_sees_everything(telegram: Telegram, ada: User) -> None:
    group = telegram.group("Newsroom", ada, with_bot=False)
    ada.says("/unheard", group)
    group.adds_bot(as_admin=True)
    ada.says("good morning", group)
    assert kinds(telegram) == ["my_chat_member", "message"]


def test_an_upgrade_is_told_in_both_chats(telegram: Telegram, ada: User) -> None:
    group = telegram.group("Newsroom", ada)
    updates(telegram)
    new = group.upgrades()
    messages = [update["message"] for update in updates(telegram)]
    assert [message.get("migrate_to_chat_id") for message in messages] == [new.id, None]
    assert [message.get("migrate_from_chat_id") for message in messages] == [None, group.id]
    assert new.chat.kind == "supergroup"


def test_message_ids_are_one_sequence_but_for_supergroups(telegram: Telegram, ada: User) -> None:
    start = ada.last.id
    group = telegram.group("Newsroom", ada)
    super_group = telegram.group("Desk", ada, is_super=True)
    channel = telegram.channel("Wire", ada)
    numbers: dict[int, list[int]] = {}
    for room in (ada, group, super_group, channel, ada, group, super_group, channel):
        sent = result(telegram, "sendMessage", {"chat_id": room.id, "text": "x"})
        numbers.setdefault(room.id, []).append(sent["message_id"])
    assert numbers[ada.id] == [start + 1, start + 3]
    assert numbers[group.id] == [start + 2, start + 4]
    assert numbers[super_group.id] == [1, 2]
    assert numbers[channel.id] == [1, 2]


def test_a_topic_takes_messages(telegram: Telegram, ada: User) -> None:
    forum = telegram.group("Desk", ada, is_forum=True)
    sport = forum.opens_topic("Sport")
    params = {"chat_id": forum.id, "text": "x", "message_thread_id": sport}
    message = result(telegram, "sendMessage", params)
    assert (message["message_thread_id"], message["is_topic_message"]) == (sport, True)


def test_an_inline_question_is_answered_chosen_and_edited(telegram: Telegram, ada: User) -> None:
    query = ada.asks_inline("storm")
    article = {
        "type": "article",
        "id": "1",
        "title": "Storm",
        "input_message_content": {"message_text": "<b>Storm</b>", "parse_mode": "HTML"},
        "reply_markup": {"inline_keyboard": [[{"text": "More", "callback_data": "m"}]]},
    }
    params = {"inline_query_id": query.id, "results": json.dumps([article])}
    assert result(telegram, "answerInlineQuery", params) is True
    message = ada.chooses(query, query.results[0])
    assert (message.text, message.via, message.sender) == ("Storm", telegram.bot, ada.account)
    ada.taps(message, "More")
    asked, chosen, sent, tapped = updates(telegram)
    assert "inline_query" in asked
    assert sent["message"]["via_bot"]["id"] == telegram.bot.id
    inline_id = chosen["chosen_inline_result"]["inline_message_id"]
    assert tapped["callback_query"]["inline_message_id"] == inline_id
    edit = {"inline_message_id": inline_id, "text": "Calm"}
    assert result(telegram, "editMessageText", edit) is True
    assert ada.last.text == "Calm"


def test_files_places_and_forwards_reach_the_bot(telegram: Telegram, ada: User) -> None:
    ada.sends_document(Upload("a.txt", "text/plain", b"abc"), "look")
    ada.shares_location(50.45, 30.52)
    ada.forwards("A long text", "The Wire")
    edited = ada.edits(ada.says("helo"), "hello")
    document, location, forward, _, edit = updates(telegram)
    assert document["message"]["document"]["file_size"] == 3
    assert location["message"]["location"]["latitude"] == 50.45
    assert forward["message"]["forward_origin"]["sender_user_name"] == "The Wire"
    assert edit["edited_message"]["text"] == edited.text == "hello"


def test_the_narrowest_menu_wins(telegram: Telegram, ada: User) -> None:
    def menu(command: str, **more: object) -> None:
        commands = [{"command": command, "description": "d"}]
        result(telegram, "setMyCommands", {"commands": commands, **more})

    def seen(person: User) -> object:
        chat = telegram.state.private_chat(person.account)
        commands = telegram.state.profile.commands_for(
            chat, person.id, person.account.language_code
        )
        return [one["command"] for one in commands]

    olha = telegram.user("Olha", language="uk")
    assert seen(ada) == []
    menu("plain")
    menu("ukrainian", language_code="uk")
    assert (seen(ada), seen(olha)) == (["plain"], ["ukrainian"])
    menu("private", scope={"type": "all_private_chats"})
    assert seen(olha) == ["private"]
    menu("own", scope={"type": "chat", "chat_id": ada.id})
    assert (seen(ada), seen(olha)) == (["own"], ["private"])
    result(telegram, "deleteMyCommands", {"scope": {"type": "chat", "chat_id": ada.id}})
    assert seen(ada) == ["private"]


def test_administrators_are_listed(telegram: Telegram, ada: User) -> None:
    boris = telegram.user("Boris")
    group = telegram.group("Newsroom", ada, [boris])
    admins = result(telegram, "getChatAdministrators", {"chat_id": group.id})
    assert [(one["user"]["id"], one["status"]) for one in admins] == [(ada.id, "creator")]
    group.adds(boris, as_admin=True)
    about = result(telegram, "getChatMember", {"chat_id": group.id, "user_id": boris.id})
    assert about["status"] == "administrator"
    assert result(telegram, "getChatMemberCount", {"chat_id": group.id}) == 3


def test_a_channel_posts_in_its_own_name(telegram: Telegram, ada: User) -> None:
    channel = telegram.channel("Wire", ada)
    updates(telegram)
    channel.posts("Breaking")
    (update,) = updates(telegram)
    post = update["channel_post"]
    assert "from" not in post
    assert post["sender_chat"]["title"] == "Wire"


def test_a_message_forgotten_for_space_is_not_found(telegram: Telegram, ada: User) -> None:
    first = ada.says("first")
    for number in range(1_000):
        ada.says(f"{number}")
    assert len(ada.messages) == 1_000
    why = refused(telegram, "deleteMessage", {"chat_id": ada.id, "message_id": first.id})
    assert why == "Bad Request: message to delete not found"


def test_a_message_is_copied_and_forwarded(telegram: Telegram, ada: User) -> None:
    group = telegram.group("Newsroom", ada)
    there = {"chat_id": group.id, "from_chat_id": ada.id, "message_id": ada.says("<b>").id}
    result(telegram, "copyMessage", there)
    forwarded = result(telegram, "forwardMessage", there)
    assert [message.text for message in group.messages] == ["<b>", "<b>"]
    assert forwarded["forward_origin"]["sender_user"]["id"] == ada.id
    gone = there | {"message_id": 99}
    assert refused(telegram, "copyMessage", gone) == "Bad Request: message to copy not found"


@pytest.mark.parametrize("kind", ["document", "audio", "video", "voice", "animation", "photo"])
def test_files_of_every_kind_are_sent_and_sent_again(
    telegram: Telegram, ada: User, kind: str
) -> None:
    upload = {kind: Upload("a.bin", "application/x-test", b"abc")}
    method = f"send{kind.title()}"
    sent = telegram.call(method, {"chat_id": ada.id, "caption": "c"}, upload).body["result"]
    assert ada.last.as_json() == sent
    assert ada.last.has_caption
    (file_id,) = telegram.state.files
    result(telegram, method, {"chat_id": ada.id, kind: file_id})
    assert len(telegram.sent(ada)) == 2
