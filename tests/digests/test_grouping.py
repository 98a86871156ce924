"""Which articles tell of one event, and which only sound alike."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.grouping import group
from digests.model import ReadArticle
from tests.builders import NOON, a_read_article

QUAKE_A = (
    "Strong quake shakes Port Merrin",
    "A magnitude 6.1 earthquake struck the coast near Port Merrin on Tuesday, killing at least "
    "four people and cutting power to thousands of homes, the Merrin rescue service said.",
)
QUAKE_A_AGAIN = (
    "Four dead after earthquake near Port Merrin",
    "At least four people died when a magnitude 6.1 earthquake hit Port Merrin on Tuesday. The "
    "rescue service of Merrin said thousands of homes had lost power.",
)
QUAKE_B = (
    "Earthquake rattles Sel Valley villages",
    "A magnitude 5.2 earthquake shook villages of the Sel Valley on Tuesday, damaging a school. "
    "Nobody was hurt, the governor of Upper Sel, Ines Tarn, said.",
)
RATES_A = (
    "Bank of Orland raises rates",
    "The Bank of Orland raised its key interest rate by a quarter point to 3.5 percent on "
    "Wednesday. Governor Petra Lind said inflation was still too high.",
)
RATES_A_AGAIN = (
    "Orland central bank lifts key rate to 3.5 percent",
    "Governor Petra Lind said inflation remained too high as the Bank of Orland lifted its key "
    "interest rate by a quarter point on Wednesday.",
)
RATES_B = (
    "Veskia central bank raises rates again",
    "Veskia's central bank raised its main interest rate by half a point to 8 percent on "
    "Wednesday, the fourth rise this year, as the currency fell.",
)
MATCH = (
    "Harbour United win cup final",
    "Harbour United beat Norbridge Rovers 2-1 in the cup final on Saturday after extra time.",
)


def told(*stories: tuple[str, str]) -> list[ReadArticle]:
    return [
        a_read_article(
            number,
            key=f"k{number}",
            title=title,
            text=text,
            published=NOON + timedelta(hours=number),
        )
        for number, (title, text) in enumerate(stories, start=1)
    ]


def keys(*stories: tuple[str, str]) -> list[list[str]]:
    return [[one.article.key for one in story.articles] for story in group(told(*stories))]


def test_two_reports_of_one_event_are_one_story() -> None:
    assert keys(QUAKE_A, MATCH, QUAKE_A_AGAIN) == [["k1", "k3"], ["k2"]]
    assert keys(RATES_A, RATES_A_AGAIN, MATCH) == [["k1", "k2"], ["k3"]]


def test_events_of_one_kind_in_two_places_stay_apart() -> None:
    assert keys(QUAKE_A, QUAKE_B, RATES_A, RATES_B) == [["k1"], ["k2"], ["k3"], ["k4"]]


def test_all_of_a_busy_day_falls_into_its_stories() -> None:
    found = keys(QUAKE_A, RATES_A, QUAKE_B, RATES_B, MATCH, QUAKE_A_AGAIN, RATES_A_AGAIN)
    assert found == [["k1", "k6"], ["k2", "k7"], ["k3"], ["k4"], ["k5"]]


def test_the_same_words_a_month_later_are_another_event() -> None:
    first = a_read_article(1, key="k1", title=MATCH[0], text=MATCH[1])
    later = NOON + timedelta(days=30)
    second = a_read_article(2, key="k2", title=MATCH[0], text=MATCH[1], published=later)
    assert len(group([first, second])) == 2


@pytest.mark.parametrize("count", [0, 1, 2, 300])
def test_grouping_loses_and_doubles_no_article(count: int) -> None:
    articles = [
        a_read_article(n, key=f"k{n}", title=f"Item {n % 7}", text=f"Word{n % 5} " * 30)
        for n in range(count)
    ]
    grouped = [one.article.key for story in group(articles) for one in story.articles]
    assert sorted(grouped) == sorted(one.article.key for one in articles)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=8))
def test_any_text_can_be_grouped_and_order_of_arrival_does_not_matter(texts: list[str]) -> None:
    articles = [a_read_article(n, key=f"k{n}", title=None, text=t) for n, t in enumerate(texts)]
    assert group(articles) == group(articles[::-1])
