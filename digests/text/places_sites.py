"""Places that no gazetteer lists, put on the map by the town the text tells them beside."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence, Set
from functools import lru_cache

from digests.model import Span
from digests.text.capitals import CAPITAL
from digests.text.gazetteer import Extent, Spot
from digests.text.languages.place_words import PlaceWords
from digests.text.places_namesakes import Surroundings, likeliest
from digests.text.places_spotting import Sighting

_WORD = rf"{CAPITAL}[\w'’.]*"
_IN = re.compile(r",? (?:in )?")
_ANCHORS = frozenset({Extent.TOWN, Extent.SITE, Extent.REGION, Extent.STATE})
_MOST_INSIDE = 8
_LINK = re.compile(rf" (?:of|called|named) (?={CAPITAL})")
_VILLAGE = re.compile(rf"{_WORD}(?:[ -]{_WORD}){{0,2}}(?<!['’]s)(?<!\.)")
_LONGEST_HEAD = 24  # characters of "municipality" and the like
_LONGEST, _BEHIND = 90, 24  # characters of a site's name before and behind its noun
_FAR = 600
"""Characters: beyond them the text no longer tells of the same spot."""

Placed = tuple[Spot, tuple[Span, ...]]


def sites(
    text: str,
    known: Sequence[Placed],
    printed: Sequence[Sighting],
    strays: Sequence[Span],
    around: Surroundings,
    words: PlaceWords,
    tokens: Set[str],
) -> Iterator[Placed]:
    """Streets, stadiums, counties and villages that are told to be somewhere.

    `known` are the places already found, `printed` all names of the gazetteer in the text,
    `strays` those that are places but none of the gazetteer's, `tokens` all that the text
    prints between blanks.
    """
    candidates = [*_named(text, words, tokens), *((span, True) for span in strays)]
    if not candidates:
        return
    mentions = sorted(
        ((span, spot) for spot, spans in known if spot.extent in _ANCHORS for span in spans),
        key=_start,
    )
    located = {span for _, spans in known for span in spans}
    taken = {span.start for span, _ in mentions}
    starts = [sighting.start for sighting in printed]
    listed = {spot for _, spot in mentions}
    lost, only_town = frozenset(strays), _only_town(mentions)
    found: dict[str, list[Span]] = {}
    anchors: dict[str, Spot] = {}
    for span, is_site in candidates:
        name = span.of(text)
        if name in found:
            found[name].append(span)
            continue
        at = bisect_left(starts, span.start)
        inner = [s for s in printed[at : at + _MOST_INSIDE] if span.covers(s.span)]
        if span in located or (not is_site and span.start in taken):
            continue
        is_venue = name.split()[-1].lower() in words.venues
        if is_venue and _is_in_town(text, span, taken):
            continue  # "Osk Stadium in Leeds" says Leeds
        anchor = _inside(inner, around) if is_venue else None
        if anchor is not None and anchor in listed:
            continue  # "Leeds Arena" beside Leeds is no second place
        anchor = anchor or _beside(span, mentions, is_site=is_site)
        if anchor is None and span in lost:
            anchor = only_town
        if anchor is not None:
            found[name], anchors[name] = [span], anchor
    for name, spans in found.items():
        anchor = anchors[name]
        spot = Spot(name, Extent.SITE, anchor.country, anchor.state, anchor.lat, anchor.lon)
        yield spot, tuple(spans)


def _named(text: str, words: PlaceWords, tokens: Set[str]) -> Iterator[tuple[Span, bool]]:
    """Names of sites and of villages or districts; the flag tells the first kind."""
    at = 0
    for noun in _noun(words).finditer(text):
        # Few texts hold such a noun; looking back from it is cheaper than on from every "in".
        match = _site(words).search(text, max(at, noun.start() - _LONGEST), noun.end() + _BEHIND)
        if match is None:
            continue
        start, end = match.span("name")
        at = end
        last = match.group("name").split()[-1]
        if last.lower() in words.days_and_months:  # "at Osk Park Friday"
            end -= len(last) + 1
        yield Span(start, end), True
    if not words.village_heads.isdisjoint(tokens):  # in most stories no such word stands
        yield from ((span, False) for span in _villages(text, words))


def _villages(text: str, words: PlaceWords) -> Iterator[Span]:
    """What is told to be a village, a district or the like: "the hamlet of Little Osk"."""
    at = 0
    for link in _LINK.finditer(text):
        # Few such words stand before a capital; only there the noun before them is looked for.
        start = link.start()
        head = text[max(at, start - _LONGEST_HEAD) : start].rsplit(None, 1)[-1:]
        if head and head[0] in words.village_heads:
            name = _VILLAGE.match(text, link.end())
            if name is not None:
                at = name.end()
                yield Span(*name.span())


def _is_in_town(text: str, span: Span, taken: Collection[int]) -> bool:
    """Whether the town of the venue is named right behind it."""
    link = _IN.match(text, span.end)
    return link is not None and link.end() in taken


def _inside(inner: Sequence[Sighting], around: Surroundings) -> Spot | None:
    """The town whose name the site bears: "Volgograd Arena"."""
    for sighting in inner:
        towns = [s for s in sighting.spots if s.extent is Extent.TOWN and not s.is_alias]
        if towns and towns[0].population >= _NAMESAKE_SIZE:
            return likeliest(towns, around)
    return None


_NAMESAKE_SIZE = 100  # thousands: smaller towns only share a street's name by chance


def _beside(span: Span, mentions: Sequence[tuple[Span, Spot]], *, is_site: bool) -> Spot | None:
    """The place told nearest to the site; behind it counts as nearer than before it."""
    best: tuple[float, Spot] | None = None
    first = bisect_left(mentions, span.start - _FAR, key=_start)
    last = bisect_left(mentions, span.end + _FAR, key=_start)
    for other, spot in mentions[first:last]:
        if is_site and spot.extent not in (Extent.TOWN, Extent.SITE):
            continue
        gap = float(other.start - span.end if other.start >= span.end else span.start - other.end)
        if gap < 0 or gap > _FAR:
            continue
        if best is None or gap < best[0]:
            best = (gap, spot)
    return best[1] if best else None


def _only_town(mentions: Sequence[tuple[Span, Spot]]) -> Spot | None:
    """The only town of the story, if there is but one."""
    towns = {spot for _, spot in mentions if spot.extent is Extent.TOWN}
    return towns.pop() if len(towns) == 1 else None


def _start(mention: tuple[Span, Spot]) -> int:
    return mention[0].start


@lru_cache(maxsize=8)
def _noun(words: PlaceWords) -> re.Pattern[str]:
    return re.compile("|".join(sorted(word.capitalize() for word in words.site_nouns)))


@lru_cache(maxsize=8)
def _site(words: PlaceWords) -> re.Pattern[str]:
    nouns = "|".join(sorted(word.capitalize() for word in words.site_nouns))
    before = "|".join(sorted(words.site_before))
    return re.compile(
        rf"\b(?:{before}) (?:the |a )?(?P<name>(?:\d[\d-]* )?(?:(?:{_WORD}|\d+(?:st|nd|rd|th))[ -])"
        rf"{{1,4}}(?:{nouns})\b(?: {CAPITAL}\w+)?)(?!['’]s)"
    )
