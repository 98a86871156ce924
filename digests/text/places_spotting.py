"""Where the text prints a name of the gazetteer, and what stands beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from digests.model import Span
from digests.text.folding import fold
from digests.text.gazetteer import Extent, Gazetteer, Spot

_LONGEST_WORD = 40
_NEAR = 48
_DOTTED_BEFORE_NAMES = frozenset({"St", "Mt", "Ft"})
_WORD = re.compile(
    r"(?<![^\W_])(?:[^\W\d_a-z](?:\.[^\W\d_a-z])+(?![^\W_])|[^\W\d_a-z][^\W_]*(?:['’][^\W_]+)*)"
)
_NEXT_WORD = re.compile(r"(\. ?|[ \u00a0-])([^\W_]+(?:['’][^\W_]+)*)")
_GENITIVE = re.compile(r"['’][sS]?\Z")
_PREVIOUS = re.compile(r"([^\W_][\w.'’&/-]*)([^\w\n]*)\Z")
_FOLLOWING = re.compile(r"[ \u00a0]([^\W_][\w'’&.-]*)")
_COMMA = re.compile(r"[ \u00a0]?[,(][ \u00a0]?(?=[^\W\d_a-z])")
_ABBREVIATION = re.compile(
    r"[ \u00a0]?,?[ \u00a0]?\(?((?:[A-Z][A-Za-z]?\. ?){1,2}[A-Z][a-z]*\.|[A-Z][a-z]{1,4}\.|[A-Z]{2,3}\b)"
)
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


def sightings(text: str, gazetteer: Gazetteer) -> Iterator[Sighting]:
    """All names of places in the text, the longest where several begin at one word."""
    at = qualified_at = 0
    for match in _WORD.finditer(text):
        if match.start() < at:
            continue
        hit = _longest(text, match, gazetteer)
        if hit is None:
            continue
        spots = _as_printed(hit.span.of(text), hit.key, gazetteer.find(hit.key))
        if not spots:
            continue
        at = hit.span.end
        short = None if hit.is_genitive else _abbreviated(text, at, gazetteer)
        qualifier = (short[0],) if short else _qualifier(text, hit, gazetteer)
        is_qualifier = hit.span.start == qualified_at
        yield _sighting(text, hit, spots, qualifier, is_qualifier=is_qualifier)
        if short:
            state, span = short
            at = span.end
            yield Sighting(
                span, f"{state.country} {state.state}", (state,), ",", "", False, (), True
            )
        elif qualifier:
            comma = _COMMA.match(text, at)
            qualified_at = comma.end() if comma else 0


def _longest(text: str, match: re.Match[str], gazetteer: Gazetteer) -> _Hit | None:
    """The longest name that begins with this word."""
    word = match.group()
    if len(word) > _LONGEST_WORD:
        return None
    is_dotted = "." in word
    key = " ".join(fold(part) for part in word.split(".")) if is_dotted else fold(word)
    longest = gazetteer.longest(key.partition(" ")[0])
    if not longest:
        return None
    count = key.count(" ") + 1
    end = match.end()
    best = (end, key) if gazetteer.find(key) else None
    while count < longest and not _GENITIVE.search(text, end - 2, end):
        following = _NEXT_WORD.match(text, end)
        if following is None or len(following.group(2)) > _LONGEST_WORD:
            break
        gap, part = following.groups()
        if (
            gap[0] == "."
            and not is_dotted
            and text[match.start() : end] not in _DOTTED_BEFORE_NAMES
        ):
            break
        end, count = following.end(), count + 1
        key = f"{key} {fold(part)}"
        found = gazetteer.find(key)
        if found and (not part.islower() or found[0].population == 0):
            best = (end, key)
    return _hit(text, match.start(), *best) if best else None


def _hit(text: str, start: int, end: int, key: str) -> _Hit:
    genitive = _GENITIVE.search(text, max(start + 1, end - 2), end)
    if genitive:
        return _Hit(Span(start, genitive.start()), key, is_genitive=True)
    if text[end : end + 1] in ("'", "’") and text[end - 1] in "sS":
        return _Hit(Span(start, end), key, is_genitive=True)
    if text[end : end + 1] == "." and text[end - 2 : end - 1] == ".":
        end += 1  # the last point of "U.S." is its own
    return _Hit(Span(start, end), key, is_genitive=False)


def _as_printed(printed: str, key: str, spots: tuple[Spot, ...]) -> tuple[Spot, ...]:
    """The places that the name may mean in this spelling: "US" is a country, "Us" is none."""
    letters = printed.replace(".", "")
    if len(letters) > 4 or letters.isupper():
        return spots
    return tuple(spot for spot in spots if spot.population or fold(spot.name) == key)


def _abbreviated(text: str, end: int, gazetteer: Gazetteer) -> tuple[Spot, Span] | None:
    """The state whose short form follows: ", Pa.", " D.C."."""
    found = _ABBREVIATION.match(text, end)
    if found is None:
        return None
    printed = found.group(1)
    if not printed.endswith(".") and "," not in found.group() and "(" not in found.group():
        return None
    state = gazetteer.abbreviations.get(printed) or gazetteer.abbreviations.get(
        printed.replace(" ", "")
    )
    return (state, Span(*found.span(1))) if state else None


def _qualifier(text: str, hit: _Hit, gazetteer: Gazetteer) -> tuple[Spot, ...]:
    """The states or countries meant by the name after the comma."""
    comma = None if hit.is_genitive else _COMMA.match(text, hit.span.end)
    word = _WORD.match(text, comma.end()) if comma else None
    found = _longest(text, word, gazetteer) if word else None
    if found is None:
        return ()
    return tuple(spot for spot in gazetteer.find(found.key) if spot.extent in _HOLDERS)


def _sighting(
    text: str,
    hit: _Hit,
    spots: tuple[Spot, ...],
    qualifier: tuple[Spot, ...],
    *,
    is_qualifier: bool,
) -> Sighting:
    span = hit.span
    previous = _PREVIOUS.search(text, max(0, span.start - _NEAR), span.start)
    before = ""
    if previous is not None:
        word, gap = previous.groups()
        is_joined = not gap.strip(" \u00a0\"“‘'(") and bool(gap)
        before = word if is_joined else gap.strip()[-1:]
    following = None if hit.is_genitive else _FOLLOWING.match(text, span.end)
    after = following.group(1) if following else text[span.end : span.end + 1].strip()
    return Sighting(span, hit.key, spots, before, after, hit.is_genitive, qualifier, is_qualifier)
