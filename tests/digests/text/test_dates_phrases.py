"""Two hundred announcements of our own: their days are read with a floor."""

from tests.quality.own import phrases

FLOOR = 0.97
"""The share of sentences whose days are exactly right; lowering it needs a reason."""


def test_the_days_of_announcements_are_right() -> None:
    count, wrong = phrases()
    assert count == 200
    assert 1 - len(wrong) / count >= FLOOR, wrong


def test_no_day_is_invented() -> None:
    _, wrong = phrases()
    assert not [case for case in wrong if not case[1]]
