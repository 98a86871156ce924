"""Roles behind a name: "Ada Roe, the mayor of Springvale,", "Ada Roe, who heads the council"."""

import re

from digests.model import Span
from digests.text.languages.language import Language
from digests.text.roles_patterns import is_surname, role_patterns

_NEAR = 130
"""How far behind a name its role may go, in characters."""

_ENUMERATION = re.compile(
    r", [a-z-]+(?: [a-z-]+)? and [a-z-]+(?: [a-z-]+)?(?: (?:at|of|for|in) [^,.;:()\n“”\"]{2,50})?"
    r"(?=[,.])"
)
"""How "of research, sales and safety" goes on behind its first comma."""


def role_behind(
    text: str, name: Span, language: Language, *, is_person: bool = False
) -> Span | None:
    """The role that follows a name; for a known person any noun of doing will do."""
    at = name.end
    patterns, words = role_patterns(language), language.roles
    if text.endswith(words.names, 0, name.start):
        named = patterns.naming.match(text, at, at + _NEAR)
        if named and (role := _Phrase(text, named, 1, language).role()):
            return role
    if patterns.near.match(text, at) is None:
        return None
    if party := patterns.party.match(text, at, at + 60):
        at = party.end()
    if age := patterns.age.match(text, at, at + 12):
        at = age.end()
    end = at + _NEAR
    if heads := patterns.leading.match(text, at, end):
        return _Phrase(text, heads, 1, language).span()
    if beside := patterns.apposition.match(text, at, end):
        if patterns.joins.match(text, beside.start(1)):
            return None
        return _Phrase(text, beside, 1, language).role(is_person=is_person)
    if chosen := patterns.chosen.match(text, at, end):
        return _Phrase(text, chosen, 1, language).role()
    if being := patterns.being.match(text, at, end):
        return _Phrase(text, being, 2, language).state(is_bare=being.group(1) is None)
    return None


class _Phrase:
    """The words that may be a role, from behind their article to where they end."""

    def __init__(self, text: str, found: re.Match[str], group: int, language: Language) -> None:
        self._text, self._language = text, language
        self._words, self._patterns = language.roles, role_patterns(language)
        start, end = found.span(group)
        if end == found.endpos and text[end : end + 1].strip():
            end = text.rfind(" ", start, end)  # the window ends amid a word
        article = self._patterns.article.match(text, start, end)
        self._article = article.group().strip().lower() if article else ""
        self._is_one = " " in self._article  # "one of the leaders"
        self._start = article.end() if article and not self._is_one else start
        self._stop = self._patterns.ends.search(text, self._start - 1, end)
        self._end = self._stop.start() if self._stop else end

    def span(self) -> Span | None:
        """The words without what dangles at their end: "host of CNN’s", "chief of the"."""
        start, tails = self._start, self._words.tails
        words = self._text[start : self._end].partition("''")[0].rstrip()
        for genitive in ("'s", "’s"):
            words = words.removesuffix(genitive)
        while words and words.rpartition(" ")[2].lower() in tails:
            words = words.rpartition(" ")[0].rstrip()
        return Span(start, start + len(words)) if words else None

    def role(self, *, is_person: bool = False) -> Span | None:
        """The words if a noun of role heads them."""
        span = self.span()
        if span is None:
            return None
        head = self._head(span)
        last = head[-1] if head else ""
        does = is_person and self._article and last.islower() and last.endswith(self._words.doing)
        if not (does or self._patterns.is_noun(last, plural=self._is_one)):
            return None
        if len(head) > 1 and is_surname(last, head[-2], self._language):
            return None
        if self._is_clause(head):
            return None
        words = span.of(self._text).split()
        if len(words) == len(head) + 1 and not self._is_one:  # "Ada Roe, chair commented"
            if self._article in self._words.definite:
                return None
            span = Span(span.start, span.end - len(words[-1]) - 1)
        return self._enumerated(span)

    def state(self, *, is_bare: bool) -> Span | None:
        """The same behind "is": no opinion, and without an article only "mayor of" somewhere."""
        span = self.role()
        if span is None or self._text.startswith(self._words.appraising, span.start):
            return None
        is_whole = len(self._head(span)) < len(span.of(self._text).split())
        return None if is_bare and not is_whole else span

    def _head(self, span: Span) -> list[str]:
        """The words up to the noun: before "of Springvale", "raised in Chile"."""
        words = span.of(self._text)[len(self._article) if self._is_one else 0 :]
        core = self._patterns.preposition.split(words, maxsplit=1)[0].split()
        for index in range(1, len(core)):
            if not core[index].endswith(self._words.participles):
                continue
            end = index - core[index - 1].endswith(self._words.adverb_ending)
            if self._patterns.is_noun(core[end - 1]):
                return core[:end]
        return core

    def _is_clause(self, head: list[str]) -> bool:
        """Whether a clause begins here and no role: "after Ada Roe, the mayor said", "is now"."""
        if not self._words.determiners.isdisjoint(map(str.lower, head[1:])):
            return True
        return (
            self._article in self._words.definite
            and self._stop is not None
            and self._stop[1] is not None
        )

    def _enumerated(self, span: Span) -> Span:
        """With what an "of" goes on to: "of research, sales and safety"."""
        more = _ENUMERATION.match(self._text, span.end) if span.end == self._end else None
        if more is None or self._patterns.preposition.search(span.of(self._text)) is None:
            return span
        tokens = more.group().split()
        is_verb = any(t.endswith(self._words.participles) for t in tokens)
        return span if is_verb else Span(span.start, more.end())
