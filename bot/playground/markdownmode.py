"""The MarkdownV2 parse mode: marked up text to plain text with entities."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.playground.entities import Entity, Formatted, units
from bot.playground.refusals import RefusedError, bad_request

_RESERVED = frozenset("_*[]()~`>#+-=|{}.!")
_MARKS = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler"}
_NAMES = {  # as the refusals call them
    "bold": "Bold",
    "italic": "Italic",
    "underline": "Underline",
    "strikethrough": "Strikethrough",
    "spoiler": "Spoiler",
    "code": "Code",
    "pre": "Pre",
    "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji",
}
_PRE = re.compile(r"```(?:([^\s`]+)(?=\n))?\n?")
_CODE = re.compile(r"((?:[^\\`]|\\.)*)`", re.DOTALL)
_PRE_END = re.compile(r"((?:[^\\`]|\\.|`(?!``))*)```", re.DOTALL)
_TARGET = re.compile(r"\(((?:[^\\)]|\\.)*)\)", re.DOTALL)
_EMOJI = re.compile(r"tg://emoji\?id=(\d+)")
_ESCAPED = re.compile(r"\\([\x01-\x7e])")


@dataclass(frozen=True, slots=True)
class _Open:
    type: str
    mark: str
    at: int
    offset: int


def parse_markdown_v2(source: str) -> Formatted:
    """Read MarkdownV2; the text is not yet tidied. Raises RefusedError as Telegram words it."""
    return _Reader(source).read()


class _Reader:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._pieces: list[str] = []
        self._offset = 0
        self._open: list[_Open] = []
        self._entities: list[Entity] = []
        self._quote: int | None = None

    def read(self) -> Formatted:
        source = self._source
        is_line_start = True
        while self._at < len(source):
            if is_line_start:
                self._start_line()
            is_line_start = self._is_at("\n")
            if self._at < len(source):
                self._step()
        self._end_quote()
        if self._open:
            raise self._no_end(self._open[-1].type, self._open[-1].at)
        return Formatted("".join(self._pieces), tuple(reversed(self._entities)))

    def _start_line(self) -> None:
        is_separate = self._source.startswith("**>", self._at)
        if self._quote is not None and (is_separate or not self._is_at(">")):
            self._end_quote()
        if is_separate or self._is_at(">"):
            self._at += 3 if is_separate else 1
            if self._quote is None:
                self._quote = self._offset

    def _end_quote(self, kind: str = "blockquote") -> None:
        if self._quote is not None and self._offset > self._quote:
            length = self._offset - self._quote - ("".join(self._pieces[-1:]) == "\n")
            self._entities.append(Entity(kind, self._quote, length))
        self._quote = None

    def _step(self) -> None:
        source = self._source
        character = source[self._at]
        following = source[self._at + 1 : self._at + 2]
        if character == "\\" and "\x01" <= following <= "\x7e" and following:
            self._add(following)
            self._at += 2
        elif character == "`":
            self._code()
        elif self._is_quote_end():
            self._at += 2
            self._end_quote("expandable_blockquote")
        elif mark := self._mark():
            self._toggle(mark)
        elif character == "[" or self._is_at("!["):
            self._open_link()
        elif character == "]" and self._open and self._open[-1].mark == "]":
            self._close_link()
        elif character in _RESERVED:
            raise _refused(
                f"Character '{character}' is reserved and must be escaped with the preceding '\\'"
            )
        else:
            self._add(character)
            self._at += 1

    def _mark(self) -> str:
        two = self._source[self._at : self._at + 2]
        return two if two in _MARKS else two[:1] if two[:1] in _MARKS else ""

    def _toggle(self, mark: str) -> None:
        kind = _MARKS[mark]
        if self._open and self._open[-1].type == kind:
            self._close(self._open.pop(), {})
        else:
            self._open.append(_Open(kind, mark, self._at, self._offset))
        self._at += len(mark)

    def _code(self) -> None:
        begin = self._at
        fence = _PRE.match(self._source, begin)
        kind, start = ("pre", fence.end()) if fence else ("code", begin + 1)
        found = (_PRE_END if fence else _CODE).match(self._source, start)
        if found is None:
            raise self._no_end(kind, begin)
        opened = _Open(kind, "`", begin, self._offset)
        self._add(_ESCAPED.sub(r"\1", found[1]))
        language = fence[1] if fence else None
        self._close(opened, {"language": language} if language else {})
        self._at = found.end()

    def _open_link(self) -> None:
        is_emoji = self._is_at("!")
        kind = "custom_emoji" if is_emoji else "text_link"
        self._open.append(_Open(kind, "]", self._at, self._offset))
        self._at += 2 if is_emoji else 1

    def _close_link(self) -> None:
        opened = self._open.pop()
        target = _TARGET.match(self._source, self._at + 1)
        url = _ESCAPED.sub(r"\1", target[1]) if target else ""
        if opened.type == "custom_emoji":
            emoji = _EMOJI.fullmatch(url)
            if emoji is None:
                raise _refused("Custom emoji URL must be specified")
            self._close(opened, {"custom_emoji_id": emoji[1]})
        elif url:
            self._close(opened, {"url": url})
        self._at = target.end() if target else self._at + 1

    def _close(self, opened: _Open, extra: Mapping[str, object]) -> None:
        if self._offset > opened.offset:
            length = self._offset - opened.offset
            self._entities.append(Entity(opened.type, opened.offset, length, extra))

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self._offset += units(text)

    def _is_at(self, text: str) -> bool:
        return self._source.startswith(text, self._at)

    def _is_quote_end(self) -> bool:
        if self._quote is None or not self._is_at("||"):
            return False
        ends_line = self._source[self._at + 2 : self._at + 3] in {"", "\n"}
        return ends_line and all(one.type != "spoiler" for one in self._open)

    def _no_end(self, kind: str, at: int) -> RefusedError:
        offset = len(self._source[:at].encode("utf-8", "surrogatepass"))
        return _refused(f"Can't find end of {_NAMES[kind]} entity at byte offset {offset}")


def _refused(what: str) -> RefusedError:
    return bad_request(f"can't parse entities: {what}")
