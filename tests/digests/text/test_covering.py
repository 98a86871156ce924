"""A span is covered by one of many stretches, or by none."""

from hypothesis import given
from hypothesis import strategies as st

from digests.model import Span
from digests.text.covering import Covering


@given(
    st.lists(st.integers(0, 60), unique=True, max_size=12),
    st.integers(0, 60),
    st.integers(0, 12),
)
def test_it_agrees_with_walking_them_all(ends: list[int], start: int, length: int) -> None:
    borders = sorted(ends)
    stretches = [Span(a, b) for a, b in zip(borders[::2], borders[1::2], strict=False)]
    span = Span(start, start + length)
    expected = any(one.covers(span) for one in stretches)
    if length:  # an empty span on a border belongs to either side
        assert Covering(reversed(stretches)).covers(span) is expected


def test_no_stretches_cover_nothing() -> None:
    assert not Covering(()).covers(Span(0, 1))


def test_many_spans_are_asked_of_at_once() -> None:
    captions = Covering((Span(10, 20), Span(40, 50)))
    inside, across, behind = Span(12, 20), Span(18, 22), Span(60, 61)
    assert captions.covers_any((behind, inside))
    assert not captions.covers_any((behind, across))
    assert captions.without((inside, across, behind)) == (across, behind)
    assert Covering(()).without(iter((inside,))) == (inside,)
