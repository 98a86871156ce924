"""Where the text prints a name of the gazetteer, with the state or country told behind it."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from digests.model import Span
from digests.text.capital_runs import LONGEST_KEPT, Run
from digests.text.capitals import CAPITAL
from digests.text.folding import fold
from digests.text.gazetteer import Extent, Spot, gazetteer
from digests.text.languages.place_words import PlaceWords
from digests.text.places_namesakes import inside

_LONGEST_WORD = 40
_SHORTEST = 3  # letters of a town that is told from an everyday word
_GENITIVE = 2  # letters of "'s"
_APOSTROPHES = ("'", "’")
_DOTTED_BEFORE_NAMES = frozenset({"St", "Mt", "Ft", "ST", "MT", "FT"})
_WORD = re.compile(rf"{CAPITAL}(?<![^\W_].)(?:(?:\.{CAPITAL})+(?![^\W_])|[^\W_]*(?:['’][^\W_]+)*)")
_NEXT_WORD = re.compile(r"(\. ?|[ \u00a0-])([^\W_]+(?:['’][^\W_]+)*)")
_COMMA = re.compile(
    r"[ \u00a0]?[,(][ \u00a0]?"
    rf"(?:(?:an? (?:[a-z-]+ ){{1,4}})?in (?:the )?(?:[a-z-]+ )?)?(?={CAPITAL})"
)
_SHORT_STATE = re.compile(
    r"[ \u00a0]?,?[ \u00a0]?\(?"
    r"((?:[A-Z][A-Za-z]?\. ?){1,2}[A-Z][a-z]*\.|[A-Z][a-z]{1,4}\.|[A-Z]{2,3}\b)"
)
# Names of their own: to look up the member of an enumeration takes ten times as long.
_TOWN = Extent.TOWN
_AREAS = (Extent.COUNTRY, Extent.STATE, Extent.WIDE)
_WELL_KNOWN = 500  # thousands
_HOLDERS = frozenset({Extent.COUNTRY, Extent.STATE, Extent.REGION, Extent.WIDE})


class Sighting(NamedTuple):
    """A printed name with the places it may mean.

    `qualifier` are the places meant by the name behind the comma ("Reading, Pa.");
    `is_qualifier` says that this name is itself such a one.
    """

    start: int
    end: int
    key: str
    spots: tuple[Spot, ...]
    is_genitive: bool = False
    qualifier: tuple[Spot, ...] = ()
    is_qualifier: bool = False

    @property
    def span(self) -> Span:
        """Where the name stands."""
        return Span(self.start, self.end)


class _Entry(NamedTuple):
    """One or more printed words that are a name, or begin one."""

    key: str
    is_name: bool
    goes_on: bool


_Word = tuple[int, int, _Entry]
"""Where a word of a run starts and ends, counted from the run's beginning; what it is."""


class _Meaning(NamedTuple):
    """What a name may mean in one spelling; `is_doubtful` wants a state behind it."""

    spots: tuple[Spot, ...]
    is_doubtful: bool


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


def sightings(text: str, runs: Iterable[Run], words: PlaceWords) -> Iterator[Sighting]:
    """All names of places in the text, the longest where several begin at one word.

    Every capital of every article comes here: what a spelling tells is asked once for all
    articles, and the words around a name are looked at only once it is one.
    """
    at, qualified_at = 0, -1
    for start, last, entry in _known_words(runs):
        if start < at:
            continue
        end, key = _longest(text, start, last, entry) if entry.goes_on else (last, entry.key)
        if not key:
            continue
        is_genitive = False
        if text[end - 1] in "sS" or text[end : end + 1] == ".":
            end, is_genitive = _bare(text, start, end)
        spots, is_doubtful = _meaning(text[start:end], key, words)
        if not spots:
            continue
        # Where a small word follows, neither a state's short form nor a comma does.
        is_bare = is_genitive or (text[end : end + 1] == " " and text[end + 1 : end + 2].islower())
        short = None if is_bare else _SHORT_STATE.match(text, end)
        state = _state(text, short) if short else None
        if is_doubtful and state is None:
            continue
        is_qualifier = start == qualified_at
        if state is None or short is None:
            at = end
            comma = None if is_bare else _COMMA.match(text, end)
            holders, qualified_at = _qualifier(text, comma, key) if comma else ((), -1)
            yield Sighting(start, end, key, spots, is_genitive, holders, is_qualifier)
            continue
        first, at = short.span(1)
        if any(spot.extent is _TOWN and spot.state == "DC" for spot in spots):
            # "Washington, D.C." is one name of one place.
            yield Sighting(start, at, key, spots, is_genitive, (state,), is_qualifier)
            continue
        yield Sighting(start, end, key, spots, is_genitive, (state,), is_qualifier)
        held = f"{state.country} {state.state}"
        yield Sighting(first, at, held, (state,), is_qualifier=True)


def _known_words(runs: Iterable[Run]) -> list[_Word]:
    """The words of the text that the gazetteer knows, or knows a longer name to begin with."""
    return [
        (base + start, base + end, entry)
        for base, run in runs
        for start, end, entry in (_told(run) if len(run) < LONGEST_KEPT else _words_of(run))
    ]


def _words_of(run: str) -> tuple[_Word, ...]:
    """The known words of a run."""
    if run.isalpha() and len(run) <= _LONGEST_WORD:  # most runs are one word
        entry = _entry(run)
        return () if entry is None else ((0, len(run), entry),)
    found = []
    for match in _WORD.finditer(run):
        start, end = match.span()
        if end - start <= _LONGEST_WORD and (entry := _entry(match[0])) is not None:
            found.append((start, end, entry))
    return tuple(found)


_told = lru_cache(maxsize=16384)(_words_of)
"""The same: names come again in this article and in others."""


def _longest(text: str, start: int, end: int, entry: _Entry) -> tuple[int, str]:
    """Where the longest name that begins with this word ends, and its key; "" without one."""
    key = entry.key
    best = (end, key) if entry.is_name else (end, "")
    first = end
    while entry.goes_on:
        following = _NEXT_WORD.match(text, end)
        if following is None or (text[end] == "." and not _is_dotted(text, start, first, end)):
            break
        longer = _joined(entry.key, following[2])
        if longer is None:
            break
        entry, end = longer, following.end()
        if entry.is_name:
            best = (end, entry.key)
    return best


def _is_dotted(text: str, start: int, first: int, end: int) -> bool:
    """Whether a point behind these words may stand inside a name: "U.S. Virgin", "St. Louis"."""
    return "." in text[start:first] or text[start:end] in _DOTTED_BEFORE_NAMES


@lru_cache(maxsize=32768)
def _entry(word: str) -> _Entry | None:
    """The printed word as the gazetteer knows it."""
    key = " ".join(map(fold, word.split("."))) if "." in word else fold(word)
    known = gazetteer()
    entry = _Entry(key, bool(known.find(key)), known.goes_on(key))
    return entry if entry.is_name or entry.goes_on else None


@lru_cache(maxsize=32768)
def _joined(key: str, part: str) -> _Entry | None:
    """A name, or the beginning of one, with the word printed behind it: "Rio de", "Gaza strip"."""
    longer, known = f"{key} {fold(part)}", gazetteer()
    if len(part) > _LONGEST_WORD or not known.knows(longer):
        return None
    found = known.find(longer)
    # A small word ends no town's name.
    is_name = bool(found) and (not part.islower() or found[0].population == 0)
    return _Entry(longer, is_name, known.goes_on(longer))


def _bare(text: str, start: int, end: int) -> tuple[int, bool]:
    """Where the name ends without its genitive, and whether it has one."""
    if text[end - 1] in "sS":
        if end - start > _GENITIVE and text[end - _GENITIVE] in _APOSTROPHES:
            return end - _GENITIVE, True
        if text[end : end + 1] in _APOSTROPHES:
            return end, True
    if text[end : end + 1] == "." and text[end - 2 : end - 1] == ".":
        end += 1  # the last point of "U.S." is its own
    return end, False


@lru_cache(maxsize=32768)
def _meaning(printed: str, key: str, words: PlaceWords) -> _Meaning:
    """The places that the name may mean in this spelling."""
    spots = _as_printed(printed, key)
    if not spots or spots[0].extent is not _TOWN:
        return _Meaning(spots, is_doubtful=False)
    word = printed.lower()
    is_other = word in _never(words) or len(word) < _SHORTEST or key in gazetteer().demonyms
    return _Meaning(spots, is_other)


def _as_printed(printed: str, key: str) -> tuple[Spot, ...]:
    """The places of that name: "US" is a country, "Us" is none."""
    spots = gazetteer().find(key)
    letters = printed.replace(".", "")
    if len(letters) > 4:
        return spots
    if letters.isupper():
        return tuple(spot for spot in spots if not spot.is_alias)
    return tuple(spot for spot in spots if spot.population or fold(spot.name) == key)


def _state(text: str, found: re.Match[str]) -> Spot | None:
    """The state whose short form follows: ", Pa.", " D.C."."""
    printed = found.group(1)
    lead = text[found.start() : found.start(1)]
    if not printed.endswith(".") and "," not in lead and "(" not in lead:
        return None
    known = gazetteer().abbreviations
    return known.get(printed if printed in known else printed.replace(" ", ""))


def _qualifier(text: str, comma: re.Match[str], key: str) -> tuple[tuple[Spot, ...], int]:
    """The states or countries meant by the name after the comma, and where it starts."""
    word = _WORD.match(text, comma.end())
    if word is None or word.end() - word.start() > _LONGEST_WORD:
        return (), -1
    start, entry = word.start(), _entry(word[0])
    holder = _longest(text, start, word.end(), entry)[1] if entry else ""
    if not holder:
        return (), -1
    held = gazetteer().find(key)
    # "China, Japan and Korea", "California, Maryland and Ohio" are lists of their own kind.
    if held[0].extent in _AREAS and not _is_town(held):
        return (), -1
    holders = tuple(s for s in gazetteer().find(holder) if s.extent in _HOLDERS)
    return (holders, start) if holders and inside(held, holders) else ((), -1)


def _is_town(spots: tuple[Spot, ...]) -> bool:
    """Whether a town of that name is as well known as the state: New York, Quebec."""
    return any(spot.population >= _WELL_KNOWN for spot in spots)
