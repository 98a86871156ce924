"""Roles as printed: the words before or after a name that say what its bearer is."""

import re
from collections.abc import Sequence
from functools import lru_cache

from digests.model import Span
from digests.text.languages.people_words import PeopleWords

_NEAR = 130
"""How far from a name its role may stand, in characters."""

_PARTY = re.compile(r" ?\([^()\n]{1,40}\)| ?, [DRI]-[A-Z][\w.]*(?: [A-Z][\w.]*)?")
_AGE = re.compile(r", \d{1,3}(?=[,.])")
_APPOSITION = re.compile(
    r"(?:, ?| [—–-]{1,2} )(?:who (?:is|was|serves as|became) )?([^,.;:()\n—–“”\"]{3,110})"
)
_IS = re.compile(
    r"(?:,[^,.\n]{1,60},)? (?:is|was|serves as|became) (?:the|a|an) ([^,.;:()\n—–“”\"]{3,90})"
)
_HEADS = re.compile(
    r", who ((?:heads|leads|runs|chairs|directs|oversees|headed|led|chaired|directed) [^,.;:()\n“”\"]{3,80})"
)
_ARTICLE = re.compile(r"(?:the|a|an|his|her|its|their|one of (?:the|his|her)) ", re.IGNORECASE)
_BREAK = re.compile(
    r" (?:who|which|that|and (?:who|a|the)|said|says|told|has|have|had|is|was|were|are|will|would|when|"
    r"where|while|because|after|before|but|as he|as she|in an?|at a|speaking|running|on (?:Mon|Tues|"
    r"Wednes|Thurs|Fri|Satur|Sun)day|to [a-z]+)\b.*",
    re.DOTALL,
)
_PREPOSITION = re.compile(r" (?:of|for|at|in|on|to|with|from|by|under|who|based)\b")
_WORD = re.compile(r"[^\s,;:()\"“”—–]+")
_WORDS_BEFORE = re.compile(r"[^\n.;:,()\"“”—–]*$")
_CUT = frozenset(
    [
        "a",
        "an",
        "the",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
        "this",
        "that",
        "these",
        "those",
        "said",
        "says",
        "say",
        "told",
        "tells",
        "by",
        "of",
        "to",
        "for",
        "with",
        "from",
        "in",
        "on",
        "at",
        "and",
        "or",
        "but",
        "as",
        "called",
        "named",
        "like",
        "against",
        "when",
        "while",
        "where",
        "after",
        "before",
        "including",
        "is",
        "was",
        "were",
        "are",
        "has",
        "have",
        "had",
        "be",
        "also",
        "asked",
        "asks",
        "wrote",
        "adds",
        "added",
        "one",
        "some",
        "any",
        "explained",
        "noted",
        "argued",
        "according",
        "than",
        "into",
        "about",
        "among",
        "between",
        "until",
        "since",
        "who",
        "which",
        "whom",
    ]
)


@lru_cache(maxsize=8)
def _head(language: PeopleWords) -> re.Pattern[str]:
    """A role noun, also capitalised and in the plural."""
    nouns = language.roles | {t.lower() for t in language.titles if not t.endswith(".")}
    return re.compile(
        rf"\b(?:[\w’']+-)?({'|'.join(sorted(nouns, key=len, reverse=True))})s?\b", re.I
    )


def is_introduced(text: str, name: Span, language: PeopleWords) -> bool:
    """Whether a role, an age or "who" beside an unknown name makes it a person's."""
    behind = text[name.end : name.end + 60]
    if _AGE.match(behind) or behind.startswith((", who ", " who ")):
        return True
    return _before(text, name, language) is not None or _after(text, name, language) is not None


_POSSESSOR = re.compile(r"(?<![\w’'])(?:[A-Z][\w.&-]*[ -]){0,3}[A-Z][\w.&-]*(?:['’]s|s['’]) $")
_OFFICE_OF = re.compile(r"(?<![\w’'-])([A-Za-z-]+) (?:of|for|at) (?:the )?$")


def whole_title(text: str, title: Span, language: PeopleWords) -> Span:
    """A title with what belongs to it on the left: "Labour’s", "chief executive of the"."""
    ahead = text[max(0, title.start - _NEAR) : title.start].rpartition("\n")[2]
    if (owner := _POSSESSOR.search(ahead)) is not None:
        return Span(title.start - len(owner.group()), title.end)
    office = _OFFICE_OF.search(ahead)
    if office is not None and _head(language).fullmatch(office.group(1)):
        return Span(title.start - len(office.group()), title.end)
    return title


def role_of(
    text: str, mentions: Sequence[Span], titles: Sequence[Span], language: PeopleWords
) -> tuple[Span | None, frozenset[str]]:
    """The best statement of a person's role, and the nouns that may stand for the person."""
    best: Span | None = None
    heads: set[str] = set()
    for mention in mentions[:6]:
        for find in (_after, _before):
            role = find(text, mention, language)
            if role is None:
                continue
            heads.update(_nouns(role.of(text), language))
            if best is None:
                best = role
    for title in titles:
        heads.update(_nouns(title.of(text), language))
    if best is None and titles:
        best = max(titles, key=lambda t: (not t.of(text).endswith("."), t.end - t.start))
    if best is not None and titles:
        longest = max(titles, key=lambda t: t.end - t.start)
        if " " in longest.of(text) and best.end - best.start < longest.end - longest.start:
            best = longest
    return best, frozenset(heads)


def _nouns(role: str, language: PeopleWords) -> set[str]:
    """The role nouns of a statement before its first preposition, and their equals."""
    core = _PREPOSITION.split(role, maxsplit=1)[0].lower()
    found = {m.lower() for m in _head(language).findall(core)}
    found.update(w for w in core.split() if w in language.title_roles)
    return found | {other for word in found for other in language.title_roles.get(word, ())}


def _after(text: str, name: Span, language: PeopleWords) -> Span | None:
    """ "Ada Roe, the mayor of Springvale," and "Ada Roe, who heads the council"."""
    at = name.end
    if party := _PARTY.match(text, at, at + 60):
        at = party.end()
    if age := _AGE.match(text, at, at + 8):
        at = age.end()
    end = at + _NEAR
    if heads := _HEADS.match(text, at, end):
        return Span(*heads.span(1))
    found = _APPOSITION.match(text, at, end) or _IS.match(text, at, end)
    if found is None:
        return None
    start = found.start(1)
    words = _BREAK.sub("", found.group(1))
    if article := _ARTICLE.match(words):
        start += article.end()
        words = words[article.end() :]
    core = _PREPOSITION.split(words, maxsplit=1)[0]
    heads_ = list(_head(language).finditer(core))
    if not heads_ or len(core) - heads_[-1].end() > 1:
        return None
    if re.match(r"(?:and|or|but) ", words):
        return None
    words = words.rstrip()
    return Span(start, start + len(words))


def _before(text: str, name: Span, language: PeopleWords) -> Span | None:
    """ "chief economist Ada Roe" and "the mayor, Ada Roe,"."""
    stop = name.start
    low = max(0, stop - _NEAR)
    ahead = text[low:stop]
    if ahead.endswith(", "):
        ahead = ahead[:-2]
        if text[name.end : name.end + 1] not in (",", ".", "”", '"', ""):
            return None
    elif ahead.endswith(" "):
        ahead = ahead[:-1]
    else:
        return None
    tail = _WORDS_BEFORE.search(ahead)
    if tail is None or not tail.group():
        return None
    words = list(_WORD.finditer(ahead, tail.start()))
    if not words:
        return None
    last = words[-1].group()
    if not _head(language).fullmatch(last):
        return None
    first = len(words) - 1
    while first > 0 and len(words) - first < 9:
        word = words[first - 1].group()
        if word.lower() in _CUT or (word.endswith("ing") and word.islower()):
            break
        first -= 1
    return Span(low + words[first].start(), low + words[-1].end())
