"""Whether a printed name stands for a place, by the words around it."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from digests.model import ActorType, Span
from digests.text.cast import Cast
from digests.text.covering import Covering
from digests.text.folding import fold
from digests.text.gazetteer import Extent, Gazetteer
from digests.text.languages.place_words import PlaceWords
from digests.text.places_spotting import Sighting

_AREAS = frozenset({Extent.COUNTRY, Extent.STATE, Extent.WIDE})
_CITY = 300  # thousands
_HEAD_NEAR = 40
_NEAR = 48
_OPENING = " \u00a0\"“‘'("
_LONGEST_TITLE = 5
_JOINING = frozenset("-–/&")
_FOLLOWING = re.compile(r"[ \u00a0](&|[^\W_][\w'’&.-]*)")
# Names of their own: to look up the member of an enumeration takes four times as long.
_TOWN, _SOMEBODY = Extent.TOWN, ActorType.PERSON


class Reading(IntEnum):
    """What the words around a name make of it, from no place at all to surely a place."""

    PERSON = -3
    NAME = -2  # part of another name
    ACTOR = -1  # a government or a team
    OPEN = 0
    FAIR = 1
    STRONG = 2


_PERSON, _NAME, _ACTOR, _OPEN, _FAIR, _STRONG = Reading


@dataclass(frozen=True, slots=True)
class Context:
    """What judging one text's names takes. `is_sport` says that places play matches in it."""

    text: str
    cast: Cast
    gazetteer: Gazetteer
    words: PlaceWords
    is_sport: bool
    dateline: Span | None
    headings: Covering
    """Lines in which capitals beside a name mean nothing."""


class Seen(NamedTuple):
    """A sighting with its neighbours, as printed; a mark where no word stands beside it."""

    sighting: Sighting
    before: str
    after: str
    is_area: bool
    """Whether the name is first a country's, a state's or a part of the world's."""


def reading_of(sighting: Sighting, context: Context) -> Reading:
    """What this one printed name is; asked in turn, as half of the names are told at once."""
    if _is_person(sighting, context.cast):
        return _PERSON
    if sighting.qualifier or sighting.is_qualifier:
        return _STRONG
    text, dateline = context.text, context.dateline
    if dateline is not None and sighting.start < dateline.end and dateline.covers(sighting.span):
        is_agency = text[sighting.start - 1] == "("
        return _NAME if is_agency else _STRONG
    extent = sighting.spots[0].extent
    before = _before(text, sighting.start)
    is_small = extent is _TOWN and sighting.spots[0].population < _CITY
    if is_small and _is_acronym(sighting, before, text):
        return _NAME
    if is_small and sighting.is_genitive and _owns_name(sighting, text):
        return _NAME
    seen = Seen(sighting, before, _after(text, sighting), extent in _AREAS)
    by_after = _by_after(seen, context)
    if by_after is _NAME or by_after is _ACTOR:
        return by_after
    by_before = _by_before(seen, context)
    if by_before <= _NAME or by_after is None:
        is_team = context.is_sport and (by_before is _OPEN or (by_before is _FAIR and seen.is_area))
        return _ACTOR if is_team else by_before
    return max(by_after, by_before)


def _before(text: str, start: int) -> str:
    """The word before on the same line, or the mark that stands between it and the name."""
    mark = text[start - 1 : start]
    if mark in _JOINING:
        return mark
    low = max(0, start - _NEAR)
    if mark == " ":
        word = text[text.rfind(" ", low, start - 1) + 1 : start - 1]
        if word.isalpha():  # most words are plain
            return word
    lead = text[low:start]
    lead = lead[lead.rfind("\n") + 1 :].rstrip(_OPENING)
    if not lead:
        return ""
    last = lead[-1]
    if not last.isalnum() and last not in ".'’":
        return last
    word = lead.rsplit(None, 1)[-1].lstrip(_OPENING)
    if last == "." and (word[:1].islower() or len(word) > _LONGEST_TITLE):
        return "."  # a sentence ends there; "Gov." would not end one
    return word


def _after(text: str, sighting: Sighting) -> str:
    """The word behind the name, or the mark that stands there."""
    end = sighting.end
    following = None if sighting.is_genitive else _FOLLOWING.match(text, end)
    return following.group(1) if following else text[end : end + 1].strip()


def _is_acronym(sighting: Sighting, before: str, text: str) -> bool:
    """Whether a small town's name is shouted amid ordinary words: "NATO", "SARS"."""
    start = sighting.start
    if not text[start : sighting.end].isupper():
        return False
    return not (start == 0 or text[start - 1] == "\n" or before.isupper())


def _is_person(sighting: Sighting, cast: Cast) -> bool:
    """Whether the name is a person's: "Houston" where Whitney Houston is in the text."""
    start, end = sighting.start, sighting.end
    first = bisect_right(cast.starts, start) - 1
    for mention in cast.mentions[max(0, first) : first + 2]:
        named = mention.span
        if named.start > end or named.end < start:
            continue  # nearly all stand apart: what they are need not be asked
        member = cast.members[mention.member]
        if member.type is not _SOMEBODY:
            continue
        is_titled = mention.courtesy is not None or mention.outer.start < named.start
        if not is_titled and " " not in member.name:
            continue  # a given name alone may be a town's: only the words around tell
        if start <= named.start and named.end <= end and " " in sighting.key:
            # "St. Louis" is no saint, "Santa Clara" no lady, unless "Ms." says so.
            return mention.outer.start < start
        if named.start < end and start < named.end:
            return True
    return False


def _owns_name(sighting: Sighting, text: str) -> bool:
    """Whether a small town's genitive begins a longer name: "Moody's Analytics"."""
    tail = text[sighting.end : sighting.end + 5].lstrip("'’s ")
    return tail[:1].isupper()


def _by_after(seen: Seen, context: Context) -> Reading | None:
    """What the following word makes of the name, if it decides anything."""
    printed, words = seen.after, context.words
    if not printed:
        return None
    if printed == "-":
        return _by_hyphen(seen, context)
    if printed in "&$":
        return _NAME
    word = printed.lower().rstrip(".,'’")
    sighting = seen.sighting
    if not printed[0].isupper():
        if word == "of" and _is_of_name(sighting, context.text):
            return _NAME
        return _by_small_word(word, seen, context)
    if word in words.not_place_after or word in words.streets:
        return _NAME
    name = context.text[sighting.start : sighting.end]
    is_shouted, shouts = _is_shouted(printed), _is_shouted(name)
    goes_on = is_shouted and shouts  # "USA TODAY"
    is_loose = word in words.days_and_months or word in words.openers
    if (is_loose and not goes_on) or context.headings.covers(sighting.span):
        return None
    is_town = sighting.spots[0].extent is _TOWN
    if is_town and (word in words.county_nouns or word in words.water_nouns):
        return _NAME  # "Ashford County" need not be where Ashford is
    if word in words.place_nouns:
        return _STRONG
    if word in words.roles:
        return _FAIR if seen.is_area else _OPEN
    if is_shouted != shouts:
        return None  # "a US Airways jet" aside, a change of case parts two names
    return _NAME


def _is_shouted(name: str) -> bool:
    return name.isupper() and len(name) > 1


def _is_of_name(sighting: Sighting, text: str) -> bool:
    """Whether a town's name goes on with "of" and a capital: a title, "Hart of Dixie"."""
    is_town = sighting.spots[0].extent is _TOWN
    return is_town and text[sighting.end + 4 : sighting.end + 5].isupper()


def _by_hyphen(seen: Seen, context: Context) -> Reading | None:
    """ "Paris-based" tells of Paris, "Paris-Roubaix" is a name of its own."""
    end = seen.sighting.end + 1
    tail = context.text[end : end + 12]
    if tail[:1].isupper():
        return _FAIR if seen.is_area else _NAME
    if tail.startswith(context.words.place_suffixes):
        return _STRONG
    return _FAIR if seen.is_area else None


def _by_small_word(word: str, seen: Seen, context: Context) -> Reading | None:
    words, key = context.words, seen.sighting.key
    if word in words.place_heads and not seen.before[:1].isupper():
        return _STRONG
    if word in words.not_place_small:
        return _ACTOR
    if word in words.government_verbs and (key in context.gazetteer.capitals or key in words.seats):
        return _ACTOR
    return None


def _by_before(seen: Seen, context: Context) -> Reading:
    before = seen.before
    if before in ("&", "/"):
        return _NAME
    start = seen.sighting.start
    if before in _JOINING:
        if not _is_joined(start, context.text):
            return _OPEN
        is_pair = seen.is_area and _follows_capital(start, context.text)
        return _FAIR if is_pair else _NAME
    word = before.lower().rstrip(".")
    is_genitive = word.endswith(("'s", "’s", "s'", "s’"))
    words = context.words
    if not before[:1].isupper() or is_genitive or word in words.openers:
        return _by_word(word, seen, context)
    if context.headings.covers(seen.sighting.span):
        return _by_word(word, seen, context)
    if before[-1] == "." and len(word) > 1 and word not in words.titles_before:
        return _OPEN  # the sentence before ends there
    if word in words.titles_before:
        return _PERSON
    if word in words.directions:
        return _STRONG if seen.is_area else _FAIR
    if word in words.days_and_months or fold(word) in context.gazetteer.demonyms:
        return _FAIR
    name = seen.sighting.span.of(context.text)
    if before.isupper() and len(word) > 1 and name.isupper():
        return _OPEN
    return _OPEN if seen.is_area and _opens_sentence(seen, context.text) else _NAME


def _is_joined(start: int, text: str) -> bool:
    """Whether a letter stands right before the hyphen; "U.S.-Mexico", not "— Mexico"."""
    return text[start - 1] in _JOINING and start > 1 and not text[start - 2].isspace()


def _follows_capital(start: int, text: str) -> bool:
    """Whether the word joined by the hyphen is a name too: "Russia-Ukraine", not "anti-Russia"."""
    words = text[max(0, start - _HEAD_NEAR) : start - 1].split()
    return bool(words) and words[-1][:1].isupper()


def _opens_sentence(seen: Seen, text: str) -> bool:
    """Whether the word before the name is the first of its sentence."""
    start = seen.sighting.start - len(seen.before) - 1
    lead = text[max(0, start - 2) : start].strip(" \"“‘'")
    return start <= 0 or not lead or lead[-1] in ".!?\n"


def _by_word(word: str, seen: Seen, context: Context) -> Reading:
    words, sighting = context.words, seen.sighting
    start = sighting.start
    # "in" tells of a place whatever stands before it.
    if word in words.joiners and (word != "in" or sighting.is_genitive):
        head = _head_before(context.text, start, words)
        if word != "in" and head[:1].isupper() and head.lower() in words.name_of:
            return _NAME
        if word == "of" and head.lower() in words.founders:
            return _NAME
        if word != "the" and head in words.place_heads:
            return _STRONG
        is_town = sighting.spots[0].extent is _TOWN
        before_the = _word_before_the(context.text, start) if word == "the" else ""
        if not is_town and before_the in words.strong_before:
            return _STRONG
    if word in words.place_heads or (seen.before == "," and _follows_head(start, context)):
        return _STRONG
    if word in words.articles and seen.after[:1].islower():
        return _FAIR  # "a Dublin court"
    if word in words.strong_before or word in words.directions:
        # "in Obama's second term" tells of no town.
        return _FAIR if sighting.is_genitive and not seen.is_area else _STRONG
    return _FAIR if word in words.fair_before else _OPEN


def _follows_head(start: int, context: Context) -> bool:
    """Whether the name explains a noun before the comma: "the capital, Wellington"."""
    lead = context.text[max(0, start - _HEAD_NEAR) : start].rstrip(", ").split()
    return bool(lead) and lead[-1] in context.words.place_heads


def _head_before(text: str, start: int, words: PlaceWords) -> str:
    """The noun before "of", "of the" and the like, as printed."""
    tail = text[max(0, start - _HEAD_NEAR) : start].split()
    while tail and tail[-1].lower() in words.joiners:
        tail.pop()
    return tail[-1] if tail else ""


def _word_before_the(text: str, start: int) -> str:
    tail = text[max(0, start - _HEAD_NEAR) : start].split()
    return tail[-2].lower() if len(tail) > 1 else ""
