"""Organisations are known by their form, by name, and by what they do; nothing else is one."""

import pytest

from digests.text.document import Document
from digests.text.organisations import Organisation, organisations
from tests.builders import an_article


def found(text: str) -> dict[str, Organisation]:
    document = Document(an_article(text=text, title=None))
    return {body.name: body for body in organisations(document)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ministry of Fisheries closed the bay.", {"Ministry of Fisheries"}),
        ("Belmora University hired her.", {"Belmora University"}),
        ("Kestrel Foods Inc. cut 300 jobs.", {"Kestrel Foods Inc"}),
        (
            "The Food and Drug Administration approved the drug.",
            {"Food and Drug Administration"},
        ),
        ("The House of Commons voted at noon.", {"House of Commons"}),
        ("The Belmoran People's Army withdrew.", {"Belmoran People's Army"}),
        (
            "She works for the Department of Health and Human Services.",
            {"Department of Health and Human Services"},
        ),
        ("NATO and the IMF were silent.", {"NATO", "IMF"}),
        ("The newspaper chain Lantern was sold.", {"Lantern"}),
        ("Quillon, a maker of bells, closed.", {"Quillon"}),
        (
            "Workers at Varga’s headquarters left; Quillon’s chief executive stayed.",
            {"Varga", "Quillon"},
        ),
        ("The Select Committee on Tides met on Tuesday.", {"Select Committee on Tides"}),
        ("A gift of the al-Osk Foundation came.", {"al-Osk Foundation"}),
    ],
)
def test_organisations_are_found(text: str, expected: set[str]) -> None:
    assert set(found(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Clean Rivers Act and the Treaty of Osk were read aloud.",
        "Ada Roe won the Harbour Prize and the Golden Gull Award.",
        "The Meteor 9 rocket carried the Wren telescope.",
        "The index rose while the GDP and the CEO's pay fell.",
        "Police said the Chief of Police was away.",
        "The European and the South Korean teams arrived.",
        "Rescue came late. Overall, officials praised it.",
        "Hurricane Osk passed the Harbour Bridge and Osk Stadium.",
        "Judge Ada Roe and Senator Lee Osk spoke on Monday.",
        "The Oval Office was dark.",
    ],
)
def test_laws_prizes_vehicles_and_peoples_are_none(text: str) -> None:
    assert found(text) == {}


def test_a_name_and_its_initials_are_one() -> None:
    text = "The Belmora Harbour Authority opened the gates. The BHA, as before, gave no reason."
    only = found(text)["Belmora Harbour Authority"]
    assert [span.of(text) for span in only.mentions] == ["Belmora Harbour Authority", "BHA"]


def test_a_name_and_its_longer_form_are_one_under_the_longer() -> None:
    text = "The Interior Department paid. The U.S. Interior Department said so."
    assert list(found(text)) == ["U.S. Interior Department"]


def test_two_bodies_that_end_alike_stay_two() -> None:
    text = "Upper Tern State University and the Lower Tern State University merged."
    assert len(found(text)) == 2


def test_a_country_before_a_name_does_not_make_it_fuller() -> None:
    text = "The Border Office waits. The Belgium Border Office opened. The Border Office closed."
    assert list(found(text)) == ["Border Office"]


def test_a_company_and_its_short_form_are_one() -> None:
    text = "Osk Utilities cut the gas. Osk will pay, the mayor said."
    assert len(found(text)["Osk Utilities"].mentions) == 2


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Lantern, a newspaper chain of the north, was sold.",
            "Lantern",
            "newspaper chain of the north",
        ),
        ("He wrote for the newspaper chain Lantern.", "Lantern", "newspaper chain"),
        ("He wrote for the Lantern newspaper chain.", "Lantern", "newspaper chain"),
        ("It is a collective known as the Tide Contact Group.", "Tide Contact Group", "collective"),
        ("Belmora's main news agency, Tern, said so.", "Tern", "Belmora's main news agency"),
        (
            "The Tide Workers Union, the union of the dockers, struck.",
            "Tide Workers Union",
            "union of the dockers",
        ),
    ],
)
def test_what_it_is_called_is_its_role(text: str, name: str, role: str) -> None:
    span = found(text)[name].role
    assert span is not None
    assert span.of(text) == role


@pytest.mark.parametrize(
    "name",
    [
        "Bank of America",
        "Osk Center for Justice",
        "Republican National Committee",
        "United States Food and Drug Administration",
        "House Ways and Means Committee",
    ],
)
def test_a_name_is_taken_whole(name: str) -> None:
    assert set(found(f"The {name} wrote to the mayor.")) == {name}


def test_what_happens_on_a_day_is_no_part_of_a_name() -> None:
    assert set(found("We saw the Osk Rovers on New Year's Day.")) == {"Osk Rovers"}


def test_a_party_before_a_chamber_only_tells_who_rules_it() -> None:
    assert set(found("The Democratic Senate sat. The American Academy of Tides wrote.")) == {
        "Senate",
        "American Academy of Tides",
    }


def test_a_noun_that_is_a_verb_makes_no_organisation() -> None:
    assert found("An attempt to fund Quillon research failed.") == {}


def test_a_government_that_acts_goes_by_its_country() -> None:
    text = "The Chilean navy said it would sail. Critics of the Chilean navy laughed."
    assert len(found(text)["Chilean navy"].mentions) == 2
    assert set(found("The New Zealand government has agreed.")) == {"New Zealand government"}


def test_a_government_nobody_sees_act_is_no_actor() -> None:
    assert found("He wrote of the Chilean navy. The Osk police said so.") == {}


def test_a_seat_of_government_is_one_only_where_it_acts() -> None:
    assert found("Snow fell on the White House.") == {}
    assert "White House" in found("The White House said it would wait.")


def test_a_headline_in_title_case_names_only_what_the_story_names() -> None:
    text = "Storm Court Rules Against Harbour Bank In Split\n\nThe Harbour Bank lost in court."
    assert set(found(text)) == {"Harbour Bank"}


def test_names_end_where_a_title_or_a_person_begins() -> None:
    assert set(found("Tern Press Secretary Ada Roe agreed.")) == {"Tern Press"}
    assert set(found("The Refugee Council Ada Roe founded is poor.")) == {"Refugee Council"}
