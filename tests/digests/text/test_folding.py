"""Spellings of one name meet, and different words do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.text.folding import fold, folded_words


@pytest.mark.parametrize(
    "spellings",
    [
        "Zelenskyy Zelenskiy Zelensky Zelenskij ZELENSKY Zelensky’s Зеленський Зеленский",
        "Kyiv KYIV Київ",
        "Sergey Sergei Сергей",
        "García Garcia garcía Garcia’s",
        "Łódź Lodz",
        "O’Brien O'Brien OBrien",
        "Shcherbakova Щербакова",
        "players’ players",
        "Straße STRASSE strasse",
    ],
)
def test_spellings_of_one_name_meet(spellings: str) -> None:
    assert len({fold(word) for word in spellings.split()}) == 1


@pytest.mark.parametrize("words", ["Kyiv Kiel", "Roe Rowe", "Putin Putnam", "Iran Iraq", "it its"])
def test_different_words_stay_apart(words: str) -> None:
    one, other = words.split()
    assert fold(one) != fold(other)


def test_words_are_parted_by_hyphens_and_signs_but_not_by_apostrophes() -> None:
    assert folded_words("Non-stop “talks” in Łódź; it’s $52, rock_n_roll!") == [
        "non",
        "stop",
        "talks",
        "in",
        "lodz",
        "it",
        "52",
        "rock",
        "n",
        "roll",
    ]


@given(st.text())
def test_a_folded_word_is_found_again_by_itself(text: str) -> None:
    for word in folded_words(text):
        assert folded_words(word) == [word]
