"""Where the text prints a name of the gazetteer, and what stands beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from digests.model import Span
from digests.text.folding import fold
from digests.text.gazetteer import Extent, Gazetteer, Spot
from digests.text.languages.place_words import PlaceWords
from digests.text.places_namesakes import inside

_LONGEST_WORD = 40
_SHORTEST = 3  # letters of a town that is told from an everyday word
_NEAR = 48
_OPENING = " \u00a0\"“‘'("
_LONGEST_TITLE = 5
_DOTTED_BEFORE_NAMES = frozenset({"St", "Mt", "Ft", "ST", "MT", "FT"})
_WORD = re.compile(
    r"(?<![^\W_])(?:[^\W\d_a-z](?:\.[^\W\d_a-z])+(?![^\W_])|[^\W\d_a-z][^\W_]*(?:['’][^\W_]+)*)"
)
_NEXT_WORD = re.compile(r"(\. ?|[ \u00a0-])([^\W_]+(?:['’][^\W_]+)*)")
_GENITIVE = re.compile(r"['’][sS]?\Z")
_FOLLOWING = re.compile(r"[ \u00a0](&|[^\W_][\w'’&.-]*)")
_COMMA = re.compile(
    r"[ \u00a0]?[,(][ \u00a0]?"
    r"(?:(?:an? (?:[a-z-]+ ){1,4})?in (?:the )?(?:[a-z-]+ )?)?(?=[^\W\d_a-z])"
)
_SHORT_STATE = re.compile(
    r"[ \u00a0]?,?[ \u00a0]?\(?"
    r"((?:[A-Z][A-Za-z]?\. ?){1,2}[A-Z][a-z]*\.|[A-Z][a-z]{1,4}\.|[A-Z]{2,3}\b)"
)
_JOINING = ("-", "–", "/", "&")
_AREAS = (Extent.COUNTRY, Extent.STATE, Extent.WIDE)
_WELL_KNOWN = 500  # thousands
_HOLDERS = frozenset({Extent.COUNTRY, Extent.STATE, Extent.REGION, Extent.WIDE})


@dataclass(frozen=True, slots=True)
class Sighting:
    """A printed name with the places it may mean.

    `before` and `after` are the neighbouring words as printed, or the mark that stands there;
    `qualifier` are the places meant by the name behind the comma ("Reading, Pa.");
    `is_qualifier` says that this name is itself such a one.
    """

    span: Span
    key: str
    spots: tuple[Spot, ...]
    before: str
    after: str
    is_genitive: bool = False
    qualifier: tuple[Spot, ...] = ()
    is_qualifier: bool = False


@dataclass(frozen=True, slots=True)
class _Hit:
    """A name of the gazetteer in the text, its genitive left out."""

    span: Span
    key: str
    is_genitive: bool


@lru_cache(maxsize=8)
def _never(words: PlaceWords) -> frozenset[str]:
    """Words with so plain another meaning that no town is told by them."""
    return (
        words.directions
        | words.openers
        | words.days_and_months
        | words.place_nouns
        | words.streets
        | words.not_place_after
        | words.roles
        | words.titles_before
        | words.known_otherwise
    )


def sightings(text: str, gazetteer: Gazetteer, words: PlaceWords) -> Iterator[Sighting]:
    """All names of places in the text, the longest where several begin at one word."""
    at, qualified_at = 0, -1
    never = _never(words)
    for match in _WORD.finditer(text):
        if match.start() < at:
            continue
        hit = _longest(text, match, gazetteer)
        spots = _as_printed(hit.span.of(text), hit.key, gazetteer) if hit else ()
        if hit is None or not spots:
            continue
        word = hit.span.of(text).lower()
        short = None if hit.is_genitive else _short_state(text, hit.span.end, gazetteer)
        is_other = word in never or len(word) < _SHORTEST or hit.key in gazetteer.demonyms
        if spots[0].extent is Extent.TOWN and is_other and short is None:
            continue
        at = hit.span.end
        is_qualifier = hit.span.start == qualified_at
        if short is None:
            holders, qualified_at = _qualifier(text, hit, gazetteer)
            yield _sighting(text, hit, spots, holders, is_qualifier=is_qualifier)
            continue
        state, span = short
        if any(spot.extent is Extent.TOWN and spot.state == "DC" for spot in spots):
            # "Washington, D.C." is one name of one place.
            hit = replace(hit, span=Span(hit.span.start, span.end))
        yield _sighting(text, hit, spots, (state,), is_qualifier=is_qualifier)
        if hit.span.end == at:
            key = f"{state.country} {state.state}"
            yield Sighting(span, key, (state,), before=",", after="", is_qualifier=True)
        at = span.end


def _longest(text: str, match: re.Match[str], gazetteer: Gazetteer) -> _Hit | None:
    """The longest name that begins with this word."""
    word = match.group()
    if len(word) > _LONGEST_WORD:
        return None
    key, is_name, goes_on = _entry(word, gazetteer)
    if not (is_name or goes_on):
        return None
    is_dotted = "." in word
    end = match.end()
    best = (end, key) if is_name else None
    while gazetteer.goes_on(key):
        following = _NEXT_WORD.match(text, end)
        if following is None or len(following.group(2)) > _LONGEST_WORD:
            break
        gap, part = following.groups()
        so_far = text[match.start() : end]
        if gap[0] == "." and not is_dotted and so_far not in _DOTTED_BEFORE_NAMES:
            break
        end = following.end()
        key = f"{key} {fold(part)}"
        found = gazetteer.find(key)
        if found and (not part.islower() or found[0].population == 0):
            best = (end, key)
    return _hit(text, match.start(), *best) if best else None


@lru_cache(maxsize=32768)
def _entry(word: str, gazetteer: Gazetteer) -> tuple[str, bool, bool]:
    """The key of a printed word, whether it is a name, and whether one begins with it."""
    key = " ".join(map(fold, word.split("."))) if "." in word else fold(word)
    return key, bool(gazetteer.find(key)), gazetteer.goes_on(key)


def _hit(text: str, start: int, end: int, key: str) -> _Hit:
    genitive = _GENITIVE.search(text, max(start + 1, end - 2), end)
    if genitive:
        return _Hit(Span(start, genitive.start()), key, is_genitive=True)
    if text[end : end + 1] in ("'", "’") and text[end - 1] in "sS":
        return _Hit(Span(start, end), key, is_genitive=True)
    if text[end : end + 1] == "." and text[end - 2 : end - 1] == ".":
        end += 1  # the last point of "U.S." is its own
    return _Hit(Span(start, end), key, is_genitive=False)


def _as_printed(printed: str, key: str, gazetteer: Gazetteer) -> tuple[Spot, ...]:
    """The places that the name may mean in this spelling: "US" is a country, "Us" is none."""
    spots = gazetteer.find(key)
    letters = printed.replace(".", "")
    if len(letters) > 4:
        return spots
    if letters.isupper():
        return tuple(spot for spot in spots if not spot.is_alias)
    return tuple(spot for spot in spots if spot.population or fold(spot.name) == key)


def _short_state(text: str, end: int, gazetteer: Gazetteer) -> tuple[Spot, Span] | None:
    """The state whose short form follows: ", Pa.", " D.C."."""
    found = _SHORT_STATE.match(text, end)
    if found is None:
        return None
    printed = found.group(1)
    lead = text[end : found.start(1)]
    if not printed.endswith(".") and "," not in lead and "(" not in lead:
        return None
    short = printed if printed in gazetteer.abbreviations else printed.replace(" ", "")
    state = gazetteer.abbreviations.get(short)
    return (state, Span(*found.span(1))) if state else None


def _qualifier(text: str, hit: _Hit, gazetteer: Gazetteer) -> tuple[tuple[Spot, ...], int]:
    """The states or countries meant by the name after the comma, and where it starts."""
    comma = None if hit.is_genitive else _COMMA.match(text, hit.span.end)
    word = _WORD.match(text, comma.end()) if comma else None
    found = _longest(text, word, gazetteer) if word else None
    # "China, Japan and Korea", "California, Maryland and Ohio" are lists of their own kind.
    if found is None or (
        gazetteer.find(hit.key)[0].extent in _AREAS and not _is_town(hit, gazetteer)
    ):
        return (), -1
    holders = tuple(s for s in gazetteer.find(found.key) if s.extent in _HOLDERS)
    is_held = bool(holders) and bool(inside(gazetteer.find(hit.key), holders))
    return (holders, found.span.start) if is_held else ((), -1)


def _is_town(hit: _Hit, gazetteer: Gazetteer) -> bool:
    """Whether a town of that name is as well known as the state: New York, Quebec."""
    return any(spot.population >= _WELL_KNOWN for spot in gazetteer.find(hit.key))


def _sighting(
    text: str,
    hit: _Hit,
    spots: tuple[Spot, ...],
    qualifier: tuple[Spot, ...],
    *,
    is_qualifier: bool,
) -> Sighting:
    span = hit.span
    before = text[span.start - 1 : span.start]
    if before not in _JOINING:
        before = _word_before(text, span.start)
    following = None if hit.is_genitive else _FOLLOWING.match(text, span.end)
    after = following.group(1) if following else text[span.end : span.end + 1].strip()
    return Sighting(span, hit.key, spots, before, after, hit.is_genitive, qualifier, is_qualifier)


def _word_before(text: str, start: int) -> str:
    """The word before on the same line, or the mark that parts it from the name."""
    lead = text[max(0, start - _NEAR) : start]
    lead = lead[lead.rfind("\n") + 1 :].rstrip(_OPENING)
    if not lead:
        return ""
    last = lead[-1]
    if not last.isalnum() and last not in ".'’":
        return last
    word = lead.split()[-1].lstrip(_OPENING)
    if last == "." and (word[:1].islower() or len(word) > _LONGEST_TITLE):
        return "."  # a sentence ends there; "Gov." would not end one
    return word
