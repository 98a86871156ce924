"""Pages hold what fits a message, lose nothing and tear nothing."""

from hypothesis import given
from hypothesis import strategies as some

from bot.commands.paging import MOST_DATA, PAGE, Page, page, turning
from digests.model import Block, Item, Text

SIZES = some.lists(some.integers(1, 2 * PAGE), max_size=40)


def _entries(sizes: list[int]) -> list[tuple[Block, ...]]:
    return [(Block("quotes", (Item(((Text("x" * size),),)),)),) for size in sizes]


@given(SIZES)
def test_the_pages_together_hold_every_entry_once(sizes: list[int]) -> None:
    entries = _entries(sizes)
    first = page(entries, 0)
    pages = [page(entries, number) for number in range(first.count)]
    assert [index for one in pages for index in one.entries] == list(range(len(sizes)))


@given(SIZES, some.integers(-5, 100))
def test_a_page_is_within_bounds_unless_one_entry_is_too_long(sizes: list[int], at: int) -> None:
    shown = page(_entries(sizes), at)
    assert 0 <= shown.number < shown.count
    if len(shown.entries) > 1:
        assert sum(sizes[index] for index in shown.entries) <= PAGE


@given(some.integers(0, 9), some.integers(1, 10), some.text(max_size=80))
def test_buttons_lead_to_the_neighbours_and_fit(number: int, count: int, question: str) -> None:
    shown = Page((), min(number, count - 1), count, range(0))
    for row in turning(shown, "quotes", question):
        for tap in row:
            assert tap.data
            assert len(tap.data.encode()) <= MOST_DATA
            assert abs(int(tap.data.split(":")[1]) - shown.number) == 1
