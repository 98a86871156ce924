"""Roles before a name: "chief economist Ada Roe", "the mayor of Springvale, Ada Roe,"."""

import re
from collections.abc import Sequence

from digests.model import Span
from digests.text.languages.language import Language
from digests.text.roles_patterns import CAPITAL_WORD, RolePatterns, is_surname, role_patterns

_NEAR = 130
"""How far before a name its role may begin, in characters."""

_LONGEST = 9
"""Words of a role before a name."""

_GENITIVES = ("'s", "’s", "s'", "s’")
_WORD = re.compile(r"[^\s,;:\"“”—–]+")
_LAST_STOP = re.compile(
    r"(?s:.*)[\n;:,\"“”—–'().-](?:(?<=[\n;:,\"“”—–])|(?<='')|(?<=[\s-]-)(?=\s)"
    r"|(?<=\()(?![A-Z]{2,}\) )|(?<=[^A-Z]\))|(?<=\.)(?<!\b[A-Z]\.)(?=\s))"
)
"""What no role goes beyond; "U.S." and "the Port Authority (PA) head" are inside."""

_CLOSING = (",", ".", ";", ")", "”", '"', "'", " —", " –", " -")
_SENTENCE = frozenset(".\n”\"“'")
_SHARING = re.compile(r"(?: \([^()]{1,20}\))?(?:,| and| or) (?:[A-Z]|and [A-Z])")
"""What follows the first of several that share a role."""

_ONE_OF = re.compile(r"\b[Oo]ne of (?:(?:the|his|her|its|their) )?$")

_PLURAL = re.compile(r"[A-Za-z-]+s\.? (?=[A-Z])")
_FELLOW = rf"(?:{CAPITAL_WORD} ){{1,3}}{CAPITAL_WORD}(?: \([^()]{{1,20}}\))?"
_FELLOWS = re.compile(rf"{_FELLOW}(?:, {_FELLOW}){{0,3}}(?:,|,? and) ")
"""The names that share a role with the next: "Senators Ada Roe, Ben Crow and"."""


def role_before(text: str, name: Span, language: Language) -> Span | None:
    """The role that leads up to a name."""
    end = name.start - 1
    if end < 0 or text[end] != " ":
        return None
    is_apposition = text[end - 1 : end] == ","
    if is_apposition:
        end -= 1
    low, patterns = max(0, end - _NEAR), role_patterns(language)
    last = text[max(low, text.rfind(" ", low, end) + 1) : end]
    if last in patterns.barring:
        return None  # most names follow such a word
    is_noun = patterns.is_noun(last, plural=True)
    if not is_noun and not is_apposition and not _ends_office(text, end, patterns):
        return None
    is_closed = text.startswith(_CLOSING, name.end) or name.end == len(text)
    stop = _LAST_STOP.match(text, low, end)
    words = list(_WORD.finditer(text, stop.end() if stop else low, end))
    head = len(words) - 1 if is_noun else _head_of(words, patterns)
    if head < 0:
        return None
    if head and is_surname(words[head].group(), words[head - 1].group(), language):
        return None
    at = _first_word(words, head, language)
    if is_apposition and not is_closed and not _opens(text, words, at, name.end, language):
        return None
    if last in language.roles.ranks and not is_apposition and at == len(words) - 1:
        return None  # "a major Roe donor"
    role = Span(words[at].start(), words[-1].end())
    return _of_several(text, role, name) if is_noun and not patterns.is_noun(last) else role


def _of_several(text: str, role: Span, name: Span) -> Span | None:
    """The role of one of those a plural names: "clerk" of "the clerks Ada Roe and Ben Crow"."""
    if one := _ONE_OF.search(text, max(0, role.start - 20), role.start):
        return Span(one.start(), role.end)
    if _SHARING.match(text, name.end):
        return Span(role.start, role.end - 1)
    return None  # "the voters Ada Roe must win"


def shared_role(text: str, name: Span, language: Language) -> Span | None:
    """The role of a name that others before it share: "Senators Ada Roe and Ben Crow"."""
    end = max(0, name.start - 1)
    if not text.endswith((" and", ","), 0, end):
        return None
    low = max(0, end - _NEAR)
    end = text.rfind(" ", low, end) if text[end - 1] != "," else end - 1
    if not text[text.rfind(" ", low, end) + 1].isupper() and text[end - 1] != ")":
        return None  # most names are listed with no other
    patterns, plurals = role_patterns(language), language.roles.plurals
    for found in _PLURAL.finditer(text, low, name.start):
        word, end = found.group()[:-1], found.end() - 1
        is_plural = patterns.is_noun(word, plural=True) and not patterns.is_noun(word)
        if not (is_plural or word in plurals):
            continue
        if _FELLOWS.fullmatch(text, found.end(), name.start) is None:
            continue
        if word in plurals:
            return Span(found.start(), end - plurals[word])
        return role_before(text, Span(end + 1, name.start - len(" and ")), language)
    return None


def _ends_office(text: str, end: int, patterns: RolePatterns) -> bool:
    """Whether an office of several words ends here: "former secretary of state"."""
    low = max(0, end - 40)
    return text.find(" of ", low, end) > 0 and patterns.office.search(text, low, end) is not None


def _first_word(words: Sequence[re.Match[str]], head: int, language: Language) -> int:
    """Where the role begins that is headed so: behind an article, a preposition, a verb."""
    at, patterns = head, role_patterns(language)
    while at > 0 and head - at < _LONGEST - 1:
        word = words[at - 1].group()
        before = words[at - 2].group() if at > 1 else ""
        if before and f"{word} {words[at].group()}" in language.roles.linked:
            at -= 2  # "commander in chief"
            continue
        if word == language.roles.adding and _goes_on(before, words[at].group(), language):
            at -= 2  # "co-founder and chief executive", "Health and Transport secretary"
            continue
        if word.lower() in patterns.barring or _parts(word, before, language):
            return at + _is_verb(words, at, head, language)
        at -= 1
    return at


def _goes_on(before: str, behind: str, language: Language) -> bool:
    """Whether an "and" joins two roles of one person, or two fields of one office."""
    if role_patterns(language).is_noun(before):
        return True
    return before in language.organisations.and_left and behind[:1].isupper()


def _parts(word: str, before: str, language: Language) -> bool:
    """Whether a word is a verb or participle, which parts the role behind it from the rest."""
    table = language.roles
    if not word.islower() or word in table.kept:
        return False
    if word.endswith(table.participle_ending):
        # "the defending champion": behind an article it is no verb.
        return before.lower() not in table.determiners
    # "Roe succeeds chief Ben Crow": behind a name that is no genitive stands a verb.
    is_name = before[:1].isupper() and before not in language.people.stop
    is_genitive = word.endswith(_GENITIVES) or before.endswith(_GENITIVES)
    return is_name and not is_genitive and word.endswith(table.verb_endings)


def _is_verb(words: Sequence[re.Match[str]], at: int, head: int, language: Language) -> bool:
    """Whether the first word is a verb: "to endorse Republican candidate", "he met chief …"."""
    table = language.roles
    word, before = words[at].group(), words[at - 1].group().lower()
    if at == head or not word.islower() or word in table.modifiers:
        return False
    if before in table.subjects:
        return True
    return before == table.infinitive and words[at + 1].group()[0].isupper()


def _opens(
    text: str, words: Sequence[re.Match[str]], at: int, end: int, language: Language
) -> bool:
    """Whether the role opens a sentence about the name: "A former nurse, Roe ran"."""
    start = words[0].start()
    while start > 0 and text[start - 1] == " ":
        start -= 1
    is_first = start == 0 or text[start - 1] in _SENTENCE
    led = [word.group().lower() for word in words[:at]]
    if not is_first or not led or not language.roles.opening.issuperset(led):
        return False
    verb = text[end + 1 : end + 12].split(" ", 1)[0]
    return verb not in language.speech.modals  # "As mayor, Roe would" be one


def _head_of(words: Sequence[re.Match[str]], patterns: RolePatterns) -> int:
    """The role noun before a preposition: "mayor" of "the mayor of Springvale"; else -1."""
    for index in range(len(words) - 2, 0, -1):
        is_preposition = patterns.preposition.match(f" {words[index].group()}")
        head = words[index - 1].group()
        if is_preposition and patterns.is_noun(head):
            return index - 1
    return -1
