"""What an organisation is called where no words beside its name say it."""

import pytest

from digests.text.body_roles import body_roles
from digests.text.document import Document
from tests.builders import an_article


def called(text: str) -> dict[str, str]:
    """The roles of the organisations by name."""
    roles = body_roles(Document(an_article(text=text, title=None)))
    return {named.of(text): role.of(text) for named, role in roles.items()}


def test_a_noun_takes_the_name_up_in_the_same_sentence() -> None:
    assert called("Ashby Motors said the carmaker would close.") == {"Ashby Motors": "carmaker"}
    assert called("Tern Foods Inc. said the company would move.") == {"Tern Foods Inc": "company"}


def test_a_noun_takes_the_name_up_twice_in_later_sentences() -> None:
    text = (
        "Ashby Holdings sold its mill on Monday. The company had lost money for years. Its rivals "
        "did no better. The company will keep its port."
    )
    assert called(text) == {"Ashby Holdings": "company"}
    assert called("Ashby Holdings sold its mill on Monday. The company had lost money.") == {}


def test_a_noun_stands_for_the_body_it_fits() -> None:
    text = (
        "The Dock Workers struck against Ashby Holdings. The company said no. The union went on, "
        "and the company gave in. It was the union’s first strike."
    )
    assert called(text) == {"Dock Workers": "union", "Ashby Holdings": "company"}


def test_a_word_of_the_name_is_no_role() -> None:
    assert called("The Ashby Union struck. The union won, and the union ate.") == {}


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Committee said the company would close.",
        "The Harbour News asked who led the party.",
        "The Harbour Institute said the party of the mayor had won.",
    ],
)
def test_a_noun_that_does_not_fit_is_somebody_else(text: str) -> None:
    assert called(text) == {}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "The Harbour Institute is a private foundation that studies tides.",
            "Harbour Institute",
            "private foundation that studies tides",
        ),
        (
            "The Harbour Institute, which is the oldest museum in Belmora, burned.",
            "Harbour Institute",
            "oldest museum in Belmora",
        ),
    ],
)
def test_what_a_body_is_said_to_be_is_its_role(text: str, name: str, expected: str) -> None:
    assert called(text)[name] == expected


def test_an_opinion_is_no_role() -> None:
    assert called("The Harbour Institute was the first organisation to do so.") == {}


def test_bodies_that_form_a_team_are_called_by_it() -> None:
    text = (
        "A research team from the Harbour Institute of Technology and Belmora State University "
        "has counted the cod. The Fisheries Ministry doubts it."
    )
    assert called(text) == {
        "Harbour Institute of Technology": "research team",
        "Belmora State University": "research team",
    }


def test_a_team_may_be_called_by_those_who_form_it() -> None:
    assert called("A team of divers from Belmora University found it.") == {
        "Belmora University": "team of divers"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union representing the dockers, Dock Workers United, struck.", True),
        ("He saw the weakest bank in years, Dock Workers United, and rain.", False),
    ],
)
def test_what_opens_a_sentence_leads_up_to_a_name(text: str, expected: bool) -> None:
    assert ("Dock Workers United" in called(text)) is expected


def test_what_a_country_has_is_told_with_its_genitive() -> None:
    assert called("Ashby Group, Belgium's largest retailer, fell.") == {
        "Ashby Group": "Belgium's largest retailer"
    }


def test_a_club_in_a_report_of_a_match_is_called_what_the_report_says() -> None:
    text = (
        "Norway beat Chile 2-1 in Leeds. Norway scored twice before halftime, and the coach "
        "praised the referee. Chile's goal came from a penalty. Springvale United, a team of "
        "farmers, watched; Belmora Rovers did not."
    )
    assert called(text)["Belmora Rovers"] == "team"
