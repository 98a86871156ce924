"""Methods that send: texts, files, places, and the sign that something is coming."""

from collections.abc import Callable, Mapping

from bot.playground.chats import Json, Kind, Message
from bot.playground.content import any_markup, caption, message_text
from bot.playground.entities import Formatted
from bot.playground.methods.targets import replied_to, topic, writable_chat
from bot.playground.params import Params, Upload
from bot.playground.refusals import bad_request
from bot.playground.state import State

_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)

_SIZE: Json = {"width": 1280, "height": 720}
_UNMEASURED: Mapping[str, Json] = {
    "audio": {"duration": 0},
    "voice": {"duration": 0},
    "video": {"duration": 0, **_SIZE},
    "animation": {"duration": 0, **_SIZE},
}


def send_message(state: State, params: Params) -> Json:
    """sendMessage."""
    return _send(state, params, message_text(params), {})


def send_file(kind: str) -> Callable[[State, Params], Json]:
    """sendDocument, sendAudio, sendVideo, sendVoice, sendAnimation; nothing is measured."""

    def send(state: State, params: Params) -> Json:
        file_id, upload = _file(state, params, kind)
        file = _about_file(file_id, upload) | {"file_name": upload.name, "mime_type": upload.type}
        return _send(state, params, caption(params), {kind: file | _UNMEASURED.get(kind, {})})

    return send


def send_photo(state: State, params: Params) -> Json:
    """sendPhoto; the sizes are not measured."""
    file_id, upload = _file(state, params, "photo")
    size = _about_file(file_id, upload) | _SIZE
    return _send(state, params, caption(params), {"photo": [size]})


def send_location(state: State, params: Params) -> Json:
    """sendLocation."""
    return _send(state, params, Formatted(""), {"location": _location(params)})


def send_venue(state: State, params: Params) -> Json:
    """sendVenue."""
    location = _location(params)
    for name in ("title", "address"):
        if not params.text(name).strip():
            raise bad_request(f'parameter "{name}" is required')
    venue = {
        "location": location,
        "title": params.text("title"),
        "address": params.text("address"),
    }
    return _send(state, params, Formatted(""), {"venue": venue, "location": location})


def send_chat_action(state: State, params: Params) -> bool:
    """sendChatAction."""
    chat = writable_chat(state, params)
    action = params.text("action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    state.tell("action", chat.id, {"action": action})
    return True


def get_file(state: State, params: Params) -> Json:
    """getFile."""
    file_id = params.text("file_id")
    upload = state.files.get(file_id)
    if upload is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    return _about_file(file_id, upload) | {"file_path": f"documents/{file_id}"}


def _send(state: State, params: Params, words: Formatted, content: Mapping[str, object]) -> Json:
    chat = writable_chat(state, params)
    keyboard, markup = any_markup(params)
    message: Message = state.post(
        chat,
        None if chat.kind is Kind.CHANNEL else state.bot,
        text=words.text,
        entities=words.entities,
        content=content,
        keyboard=keyboard,
        markup=markup,
        thread=topic(chat, params),
        reply_to=replied_to(chat, params),
        silent=params.flag("disable_notification"),
    )
    return message.as_json()


def _file(state: State, params: Params, name: str) -> tuple[str, Upload]:
    upload = params.files.get(name)
    given = params.text(name)
    if upload is None and given.startswith("attach://"):
        upload = params.files.get(given.removeprefix("attach://"))
    if upload is not None:
        if not upload.data:
            raise bad_request("file must be non-empty")
        return state.keep_file(upload), upload
    if not given:
        raise bad_request(f"there is no {name} in the request")
    if given not in state.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return given, state.files[given]


def _about_file(file_id: str, upload: Upload) -> Json:
    unique = file_id.removeprefix("file-")
    return {"file_id": file_id, "file_unique_id": unique, "file_size": len(upload.data)}


def _location(params: Params) -> Json:
    latitude, longitude = params.number("latitude"), params.number("longitude")
    if latitude is None or not -90 <= latitude <= 90:
        raise bad_request("wrong latitude specified" if latitude else "latitude is empty")
    if longitude is None or not -180 <= longitude <= 180:
        raise bad_request("wrong longitude specified" if longitude else "longitude is empty")
    return {"latitude": latitude, "longitude": longitude}
