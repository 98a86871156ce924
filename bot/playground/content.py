"""What a request wants to show: formatted text and buttons, checked as Telegram checks them."""

import json
import re
from collections.abc import Callable, Mapping

from bot.playground.chats import Button, Keyboard
from bot.playground.detected import with_detected
from bot.playground.entities import Entity, Formatted, tidy, units
from bot.playground.htmlmode import parse_html
from bot.playground.markdownmode import parse_markdown_v2
from bot.playground.oldmarkdown import parse_markdown
from bot.playground.params import Params
from bot.playground.refusals import bad_request

MOST_TEXT = 4096
MOST_CAPTION = 1024
MOST_CALLBACK_DATA = 64
MOST_BUTTONS = 100
_PARSERS: Mapping[str, Callable[[str], Formatted]] = {
    "html": parse_html,
    "markdown": parse_markdown,
    "markdownv2": parse_markdown_v2,
}
_CONTROL = re.compile("[\0-\x09\x0b\x0c\x0e-\x1f\x7f]")
_BUTTON_URL = re.compile(r"(?:https?://|tg://|t\.me/)?[^\s/]+(?:[./][^\s]*)?", re.I)
_ACTIONS = frozenset(
    {
        "url",
        "callback_data",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    }
)


def message_text(params: Params) -> Formatted:
    """The text of a message. Raises RefusedError where it is empty, too long or malformed."""
    formatted = _formatted(params, "text", "entities", MOST_TEXT, "message is too long")
    if not formatted.text:
        raise bad_request("message text is empty")
    return formatted


def caption(params: Params) -> Formatted:
    """The words under a file, which may be none."""
    return _formatted(
        params, "caption", "caption_entities", MOST_CAPTION, "message caption is too long"
    )


def _formatted(
    params: Params, name: str, entities_name: str, most: int, too_long: str
) -> Formatted:
    source = _CONTROL.sub(" ", params.text(name).replace("\r", ""))
    mode = params.text("parse_mode").lower()
    if mode and mode not in _PARSERS:
        raise bad_request("unsupported parse_mode")
    if mode:
        formatted = _PARSERS[mode](source)
    else:
        formatted = Formatted(source, _given_entities(params, entities_name))
    if units(formatted.text.strip(" \n")) > most:
        raise bad_request(too_long)
    return with_detected(tidy(formatted))


def _given_entities(params: Params, name: str) -> tuple[Entity, ...]:
    given = params.sequence(name, "entities")
    return tuple(_entity(params.within(one)) for one in given)


def _entity(given: Params) -> Entity:
    extra = {
        name: value
        for name, value in given.values.items()
        if name not in {"type", "offset", "length"} and value is not None
    }
    if not given.has("type"):
        raise bad_request("can't parse MessageEntity: Can't find field \"type\"")
    return Entity(given.text("type"), given.integer("offset"), given.integer("length"), extra)


def inline_keyboard(params: Params) -> Keyboard:
    """The inline buttons. Raises RefusedError where there is another kind of keyboard."""
    markup = _markup(params)
    if markup and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return _keyboard(markup)


def any_markup(params: Params) -> tuple[Keyboard, Mapping[str, object] | None]:
    """The inline buttons, and the reply keyboard (or its removal, or a forced reply)."""
    markup = _markup(params)
    if not markup:
        return (), None
    if "inline_keyboard" in markup:
        return _keyboard(markup), None
    if not markup.keys() & {"keyboard", "remove_keyboard", "force_reply"}:
        raise bad_request("object expected as reply markup")
    return (), markup


def _markup(params: Params) -> Mapping[str, object]:
    value = params.data("reply_markup", "reply keyboard markup")
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    return value


def _keyboard(markup: Mapping[str, object]) -> Keyboard:
    rows = markup.get("inline_keyboard", [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
        )
    keyboard = tuple(tuple(_button(button) for button in row) for row in rows if row)
    if sum(map(len, keyboard)) > MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return keyboard


def _button(given: object) -> Button:
    if not isinstance(given, dict):
        raise bad_request(
            "can't parse inline keyboard button: InlineKeyboardButton must be an Object"
        )
    text = given.get("text")
    if not isinstance(text, str):
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    action = {name: value for name, value in given.items() if name != "text" and value is not None}
    if not action.keys() & _ACTIONS:
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    _check_action(action)
    return Button(text, action)


def _check_action(action: Mapping[str, object]) -> None:
    data = action.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode()) <= MOST_CALLBACK_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    url = action.get("url")
    if url is not None and not _BUTTON_URL.fullmatch(str(url)):
        raise bad_request(
            f"inline keyboard button URL {json.dumps(url)} is invalid: Wrong HTTP URL"
        )
