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
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, repeat
from operator import itemgetter

from digests.model import Span
from digests.text.attribution_lexicon import MARKS, ONE, SIGNS, lexicon
from digests.text.cast import Mention
from digests.text.languages.language import Language
from digests.text.quotation import Passage

_NAME, _GOING_ON, _STOPPED, _CRIED, _BROKEN_OFF = MARKS

_PLAIN = r" [a-z]+(?= )"
"""The most frequent token: the engine tells it with one set of letters, so it is tried first."""

_TOKEN = re.compile(rf"{_PLAIN}|\s*(?:{ONE})")
"""A token with the blanks before it."""

_BRINGS = re.compile(r" that\b|[,:]? (?:it |them |him |her )?(?:an? |the )?[\"“‘]")
_CLOSES = re.compile(r"[.,]")
_PASSIVE = re.compile(r"VA?[rR]Z?[DxA]{0,2}\Z")
_THINKING = re.compile("'[Gg](?=[RrvVHMI,|])")
"""A participle that is a noun: "familiar with Roe’s thinking"."""

_FOLLOWING = re.compile(r" ([a-z]+)")
_BY_START = itemgetter(0)
_BLOCK = re.compile("[NqQEf]")
_UNMARKED = dict.fromkeys(map(ord, MARKS), "\ufffd")
_MOST_KEPT = 100_000
_ABBREVIATED = re.compile(r"(?:[A-Z]\.)*[A-Z]")


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
        return _start(self.text, self.ends[token - 1] if token else self.begin)

    def span(self, first: int, last: int) -> Span:
        """The text from the first to the last token, both included."""
        return Span(self.start(first), self.ends[last])


def _start(text: str, at: int) -> int:
    """The first place from `at` on that is no blank."""
    while text[at].isspace():
        at += 1
    return at


class Tagger:
    """Makes the tokens of a text's paragraphs, one paragraph at a time."""

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.lexicon = lexicon(language)
        self.words = language.speech
        self.plain = text if not any(map(text.__contains__, MARKS)) else text.translate(_UNMARKED)
        """The text without a sign that means a block."""
        self.phrases = self._phrases()
        self.begin, self.end = 0, 0
        """Where the paragraph begins and ends."""
        self.ends: list[int] = []
        self.tags: list[str] = []

    def _phrases(self) -> list[str]:
        """The phrases the text has: to look for them is slow and needed seldom."""
        text = self.text
        seen = [one for one in self.lexicon.phrases if one[0][1:] in text]
        if all(phrases == (opening,) for opening, phrases in seen):
            return [opening for opening, _ in seen]
        small = text.lower()
        return [phrase for _, phrases in seen for phrase in phrases if phrase in small]

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
        self.begin, self.end = paragraph.start, paragraph.end
        text, blocks = self._with_blocks(paragraph, passages, mentions)
        pattern = self.lexicon.token if self._has_phrase(paragraph) else _TOKEN
        pieces = pattern.findall(text)
        places = self._measure(pieces, blocks)
        found = list(map(self.lexicon.fixed.get, pieces, repeat("")))
        self.tags = tags = []
        told = 0
        for _ in range(found.count("")):
            index = found.index("", told)
            tags += found[told:index]
            tags.append(self._neighboured(pieces[index]))
            told = index + 1
            if tags[-1] in "QE" and told < len(pieces):
                self._soften(is_block=pieces[told][-1] in MARKS)
        tags += found[told:]
        passage_at: dict[int, int] = {}
        mention_at: dict[int, Mention] = {}
        if len(tags) > len(pieces):
            places = [place.start() for place in _BLOCK.finditer("".join(tags))]
        for place, (_, _, block) in zip(places, blocks, strict=True):
            if isinstance(block, Mention):
                mention_at[place] = block
            else:
                passage_at[place] = block[0]
        told_tags = _THINKING.sub("'x", "".join(tags))
        return Tokens(self.text, self.begin, self.ends, told_tags, passage_at, mention_at)

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
            is_name = isinstance(block, Mention)
            parts += (plain[at:start], _NAME if is_name else _quotation_mark(self.text, block[1]))
            kept.append(one)
            at = end
        parts.append(plain[at : paragraph.end])
        return "".join(parts), kept

    def _measure(self, pieces: Sequence[str], blocks: Sequence[_Block]) -> list[int]:
        """Set where each token ends in the text, a block longer than its sign; which are blocks."""
        lengths = list(map(len, pieces))
        read = list(accumulate(lengths))
        at, places = self.begin, []
        for start, end, _ in blocks:
            place = bisect_right(read, start - at)
            places.append(place)
            lengths[place] += end - start - 1
            at += end - start - 1
        if lengths:
            lengths[0] += self.begin
        self.ends = list(accumulate(lengths))
        return places

    def _has_phrase(self, paragraph: Span) -> bool:
        if not self.phrases:
            return False
        small = paragraph.of(self.text).lower()
        return any(phrase in small for phrase in self.phrases)

    def _soften(self, *, is_block: bool) -> None:
        """After a quotation with its own full stop a capital letter may open a sentence."""
        count = len(self.tags)
        start = _start(self.text, self.ends[count - 1])
        first = self.text[start]
        if (is_block or first.isalnum()) and not first.islower():
            self.tags.append("/")
            self.ends.insert(count, start)

    def _neighboured(self, piece: str) -> str:
        """The tag of a token that may depend on its neighbours: first the frequent kinds."""
        lexicon, tags = self.lexicon, self.tags
        verb = lexicon.verbs.get(piece)
        if verb is not None and not (tags and tags[-1] in "D'"):
            return verb
        end = self.ends[len(tags)]
        if piece == ".":
            return "|" if self._plainly_stops(end) else self._stop(piece, end - 1, end)
        if piece in lexicon.pasts:
            return self._past()
        mark = MARKS.get(piece[-1])
        if mark is not None:
            return mark
        word = piece.lstrip()
        return self._tag(word, end - len(word), end)

    def _plainly_stops(self, end: int) -> bool:
        """Whether a full stop stands behind a small letter and before the next sentence."""
        if end == self.end:
            return self.text[end - 2].islower()
        behind = self.text[end : end + 2]
        is_parted = behind[0] == " " and not (behind[1:].islower() or behind[1:].isdigit())
        return is_parted and self.text[end - 2].islower()

    def _tag(self, word: str, start: int, end: int) -> str:
        """The tag of a word that may depend on its neighbours; if it does not, it is kept."""
        if (sign := SIGNS.get(word)) is not None:
            return sign
        first = word[0]
        if first in ".!?…":
            return self._stop(word, start, end)
        low = word.lower().replace("’", "'")
        known = self.lexicon.table.get(low)
        if low in self.lexicon.pairing:
            if self._pairs(low, end):
                return "R"
            return self._known(word, low, known, end) if known else "x"
        if known == "M" and word[0].isupper() and low in self.words.times:
            return "T" if self.tags else "M"  # "in May"
        if known is not None:
            is_open = known in "RrBbeI"
            return self._known(word, low, known, end) if is_open else self._keep(word, known)
        if first in "-–—―":
            return self._keep(word, "-")
        if low in ("'s", "'"):
            return "'" if self.tags and self.ends[len(self.tags) - 1] == start else "_"
        if not first.isalnum() and first not in "$#@":
            return self._keep(word, "_")
        return self._guess(word, low)

    def _keep(self, word: str, tag: str) -> str:
        """Remember a tag that no neighbour changes, while there is room."""
        fixed = self.lexicon.fixed
        if len(fixed) < _MOST_KEPT:
            fixed[word] = fixed[f" {word}"] = tag
        return tag

    def _pairs(self, low: str, end: int) -> bool:
        """Whether a verb brings speech together with the word behind it: "shot back"."""
        following = _FOLLOWING.match(self.text, end)
        return following is not None and (low, following[1]) in self.words.pairs

    def _known(self, word: str, low: str, tag: str, end: int) -> str:
        """A listed word in its place: a noun that looks like a verb, a passive with its agent."""
        before = self.tags[-1] if self.tags else "|"
        if tag in "Rr":
            if low not in self.words.also_nouns:
                return self._verb(low, tag, before, end)
            is_verb = before in "NPpW)," or (before == "n" and self.tags[-2:-1] == ["D"])
            if is_verb and not (before in "NW" and self._is_noun_ahead(end)):
                return tag
            if before in "xnuC" and _BRINGS.match(self.text, end):
                return tag
            if before in "xn" and _CLOSES.match(self.text, end) and self._is_behind():
                return tag
            return "u"
        if tag in "Bbe":
            return self._base(word, low, tag, before)
        if low == self.words.agent:
            return self._agent(before, end)
        return tag if low in self.lexicon.pairing else self._keep(word, tag)

    def _is_noun_ahead(self, end: int) -> bool:
        """Whether the word behind makes a noun of one that may be a verb: "Roe emails were"."""
        following = _FOLLOWING.match(self.text, end)
        if following is None:
            return False
        words, word = self.words, following[1]
        return word in words.be | words.has | words.modals or word == words.likening

    def _verb(self, low: str, tag: str, before: str, end: int) -> str:
        """A form that is a verb unless it stands before a noun: "her repeated warnings"."""
        if before in "|/" and low in self.words.asked:
            following = _FOLLOWING.match(self.text, end)
            return tag if following and following[1] == self.words.agent else "y"
        if before == "D" and self._last().lower() in self.words.counting:
            self.tags[-1] = "n"
            return tag
        return "x" if before in "D'" else tag

    def _is_behind(self) -> bool:
        """Whether a quotation stands shortly before."""
        return not {"q", "Q", "E"}.isdisjoint(self.tags[-8:])

    def _base(self, word: str, low: str, tag: str, before: str) -> str:
        """A base form: a verb after a modal, a pronoun or a plural, else as often a noun."""
        if tag == "e" and low not in self.words.say:
            is_noun = before in "D'" or (before in "nx" and low in self.words.also_nouns)
            return "u" if is_noun else tag
        is_verb = before in "MPWpNC|,A"
        before_adverbs = "".join(self.tags[-2:]).rstrip("A")[-1:]
        if before_adverbs == "I" and self._is_infinitive():
            return "G" if tag == "B" else "g"  # "took to the stage to say"
        is_lone = before == "N" and self.tags[-2:-1] != ["C"]
        if before in "xnu" or (is_lone and low in self.words.statements):
            last = self._last().lower()
            is_plural = last.endswith(self.words.plural_ending) or last in self.words.collectives
            is_verb = is_plural or low in self.words.never_nouns
        if is_verb:
            return tag
        return "u" if low in self.words.statements else "x"

    def _is_infinitive(self) -> bool:
        """Whether "to" is the last token, or the last before an adverb."""
        end = self.ends[len(self.tags) - 1]
        return self.words.infinitive in self.text[self.begin : end].lower().split()[-2:]

    def _last(self) -> str:
        """The token before."""
        index = len(self.tags) - 1
        start = _start(self.text, self.ends[index - 1] if index else self.begin)
        return self.text[start : self.ends[index]]

    def _agent(self, before: str, end: int) -> str:
        """ "by" after a passive names who speaks: "was called “…” by", "asked by"."""
        if before in "qQf" and _PASSIVE.search("".join(self.tags[-6:-1])):
            return "K"
        following = _FOLLOWING.match(self.text, end)
        is_doing = following is not None and following[1].endswith(self.words.participle_ending)
        if before in "Rr" and not is_doing:
            self.tags[-1] = "x"
            return "K"
        return "I"

    def _guess(self, word: str, low: str) -> str:
        """The tag of a word that stands in no list."""
        if low.endswith(("'s", "s'")):
            return self._keep(word, "D")
        if low.endswith(self.words.adverb_ending) and len(low) > 4:
            if word[0].islower():
                return self._keep(word, "A")
            return "A" if not self.tags or self.tags[-1] in "|/" else "x"
        if low.endswith(self.words.participle_ending) and len(low) > 5:
            return self._keep(word, "y")
        if word[0].isupper() and (
            low.endswith(self.words.plural_ending) or low in self.words.collectives
        ):
            return self._keep(word, "n")
        if not low.endswith(self.words.past_ending) or len(low) < 5 or "-" in low:
            return self._keep(word, "x")
        if len(self.lexicon.pasts) < _MOST_KEPT:
            self.lexicon.pasts.update((word, f" {word}"))
        return self._past()

    def _past(self) -> str:
        """Whether what ends like a past form is a finite verb here."""
        before = "".join(self.tags[-2:])
        if before[-1:] == ",":
            return "y"
        is_verb = before[-1:] in tuple("NPnxuWHVMC)") or before in ("NA", "PA", "nA", "HA")
        return "v" if is_verb else "x"

    def _stop(self, sign: str, at: int, end: int) -> str:
        """Whether a full stop ends a sentence."""
        behind = self.text[end : min(self.end, end + 2)]
        if behind and not behind[0].isspace() and behind[0] not in "\"”'’":
            return "_"
        following = behind.strip()
        if following and following[0].islower():
            return "_"
        if sign == "." and following and self.tags and self.ends[len(self.tags) - 1] == at:
            word = self._last()
            if _ABBREVIATED.fullmatch(word) or (
                following[0].isdigit() and word in self.lexicon.abbreviations
            ):
                return "x"
        return "|"


def _quotation_mark(text: str, passage: Passage) -> str:
    """The sign of a quotation: it tells how the words end."""
    words = passage.span.of(text).rstrip("'’”\" ")
    last = words[-1:] or " "
    if last in "!?":
        return _CRIED
    if last in ".…" or not passage.is_closed:
        return _STOPPED
    return _GOING_ON if last in ",-–—" else _BROKEN_OFF
