"""The places of an article: found, told from other names, and put on the map."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from digests.model import Span
from digests.text.capital_runs import capital_runs
from digests.text.cast import cast
from digests.text.covering import Covering
from digests.text.document import Document
from digests.text.gazetteer import Extent, Spot, gazetteer
from digests.text.languages.place_words import PlaceWords
from digests.text.places_context import Context, Reading, reading_of
from digests.text.places_namesakes import Surroundings, inside, likeliest, outstanding
from digests.text.places_proof import Proof
from digests.text.places_sites import sites
from digests.text.places_spotting import Sighting, sightings
from digests.text.printed import printed_among, printed_words
from digests.text.title_case import title_case_lines

_ENUMERATION = re.compile(r"(?:, (?:and |or )?| and | or )(?:the )?")
_PAIR, _LISTED = 2, 3
_WIDEST_GAP = 10  # characters
_CITY = 500  # thousands: as well known as a state of the same name
_NAMES_OF_THEIR_OWN = frozenset({Extent.COUNTRY, Extent.STATE, Extent.WIDE})
# A digit comes first, what is none listed by number: so the search skips all letters fast.
_SCORE = re.compile(r"[^\n -/:-~\D](?<!\w\d)\d{0,2} ?[-–] ?\d{1,3}\b")
_SPORT_WORDS = 5
_BESIDE = 24  # characters
# Names of their own: to look up the member of an enumeration takes ten times as long.
_TOWN, _COUNTRY, _STATE = Extent.TOWN, Extent.COUNTRY, Extent.STATE
_NAME, _OPEN, _FAIR, _STRONG = Reading.NAME, Reading.OPEN, Reading.FAIR, Reading.STRONG


class Located(NamedTuple):
    """One place of the article with all its mentions, in the order of the text."""

    spot: Spot
    mentions: tuple[Span, ...]
    strength: int
    """The sum of what its mentions prove."""
    is_certain: bool = True
    """Whether the text itself says where it lies, or the name is nobody else's."""


class Read(NamedTuple):
    """A sighting with what the words around make of it."""

    sighting: Sighting
    reading: Reading


def places(document: Document) -> tuple[Located, ...]:
    """All places of the story in the order of their first mention, found once."""
    return document.memo(_places)


def _places(document: Document) -> tuple[Located, ...]:
    groups: dict[str, list[Read]] = defaultdict(list)
    for read in readings(document):
        groups[read.sighting.key].append(read)
    language = document.language
    surnames = frozenset(person.surname.lower() for person in cast(document).people)
    proof = Proof(
        document.text,
        printed_words(document),
        language.places,
        language.people,
        surnames,
        gazetteer().capitals,
    )
    sure = {key: group for key, group in groups.items() if proof.is_sure(group)}
    around = _surroundings(sure.values())
    likely = [
        group for key, group in groups.items() if key not in sure and proof.is_likely(group, around)
    ]
    found: list[Located] = []
    strays: list[Span] = []
    states = _States(document.text, language.places)
    for place in _located([*sure.values(), *likely], around, states):
        if place.is_certain or around.allows(place.spot):
            found.append(place)
        elif place.strength >= _STRONG:
            # Headingley in a story of Leeds is not the one in Manitoba.
            strays += place.mentions
    printed = [read.sighting for read in readings(document)]
    known = [(place.spot, place.mentions) for place in found]
    unlisted = sites(
        document.text, known, printed, strays, around, language.places, printed_words(document)
    )
    found += [Located(spot, spans, _STRONG) for spot, spans in unlisted]
    return tuple(sorted(found, key=lambda place: place.mentions[0]))


def readings(document: Document) -> tuple[Read, ...]:
    """Every name of the gazetteer that the text prints, with what it stands for."""
    return document.memo(_readings)


def _readings(document: Document) -> tuple[Read, ...]:
    text = document.text
    words = document.language.places
    context = Context(
        text,
        cast(document),
        gazetteer(),
        words,
        is_sport(document),
        document.dateline,
        Covering(title_case_lines(document)),
    )
    found = (
        Read(sighting, reading_of(sighting, context))
        for sighting in sightings(text, capital_runs(document), words)
    )
    return tuple(_with_enumerations(found, text))


def is_sport(document: Document) -> bool:
    """Whether the article tells of matches, so that places stand for teams."""
    return document.memo(_is_sport)


def _is_sport(document: Document) -> bool:
    # Few stories print such words: they are counted before figures that may be a score's.
    told = printed_among(document.language.places.sport, document)
    return len(told) >= _SPORT_WORDS and _SCORE.search(document.text) is not None


def _with_enumerations(found: Iterable[Read], text: str) -> list[Read]:
    """What is listed with a place is one: "in Ash, Elm and Oak"."""
    told: list[Read] = []
    chain: list[Read] = []
    end = 0
    for read in found:
        start = read.sighting.start
        # Most names stand far apart: their distance alone parts them.
        if start - end > _WIDEST_GAP or not _ENUMERATION.fullmatch(text, end, start):
            told += chain if len(chain) < _PAIR else _listed(chain)
            chain = []
        chain.append(read)
        end = read.sighting.end
    told += chain if len(chain) < _PAIR else _listed(chain)
    return told


def _listed(chain: list[Read]) -> Iterator[Read]:
    known = max(read.reading for read in chain)
    is_list = len(chain) >= _LISTED or any(_is_city(read.sighting) for read in chain)
    if is_list:
        known = max(known, _FAIR)
    if sum(read.sighting.spots[0].extent is _COUNTRY for read in chain) > 1:
        known = _STRONG
    for read in _as_states(chain):
        is_open = read.reading in (_OPEN, _FAIR)
        yield read._replace(reading=known) if is_open else read


def _is_city(sighting: Sighting) -> bool:
    """Whether the name is a large town's and no government's: beside Shanghai Beijing is one."""
    spot = sighting.spots[0]
    is_large = spot.extent is _TOWN and spot.population >= _CITY and not spot.is_alias
    return is_large and sighting.key not in gazetteer().capitals


def _as_states(chain: Sequence[Read]) -> Sequence[Read]:
    """In "Texas, New York and Ohio" New York is a state too."""
    are_states = [read.sighting.spots[0].extent is _STATE for read in chain]
    if sum(are_states) < _PAIR:
        return chain
    states = [read for read, is_state in zip(chain, are_states, strict=True) if is_state]
    if sum(outstanding(r.sighting.spots) is r.sighting.spots[0] for r in states) < _PAIR:
        return chain
    return [
        Read(read.sighting._replace(is_qualifier=True), read.reading) if is_state else read
        for read, is_state in zip(chain, are_states, strict=True)
    ]


def _surroundings(groups: Iterable[Sequence[Read]]) -> Surroundings:
    """What is known of the article's whereabouts before any namesake is chosen."""
    around = Surroundings()
    for group in groups:
        spots = group[0].sighting.spots
        known = outstanding(spots)
        if known is not None and not known.is_county:
            around.add(known, len(group))
        for read in group:
            qualifier = read.sighting.qualifier
            if qualifier and (held := inside(read.sighting.spots, qualifier)):
                around.add(held[0], 2)
    return around


class _States:
    """Tells where a name that a town and a state share is said of the state."""

    def __init__(self, text: str, words: PlaceWords) -> None:
        self._text = text
        self._words = words

    def meant_by(self, group: Sequence[Read]) -> Sequence[Spot]:
        """The states of that name where most mentions speak of a state; else none."""
        states = [spot for spot in group[0].sighting.spots if spot.extent is _STATE]
        if not states or len(states) == len(group[0].sighting.spots):
            return ()
        told = sum(self._is_told(read.sighting) for read in group)
        return states if 2 * told > len(group) else ()

    def _is_told(self, sighting: Sighting) -> bool:
        """Whether the words beside the name speak of a state: "New York's governor"."""
        text, start, end = self._text, sighting.start, sighting.end
        behind = text[end : end + _BESIDE].lstrip("'’s").split()[:1]
        if behind and behind[0].lower().strip(".,") in self._words.state_after:
            return True
        return text.endswith(self._words.state_before, max(0, start - _BESIDE), start)


def _located(
    groups: Sequence[Sequence[Read]], around: Surroundings, states: _States
) -> Iterator[Located]:
    by_spot: dict[Spot, list[Read]] = defaultdict(list)
    for group in groups:
        bare = _bare_meaning(group, around, states)
        for read in group:
            if read.reading > _NAME:
                by_spot[_meant(read.sighting, bare, around)].append(read)
    for spot, reads in by_spot.items():
        mentions = tuple(sorted(read.sighting.span for read in reads))
        strength = sum(read.reading for read in reads if read.reading > 0)
        is_told = any(read.sighting.qualifier for read in reads)
        is_unique = spot.extent is not _TOWN and not spot.is_county
        yield Located(spot, mentions, strength, is_told or is_unique)


def _bare_meaning(group: Sequence[Read], around: Surroundings, states: _States) -> Spot:
    """The place that the name means where it stands alone."""
    first = group[0].sighting
    if len(first.spots) == 1:
        return first.spots[0]  # half of the names have no namesake
    told = (r.sighting for r in group if r.sighting.qualifier)
    held = next((h for s in told if (h := inside(s.spots, s.qualifier))), ())
    return likeliest(states.meant_by(group) or held or _candidates(first), around)


def _candidates(sighting: Sighting) -> tuple[Spot, ...]:
    """The places a bare name may mean: no small namesake of a country, state or capital."""
    spots = sighting.spots
    if spots[0].extent in _NAMES_OF_THEIR_OWN:
        return tuple(s for s in spots if s.extent is not _TOWN or s.population >= _CITY)
    if sighting.key not in gazetteer().capitals:
        return spots
    famous = outstanding([s for s in spots if s.extent is _TOWN])
    return tuple(s for s in spots if famous in (None, s) or s.extent is not _TOWN)


def _meant(sighting: Sighting, bare: Spot, around: Surroundings) -> Spot:
    """The place this mention means; `bare` where it says nothing of its own."""
    if sighting.is_qualifier:
        areas = [s for s in sighting.spots if s.extent in (_STATE, _COUNTRY)]
        return likeliest(areas, around) if areas else bare
    held = inside(sighting.spots, sighting.qualifier) if sighting.qualifier else ()
    return likeliest(held, around) if held else bare
