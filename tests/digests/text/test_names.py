"""Runs of capitalised words, parted into title and name."""

import pytest

from digests.text.languages.en_people import PEOPLE
from digests.text.names import names


def found(text: str) -> list[tuple[str | None, str]]:
    """Title and name of each run."""
    return [(n.title.of(text) if n.title else None, " ".join(n.words)) for n in names(text, PEOPLE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met Ada Roe.", [(None, "Ada Roe")]),
        ("He met Springvale Mayor Ada Roe.", [("Springvale Mayor", "Ada Roe")]),
        ("He met Secretary of State Ada Roe.", [("Secretary of State", "Ada Roe")]),
        ("He met Mr. Roe.", [("Mr.", "Roe")]),
        ("Referee Zheru Obanov left.", [("Referee", "Zheru Obanov")]),
        ("He met Ada Farmer.", [(None, "Ada Farmer")]),
        ("He met Mr. King and Carl Bishop Jr.", [("Mr.", "King"), (None, "Carl Bishop Jr.")]),
        ("He met Mr. President.", [("Mr. President", "")]),
        ("He met Ada R. Roe Jr. on Monday.", [(None, "Ada R. Roe Jr.")]),
        ("He met Ben de la Crow.", [(None, "Ben de la Crow")]),
        ("He met Omar al-Roe.", [(None, "Omar al-Roe")]),
        ("He met Theresa May in May.", [(None, "Theresa May")]),
        ("He met Mary-Ann O’Roe’s aide.", [(None, "Mary-Ann O’Roe")]),
        ("The Department of Health left.", [(None, "Department of Health")]),
        ("The Teachers’ Union left.", [(None, "Teachers’ Union")]),
        ("The Bridge Council Ada Roe left.", [("Bridge Council", "Ada Roe")]),
        ("A pro-Roe crowd left.", []),
        ("It closed.\n-Ada Roe, baker", [(None, "Ada Roe")]),
        ("“We close,” Will Roe said.", [(None, "Will Roe")]),
        ('"Will Roe close?" he asked.', [(None, "Roe")]),
        ("He said: “Will Roe close?”", [(None, "Roe")]),
        ("On Monday the Senator left.", [("Senator", "")]),
        ("Then @AdaRoe left.", []),
    ],
)
def test_a_run_is_parted(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert found(text) == expected
