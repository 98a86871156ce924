"""Whether a printed name stands for a place, by the words around it."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import IntEnum

from digests.model import ActorType, Span
from digests.text.cast import Cast
from digests.text.folding import fold
from digests.text.gazetteer import Extent, Gazetteer
from digests.text.languages.place_words import PlaceWords
from digests.text.places_spotting import Sighting

_AREAS = frozenset({Extent.COUNTRY, Extent.STATE, Extent.WIDE})
_JOINING = frozenset("-–/&")
_CITY = 300  # thousands
_HEAD_NEAR = 40


class Reading(IntEnum):
    """What the words around a name make of it, from no place at all to surely a place."""

    PERSON = -3
    NAME = -2  # part of another name
    ACTOR = -1  # a government or a team
    OPEN = 0
    FAIR = 1
    STRONG = 2


@dataclass(frozen=True, slots=True)
class Context:
    """What judging one text's names takes. `is_sport` says that places play matches in it."""

    text: str
    cast: Cast
    gazetteer: Gazetteer
    words: PlaceWords
    is_sport: bool
    dateline: Span | None


def reading_of(sighting: Sighting, context: Context, *, is_heading: bool) -> Reading:
    """What this one printed name is. In a heading, capitals beside it mean nothing."""
    if _is_person(sighting, context.cast):
        return Reading.PERSON
    in_dateline = context.dateline is not None and context.dateline.covers(sighting.span)
    if sighting.qualifier or sighting.is_qualifier or in_dateline:
        return Reading.STRONG
    if _is_acronym(sighting, context.text):
        return Reading.NAME
    if sighting.is_genitive and _owns_name(sighting, context.text):
        return Reading.NAME
    by_after = _by_after(sighting, context, is_heading=is_heading)
    if by_after is Reading.NAME or by_after is Reading.ACTOR:
        return by_after
    by_before = _by_before(sighting, context, is_heading=is_heading)
    if by_before <= Reading.NAME or by_after is None:
        is_team = context.is_sport and (
            by_before is Reading.OPEN or (by_before is Reading.FAIR and _is_area(sighting))
        )
        return Reading.ACTOR if is_team else by_before
    return max(by_after, by_before)


def _is_acronym(sighting: Sighting, text: str) -> bool:
    """Whether a town's name is shouted amid ordinary words: "NATO", "SARS"."""
    span = sighting.span
    spot = sighting.spots[0]
    if spot.extent is not Extent.TOWN or spot.population >= _CITY:
        return False
    printed = span.of(text)
    begins = span.start == 0 or text[span.start - 1] == "\n"
    return printed.isupper() and not (begins or sighting.before.isupper())


def _is_area(sighting: Sighting) -> bool:
    return sighting.spots[0].extent in _AREAS


def _is_person(sighting: Sighting, cast: Cast) -> bool:
    """Whether the name is a person's: "Houston" where Whitney Houston is in the text."""
    first = bisect_right(cast.starts, sighting.span.start) - 1
    for mention in cast.mentions[max(0, first) : first + 2]:
        member = cast.members[mention.member]
        is_titled = mention.courtesy is not None or mention.outer.start < mention.span.start
        # A given name alone may be a town's: only the words around tell.
        if member.type is not ActorType.PERSON or not (is_titled or " " in member.name):
            continue
        if " " in sighting.key and sighting.span.covers(mention.span):
            # "St. Louis" is no saint, "Santa Clara" no lady, unless "Ms." says so.
            return mention.outer.start < sighting.span.start
        if mention.span.meets(sighting.span):
            return True
    return False


def _owns_name(sighting: Sighting, text: str) -> bool:
    """Whether a small town's genitive begins a longer name: "Moody's Analytics"."""
    spot = sighting.spots[0]
    tail = text[sighting.span.end : sighting.span.end + 5].lstrip("'’s ")
    return spot.extent is Extent.TOWN and spot.population < _CITY and tail[:1].isupper()


def _by_after(sighting: Sighting, context: Context, *, is_heading: bool) -> Reading | None:
    """What the following word makes of the name, if it decides anything."""
    printed, words = sighting.after, context.words
    word = printed.lower().rstrip(".,'’")
    if printed == "-":
        return _by_hyphen(sighting, context)
    if printed in ("&", "$"):
        return Reading.NAME
    if not printed[:1].isupper():
        if word == "of" and _is_of_name(sighting, context.text):
            return Reading.NAME
        return _by_small_word(word, sighting, context)
    if word in words.not_place_after or word in words.streets:
        return Reading.NAME
    if word in words.days_and_months or word in words.openers or is_heading:
        return None
    is_town = sighting.spots[0].extent is Extent.TOWN
    if is_town and (word in words.county_nouns or word in words.water_nouns):
        return Reading.NAME  # "Ashford County" need not be where Ashford is
    if word in words.place_nouns:
        return Reading.STRONG
    if word in words.roles:
        return Reading.FAIR if _is_area(sighting) else Reading.OPEN
    name = sighting.span.of(context.text)
    if (printed.isupper() and len(printed) > 1) != (name.isupper() and len(name) > 1):
        return None  # "a US Airways jet" aside, a change of case parts two names
    return Reading.NAME


def _is_of_name(sighting: Sighting, text: str) -> bool:
    """Whether a town's name goes on with "of" and a capital: a title, "Hart of Dixie"."""
    is_town = sighting.spots[0].extent is Extent.TOWN
    return is_town and text[sighting.span.end + 4 : sighting.span.end + 5].isupper()


def _by_hyphen(sighting: Sighting, context: Context) -> Reading | None:
    """ "Paris-based" tells of Paris, "Paris-Roubaix" is a name of its own."""
    end = sighting.span.end + 1
    tail = context.text[end : end + 12]
    if tail[:1].isupper():
        return Reading.FAIR if _is_area(sighting) else Reading.NAME
    if tail.startswith(context.words.place_suffixes):
        return Reading.STRONG
    return Reading.FAIR if _is_area(sighting) else None


def _by_small_word(word: str, sighting: Sighting, context: Context) -> Reading | None:
    words = context.words
    if word in words.place_heads and not sighting.before[:1].isupper():
        return Reading.STRONG
    if word in words.not_place_small:
        return Reading.ACTOR
    if word in words.government_verbs and (
        sighting.key in context.gazetteer.capitals or sighting.key in words.seats
    ):
        return Reading.ACTOR
    return None


def _by_before(sighting: Sighting, context: Context, *, is_heading: bool) -> Reading:
    before = sighting.before
    if before in ("&", "/"):
        return Reading.NAME
    if before in _JOINING:
        if not _is_joined(sighting, context.text):
            return Reading.OPEN
        is_pair = _is_area(sighting) and _follows_capital(sighting, context.text)
        return Reading.FAIR if is_pair else Reading.NAME
    word = before.lower().rstrip(".")
    is_genitive = word.endswith(("'s", "’s", "s'", "s’"))
    if not before[:1].isupper() or is_heading or is_genitive:
        return _by_word(word, sighting, context)
    words = context.words
    if word in words.openers:
        return _by_word(word, sighting, context)
    if before.endswith(".") and len(word) > 1 and word not in words.titles_before:
        return Reading.OPEN  # the sentence before ends there
    if word in words.titles_before:
        return Reading.PERSON
    if word in words.directions:
        return Reading.STRONG if _is_area(sighting) else Reading.FAIR
    if word in words.days_and_months or fold(word) in context.gazetteer.demonyms:
        return Reading.FAIR
    is_shouted = before.isupper() and len(word) > 1 and sighting.span.of(context.text).isupper()
    opens = _opens_sentence(sighting, context.text)
    return Reading.OPEN if is_shouted or (opens and _is_area(sighting)) else Reading.NAME


def _is_joined(sighting: Sighting, text: str) -> bool:
    """Whether a letter stands right before the hyphen; "U.S.-Mexico", not "— Mexico"."""
    start = sighting.span.start
    return text[start - 1] in _JOINING and start > 1 and not text[start - 2].isspace()


def _follows_capital(sighting: Sighting, text: str) -> bool:
    """Whether the word joined by the hyphen is a name too: "Russia-Ukraine", not "anti-Russia"."""
    words = text[max(0, sighting.span.start - _HEAD_NEAR) : sighting.span.start - 1].split()
    return bool(words) and words[-1][:1].isupper()


def _opens_sentence(sighting: Sighting, text: str) -> bool:
    """Whether the word before the name is the first of its sentence."""
    start = sighting.span.start - len(sighting.before) - 1
    lead = text[max(0, start - 2) : start].strip(" \"“‘'")
    return start <= 0 or not lead or lead[-1] in ".!?\n"


def _by_word(word: str, sighting: Sighting, context: Context) -> Reading:
    words = context.words
    if word in words.joiners:
        head = _head_before(context.text, sighting.span.start, words)
        if word != "in" and head[:1].isupper() and head.lower() in words.name_of:
            return Reading.NAME
        if word != "the" and head in words.place_heads:
            return Reading.STRONG
        is_town = sighting.spots[0].extent is Extent.TOWN
        if (
            word == "the"
            and not is_town
            and _word_before_the(context.text, sighting.span.start) in (words.strong_before)
        ):
            return Reading.STRONG
    if word in words.place_heads or _follows_head(sighting, context):
        return Reading.STRONG
    if word in words.articles and sighting.after[:1].islower():
        return Reading.FAIR  # "a Dublin court"
    if word in words.strong_before or word in words.directions:
        # "in Obama's second term" tells of no town.
        return Reading.FAIR if sighting.is_genitive and not _is_area(sighting) else Reading.STRONG
    return Reading.FAIR if word in words.fair_before else Reading.OPEN


def _follows_head(sighting: Sighting, context: Context) -> bool:
    """Whether the name explains a noun before the comma: "the capital, Wellington"."""
    if sighting.before != ",":
        return False
    start = sighting.span.start
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
