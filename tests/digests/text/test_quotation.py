"""Where quotations begin and end."""

from itertools import pairwise

import pytest

from digests.text.paragraphs import paragraphs
from digests.text.quotation import Passage, passages


def found(text: str) -> list[Passage]:
    """The passages of a text."""
    return list(passages(text, tuple(paragraphs(text))))


def words(text: str) -> list[str]:
    """What stands between the marks."""
    return [one.span.of(text) for one in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "yes" and "no" at once.', ["yes", "no"]),
        ("He said “yes” and “no” at once.", ["yes", "no"]),
        ('He said “yes" and "no” at once.', ["yes", "no"]),
        ("He said ''yes'' and ''no'' at once.", ["yes", "no"]),
        ("He said ‘yes’ to the bridge.", ["yes"]),
        ("A 'gift to the river' opens.", ["gift to the river"]),
        ("He said «yes» to the bridge.", ["yes"]),
        ("He said „yes“ to the bridge.", ["yes"]),
        ("It’s the workers’ bridge, isn’t it, since the ’90s.", []),
        ("It's the workers' bridge since the '90s, rock 'n' roll.", []),
        ("He said “she told me ‘yes’ on Monday” at last.", ["she told me ‘yes’ on Monday"]),
        ("“He told me “yes” on Monday,” she said.", ["He told me “yes” on Monday,"]),
        ("He said it was “all abhorrent“ at last.", ["all abhorrent"]),
        (
            'Plans were ready," For example, a road may follow", he said.',
            ["For example, a road may follow"],
        ),
        ("A 'workers' choice' opens.", ["workers' choice"]),
        ("“”", [""]),
        ("", []),
    ],
)
def test_marks_of_all_styles_hold_a_passage(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_a_passage_without_an_end_runs_to_the_end_of_its_paragraph() -> None:
    text = "“It holds.\n\n“It opens,” she said."
    assert words(text) == ["It holds.", "It opens,"]
    assert [one.is_closed for one in found(text)] == [False, True]


def test_a_passage_may_end_in_the_next_paragraph_without_a_mark_at_its_head() -> None:
    text = 'She said, "It holds.\n\nIt opens in May." The crowd left.'
    assert words(text) == ["It holds.", "It opens in May."]


def test_a_mark_never_closed_yields_to_the_next_that_opens() -> None:
    assert words("He said “it holds and then “it opens” at last.") == ["it opens"]


def test_passages_never_overlap() -> None:
    text = "“a ‘b’ “c” d” e 'f' \"g 'h' i\" ''j''"
    spans = [one.outer for one in found(text)]
    assert all(left.end <= right.start for left, right in pairwise(spans))
