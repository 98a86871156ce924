"""What Telegram finds in a plain text by itself: commands, mentions, hashtags, links, mail."""

import re
from collections.abc import Sequence

from bot.playground.entities import CODE, Entity, Formatted, units

_FOUND = re.compile(
    r"(?P<url>\b(?:https?://|t\.me/|www\.)[^\s<>\"']+)"
    r"|(?P<email>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})"
    r"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<!\w)@[A-Za-z][A-Za-z0-9_]{3,31}\b)"
    r"|(?P<hashtag>(?<!\w)#\w{1,256})"
)
_TRAILING = ".,:;!?)»”’"


def with_detected(formatted: Formatted) -> Formatted:
    """`formatted` and the entities nobody had to mark, outside links and code."""
    found = _detect(formatted.text, formatted.entities)
    if not found:
        return formatted
    entities = sorted((*formatted.entities, *found), key=lambda one: (one.offset, -one.length))
    return Formatted(formatted.text, tuple(entities))


def _detect(text: str, given: Sequence[Entity]) -> list[Entity]:
    taken = [one for one in given if one.type in CODE or one.type in {"text_link", "text_mention"}]
    found: list[Entity] = []
    at = offset = 0
    for match in _FOUND.finditer(text):
        start, end = match.span()
        if match.lastgroup == "url":
            end = start + len(match.group().rstrip(_TRAILING))
        offset += units(text[at:start])
        length = units(text[start:end])
        at, start_offset = end, offset
        offset += length
        if any(one.offset < start_offset + length and start_offset < one.end for one in taken):
            continue
        found.append(Entity(match.lastgroup or "url", start_offset, length))
    return found
