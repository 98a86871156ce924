"""The HTML parse mode: marked up text to plain text with entities, by the documented rules."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.playground.entities import Entity, Formatted, units
from bot.playground.refusals import RefusedError, bad_request

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_ESCAPE = re.compile(r"&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|([a-zA-Z]{1,8}));?")
_SPECIAL = re.compile("[<&]")
_TAG_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
_TOKEN = re.compile(r"[0-9a-zA-Z.\-]*")
_SPACE = re.compile(r"\s*")
_LINK = re.compile(r"(?:(?:https?|ftp|tg|ton|mailto|tel):)?[^\s]+\.[^\s]+|(?:tg|ton|tel):\S+", re.I)
_USER_LINK = re.compile(r"tg://user\?id=(\d+)")


@dataclass(frozen=True, slots=True)
class _Open:
    name: str
    attributes: Mapping[str, str]
    offset: int
    text_start: int


def parse_html(source: str) -> Formatted:
    """Read `source` as Telegram does; the text is not yet tidied.

    Raises RefusedError ("can't parse entities: ...") with the byte offset of the mistake.
    """
    return _Reader(source).read()


class _Reader:
    """One pass over the text; every character is looked at a fixed number of times."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._pieces: list[str] = []
        self._offset = 0
        self._characters = 0
        self._open: list[_Open] = []
        self._entities: list[Entity] = []

    def read(self) -> Formatted:
        at = 0
        while found := _SPECIAL.search(self._source, at):
            self._add(self._source[at : found.start()])
            at = found.start()
            if found.group() == "&":
                at = self._escape(at)
            elif self._source.startswith("/", at + 1):
                at = self._end_tag(at)
            else:
                at = self._start_tag(at)
        self._add(self._source[at:])
        if self._open:
            raise _refused(
                f'Can\'t find end tag corresponding to start tag "{self._open[-1].name}"'
            )
        # Of two over the same words the inner is closed first: turned round, the outer leads.
        return Formatted("".join(self._pieces), tuple(reversed(self._entities)))

    def _add(self, text: str) -> None:
        if text:
            self._pieces.append(text)
            self._characters += len(text)
            self._offset += units(text)

    def _escape(self, at: int) -> int:
        character, end = _unescape(self._source, at)
        self._add(character)
        return end

    def _start_tag(self, begin: int) -> int:
        source = self._source
        name_end = _end_of(_TAG_NAME, source, begin + 1)
        if name_end == len(source):
            raise self._refused("Unclosed start tag", begin)
        name = source[begin + 1 : name_end].lower()
        if name not in _TYPES:
            raise self._refused(f'Unsupported start tag "{name}"', begin)
        attributes: dict[str, str] = {}
        at = name_end
        while True:
            at = _end_of(_SPACE, source, at)
            if at == len(source):
                raise self._refused(f'Unclosed start tag "{name}"', begin)
            if source[at] == ">":
                break
            at = self._attribute(name, begin, at, attributes)
        self._check(name, attributes, begin)
        self._open.append(_Open(name, attributes, self._offset, len(self._pieces)))
        return at + 1

    def _attribute(self, tag: str, begin: int, at: int, attributes: dict[str, str]) -> int:
        source = self._source
        name_end = _end_of(_ATTRIBUTE_NAME, source, at)
        name = source[at:name_end].lower()
        if not name:
            raise self._refused(f'Empty attribute name in the tag "{tag}"', begin)
        at = _end_of(_SPACE, source, name_end)
        if not source.startswith("=", at):
            attributes[name] = ""
            return at
        at = _end_of(_SPACE, source, at + 1)
        if at == len(source):
            raise self._refused(f'Unclosed start tag "{tag}"', begin)
        quote = source[at]
        if quote not in "'\"":
            end = _end_of(_TOKEN, source, at)
            if end < len(source) and source[end] != ">" and not source[end].isspace():
                raise self._refused("Unexpected end of name token", at)
            attributes[name] = source[at:end].lower()
            return end
        end = source.find(quote, at + 1)
        if end < 0:
            raise self._refused("Unclosed start tag", begin)
        attributes[name] = _unescape_all(source[at + 1 : end])
        return end + 1

    def _check(self, name: str, attributes: Mapping[str, str], begin: int) -> None:
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._refused('Tag "span" must have class "tg-spoiler"', begin)
        if name == "tg-emoji" and not attributes.get("emoji-id", "").isdecimal():
            raise _refused("Invalid custom emoji identifier specified")
        if name == "tg-time" and not attributes.get("unix", "").isdecimal():
            raise _refused("Invalid Unix time specified")

    def _end_tag(self, begin: int) -> int:
        source = self._source
        if not self._open:
            raise self._refused("Unexpected end tag", begin)
        name_end = _end_of(_TAG_NAME, source, begin + 2)
        name = source[begin + 2 : name_end].lower()
        at = _end_of(_SPACE, source, name_end)
        if not source.startswith(">", at):
            raise self._refused("Unclosed end tag", begin)
        opened = self._open.pop()
        if name and name != opened.name:
            raise self._refused(
                "Unmatched end tag", begin, f', expected "</{opened.name}>", found "</{name}>"'
            )
        if self._offset > opened.offset:
            self._close(opened)
        return at + 1

    def _close(self, opened: _Open) -> None:
        type_, extra = self._meaning(opened)
        if not type_:
            return
        entity = Entity(type_, opened.offset, self._offset - opened.offset, extra)
        inner = self._entities[-1] if self._entities else None
        if (
            type_ == "pre"
            and inner is not None
            and inner.type == "code"
            and (inner.offset, inner.length) == (entity.offset, entity.length)
        ):
            self._entities.pop()
        self._entities.append(entity)

    def _meaning(self, opened: _Open) -> tuple[str, dict[str, object]]:
        attributes = opened.attributes
        match opened.name:
            case "a":
                return self._link(opened)
            case "blockquote" if "expandable" in attributes:
                return "expandable_blockquote", {}
            case "code" if self._open and self._open[-1].name == "pre":
                return "code", _language(attributes)
            case "pre":
                inner = self._entities[-1] if self._entities else None
                is_whole = (
                    inner is not None
                    and inner.type == "code"
                    and inner.offset == opened.offset
                    and inner.end == self._offset
                )
                return "pre", dict(inner.extra) if inner is not None and is_whole else {}
            case "tg-emoji":
                return "custom_emoji", {"custom_emoji_id": attributes["emoji-id"]}
            case "tg-time":
                return "date_time", {
                    "unix_time": int(attributes["unix"]),
                    "date_time_format": attributes.get("format", ""),
                }
            case name:
                return _TYPES[name], {}

    def _link(self, opened: _Open) -> tuple[str, dict[str, object]]:
        url = opened.attributes.get("href") or "".join(self._pieces[opened.text_start :])
        url = url.strip()
        if user := _USER_LINK.fullmatch(url):
            return "text_mention", {"user": {"id": int(user[1]), "is_bot": False, "first_name": ""}}
        if not _LINK.fullmatch(url):
            return "", {}
        return "text_link", {"url": url if ":" in url.split("/")[0] else f"http://{url}"}

    def _refused(self, what: str, at: int, more: str = "") -> RefusedError:
        offset = len(self._source[:at].encode("utf-8", "surrogatepass"))
        return _refused(f"{what} at byte offset {offset}{more}")


def _language(attributes: Mapping[str, str]) -> dict[str, object]:
    language = attributes.get("class", "")
    return {"language": language[9:]} if language.startswith("language-") else {}


def _refused(what: str) -> RefusedError:
    return bad_request(f"can't parse entities: {what}")


def _end_of(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _unescape(text: str, at: int) -> tuple[str, int]:
    """The character an escape at `at` stands for and where it ends; else the "&" itself."""
    found = _ESCAPE.match(text, at)
    if found is None:
        return "&", at + 1
    hexadecimal, decimal, name = found.groups()
    if name:
        return (_NAMED[name], found.end()) if name in _NAMED else ("&", at + 1)
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if not 0 < code < 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return "&", at + 1
    character = chr(code)
    return (character if character >= " " or character == "\n" else " "), found.end()


def _unescape_all(text: str) -> str:
    pieces = []
    at = 0
    while (found := text.find("&", at)) >= 0:
        pieces.append(text[at:found])
        character, at = _unescape(text, found)
        pieces.append(character)
    pieces.append(text[at:])
    return "".join(pieces)
