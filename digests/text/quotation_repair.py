"""Missing marks: where a quotation ends that was never closed."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from digests.model import Span
from digests.text.languages.speech_words import SpeechWords
from digests.text.quotation import Passage

_OPENING = ("“", '"', "''", "”")


@lru_cache(maxsize=8)
def _clause(words: SpeechWords) -> re.Pattern[str]:
    """A reporting clause behind a comma or a question: ", said Ada Roe", ", she said"."""
    says, pronouns = "|".join(sorted(words.says)), "|".join(sorted(words.pronouns))
    name = r"(?:[A-Z][\w.’'-]+ ){1,4}"
    return re.compile(
        rf"[,?!] (?:(?:{says}) (?:the |an? )?[A-Z]|(?:{name}|(?:{pronouns}) )(?:{says})\b)"
    )


def repaired(
    text: str, found: Sequence[Passage], paragraphs: Sequence[Span], words: SpeechWords
) -> list[Passage]:
    """The passages, those without an end cut before the clause that reports them.

    A quotation that goes on in the next paragraph is left open.
    """
    return [
        one if one.is_closed or _goes_on(text, one, paragraphs) else _cut(text, one, words)
        for one in found
    ]


def _goes_on(text: str, passage: Passage, paragraphs: Sequence[Span]) -> bool:
    """Whether the next paragraph opens with a mark."""
    following = passage.paragraph + 1
    return following < len(paragraphs) and text.startswith(_OPENING, paragraphs[following].start)


def _cut(text: str, passage: Passage, words: SpeechWords) -> Passage:
    clause = _clause(words).search(text, passage.span.start, passage.span.end)
    if clause is None:
        return passage
    end = clause.start() + 1
    return replace(
        passage,
        span=Span(passage.span.start, end),
        outer=Span(passage.outer.start, end),
        is_closed=True,
    )
