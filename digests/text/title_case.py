"""Lines set in title case, where a capital letter tells nothing."""

from digests.model import Span
from digests.text.document import Document

_LONGEST = 160
_MOSTLY = 0.75


def title_case_lines(document: Document) -> tuple[Span, ...]:
    """Headlines and subheadings in which nearly every longer word has a capital letter."""
    return document.memo(_title_case_lines)


def _title_case_lines(document: Document) -> tuple[Span, ...]:
    text = document.text
    lines = []
    for line in document.paragraphs:
        if line.end - line.start > _LONGEST:
            continue
        if text[line.end - 1] == "." and line != document.title:
            continue  # a sentence
        letters = [word[0] for word in line.of(text).split() if len(word) > 3 and word[0].isalpha()]
        if len(letters) > 2 and sum(map(str.isupper, letters)) > _MOSTLY * len(letters):
            lines.append(line)
    return tuple(lines)
