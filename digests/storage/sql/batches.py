"""Long lists in pages: a statement takes only so many parameters."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

PAGE = 500


def pages(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """The values in their order, at most `PAGE` at a time."""
    for start in range(0, len(values), PAGE):
        yield values[start : start + PAGE]
