"""Whether a name that does not tell it is an organisation's, by what text and world know."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from functools import lru_cache

from digests.model import ActorType
from digests.text.cast import Cast
from digests.text.gazetteer import gazetteer, place_key
from digests.text.languages.language import Language
from digests.text.languages.organisation_words import OrganisationWords
from digests.text.organisations_cues import cues_of
from digests.text.organisations_runs import Piece

_ACRONYM = re.compile(r"(?:[A-Z]\.){2,}|[A-Z][A-Z&]{1,6}s?")
_LONGEST_PLAIN_NAME = 3
_MOST_LOOKED_AT = 8
# A name of its own: to look up the member of an enumeration takes four times as long.
_SOMEBODY = ActorType.PERSON


class Kind(Enum):
    """What a name alone tells."""

    NEVER = auto()
    OPEN = auto()
    KNOWN = auto()
    SEAT = auto()  # a house that stands for who sits in it
    ACRONYM = auto()


class Judge:
    """Judges the names of one text. `taken` are the places in it, start to end."""

    def __init__(
        self,
        text: str,
        people: Cast,
        taken: Mapping[int, int],
        language: Language,
    ) -> None:
        self._text = text
        self._people = people
        self._places = taken
        self._cues = cues_of(language.organisations)
        self._language = language

    def is_organisation(self, words: tuple[str, ...], group: Sequence[Piece]) -> bool:
        """Whether the name is an organisation's; `group` are its mentions, the first suffice."""
        group = group[:_MOST_LOOKED_AT]
        match _kind(words, self._language):
            case Kind.OPEN:
                return not self._is_place_or_person(group) and self._is_shown(group)
            case Kind.NEVER:
                return False
            case Kind.SEAT:
                return self._is_acting(group)
            case Kind.KNOWN:
                return not self._is_place(group)
            case Kind.ACRONYM:
                return not self._is_place_or_person(group) and self._is_acting(group)

    def _is_shown(self, group: Sequence[Piece]) -> bool:
        """Whether the words around some mention show an organisation."""
        text, cues = self._text, self._cues
        for _, end, _, _ in group:
            if cues.is_certain(text, end):
                return True
        if all(map(self._opens, group)):
            return False
        for start, end, words, _ in group:
            if cues.is_owner(text, start, end) or (len(words) > 1 and cues.acts(text, end)):
                return True
            if cues.called(text, start, end) is not None:
                return True
        return False

    def _is_acting(self, group: Sequence[Piece]) -> bool:
        """Whether the name has officers, says something or does what companies do."""
        text, cues = self._text, self._cues
        return any(
            cues.is_owner(text, start, end) or cues.speaks(text, end) or cues.acts(text, end)
            for start, end, _, _ in group
        )

    def _is_place(self, group: Sequence[Piece]) -> bool:
        return any(self._places.get(start, 0) >= end for start, end, _, _ in group)

    def _is_place_or_person(self, group: Sequence[Piece]) -> bool:
        places = self._places
        starts, mentions = self._people.starts, self._people.mentions
        for start, end, _, _ in group:
            if places.get(start, 0) >= end:
                return True
            first = bisect_right(starts, start) - 1
            for mention in mentions[max(0, first) : first + 2]:
                named = mention.span
                is_here = named.start < end and start < named.end
                if is_here and self._people.members[mention.member].type is _SOMEBODY:
                    return True
        return False

    def _opens(self, piece: Piece) -> bool:
        """Whether a single word only has its capital from the sentence it opens."""
        start, _, words, _ = piece
        if len(words) > 1:
            return False
        lead = self._text[max(0, start - 3) : start].rstrip(" \"“‘'(")
        return not lead or lead[-1] in ".!?:\n”"


def is_acronym(name: str) -> bool:
    """Whether the name is initials: "FAO", "U.N."."""
    return _ACRONYM.fullmatch(name) is not None


@lru_cache(maxsize=16384)
def may_be_organisation(words: tuple[str, ...], language: Language) -> bool:
    """Whether the name alone does not rule it out; cheap, so asked of every name first."""
    return _kind(words, language) is not Kind.NEVER


@lru_cache(maxsize=16384)
def _kind(words: tuple[str, ...], language: Language) -> Kind:
    """What the name alone tells, whatever the text; the same names come in many articles."""
    known, people = language.organisations, language.people
    name = " ".join(words)
    if name in known.seats:
        return Kind.SEAT
    if name in known.known or name.replace("’", "'") in known.known:
        return Kind.KNOWN
    if words[-1] in known.not_heads or name in known.heads or name in known.not_names:
        return Kind.NEVER
    if is_acronym(name):
        return Kind.NEVER if name in known.not_acronyms else Kind.ACRONYM
    is_plain = len(words) <= _LONGEST_PLAIN_NAME and all(len(word) > 1 for word in words)
    is_given = any(w in people.female or w in people.male or w in people.either for w in words)
    is_other = name.isupper() or is_given or _is_people(words, known)
    return Kind.NEVER if is_other or not is_plain else Kind.OPEN


def _is_people(words: Sequence[str], known: OrganisationWords) -> bool:
    """Whether the words are an adjective or a people: "South Korean", "European"."""
    return (
        place_key(" ".join(words)) in gazetteer().demonyms
        or place_key(words[-1]) in gazetteer().demonyms
        or words[-1] in known.adjectives
    )
