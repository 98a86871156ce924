"""Tokens of a paragraph around its quotations, each with a one-letter tag for its part.

Rules of attribution are patterns over the string of tags:

    q Q E f a quotation ending in a comma or dash, in a full stop, in ? or !, in none of them
    N       a name with its title          P p  "he"; "it", "I"
    D n x   determiner, role noun, other word
    R r     finite verb that brings speech, that may hold a fragment
    e       a verb that brings only what stands beside it
    B b     their base forms               G g  their participles
    K       "according to"                 W  relative pronoun     u  "claim", "statement"
    H V M v "has", "is", modal, other finite verb     y  other word in -ing
    _       another sign
    Z       "as"
    A T I   adverb, time, preposition      C S  "and", "that"
    , : - ( ) ;   '  genitive              |  end of a sentence   /  perhaps one, after a quotation
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, repeat
from operator import itemgetter

from digests.model import Span
from digests.text.attribution_lexicon import MARKS, ONE, lexicon
from digests.text.attribution_tags import Neighbours, past_blanks
from digests.text.cast import Mention
from digests.text.languages.language import Language
from digests.text.quotation import Passage

_NAME, _GOING_ON, _STOPPED, _CRIED, _BROKEN_OFF = MARKS

_PLAIN = r" [a-z]+(?= )"
"""The most frequent token: the engine tells it with one set of letters, so it is tried first."""

_TOKEN = re.compile(rf"{_PLAIN}|\s*(?:{ONE})")
"""A token with the blanks before it."""

_THINKING = re.compile("'[Gg](?=[RrvVHMI,|])")
"""A participle that is a noun: "familiar with Roe’s thinking"."""

_ALONE = re.compile(r"D(?<=[RB]D)(?=[|,]|\Z)")
"""A determiner that stands for somebody: "wrote another"."""

_BY_START = itemgetter(0)
_BLOCK = re.compile("[NqQEf]")
_UNMARKED = dict.fromkeys(map(ord, MARKS), "\ufffd")


_Block = tuple[int, int, Mention | tuple[int, Passage]]
"""Where a name or a quotation begins and ends, and which."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one paragraph: places, tags, and which passage a quotation tag means.

    Tokens follow each other with nothing but blanks between, so that the ends tell all.
    """

    text: str
    begin: int
    """Where the paragraph begins."""
    ends: list[int]
    tags: str
    passage_at: dict[int, int]
    """Token index -> index of the passage in the document."""
    mention_at: dict[int, Mention]
    """Token index -> the mention a tag N stands for."""

    def start(self, token: int) -> int:
        """Where a token begins: behind the one before and the blanks."""
        return past_blanks(self.text, self.ends[token - 1] if token else self.begin)

    def span(self, first: int, last: int) -> Span:
        """The text from the first to the last token, both included."""
        return Span(self.start(first), self.ends[last])


class Tagger:
    """Makes the tokens of a text's paragraphs, one paragraph at a time."""

    def __init__(self, text: str, printed: Set[str], language: Language) -> None:
        """`printed` are the words of the text as printed."""
        self.text = text
        self.lexicon = lexicon(language)
        self.near = Neighbours(text, language)
        self.plain = text if not any(map(text.__contains__, MARKS)) else text.translate(_UNMARKED)
        """The text without a sign that means a block."""
        self.phrases = self._phrases(printed)
        """Where phrases of one token stand."""

    def _phrases(self, printed: Set[str]) -> list[int]:
        small = ""
        found: list[int] = []
        for word in self.lexicon.phrases.keys() & printed:
            # The one capital that is longer in small letters is put aside.
            small = small or self.text.replace("\u0130", "I").lower()
            for phrase in self.lexicon.phrases[word]:
                at = small.find(phrase)
                while at >= 0:
                    found.append(at)
                    at = small.find(phrase, at + 1)
        return sorted(found)

    def tokens(
        self,
        paragraph: Span,
        passages: Sequence[tuple[int, Passage]],
        mentions: Sequence[Mention],
    ) -> Tokens:
        """The tokens of a paragraph; quotations and names are one token each.

        The innermost loop of the reader: each block becomes one sign, all tokens are looked up
        at once, without a step of Python for each, and only those whose neighbours matter are
        looked at one by one.
        """
        text, blocks = self._with_blocks(paragraph, passages, mentions)
        pattern = self.lexicon.token if self._has_phrase(paragraph) else _TOKEN
        pieces = pattern.findall(text)
        ends, places = _measured(pieces, blocks, paragraph.start)
        found = list(map(self.lexicon.fixed.get, pieces, repeat("")))
        tags: list[str] = []
        self.near.turn_to(paragraph, ends, tags)
        told = 0
        for _ in range(found.count("")):
            index = found.index("", told)
            tags += found[told:index]
            tags.append(self.near.tag(pieces[index]))
            told = index + 1
            if tags[-1] in "QE" and told < len(pieces):
                self.near.soften(is_block=pieces[told][-1] in MARKS)
        tags += found[told:]
        if len(tags) > len(pieces):
            places = [place.start() for place in _BLOCK.finditer("".join(tags))]
        passage_at: dict[int, int] = {}
        mention_at: dict[int, Mention] = {}
        for place, (_, _, block) in zip(places, blocks, strict=True):
            if isinstance(block, Mention):
                mention_at[place] = block
            else:
                passage_at[place] = block[0]
        told_tags = _ALONE.sub("n", _THINKING.sub("'x", "".join(tags)))
        return Tokens(self.text, paragraph.start, ends, told_tags, passage_at, mention_at)

    def _with_blocks(
        self,
        paragraph: Span,
        passages: Sequence[tuple[int, Passage]],
        mentions: Sequence[Mention],
    ) -> tuple[str, list[_Block]]:
        """A paragraph with one sign for each quotation and name, and those in order."""
        blocks: list[_Block] = [(m.outer.start, m.outer.end, m) for m in mentions]
        if passages:
            blocks[:0] = [(p.outer.start, p.outer.end, (i, p)) for i, p in passages]
            if mentions:
                blocks.sort(key=_BY_START)
        plain, at = self.plain, paragraph.start
        parts: list[str] = []
        kept: list[_Block] = []
        for one in blocks:
            start, end, block = one
            if start < at:
                continue  # a name within a quotation, a nickname within a name
            parts.append(plain[at:start])
            if isinstance(block, Mention):
                parts.append(_NAME)
            else:
                parts.append(_quotation_mark(self.text, block[1]))
            kept.append(one)
            at = end
        parts.append(plain[at : paragraph.end])
        return "".join(parts), kept

    def _has_phrase(self, paragraph: Span) -> bool:
        first = bisect_left(self.phrases, paragraph.start)
        return first < len(self.phrases) and self.phrases[first] < paragraph.end


def _measured(
    pieces: Sequence[str], blocks: Sequence[_Block], begin: int
) -> tuple[list[int], list[int]]:
    """Where each token ends in the text, a block longer than its sign, and which are blocks."""
    lengths = list(map(len, pieces))
    read = list(accumulate(lengths))
    at, places = begin, []
    for start, end, _ in blocks:
        place = bisect_right(read, start - at)
        places.append(place)
        lengths[place] += end - start - 1
        at += end - start - 1
    if lengths:
        lengths[0] += begin
    return list(accumulate(lengths)), places


def _quotation_mark(text: str, passage: Passage) -> str:
    """The sign of a quotation: it tells how the words end."""
    words = passage.span.of(text).rstrip("'’”\" ")
    last = words[-1:] or " "
    if last in "!?":
        return _CRIED
    if last in ".…" or not passage.is_closed:
        return _STOPPED
    return _GOING_ON if last in ",-–—" else _BROKEN_OFF
