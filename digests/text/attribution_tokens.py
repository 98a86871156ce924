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
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from digests.model import Span
from digests.text.cast import Mention
from digests.text.languages.language import Language
from digests.text.languages.speech_words import SpeechWords
from digests.text.quotation import Passage

_TOKEN = re.compile(
    r"(?i:according to|in the words of)|['’]s\b|[^\W_]+(?:[-'’.&/][^\W_]+)*['’]?|[@#$]\w+|[,:;()\[\]]|[-–—―]+|[.!?…]+|\S"
)
_BRINGS = re.compile(r"[,:]? (?:that |it |them |him |her )?(?:an? |the )?[\"“‘]")
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
        (speech.statements, "u"),
        (people.roles, "n"),
        (speech.verbs, "v"),
        (speech.judge, "b"),
        (speech.judges, "r"),
        (speech.judging, "g"),
        (speech.say, "B"),
        (speech.says, "R"),
        (speech.saying, "G"),
        (speech.beside, "e"),
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
        (speech.impersonal, "p"),
    ):
        table.update(dict.fromkeys(words, tag))
    table[speech.likening] = "Z"
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


@lru_cache(maxsize=8)
def _particles(words: SpeechWords) -> frozenset[str]:
    return frozenset(particle for _, particle in words.pairs)


class _Tagger:
    """One walk over a paragraph."""

    def __init__(self, text: str, paragraph: Span, language: Language) -> None:
        self.text, self.paragraph = text, paragraph
        self.table = _tag_table(language)
        self.words = language.speech
        self.particles = _particles(language.speech)
        self.spans: list[tuple[int, int]] = []
        self.tags: list[str] = []

    def run(self, passages: Sequence[tuple[int, Passage]], mentions: Sequence[Mention]) -> Tokens:
        passage_at: dict[int, int] = {}
        mention_at: dict[int, Mention] = {}
        at = self.paragraph.start
        blocks: list[tuple[int, int, Mention | tuple[int, Passage]]] = [
            *((p.outer.start, p.outer.end, (i, p)) for i, p in passages),
            *((m.outer.start, m.outer.end, m) for m in mentions),
        ]
        for start, end, block in sorted(blocks, key=lambda b: b[0]):
            if start < at:
                continue  # a name within a quotation, a nickname within a name
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

    def _add(self, tag: str, start: int, end: int) -> None:
        self.tags.append(tag)
        self.spans.append((start, end))

    def _soften(self, start: int) -> None:
        """After a quotation with its own full stop a capital letter may open a sentence."""
        if self.tags and self.tags[-1] in "QE" and not self.text[start].islower():
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
        if self.spans and self._pairs(low):
            return "A"
        if known is not None:
            return self._known(match, low, known) if known in "RrBbI" else known
        first = word[0]
        if first in ".!?…":
            return self._stop(match)
        if first in "-–—―":
            return "-"
        if low in ("'s", "'"):
            follows_word = bool(self.spans) and self.spans[-1][1] == match.start()
            return "'" if follows_word else "_"
        return self._guess(low, first.islower()) if first.isalnum() or first in "$#@" else "_"

    def _pairs(self, low: str) -> bool:
        """Whether a word completes a pair that brings speech: "shot back"."""
        if low not in self.particles:
            return False
        last = self.text[slice(*self.spans[-1])].lower()
        if (last, low) not in self.words.pairs:
            return False
        self.tags[-1] = "R"
        return True

    def _known(self, match: re.Match[str], low: str, tag: str) -> str:
        """A listed word in its place: a noun that looks like a verb, a passive with its agent."""
        before = self.tags[-1] if self.tags else "|"
        if tag in "Rr":
            if low in self.words.also_nouns:
                is_verb = before in "NPW)," or (before == "n" and self.tags[-2:-1] == ["D"])
                if not is_verb and before in "xnuC" and _BRINGS.match(self.text, match.end()):
                    is_verb = True
                return tag if is_verb else "u"
            return "x" if before == "D" else tag
        if tag in "Bb":
            return tag if before in "MPWpnxNA|," or low not in self.words.statements else "u"
        if low == self.words.agent and before in "qQf" and self.tags[-2:-1] in (["r"], ["R"]):
            return "K"
        if low == self.words.agent and before in "Rr":
            if (
                not self.text[match.end() : match.end() + 14]
                .partition(" ing")[0]
                .strip()
                .split(" ")[0]
                .endswith(self.words.participle_ending)
            ):
                self.tags[-1] = "x"
                return "K"
        return tag

    def _guess(self, low: str, is_small: bool) -> str:
        """The tag of a word that stands in no list."""
        if low.endswith(("'s", "s'")):
            return "D"
        if low.endswith(self.words.adverb_ending) and len(low) > 4:
            return "A" if is_small or not self.tags or self.tags[-1] in "|/" else "x"
        if low.endswith(self.words.participle_ending) and len(low) > 5:
            return "y"
        if low.endswith(self.words.past_ending) and len(low) > 4 and "-" not in low:
            before = "".join(self.tags[-2:])
            if before[-1:] == ",":
                return "y"
            if (before[-1:] in "NPnxuWHVMC)" and before) or (
                before[-1:] == "A" and before[:1] in "NPnH"
            ):
                return "v"
        return "x"

    def _stop(self, match: re.Match[str]) -> str:
        """Whether a full stop ends a sentence."""
        behind = self.text[match.end() : min(self.paragraph.end, match.end() + 2)]
        if behind and not behind[0].isspace() and behind[0] not in "\"”'’":
            return "_"
        following = behind.strip()
        if following and following[0].islower():
            return "_"
        if match.group() == "." and self.spans and following:
            start, stop = self.spans[-1]
            if stop == match.start() and _ABBREVIATED.fullmatch(self.text[start:stop]):
                return "_"
        return "|"


def _quotation_tag(text: str, passage: Passage) -> str:
    """How a quotation ends."""
    words = passage.span.of(text).rstrip("'’”\" ")
    last = words[-1:] or " "
    if last in "!?":
        return "E"
    if last in ".…" or not passage.is_closed:
        return "Q"
    return "q" if last in ",-–—" else "f"
