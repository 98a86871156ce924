"""Places are found, told from other names, and put on the right spot of the map."""

import pytest

from digests.text.document import Document
from digests.text.gazetteer import Extent
from digests.text.places import Located, places
from tests.builders import an_article


def located(text: str) -> dict[str, Located]:
    """The places of a text by the name their first mention prints."""
    document = Document(an_article(text=text, title=None))
    return {place.mentions[0].of(text): place for place in places(document)}


def names(text: str) -> set[str]:
    return set(located(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The flood reached Odesa and Mykolaiv on Sunday.", {"Odesa", "Mykolaiv"}),
        ("Rain fell in Ouagadougou, the capital of Burkina Faso.", {"Ouagadougou", "Burkina Faso"}),
        ("Trains between Lyon and Marseille were late.", {"Lyon", "Marseille"}),
        ("The ferry sank off the coast of Crimea in the Black Sea.", {"Crimea", "Black Sea"}),
        ("They met at Ramstein Air Base in Germany.", {"Ramstein Air Base", "Germany"}),
        ("Aid went to the Gaza Strip and the West Bank.", {"Gaza Strip", "West Bank"}),
        ("Herders crossed the Sahel into Darfur.", {"Sahel", "Darfur"}),
        ("The U.S. and the U.K. signed it in Geneva.", {"U.S.", "U.K.", "Geneva"}),
        ("A mine in northern Ukraine was closed.", {"Ukraine"}),
    ],
)
def test_towns_countries_regions_and_bases_are_found(text: str, expected: set[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Actress Whitney Houston sang twice. Ms. Houston then left the stage.",
        "Judge Lincoln read the verdict, and Mr. Lincoln's clerk wept.",
        "The University of Leeds published the study.",
        "A reporter of The Boston Globe wrote to the Chicago Tribune.",
        "The Treaty of Rome was quoted at length.",
        "They roasted a turkey for dinner.",
        "The Turkish and Brazilian flags were raised.",
        "Hurricane Florence weakened over the ocean.",
        "She ran the Boston Marathon in three hours.",
        "Ada Roe, the founder of Amazon, sold her boat.",
        "The poll was made for USA TODAY by two students.",
        "In March and in May the shop stays shut, as on Monday.",
        "The anti-Pyongyang leaflets blew away.",
        "Police said the driver fled. Police Chief Ann Orr agreed.",
        "A spokesman for NATO declined to comment.",
        "The Paris-Roubaix race was called off.",
        "He ordered a Philadelphia & Sons coat for US$90.",
    ],
)
def test_parts_of_other_names_are_no_places(text: str) -> None:
    assert names(text) == set()


def test_a_person_before_a_state_is_no_town_in_it() -> None:
    assert names("Lee Reading, Ohio Gov. Ada Osk and a lawyer sat down.") == {"Ohio"}


def test_a_capital_that_acts_is_a_government() -> None:
    assert "Moscow" not in names("Moscow warned its neighbours. Talks are held in Vienna.")


@pytest.mark.parametrize(
    "text",
    [
        "Norway proposed to meet again. Moscow, which is no party, has sent an observer.",
        "Iceland left the talks in Bergen, blaming London.",
        "“London reads the treaty as I read a menu,” said Ada Roe.",
        "Brussels had warned in March that the deficit would grow.",
    ],
)
def test_a_capital_that_nothing_ties_to_its_streets_is_a_government(text: str) -> None:
    assert not {"Moscow", "London", "Brussels"} & names(text)


@pytest.mark.parametrize(
    ("text", "capital"),
    [
        ("It will be built in the nation's capital, Wellington.", "Wellington"),
        ("A Dublin court refused to unseal the letters.", "Dublin"),
        ("The same is done by cities like Beijing and Shanghai.", "Beijing"),
        ("MADRID — The siren sounded twice.", "MADRID"),
        ("The capital Nairobi has been worst hit.", "Nairobi"),
    ],
)
def test_a_capital_that_the_text_ties_to_the_ground_is_a_place(text: str, capital: str) -> None:
    assert capital in names(text)


def test_a_capital_where_something_happens_is_a_place() -> None:
    assert "Moscow" in names("Moscow warned its neighbours. Crowds gathered in Moscow.")


@pytest.mark.parametrize(
    ("text", "name", "country", "state"),
    [
        ("A fire broke out in Paris, Texas, on Friday.", "Paris", "US", "TX"),
        ("A fire broke out in Paris on Friday.", "Paris", "FR", "11"),
        ("LONDON, Ont. (AP) - A plant will close.", "LONDON", "CA", "08"),
        ("READING, Pa. - Two people were hurt.", "READING", "US", "PA"),
        ("The mayor of Springfield, Ill., resigned.", "Springfield", "US", "IL"),
        ("He lives in Portland, Maine, with a dog.", "Portland", "US", "ME"),
        ("The bishop of Cordoba, Argentina, spoke.", "Cordoba", "AR", "05"),
        ("The march began in Washington, D.C., at noon.", "Washington, D.C.", "US", "DC"),
        ("Seattle and Tacoma, in Washington state, flooded.", "Washington state", "US", "WA"),
    ],
)
def test_the_name_behind_the_comma_chooses_the_namesake(
    text: str, name: str, country: str, state: str
) -> None:
    spot = located(text)[name].spot
    assert (spot.country, spot.state) == (country, state)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Officials in Atlanta and Savannah said Georgia would vote in May.", "Georgia", "US"),
        ("Tbilisi is quiet. Russia and Georgia opened a border post.", "Georgia", "GE"),
        ("In Spain, police searched houses in Cartagena and Murcia.", "Cartagena", "ES"),
        ("In Colombia, a ship left Cartagena for Barranquilla.", "Cartagena", "CO"),
        ("Hospitals in Birmingham and Montgomery, Ala., are full.", "Birmingham", "US"),
        (
            "Trains from Manchester to Birmingham were late, England's operator said.",
            "Birmingham",
            "GB",
        ),
    ],
)
def test_the_rest_of_the_article_chooses_the_namesake(text: str, name: str, country: str) -> None:
    assert located(text)[name].spot.country == country


def test_a_capital_outshines_its_namesakes_wherever_the_story_plays() -> None:
    text = "In Sunderland and Durham, England, shops closed. Envoys flew to Washington."
    assert located(text)["Washington"].spot.state == "DC"


def test_a_company_that_bears_a_town_in_its_name_is_no_town() -> None:
    assert names("The figures were compiled by Moody's Analytics in Denver.") == {"Denver"}


def test_new_york_is_the_city_and_behind_a_comma_the_state() -> None:
    assert located("Shops in New York closed early.")["New York"].spot.name == "New York City"
    both = located("A store in Buffalo, New York, closed early.")
    assert both["Buffalo"].spot.state == "NY"
    assert both["New York"].spot.population == 0


def test_what_is_listed_with_a_place_is_one() -> None:
    text = "Clinics in Kisumu, Siaya, Bondo and Mandera, all in Kenya, ran out of serum."
    assert names(text) == {"Kisumu", "Siaya", "Bondo", "Mandera", "Kenya"}


def test_a_country_with_a_given_name_is_told_by_its_neighbours() -> None:
    assert names("Guests came from Niger, Cameroon and Chad.") == {"Niger", "Cameroon", "Chad"}
    assert names("Chad laughed. Then Chad left the stage.") == set()


def test_the_bird_is_no_country_and_the_country_no_bird() -> None:
    assert names("Turkey is dear this year: a turkey costs 40 dollars.") == set()
    assert names("Turkey's first snow fell near Erzurum.") == {"Turkey", "Erzurum"}


def test_a_town_is_known_by_the_first_part_of_its_name() -> None:
    assert located("Two hotels in Acapulco were hit.")["Acapulco"].spot.country == "MX"


def test_a_town_is_a_place_beside_the_hospital_that_stands_in_it() -> None:
    assert names("She was taken to the Royal Tern Hospital in Glasgow.") == {"Glasgow"}


def test_a_sentence_that_ended_before_does_not_join_the_name() -> None:
    assert "New York" in names("One case was seen in Ohio. New York has two.")


def test_a_university_called_by_its_name_alone_is_no_place() -> None:
    assert names("She teaches law at Yale and lives near Hartford.") == {"Hartford"}


def test_new_york_among_states_is_a_state() -> None:
    spot = located("Voters in Texas, New York and Ohio were asked.")["New York"].spot
    assert spot.population == 0


def test_a_county_nobody_lists_lies_beside_the_town_named_with_it() -> None:
    place = located("Wildfires burned in Quillon County near Boise, Idaho.")["Quillon County"]
    assert place.spot.lat == pytest.approx(43.6, abs=0.2)


def test_a_county_of_another_state_is_not_the_listed_one() -> None:
    place = located("Wells in Fulton County and in Toledo, Ohio, ran dry.")["Fulton County"]
    assert place.spot.state == "OH"


def test_where_a_town_lies_may_be_told_in_other_words() -> None:
    text = "He lives in Cambridge, a quiet town in eastern Massachusetts."
    assert located(text)["Cambridge"].spot.state == "MA"


def test_a_stadium_in_its_town_is_one_place_with_it() -> None:
    assert names("They met at the Osk Harbour Stadium in Leeds.") == {"Leeds"}


def test_a_district_that_shares_its_name_with_a_far_town_lies_beside_its_city() -> None:
    place = located("Drivers in Leeds, England, struck. A nurse in Headingley had to walk.")
    assert place["Headingley"].spot.country == "GB"


def test_a_street_lies_where_the_text_says() -> None:
    place = located("A pipe burst in Leeds. Water ran along Harrow Mill Street for hours.")
    assert place["Harrow Mill Street"].spot.country == "GB"
    assert place["Harrow Mill Street"].spot.lat == pytest.approx(53.8, abs=0.1)


def test_an_unlisted_village_lies_beside_the_town_named_with_it() -> None:
    place = located("The village of Ostrawka near Lublin was cut off, Poland's army said.")
    assert place["Ostrawka"].spot.country == "PL"


def test_countries_that_play_a_match_are_teams() -> None:
    text = (
        "Sweden beat Panama 3-1. Sweden scored the first goal before halftime, and the coach "
        "praised his striker. The match in Gothenburg was Panama's second defeat."
    )
    assert names(text) == {"Gothenburg"}


def test_mentions_of_one_place_under_several_names_are_one() -> None:
    text = "The U.S. agreed. The United States will pay, America's envoy said in the US."
    place = located(text)["U.S."]
    assert [span.of(text) for span in place.mentions] == ["U.S.", "United States", "America", "US"]


def test_headlines_in_title_case_prove_nothing_against_a_place() -> None:
    text = "Storm Floods Streets Across Lisbon Before Sunrise\n\nShops in Lisbon stayed shut."
    assert len(located(text)["Lisbon"].mentions) == 2


def test_a_word_in_capitals_is_a_place_at_the_head_of_a_dateline() -> None:
    assert "KYIV" in names("KYIV, Ukraine (AP) — The siren sounded twice.")


def test_reading_places_is_deterministic() -> None:
    text = "Fog closed the ports of Gdansk, Riga and Tallinn."
    assert places(Document(an_article(text=text))) == places(Document(an_article(text=text)))


def test_the_agency_in_a_dateline_is_no_place() -> None:
    assert names("GENEVA, Aug. 24 (UPI) — A spokesman for the council resigned.") == {"GENEVA"}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Roe won the New York primary on Tuesday.",
        "Ada Roe, a senator from New York, spoke for an hour.",
        "The drought reached Washington state in May.",
    ],
)
def test_a_name_that_a_town_and_a_state_share_is_the_states_among_words_of_states(
    text: str,
) -> None:
    (place,) = places(Document(an_article(text=text, title=None)))
    assert place.spot.extent is Extent.STATE


def test_a_name_that_is_mostly_the_towns_stays_the_towns() -> None:
    text = "Ada Roe won the New York primary. She lives in New York. Rain fell over New York."
    (place,) = places(Document(an_article(text=text, title=None)))
    assert place.spot.extent is Extent.TOWN
