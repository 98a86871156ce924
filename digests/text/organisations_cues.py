"""Whether a name that does not tell it is an organisation's, by the words around it."""

import re
from functools import lru_cache

from digests.model import Span
from digests.text.languages.organisation_words import OrganisationWords

_NEAR = 90
_LONGEST_NOUN = 40  # characters, with "the" behind it
_APOSTROPHES = ("'", "’")
_PARTING = (", ", " (")  # what an apposition begins with
_THE = ("", "the ", "The ")
_OF = ("of", "for", "at", "from", "with")
_BELONGING = tuple(f" {of} {the}" for of in _OF for the in _THE)


class Cues:
    """The patterns of one language around a name."""

    def __init__(self, words: OrganisationWords) -> None:
        self._nouns = words.nouns
        self._all_nouns = tuple(sorted(words.nouns))
        self._opening = words.opening
        self._naming = tuple(f" {naming} {the}" for naming in sorted(words.naming) for the in _THE)
        nouns = "|".join(sorted(words.nouns))
        tails = "|".join(sorted(words.tails))
        naming = "|".join(sorted(words.naming))
        kinds = "|".join(sorted(words.kinds))
        officers = "|".join(sorted(words.officers, key=lambda w: (-len(w), w)))
        acts = "|".join(sorted(words.acts))
        speaks = "|".join(sorted(words.speaks))
        self._owner = re.compile(rf"(?:['’]s?)? (?:\w+ ){{0,2}}?(?:{officers})\b")
        self._officer = re.compile(rf" (?:{officers})\b")
        self._apposition = re.compile(
            rf"(?: \([A-Z]+\))?, ((?:a|an|the|its|one of) (?:[\w'’-]+ ){{0,6}}?(?:{nouns})"
            rf"(?: (?:{tails})\b[^,;.()“”—]{{1,60}})?)(?=[,;.)—]| [—–-] )"
        )
        self._kind = re.compile(rf" ((?:[a-z-]+ )?(?:{kinds}))\b")
        self._acts = re.compile(rf" (?:has |have |had )?(?:{acts})\b")
        self._speaks = re.compile(rf" (?:has |have |had )?(?:{speaks})\b")
        self._noun = re.compile(rf"((?:[\w'’-]+ ){{0,4}}(?:{nouns})),? (?:the |The )?\Z")
        self._known_as = re.compile(
            rf"((?:[\w'’-]+ ){{0,3}}(?:{nouns})),? (?:{naming}) (?:the |The )?\Z"
        )
        self._of = re.compile(rf"\b(?:{officers}) (?:{'|'.join(_OF)}) (?:the )?\Z", re.IGNORECASE)

    def is_owner(self, text: str, start: int, end: int) -> bool:
        """Whether the name has officers, shares or products: "Ashby's chief executive"."""
        after = text[end : end + 1]
        if after == " ":
            if self._officer.match(text, end):
                return True
        elif after in _APOSTROPHES and self._owner.match(text, end):
            return True
        first = max(0, start - _NEAR // 2)
        if not text.endswith(_BELONGING, first, start):
            return False
        return self._of.search(text, first, start) is not None

    def is_certain(self, text: str, end: int) -> bool:
        """Whether the words leave no doubt: an apposition, or something the name owns."""
        if text[end : end + 1] in _APOSTROPHES and self._owner.match(text, end):
            return True
        is_parted = text.startswith(_PARTING, end)
        return is_parted and self._apposition.match(text, end) is not None

    def acts(self, text: str, end: int) -> bool:
        """Whether the name does what organisations do."""
        return self._acts.match(text, end) is not None

    def speaks(self, text: str, end: int) -> bool:
        """Whether the name is said to say something."""
        return self._speaks.match(text, end) is not None

    def role(self, text: str, start: int, end: int) -> Span | None:
        """The words that say what it is: "Ashby, a maker of bells", "the bank Ashby"."""
        after = self._apposition.match(text, end) if text.startswith(_PARTING, end) else None
        if after is not None:
            return _without_article(text, Span(*after.span(1)))
        return self.called(text, start, end)

    def called(self, text: str, start: int, end: int) -> Span | None:
        """The same without an apposition: "the Ashby company", "the bank Ashby"."""
        behind = self._kind.match(text, end)
        if behind is not None:
            return Span(*behind.span(1))
        near = max(0, start - _NEAR)
        if text.endswith(self._naming, near, start) and self._is_named(text[near:start]):
            named = self._known_as.search(text, near, start)
            if named is not None:
                return self._noun_phrase(text, *named.span(1))
        words = text[max(near, start - _LONGEST_NOUN) : start].rsplit(None, 2)[-2:]
        noun = words[-2:-1] if words[-1:] in (["the"], ["The"]) else words[-1:]
        # Most names follow no such noun; asking that first is what keeps reading fast.
        if not noun or noun[0].rstrip(",") not in self._nouns:
            return None
        before = self._noun.search(text, near, start)
        return self._noun_phrase(text, *before.span(1)) if before else None

    def _is_named(self, lead: str) -> bool:
        """Whether a noun stands before "called": asked first, as a search for it is slow."""
        naming = next(naming for naming in self._naming if lead.endswith(naming))
        return lead.removesuffix(naming).rstrip(",").endswith(self._all_nouns)

    def _noun_phrase(self, text: str, first: int, last: int) -> Span | None:
        """The phrase from behind its last determiner or small verb on."""
        start = first
        opened_by = ""
        for word in _WORD.finditer(text, first, last):
            if word.group().lower() in self._opening:
                start, opened_by = word.end() + 1, word.group().lower()
        # "to fund Ashby" is no fund: a noun alone needs its article.
        is_bare = " " not in text[start:last] and not _ARTICLES.fullmatch(opened_by)
        return None if start >= last or is_bare else Span(start, last)


_WORD = re.compile(r"[\w'’-]+")
_ARTICLES = re.compile(r"(?:an?|the|its)\b ?", re.IGNORECASE)


def _without_article(text: str, span: Span) -> Span:
    article = _ARTICLES.match(text, span.start)
    start = article.end() if article else span.start
    return Span(start, start + len(text[start : span.end].rstrip()))


@lru_cache(maxsize=8)
def cues_of(words: OrganisationWords) -> Cues:
    """The patterns for one language, compiled once."""
    return Cues(words)
