"""Tokens of a paragraph around its quotations, each with a one-letter tag for its part.

Rules of attribution are patterns over the string of tags:

    q Q f   a quotation ending in a comma or dash, in . ? ! or in neither
    N       a name with its title          P  a subject pronoun
    D n x   determiner, role noun, other word
    R r     finite verb that brings speech, that may hold a fragment
    B b     their base forms               G g  their participles
    K       "according to"                 W  relative pronoun
    H V M v "has", "is", modal, other finite verb     y  other word in -ing
    A T I   adverb, time, preposition      C S  "and", "that"
    , : - ( ) ;   '  genitive              |  end of a sentence   /  perhaps one, after a quotation
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from digests.model import Span
from digests.text.cast import Mention
from digests.text.languages.language import Language
from digests.text.quotation import Passage

_TOKEN = re.compile(
    r"according to|in the words of|['’]s\b|[^\W_]+(?:[-'’.&/][^\W_]+)*['’]?|[@#$]\w+|[,:;()\[\]]|[-–—]+|[.!?…]+|\S"
)
_PUNCTUATION = {",": ",", ":": ":", ";": ";", "(": "(", ")": ")", "[": "(", "]": ")"}
_ABBREVIATED = re.compile(r"(?:[A-Z]\.)*[A-Z]")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one paragraph: spans, tags, and which passage a quotation tag means."""

    spans: tuple[tuple[int, int], ...]
    tags: str
    passage_at: dict[int, int]
    """Token index -> index of the passage in the document."""
    mention_at: dict[int, Mention]
    """Token index -> the mention a tag N stands for."""

    def span(self, first: int, last: int) -> Span:
        """The text from the first to the last token, both included."""
        return Span(self.spans[first][0], self.spans[last][1])


@lru_cache(maxsize=8)
def _tag_table(language: Language) -> dict[str, str]:
    """The tag of each word the language lists."""
    speech, people = language.speech, language.people
    table: dict[str, str] = {}
    for words, tag in (
        (people.roles, "n"),
        (speech.verbs, "v"),
        (speech.judge, "b"),
        (speech.judges, "r"),
        (speech.judging, "g"),
        (speech.say, "B"),
        (speech.says, "R"),
        (speech.saying, "G"),
        (speech.times, "T"),
        (speech.adverbs, "A"),
        (speech.prepositions, "I"),
        (speech.subordinators, "S"),
        (speech.coordinators, "C"),
        (speech.determiners, "D"),
        (speech.be, "V"),
        (speech.has, "H"),
        (speech.modals, "M"),
        (speech.relatives, "W"),
        (speech.according, "K"),
        (speech.pronouns, "P"),
    ):
        table.update(dict.fromkeys(words, tag))
    return table


def tokens(
    text: str,
    paragraph: Span,
    passages: Sequence[tuple[int, Passage]],
    mentions: Sequence[Mention],
    language: Language,
) -> Tokens:
    """The tokens of a paragraph; quotations and names are one token each."""
    return _Tagger(text, paragraph, language).run(passages, mentions)


class _Tagger:
    """One walk over a paragraph."""

    def __init__(self, text: str, paragraph: Span, language: Language) -> None:
        self.text, self.paragraph = text, paragraph
        self.table = _tag_table(language)
        self.adverb_ending = language.speech.adverb_ending
        self.spans: list[tuple[int, int]] = []
        self.tags: list[str] = []

    def run(self, passages: Sequence[tuple[int, Passage]], mentions: Sequence[Mention]) -> Tokens:
        passage_at: dict[int, int] = {}
        mention_at: dict[int, Mention] = {}
        at = self.paragraph.start
        for start, end, block in sorted(self._blocks(passages, mentions), key=lambda b: b[:2]):
            if start < at:
                continue  # a name within a quotation
            self._plain(at, start)
            self._soften(start)
            if isinstance(block, Mention):
                mention_at[len(self.tags)] = block
                self._add("N", start, end)
            else:
                index, passage = block
                passage_at[len(self.tags)] = index
                self._add(_quotation_tag(self.text, passage), start, end)
            at = end
        self._plain(at, self.paragraph.end)
        return Tokens(tuple(self.spans), "".join(self.tags), passage_at, mention_at)

    def _blocks(
        self, passages: Sequence[tuple[int, Passage]], mentions: Sequence[Mention]
    ) -> list[tuple[int, int, Mention | tuple[int, Passage]]]:
        named = {(m.outer.start, m.outer.end) for m in mentions}
        blocks: list[tuple[int, int, Mention | tuple[int, Passage]]] = [
            (p.outer.start, p.outer.end, (i, p))
            for i, p in passages
            if not any(a < p.outer.start and p.outer.end < b for a, b in named)
        ]
        blocks += [(m.outer.start, m.outer.end, m) for m in mentions]
        return blocks

    def _add(self, tag: str, start: int, end: int) -> None:
        self.tags.append(tag)
        self.spans.append((start, end))

    def _soften(self, start: int) -> None:
        """After a quotation with its own full stop a capital letter may open a sentence."""
        if self.tags and self.tags[-1] == "Q" and not self.text[start].islower():
            self._add("/", start, start)

    def _plain(self, start: int, end: int) -> None:
        for match in _TOKEN.finditer(self.text, start, end):
            if match.group()[0].isalnum():
                self._soften(match.start())
            self._add(self._tag(match), *match.span())

    def _tag(self, match: re.Match[str]) -> str:
        word = match.group()
        low = word.lower().replace("’", "'")
        known = _PUNCTUATION.get(word) or self.table.get(low)
        if known is not None:
            return known
        first = word[0]
        if first in ".!?…":
            return self._stop(match)
        if first in "-–—":
            return "-"
        if low in ("'s", "'"):
            follows_word = bool(self.spans) and self.spans[-1][1] == match.start()
            return "'" if follows_word else "x"
        if low.endswith(("'s", "s'")):
            return "D"
        if low.endswith(self.adverb_ending) and len(low) > 4:
            return "A"
        return "y" if low.endswith("ing") and len(low) > 5 else "x"

    def _stop(self, match: re.Match[str]) -> str:
        """Whether a full stop ends a sentence."""
        behind = self.text[match.end() : min(self.paragraph.end, match.end() + 2)]
        if behind and not behind[0].isspace() and behind[0] not in "\"”'’)]":
            return "x"
        following = behind.strip()
        if following and following[0].islower():
            return "x"
        if match.group() == "." and self.spans and following:
            start, stop = self.spans[-1]
            if stop == match.start() and _ABBREVIATED.fullmatch(self.text[start:stop]):
                return "x"
        return "|"


def _quotation_tag(text: str, passage: Passage) -> str:
    """How a quotation ends."""
    words = passage.span.of(text).rstrip("'’”\" ")
    last = words[-1:] or " "
    if last in ".!?…" or not passage.is_closed:
        return "Q"
    return "q" if last in ",-–—" else "f"
