"""Tags of the words whose neighbours matter: verbs that are nouns as often, stops, past forms."""

import re

from digests.model import Span
from digests.text.attribution_lexicon import MARKS, SIGNS, lexicon
from digests.text.languages.language import Language

_BRINGS = re.compile(r" that\b|[,:]? (?:it |them |him |her )?(?:an? |the )?[\"“‘]")
_CLOSES = re.compile(r"[.,]")
_PASSIVE = re.compile(r"VA?[rR]Z?[DxA]{0,2}\Z")
_FOLLOWING = re.compile(r" ([a-z]+)")
_MOST_KEPT = 100_000
_ABBREVIATED = re.compile(r"(?:[A-Z]\.)*[A-Z]")


def past_blanks(text: str, at: int) -> int:
    """The first place from `at` on that is no blank."""
    while text[at].isspace():
        at += 1
    return at


class Neighbours:
    """What stands around the next token of a paragraph: its text and the tags so far."""

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.lexicon = lexicon(language)
        self.words = language.speech
        self.begin, self.end = 0, 0
        """Where the paragraph begins and ends."""
        self.ends: list[int] = []
        """Where each token ends, those to come too."""
        self.tags: list[str] = []
        """The tags so far."""

    def turn_to(self, paragraph: Span, ends: list[int], tags: list[str]) -> None:
        """A paragraph begins, whose tags will be added to the list."""
        self.begin, self.end, self.ends, self.tags = paragraph.start, paragraph.end, ends, tags

    def soften(self, *, is_block: bool) -> None:
        """After a quotation with its own full stop a capital letter may open a sentence."""
        count = len(self.tags)
        start = past_blanks(self.text, self.ends[count - 1])
        first = self.text[start]
        if (is_block or first.isalnum()) and not first.islower():
            self.tags.append("/")
            self.ends.insert(count, start)

    def tag(self, piece: str) -> str:
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
        start = past_blanks(self.text, self.ends[index - 1] if index else self.begin)
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
