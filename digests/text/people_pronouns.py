"""Pronouns: which person of the text "he", "she" or "they" stands for."""

from dataclasses import dataclass, field

from digests.model import ActorType
from digests.text.cast import Cast, Member, Mention

_REACH = 1500
"""How far back, in characters, a person is still in mind."""


@dataclass
class Attention:
    """Whom the text has in mind, as far as it is read."""

    cast: Cast
    spoke: list[tuple[int, int]] = field(default_factory=list)
    """Where somebody spoke or was the subject of a sentence: (position, member), in order."""

    def turn_to(self, position: int, member: int) -> None:
        """A speaker or subject comes into mind."""
        self.spoke.append((position, member))

    def gender_fits(self, member: Member, gender: str | None) -> bool:
        """Whether "he" or "she" may mean that member."""
        if member.type is ActorType.ORGANISATION:
            return False
        if gender is None:
            return True
        return member.gender in (gender, None) and (
            member.gender is not None or member.type is ActorType.PERSON
        )

    def meant(self, position: int, gender: str, quoted: list[tuple[int, int]]) -> Member | None:
        """The person a pronoun at that position means; None when nobody fits."""
        best: tuple[float, int] | None = None
        for at, index in self.spoke:
            if position - _REACH < at < position and self._fits(index, gender):
                best = max(best or (-1.0, 0), (float(at), index))
        fallback = self._last_mention(position, gender, best[0] if best else -1.0)
        if best is not None:
            return self.cast.members[best[1]]
        return fallback

    def _fits(self, index: int, gender: str) -> bool:
        return self.gender_fits(self.cast.members[index], gender)

    def _last_mention(self, position: int, gender: str, after: float) -> Member | None:
        for mention in reversed(self.cast.mentions):
            if mention.span.start >= position:
                continue
            if mention.span.start < max(after, position - _REACH):
                return None
            if self._fits(mention.member, gender):
                return self.cast.members[mention.member]
        return None


def subjects(tags: str, mention_at: dict[int, Mention]) -> list[Mention]:
    """The names of a paragraph that are subjects of a verb, in order."""
    found = []
    for token, mention in sorted(mention_at.items()):
        before = tags[token - 1] if token else "|"
        if before in "I'" or tags[token + 1 : token + 2] == "'":
            continue
        after = token + 1
        if tags[after : after + 1] == ",":
            closing = tags.find(",", after + 1)
            if 0 < closing - after < 14:
                after = closing + 1
        while tags[after : after + 1] in ("A", "T"):
            after += 1
        if tags[after : after + 1] in tuple("RrvVHMBb"):
            found.append(mention)
    return found
