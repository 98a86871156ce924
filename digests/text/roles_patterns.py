"""What a language knows of roles, as patterns: made once, used on both sides of a name."""

import re
from dataclasses import dataclass
from functools import lru_cache

from digests.text.languages.language import Language

CAPITAL_WORD = r"(?:(?:[A-Z]\.)+|[A-Z][\w&-]*)"
"""A word of a name: "Ada", "R.", "BBC-2"."""


@dataclass(frozen=True, slots=True, eq=False)
class RolePatterns:
    """The patterns of a language; a group holds the words that may be a role.

    Compared by identity: what is told of a word is kept per language.
    """

    nouns: frozenset[str]
    barring: frozenset[str]
    """Words, in lower case, before which no role goes on: articles, verbs, times."""
    endings: tuple[str, ...]
    near: re.Pattern[str]
    """How whatever tells a role behind a name begins: most names are told apart by it."""
    party: re.Pattern[str]
    age: re.Pattern[str]
    leading: re.Pattern[str]
    leads: frozenset[str]
    """The verbs of a role that is a clause: "heads the council"."""
    apposition: re.Pattern[str]
    being: re.Pattern[str]
    """ "is the mayor", "is mayor of"; the first group is the article."""
    chosen: re.Pattern[str]
    """ "was elected mayor"."""
    naming: re.Pattern[str]
    """What follows the name in "appointed Ada Roe as its chief"."""
    article: re.Pattern[str]
    ends: re.Pattern[str]
    """Where a role ends; the group is there when a finite verb ends it."""
    preposition: re.Pattern[str]
    joins: re.Pattern[str]
    office: re.Pattern[str]
    """An office of several words in small letters: "secretary of state"."""

    def is_noun(self, word: str, *, plural: bool = False) -> bool:
        """Whether a word heads a role, also behind a hyphen, and in the plural where it may."""
        return _is_noun(word, self, plural)


@lru_cache(maxsize=16384)
def _is_noun(word: str, patterns: RolePatterns, plural: bool) -> bool:
    """The same words stand beside names in every article: each is judged but once."""
    low, nouns = word.lower(), patterns.nouns
    if low in nouns:
        return True
    bare = low.rpartition("-")[2]
    if bare in nouns or (plural and bare.endswith("s") and bare[:-1] in nouns):
        return True
    # "Lieberman" is no role: an ending proves one in small letters only.
    return word[:1].islower() and bare.endswith(patterns.endings) and bare not in patterns.endings


def is_surname(word: str, before: str, language: Language) -> bool:
    """Whether a noun of role is part of a name: "Ben Farmer"."""
    people = language.people
    if not word[:1].isupper() or word in people.titles - people.surname_titles:
        return False
    return before in people.male or before in people.female or before in people.either


@lru_cache(maxsize=8)
def role_patterns(language: Language) -> RolePatterns:
    """The patterns of a language, compiled once."""
    words, people = language.roles, language.people
    phrase = _phrase(language)
    times = "|".join(sorted(map(re.escape, people.times)))
    offices = "|".join(sorted(words.offices))
    lately = rf"(?:(?:{words.lately}) )?"
    return RolePatterns(
        nouns=people.roles | {t.lower() for t in people.titles if not t.endswith(".")},
        barring=words.cut | language.speech.says | {time.lower() for time in people.times},
        endings=people.role_endings,
        near=re.compile(rf",| (?:[—–-]|(?:{words.being}) )|(?=[ ,])(?:{words.party})"),
        party=re.compile(words.party),
        age=re.compile(rf", \d{{1,3}}(?=[,.]| (?:{words.adding}) )"),
        leading=re.compile(rf", {words.who} ((?:{words.leading}) {phrase})"),
        leads=frozenset(words.leading.split("|")),
        apposition=re.compile(
            rf"(?:, ?(?:'')?| [—–-]{{1,2}}|(?<=\d) (?:{words.adding})) ?"
            rf"(?:(?:{words.relative}) {lately})?({phrase})"
        ),
        being=re.compile(
            rf"(?:,[^,.\n]{{1,60}},)? (?:{words.being}) {lately}"
            rf"((?:{words.indefinite}) )?({phrase})"
        ),
        chosen=re.compile(
            rf" (?:{words.passive}) (?:{words.chosen}) (?:(?:{words.naming}) )?({phrase})"
        ),
        naming=re.compile(rf" (?:(?:{words.naming}) )?({phrase})"),
        article=re.compile(rf"(?:{words.article})[ \u00a0]", re.IGNORECASE),
        ends=re.compile(
            rf" (?:({words.finite})|{words.ends}|(?:{words.whens}) (?:{times}|\d{{4}}))(?![\w'’-])"
        ),
        preposition=re.compile(rf" (?:{words.prepositions})\b"),
        joins=re.compile(rf"(?:{words.joins}) "),
        office=re.compile(rf"(?:^| )(?:{offices}) (?:of|for) (?:the )?(?!the$)[a-z]+$"),
    )


def _phrase(language: Language) -> str:
    """A stretch without a stop; the full stop of an abbreviation is none: "U.S.", "Gov."."""
    people = language.people
    plain = r"[^,.;:()\n—–“”\"]"
    short = {t[:-1] for t in people.titles | people.courtesy if t.endswith(".")}
    behind = "|".join(rf"(?<=\b{re.escape(word)})" for word in sorted(short))
    opens = "|".join(sorted(map(re.escape, people.stop)))
    dot = rf"(?:(?:(?<=\b[A-Z])|{behind})\.(?! (?:{opens})\b|\s*\n)|\.(?=[a-z0-9]))"
    return rf"{plain}+(?:{dot}{plain}*){{0,9}}"
