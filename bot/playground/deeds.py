"""What a person does on the page, done in the fake Telegram."""

from bot.playground.chats import Chat, Json, Kind, Message
from bot.playground.groups import Room
from bot.playground.params import Params, Upload
from bot.playground.people import User
from bot.playground.refusals import bad_request
from bot.playground.telegram import Telegram

_LONGEST = 4096  # characters a person may write at once


def say(telegram: Telegram, params: Params) -> Json:
    """Write a text; a longer one arrives in parts, as Telegram's apps send it."""
    person, room = _person(telegram, params), _room(telegram, params)
    text = params.text("text").strip()
    if not text:
        raise bad_request("message text is empty")
    reply_to = _message(telegram, params, "reply_to") if params.has("reply_to") else None
    thread = params.integer("thread") or None
    for start in range(0, len(text), _LONGEST):
        part = text[start : start + _LONGEST]
        person.says(part, room, reply_to=reply_to, thread=thread)
    return {}


def tap(telegram: Telegram, params: Params) -> Json:
    """Tap the button at a row and a column."""
    message = _message(telegram, params, "message")
    try:
        button = message.keyboard[params.integer("row")][params.integer("column")]
    except IndexError:
        raise bad_request("the button is gone") from None
    if "callback_data" not in button.action:
        raise bad_request("the button has no callback data")
    return {"query": _person(telegram, params).taps_button(message, button).id}


def ask_inline(telegram: Telegram, params: Params) -> Json:
    """Type behind the bot's name."""
    person, room = _person(telegram, params), _room(telegram, params)
    return {"query": person.asks_inline(params.text("text"), room, params.text("offset")).id}


def choose(telegram: Telegram, params: Params) -> Json:
    """Send one of the bot's suggestions."""
    query = telegram.state.queries.get(params.text("query"))
    results = query.results if query else ()
    for result in results:
        if query is not None and result.id == params.text("result"):
            _person(telegram, params).chooses(query, result)
            return {}
    raise bad_request("the suggestion is gone")


def block(telegram: Telegram, params: Params) -> Json:
    """Stop the bot, or take it back."""
    person = _person(telegram, params)
    if params.flag("blocked"):
        person.blocks()
    else:
        person.unblocks()
    return {}


def add_person(telegram: Telegram, params: Params) -> Json:
    """Let a new person in."""
    name = params.text("name").strip()[:64]
    if not name:
        raise bad_request("a person needs a name")
    return {"id": telegram.user(name, language=params.text("language")[:8] or "en").id}


def share_location(telegram: Telegram, params: Params) -> Json:
    """Send a place."""
    latitude, longitude = params.number("latitude"), params.number("longitude")
    if latitude is None or longitude is None:
        raise bad_request("a place needs a latitude and a longitude")
    _person(telegram, params).shares_location(latitude, longitude)
    return {}


def send_file(telegram: Telegram, params: Params) -> Json:
    """Send a file to the bot."""
    upload: Upload | None = params.files.get("file")
    if upload is None:
        raise bad_request("there is no file")
    _person(telegram, params).sends_document(upload, params.text("caption"))
    return {}


DEEDS = {
    "say": say,
    "tap": tap,
    "inline": ask_inline,
    "choose": choose,
    "block": block,
    "person": add_person,
    "location": share_location,
    "file": send_file,
}


def _person(telegram: Telegram, params: Params) -> User:
    account = telegram.state.accounts.get(params.integer("person"))
    if account is None:
        raise bad_request("there is no such person")
    return User(telegram.state, account)


def _room(telegram: Telegram, params: Params) -> Room | None:
    number = params.integer("chat")
    if number in telegram.state.accounts:
        return None
    return Room(telegram.state, _chat(telegram, params), _person(telegram, params).account)


def _chat(telegram: Telegram, params: Params) -> Chat:
    chat = telegram.state.chats.get(params.integer("chat"))
    if chat is None:
        raise bad_request("there is no such chat")
    if chat.kind is Kind.PRIVATE and chat.id != params.integer("person"):
        raise bad_request("that is another person's chat")
    return chat


def _message(telegram: Telegram, params: Params, name: str) -> Message:
    message = _chat(telegram, params).messages.get(params.integer(name))
    if message is None:
        raise bad_request("the message is gone")
    return message
