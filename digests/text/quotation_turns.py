"""Transcripts: paragraphs that begin with the speaker's name in capitals."""

import re
from collections.abc import Callable, Container, Sequence

from digests.model import Span
from digests.text.quotation import Passage

TURN = re.compile(r"([A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,3}): ")
"""A name in capitals with a colon; group 1 is the name."""

_FEWEST = 2
"""Speakers: one label alone is a heading ("UPDATE: …"), two known people talk."""


def surname(label: str) -> str:
    """The key of the one a label names: the last word in small letters."""
    return label.split()[-1].casefold()


def with_turns(
    text: str,
    found: Sequence[Passage],
    paragraphs: Sequence[Span],
    surnames: Callable[[], Container[str]],
) -> list[Passage]:
    """The passages, where a transcript's turns are passages too, from label to paragraph end.

    `surnames` tells those of the people in the text, in small letters; few texts need them.
    """
    labels = {
        number: surname(match[1])
        for number, paragraph in enumerate(paragraphs)
        if (match := TURN.match(text, paragraph.start, paragraph.end))
    }
    known = surnames() if labels else ()
    turns = {number: label for number, label in labels.items() if label in known}
    if len(set(turns.values())) < _FEWEST:
        return list(found)
    spoken = [
        Passage(paragraphs[number], paragraphs[number], number, is_closed=True) for number in turns
    ]
    others = [one for one in found if one.paragraph not in turns]
    return sorted([*spoken, *others], key=lambda one: one.outer)
