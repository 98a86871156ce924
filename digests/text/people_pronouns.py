"""Pronouns: which member of the cast "he", "she" or "they" stands for."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from digests.model import ActorType, Span
from digests.text.cast import Cast, Member

_MEMORY = 10
"""How many sentences back somebody is still in mind."""

_FADING = 3.0
"""What a sentence of distance takes from the weight of a candidate."""

SPEAKER, SUBJECT, MENTIONED = 6.0, 4.0, 1.0
"""Weights: said something there, did something there, is named there."""

_MOST = 150
"""How many names and acts are kept in mind at most."""

_DOUBTFUL = 1.0
"""What a name of unknown kind weighs less."""


class Focus(NamedTuple):
    """Somebody comes into mind: at which sentence, where, who (None: only described), how much."""

    sentence: int
    span: Span
    member: int | None
    weight: float
    is_plural: bool = False


@dataclass
class Attention:
    """Whom the text has in mind, as far as it is read."""

    cast: Cast
    sentence: int = 0
    focuses: list[Focus] = field(default_factory=list)

    def turn_to(
        self, span: Span, member: int | None, weight: float, *, plural: bool = False
    ) -> None:
        """Somebody is named, acts or speaks at that place of the present sentence."""
        self.focuses.append(Focus(self.sentence, span, member, weight, plural))
        if len(self.focuses) > 2 * _MOST:
            del self.focuses[:-_MOST]

    def next_sentence(self) -> None:
        """A sentence ends; who was named long ago is forgotten."""
        self.sentence += 1
        oldest = self.sentence - _MEMORY
        if self.focuses and self.focuses[0].sentence < oldest - _MEMORY:
            self.focuses = [f for f in self.focuses if f.sentence >= oldest]

    def person(self, position: int, gender: str | None) -> Focus | None:
        """The person "he" ("m"), "she" ("f") or a role (None) means; None when nobody fits."""
        members = self.cast.members
        return self._best(
            position,
            lambda f: f.member is not None and self._fits(members[f.member], gender),
        )

    def group(self, position: int) -> Focus | None:
        """Whom "they" means: a plural, a body, or nobody the text is sure about."""
        return self._best(
            position,
            lambda f: f.weight > MENTIONED and (f.is_plural or self._is_body(f.member)),
        )

    def body(self, position: int) -> Focus | None:
        """Which body or document "it" means."""
        return self._best(
            position,
            lambda f: f.weight > MENTIONED and not f.is_plural and self._is_body(f.member),
        )

    def _best(self, position: int, fits: Callable[[Focus], bool]) -> Focus | None:
        """The weightiest that fits and stands before a position; of equals the first.

        Read from the last back, until nothing further back can weigh as much.
        """
        oldest = self.sentence - _MEMORY
        best: Focus | None = None
        most = (0.0, 0)
        for focus in reversed(self.focuses):
            utmost = SPEAKER - _FADING * (self.sentence - focus.sentence)
            if focus.sentence < oldest or (best is not None and utmost < most[0]):
                break
            if focus.span.start >= position:
                continue
            weight = self._weight(focus)
            if (best is None or weight >= most) and fits(focus):
                best, most = focus, weight
        return best

    def _weight(self, focus: Focus) -> tuple[float, int]:
        fading = _FADING * (self.sentence - focus.sentence)
        doubt = 0.0
        if focus.member is not None and self.cast.members[focus.member].type is None:
            doubt = _DOUBTFUL
        return focus.weight - fading - doubt, focus.span.start

    def _fits(self, member: Member, gender: str | None) -> bool:
        if member.type is ActorType.ORGANISATION or member.is_place:
            return False
        return gender is None or member.gender in (gender, None)

    def _is_body(self, member: int | None) -> bool:
        if member is None:
            return True
        known = self.cast.members[member]
        return known.type is not ActorType.PERSON and not known.is_place
