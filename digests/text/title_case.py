"""Lines set in title case, where a capital letter tells nothing."""

from functools import lru_cache

from digests.model import Span
from digests.text.document import Document

_LONGEST = 160
_MOSTLY = 0.75


@lru_cache(maxsize=4)
def title_case_lines(document: Document) -> tuple[Span, ...]:
    """Headlines and subheadings in which nearly every longer word has a capital letter."""
    text = document.text
    lines = []
    for line in document.paragraphs:
        is_sentence = line != document.title and text[line.end - 1] == "."
        if line.end - line.start > _LONGEST or is_sentence:
            continue
        long = [word for word in line.of(text).split() if len(word) > 3 and word[0].isalpha()]
        capitals = sum(word[0].isupper() for word in long)
        if len(long) > 2 and capitals > _MOSTLY * len(long):
            lines.append(line)
    return tuple(lines)
