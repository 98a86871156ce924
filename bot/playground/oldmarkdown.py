"""The old Markdown parse mode, which does not nest: still what many bots write."""

import re

from bot.playground.entities import Entity, Formatted, units
from bot.playground.refusals import bad_request

_TYPES = frozenset({"bold", "italic", "code", "pre"})
_PIECE = re.compile(
    r"\\(?P<escaped>[_*`\[])"
    r"|```(?:(?P<language>[^\s`]+)\n)?\n?(?P<pre>.*?)```"
    r"|\*(?P<bold>[^*]*)\*|_(?P<italic>[^_]*)_|`(?P<code>[^`]*)`"
    r"|\[(?P<shown>[^\]]*)\](?:\((?P<url>[^)]*)\))?"
    r"|(?P<lone>[_*`\[])",
    re.DOTALL,
)


def parse_markdown(source: str) -> Formatted:
    """Read the old Markdown, which does not nest. Raises RefusedError as Telegram words it."""
    pieces: list[str] = []
    entities: list[Entity] = []
    offset = at = 0
    for found in _PIECE.finditer(source):
        plain = source[at : found.start()]
        at = found.end()
        groups = {name: text for name, text in found.groupdict().items() if text is not None}
        if "lone" in groups:
            place = len(source[: found.start()].encode("utf-8", "surrogatepass"))
            raise bad_request(
                "can't parse entities: Can't find end of the entity starting at byte offset"
                f" {place}"
            )
        url, language = groups.pop("url", None), groups.pop("language", None)
        ((kind, text),) = groups.items()
        pieces += [plain, text]
        offset += units(plain)
        length = units(text)
        if kind == "shown" and url:
            entities.append(Entity("text_link", offset, length, {"url": url}))
        elif kind in _TYPES:
            entities.append(
                Entity(kind, offset, length, {"language": language} if language else {})
            )
        offset += length
    return Formatted("".join([*pieces, source[at:]]), tuple(entities))
