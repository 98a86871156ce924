"""Roles as printed: the words before or after a name that say what its bearer is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from digests.model import Span
from digests.text.languages.language import Language

_NEAR = 130
"""How far from a name its role may stand, in characters."""

_LONGEST = 9
"""Words of a role before a name."""

_MENTIONS = 6
"""How many mentions of a person are looked at for a role."""

_AGE = re.compile(r", \d{1,3}(?=[,.])")
_WORD = re.compile(r"[^\s,;:()\"“”—–]+")
_STOPS = '\n.;:,()"“”—–'
_CAPITAL_WORD = r"(?:(?:[A-Z]\.)+|[A-Z][\w&-]*)"
_POSSESSOR = re.compile(rf"(?<![\w’'.])(?:{_CAPITAL_WORD} ){{0,3}}{_CAPITAL_WORD}(?:['’]s|s['’]) $")
_OFFICE_OF = re.compile(r"([A-Za-z-]+) (?:of|for|at) (?:the )?$")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The patterns of a language, compiled once."""

    nouns: frozenset[str]
    endings: tuple[str, ...]
    party: re.Pattern[str]
    apposition: re.Pattern[str]
    being: re.Pattern[str]
    near: re.Pattern[str]
    """How whatever tells a role behind a name begins: most names are told apart by it."""
    leading: re.Pattern[str]
    article: re.Pattern[str]
    ends: re.Pattern[str]
    preposition: re.Pattern[str]
    joins: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: Language) -> _Patterns:
    words, people = language.roles, language.people
    phrase = r"[^,.;:()\n—–“”\"]"
    return _Patterns(
        nouns=people.roles | {t.lower() for t in people.titles if not t.endswith(".")},
        endings=people.role_endings,
        party=re.compile(words.party),
        apposition=re.compile(
            rf"(?:, ?| [—–-]{{1,2}} )(?:(?:{words.relative}) )?({phrase}{{3,110}})"
        ),
        being=re.compile(
            rf"(?:,[^,.\n]{{1,60}},)? (?:{words.being}) (?:{words.indefinite}) ({phrase}{{3,90}})"
        ),
        near=re.compile(rf",| (?:[—–-]|(?:{words.being}) )|(?=[ ,])(?:{words.party})"),
        leading=re.compile(rf", {words.who} ((?:{words.leading}) {phrase}{{3,80}})"),
        article=re.compile(rf"(?:{words.article}) ", re.IGNORECASE),
        ends=re.compile(rf" (?:{words.ends})\b"),
        preposition=re.compile(rf" (?:{words.prepositions})\b"),
        joins=re.compile(rf"(?:{words.joins}) "),
    )


def is_introduced(text: str, name: Span, language: Language) -> bool:
    """Whether a role, an age or "who" beside an unknown name makes it a person's."""
    behind = text[name.end : name.end + 8]
    who = language.roles.who
    if _AGE.match(behind) or behind.startswith((f", {who} ", f" {who} ")):
        return True
    return _before(text, name, language) is not None or _after(text, name, language) is not None


def whole_title(text: str, title: Span, language: Language) -> Span:
    """A title with what belongs to it on the left: "Labour’s", "chief executive of the"."""
    ahead = text[max(0, title.start - 60) : title.start].rpartition("\n")[2]
    if ahead.endswith(("s ", "’ ", "' ")) and (owner := _POSSESSOR.search(ahead)) is not None:
        return Span(title.start - len(owner.group()), title.end)
    if ahead.endswith((" of the ", " of ", " for the ", " at ")):
        office = _OFFICE_OF.search(ahead)
        if office is not None and office.group(1).lower() in _patterns(language).nouns:
            return Span(title.start - len(office.group()), title.end)
    return title


def role_of(
    text: str,
    mentions: Sequence[Span],
    titles: Sequence[Span],
    language: Language,
    *,
    is_person: bool = False,
) -> tuple[Span | None, frozenset[str]]:
    """The best statement of a person's role, and the nouns that may stand for the person.

    For one known to be a person any noun of doing will do: "Ada Roe, a painter".
    """
    best: Span | None = None
    heads: set[str] = set()
    for mention in mentions[:_MENTIONS]:
        behind = _after(text, mention, language, is_person=is_person)
        for role in (behind, _before(text, mention, language)):
            if role is not None:
                heads.update(_nouns(role.of(text), language))
                is_past = best is not None and _is_past(text, best, language)
                best = (
                    role
                    if best is None or (is_past and not _is_past(text, role, language))
                    else best
                )
    for title in titles[:_MENTIONS]:
        heads.update(_nouns(title.of(text), language))
    if titles:
        longest = max(titles, key=lambda t: (not t.of(text).endswith("."), t.end - t.start))
        if best is None or _is_better(text, longest, best, language):
            best = longest
    return best, frozenset(heads)


def _is_better(text: str, title: Span, role: Span, language: Language) -> bool:
    """Whether a title says more than a role: it is longer, or the role is past."""
    words = title.of(text)
    is_longer = title.end - title.start > role.end - role.start
    return " " in words and (is_longer or _is_past(text, role, language))


def _is_past(text: str, role: Span, language: Language) -> bool:
    """Whether a role is one its bearer has no longer."""
    return role.of(text).lower().startswith(language.roles.past)


def _nouns(role: str, language: Language) -> set[str]:
    """The role nouns of a statement before its first preposition, and their equals."""
    patterns, equals = _patterns(language), language.people.title_roles
    core = patterns.preposition.split(role, maxsplit=1)[0].lower()
    found = {
        w
        for w in core.replace("-", " ").split()
        if w in equals or _is_noun(w, patterns, plural=False)
    }
    return found | {other for word in found for other in equals.get(word, ())}


def _after(text: str, name: Span, language: Language, *, is_person: bool = False) -> Span | None:
    """ "Ada Roe, the mayor of Springvale," and "Ada Roe, who heads the council"."""
    at = name.end
    patterns = _patterns(language)
    if patterns.near.match(text, at) is None:
        return None
    if party := patterns.party.match(text, at, at + 60):
        at = party.end()
    if age := _AGE.match(text, at, at + 8):
        at = age.end()
    end = at + _NEAR
    if heads := patterns.leading.match(text, at, end):
        return Span(*heads.span(1))
    found = patterns.apposition.match(text, at, end) or patterns.being.match(text, at, end)
    if found is None:
        return None
    start, words = found.start(1), found.group(1)
    if stop := patterns.ends.search(words):
        words = words[: stop.start()]
    if article := patterns.article.match(words):
        start += article.end()
        words = words[article.end() :]
    words = words.rstrip()
    core = patterns.preposition.split(words, maxsplit=1)[0].rstrip()
    last = core.rsplit(" ", 1)[-1].lower()
    is_one = article is not None and " " in article.group().strip()  # "one of the leaders"
    does = is_person and article is not None and last.endswith(language.roles.doing)
    if not (does or _is_noun(last, patterns, plural=is_one)) or patterns.joins.match(words):
        return None
    return Span(start, start + len(words))


def _is_noun(word: str, patterns: _Patterns, *, plural: bool) -> bool:
    """Whether a word heads a role, also behind a hyphen, and in the plural where it may."""
    nouns, bare = patterns.nouns, word.rpartition("-")[2]
    if word in nouns or bare in nouns or (plural and bare.endswith("s") and bare[:-1] in nouns):
        return True
    return bare.endswith(patterns.endings) and bare not in patterns.endings


def _before(text: str, name: Span, language: Language) -> Span | None:
    """ "chief economist Ada Roe" and "the mayor of Springvale, Ada Roe,"."""
    end = name.start - 1
    if end < 0 or text[end] != " ":
        return None
    is_apposition = text[end - 1 : end] == ","
    if is_apposition:
        end -= 1
        if text[name.end : name.end + 1] not in (",", ".", "”", '"', ""):
            return None
    low = max(0, end - _NEAR)
    patterns = _patterns(language)
    last = max(low, text.rfind(" ", low, end) + 1)
    is_noun = _is_noun(text[last:end].lower(), patterns, plural=True)
    if not is_noun and not is_apposition:
        return None
    ahead = text[low:end]
    first = max(ahead.rfind(stop) for stop in _STOPS) + 1
    words = list(_WORD.finditer(ahead, first))
    head = len(words) - 1 if is_noun else _head_of(words, patterns)
    if head < 0:
        return None
    table = language.roles
    cut, kept, ending = table.cut, table.kept, table.participle_ending
    says = language.speech.says
    at = head
    while at > 0 and head - at < _LONGEST - 1:
        word = words[at - 1].group()
        is_participle = word.endswith(ending) and word.islower() and word not in kept
        if word.lower() in cut or word in says or is_participle:
            break
        at -= 1
    return Span(low + words[at].start(), low + words[-1].end())


def _head_of(words: Sequence[re.Match[str]], patterns: _Patterns) -> int:
    """The role noun before a preposition: "mayor" of "the mayor of Springvale"; else -1."""
    for index in range(len(words) - 2, 0, -1):
        is_preposition = patterns.preposition.match(f" {words[index].group()}")
        head = words[index - 1].group().lower()
        if is_preposition and _is_noun(head, patterns, plural=False):
            return index - 1
    return -1
