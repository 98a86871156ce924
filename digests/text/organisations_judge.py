"""Whether a name that does not tell it is an organisation's, by what text and world know."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

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
        self._words = language.organisations
        self._given = language.people

    def is_organisation(self, words: tuple[str, ...], group: Sequence[Piece]) -> bool:
        """Whether the name is an organisation's; `group` are its mentions, the first suffice."""
        group = group[:_MOST_LOOKED_AT]
        name = " ".join(words)
        if name in self._words.seats:
            return self._is_acting(group)
        if name in self._words.known or name.replace("’", "'") in self._words.known:
            return not self._is_place(group)
        if words[-1] in self._words.not_heads or self._is_place_or_person(group):
            return False
        if name in self._words.heads or name in self._words.not_names:
            return False
        if is_acronym(name):
            return name not in self._words.not_acronyms and self._is_acting(group)
        is_plain = len(words) <= _LONGEST_PLAIN_NAME and all(len(word) > 1 for word in words)
        if not is_plain or name.isupper() or self._is_given(words):
            return False
        return self._is_shown(group) and not _is_people(words, self._words)

    def _is_shown(self, group: Sequence[Piece]) -> bool:
        """Whether the words around some mention show an organisation."""
        text, cues = self._text, self._cues
        if any(cues.is_certain(text, piece.span) for piece in group):
            return True
        if all(self._opens(piece) for piece in group):
            return False
        return any(
            cues.is_owner(text, piece.span)
            or cues.is_called(text, piece.span)
            or (not piece.is_single and cues.acts(text, piece.span))
            for piece in group
        )

    def _is_acting(self, group: Sequence[Piece]) -> bool:
        """Whether the name has officers, says something or does what companies do."""
        text, cues = self._text, self._cues
        return any(
            cues.is_owner(text, p.span) or cues.speaks(text, p.span) or cues.acts(text, p.span)
            for p in group
        )

    def _is_given(self, words: Sequence[str]) -> bool:
        known = self._given
        return any(w in known.female or w in known.male or w in known.either for w in words)

    def _is_place(self, group: Sequence[Piece]) -> bool:
        return any(self._places.get(p.span.start, 0) >= p.span.end for p in group)

    def _is_place_or_person(self, group: Sequence[Piece]) -> bool:
        if self._is_place(group):
            return True
        for piece in group:
            first = bisect_right(self._people.starts, piece.span.start) - 1
            for mention in self._people.mentions[max(0, first) : first + 2]:
                is_person = self._people.members[mention.member].type is ActorType.PERSON
                if is_person and mention.span.meets(piece.span):
                    return True
        return False

    def _opens(self, piece: Piece) -> bool:
        """Whether a single word only has its capital from the sentence it opens."""
        lead = self._text[max(0, piece.span.start - 3) : piece.span.start].rstrip(" \"“‘'(")
        return piece.is_single and (not lead or lead[-1] in ".!?:\n”")


def is_acronym(name: str) -> bool:
    """Whether the name is initials: "FAO", "U.N."."""
    return _ACRONYM.fullmatch(name) is not None


def _is_people(words: Sequence[str], known: OrganisationWords) -> bool:
    """Whether the words are an adjective or a people: "South Korean", "European"."""
    return (
        place_key(" ".join(words)) in gazetteer().demonyms
        or place_key(words[-1]) in gazetteer().demonyms
        or words[-1] in known.adjectives
    )
