"""Roles are slices of the text that say what a person is, whole and without what follows."""

import pytest

from digests.text.cast import cast
from digests.text.document import Document
from tests.builders import an_article


def role(text: str, name: str = "Ada Roe") -> str | None:
    """The role that the text states of a person."""
    people = {m.name: m.role for m in cast(Document(an_article(text=text, title=None))).members}
    span = people[name]
    return span.of(text) if span else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Roe, host of CNV’s “Late Call,” left.", "host of CNV"),
        ("Ada Roe, an economist at the U.S. Treasury, left.", "economist at the U.S. Treasury"),
        ("Ada Roe, an aide to Gov. Ben Crow, left.", "aide to Gov. Ben Crow"),
        ("Ada Roe, president of the P.Q.L.\n\nShe left.", "president of the P.Q.L"),
        ("Ada Roe, editor of TidesDaily.com, left.", "editor of TidesDaily.com"),
        (
            "Ada Roe, director of research, sales and safety at the Harbour Institute, left.",
            "director of research, sales and safety at the Harbour Institute",
        ),
        ("Ada Roe, head of the port at the time the ship sank, left.", "head of the port"),
        ("Ada Roe, mayor of Springvale since May, left.", "mayor of Springvale"),
        (
            "Ada Roe, an independent voter raised in Chile, left.",
            "independent voter raised in Chile",
        ),
        ("Ada Roe, 44 and mother of four, left.", "mother of four"),
        ("Ada Roe,'' his proud aunt, left.", "proud aunt"),
        ("Ada Roe, one of the city's best lawyers, left.", "one of the city's best lawyers"),
        ("One of the city's best lawyers, Ada Roe, left.", "One of the city's best lawyers"),
        ("Ada Roe, also a pilot, left.", "pilot"),
        ("Ms. Ada Roe, Harbour Officer commented: “No.”", "Harbour Officer"),
        ("Ada Roe, the\u00a0founder of the mill, left.", "founder of the mill"),
        (
            "Ada Roe, a welder currently working in Lima, left.",
            "welder currently working in Lima",
        ),
        ("Ada Roe, recently named the firm's chief executive, left.", "the firm's chief executive"),
    ],
)
def test_a_role_behind_a_name_is_whole_and_ends_where_it_ends(text: str, expected: str) -> None:
    assert role(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Roe, who was named head of the agency in May, left.", "head of the agency"),
        ("Ada Roe, who works as a welder, left.", "welder"),
        ("Ada Roe, who is also the founder of Amberley, left.", "founder of Amberley"),
        ("Ada Roe, who leads the divers, left.", "leads the divers"),
        ("Ada Roe was elected president of the union.", "president of the union"),
        ("The board named Ada Roe chief executive.", "chief executive"),
        ("The council appointed Ada Roe as its legal adviser.", "legal adviser"),
        (
            "Ada Roe is chief economist at the U.S. Treasury. She left.",
            "chief economist at the U.S. Treasury",
        ),
    ],
)
def test_a_clause_states_a_role(text: str, expected: str) -> None:
    assert role(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("former President Ada Roe left.", "former President"),
        ("Former secretary of state Ada Roe left.", "Former secretary of state"),
        ("The paper quoted state Sen. Ada Roe.", "state Sen."),
        ("Port Authority (PA) head Ada Roe left.", "Port Authority (PA) head"),
        ("Ben Crow succeeds longtime Amberley leader Ada Roe.", "longtime Amberley leader"),
        ("He meant to attack Republican candidate Ada Roe.", "Republican candidate"),
        ("He praised Liberal candidate Ada Roe.", "Liberal candidate"),
        ("It is why U.S. presidential candidate Ada Roe left.", "U.S. presidential candidate"),
        ("Prime Minister Dr Ada Roe left.", "Prime Minister"),
        ("U.N. Secretary-General Ada Roe left.", "U.N. Secretary-General"),
        ("Labour MP Ada Roe left.", "Labour MP"),
        (
            "The Belmoran Health and Child Welfare secretary, Ada Roe, left.",
            "Belmoran Health and Child Welfare secretary",
        ),
        ("The defending champion, Ada Roe, left.", "defending champion"),
        ("Ashby co-founder and editor Ada Roe left.", "Ashby co-founder and editor"),
        ("The paper’s editor in chief, Ada Roe, left.", "paper’s editor in chief"),
        ("The tour will feature singers Ada Roe and Ben Crow.", "singer"),
        ("Last week Treasury official Ada Roe left.", "Treasury official"),
        ("A former nurse, Ada Roe won the seat.", "former nurse"),
        ("As mayor of Springvale, Ada Roe built the bridge.", "mayor of Springvale"),
    ],
)
def test_a_role_before_a_name_begins_behind_its_verb(text: str, expected: str) -> None:
    assert role(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "After a talk with Ada Roe, the mayor said he would resign.",
        "If Ada Roe is elected president, she will act.",
        "As mayor, Ada Roe would close the bridge.",
        "Ada Roe is a better candidate.",
        "For Ada Roe, the vote seemed a reminder.",
        "The voters Ada Roe must win live here.",
        "American Ada Roe left.",
        "It came from a private Ada Roe letter.",
        "He sat by Ms. Ada Roe, her father travelled to the sea, and it rained.",
        "By Ada Roe, The Canadian Press",
        "Ben Farmer, Ada Roe, Tom Lieberman and Kim Zaar came.",
        "The spire of St. Ada Roe fell.",
    ],
)
def test_what_is_no_role_is_left_out(text: str) -> None:
    assert role(text) is None


def test_a_title_says_more_than_whose_friend_somebody_is() -> None:
    assert role("Her host, Mayor Ada Roe, bowed.") == "Mayor"
    assert role("His main rival, Ada Roe, bowed. Senator Roe left.") == "Senator"
    assert role("His main rival, Ada Roe, bowed.") == "main rival"
    assert role("Sen. Ada Roe (R-Ohio), who chairs the panel, bowed.") == "Sen."
    assert role("Senator Ada Roe, Republican of Ohio, bowed.") == "Senator"
    assert role("Rep. Ada Roe, the top Democrat on the panel, bowed.") == (
        "top Democrat on the panel"
    )


def test_a_present_role_says_more_than_a_past_one() -> None:
    text = "Ada Roe, a former nurse, bowed. Roe, the director of the clinic, left."
    assert role(text) == "director of the clinic"
    text = "As governor, Ada Roe built it. Roe, a lawyer, left."
    assert role(text) == "lawyer"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Senators Ada Roe and Ben Crow left.", "Senator"),
        ("Sens. Kim Zaar (D-Ohio), Ben Crow and Ada Roe left.", "Sen"),
        ("The town clerks Ben Crow and Ada Roe left.", "town clerk"),
        ("The town clerks Ada Roe and Ben Crow left.", "town clerk"),
    ],
)
def test_each_of_several_has_the_role_they_share(text: str, expected: str) -> None:
    assert role(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Roe, the company’s founder, resigned. Roe had led it.", "the company’s founder"),
        ("The company’s founder Ada Roe resigned. Roe had led it.", "company’s founder"),
        ("Ada Roe, Leeds’s first mayor, resigned. Roe had led it.", "Leeds’s first mayor"),
    ],
)
def test_whose_role_it_is_reads_with_its_article(text: str, expected: str) -> None:
    assert role(text) == expected
