"""Formatted text as the Bot API shows it: plain text and entities counted in UTF-16 units."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice

SPLITTABLE = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler"})
QUOTES = frozenset({"blockquote", "expandable_blockquote"})
CODE = frozenset({"code", "pre"})
MOST_ENTITIES = 100


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity; `offset` and `length` are UTF-16 units, `extra` its further fields."""

    type: str
    offset: int
    length: int
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def end(self) -> int:
        """The first unit behind the entity."""
        return self.offset + self.length

    def as_json(self) -> dict[str, object]:
        """The entity as the Bot API sends it."""
        return {"type": self.type, "offset": self.offset, "length": self.length, **self.extra}


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text with its entities, sorted by place, the outer before the inner."""

    text: str
    entities: tuple[Entity, ...] = ()


def units(text: str) -> int:
    """The length of `text` in UTF-16 units, the measure of every Telegram limit and offset."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, start: int, end: int) -> str:
    """The part of `text` between two UTF-16 offsets."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    return encoded[2 * start : 2 * end].decode("utf-16-le", "replace")


def tidy(formatted: Formatted) -> Formatted:
    """What Telegram keeps of a formatted text.

    White space at both ends goes (in front only as far as the first entity), empty and blank
    entities go, forbidden nesting is resolved, and at most a hundred entities stay.
    """
    entities = sorted(formatted.entities, key=_place)
    text = formatted.text.rstrip(" \n")
    lead = len(text) - len(text.lstrip(" \n"))
    if entities:
        lead = min(lead, entities[0].offset)  # white space is one unit a character
    text = text[lead:]
    encoded = text.encode("utf-16-le", "surrogatepass")
    clipped = (_clip(entity, lead, len(encoded) // 2) for entity in entities)
    kept = _nest(entity for entity in clipped if not _is_blank(encoded, entity))
    return Formatted(text, tuple(kept[:MOST_ENTITIES]))


def _place(entity: Entity) -> tuple[int, int]:
    return entity.offset, -entity.length


def _clip(entity: Entity, lead: int, end: int) -> Entity:
    start = max(entity.offset - lead, 0)
    return replace(entity, offset=start, length=min(entity.end - lead, end) - start)


def _is_blank(encoded: bytes, entity: Entity) -> bool:
    covered = encoded[2 * entity.offset : 2 * entity.end] if entity.length > 0 else b""
    return not covered.decode("utf-16-le", "replace").strip()


def _nest(entities: Iterable[Entity]) -> list[Entity]:
    """Drop what may not lie inside another; cut emphasis where code begins."""
    kept: list[Entity] = []
    open_ones: list[Entity] = []
    for entity in entities:
        open_ones = [outer for outer in open_ones if outer.end > entity.offset]
        if all(_may_contain(outer, entity) for outer in open_ones):
            open_ones.append(entity)
            kept.append(entity)
    code = [entity for entity in kept if entity.type in CODE]
    if not code:
        return kept
    pieces = (_without(entity, code) if entity.type in SPLITTABLE else (entity,) for entity in kept)
    return sorted(chain.from_iterable(pieces), key=_place)


def _may_contain(outer: Entity, inner: Entity) -> bool:
    if outer.type in CODE or outer.type == inner.type or inner.end > outer.end:
        return False
    if inner.type in SPLITTABLE or outer.type in SPLITTABLE:
        return True
    return outer.type in QUOTES and inner.type not in QUOTES


def _without(entity: Entity, code: Sequence[Entity]) -> list[Entity]:
    """The parts of `entity` outside `code`, whose entities are sorted and disjoint."""
    pieces = []
    start = entity.offset
    for hole in islice(code, bisect_left(code, start, key=lambda one: one.end), None):
        if hole.offset >= entity.end:
            break
        if hole.offset > start:
            pieces.append(replace(entity, offset=start, length=hole.offset - start))
        start = max(start, hole.end)
    if start < entity.end:
        pieces.append(replace(entity, offset=start, length=entity.end - start))
    return pieces
