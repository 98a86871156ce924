"""Teams that go by a country's name are known where a match is told of."""

from digests.text.document import Document
from digests.text.teams import teams
from tests.builders import an_article

MATCH = (
    "Norway beat Chile 2-1 in Leeds. Norway scored twice before halftime, and the coach praised "
    "the referee. Chile's goal came from a penalty. South Korea and Peru play the next match; "
    "Korea lost 0-4 in May, and Peru won."
)


def found(text: str) -> dict[str, int]:
    document = Document(an_article(text=text, title=None))
    return {team.name: len(team.mentions) for team in teams(document)}


def test_countries_that_play_are_teams() -> None:
    assert {"Norway", "Chile"} <= set(found(MATCH))


def test_a_short_form_belongs_to_the_longer_name() -> None:
    assert found(MATCH)["South Korea"] == 2
    assert "Korea" not in found(MATCH)


def test_where_the_match_is_played_is_no_team() -> None:
    assert "Leeds" not in found(MATCH)


def test_the_role_of_all_of_them_is_what_the_report_calls_a_team() -> None:
    text = MATCH + " “The national team was tired,” the coach said."
    roles = {
        t.role.of(text) if t.role else None
        for t in teams(Document(an_article(text=text, title=None)))
    }
    assert roles == {"national team"}
    assert {t.role for t in teams(Document(an_article(text=MATCH, title=None)))} == {None}


def test_without_a_match_there_are_no_teams() -> None:
    assert found("Norway and Chile signed a pact. Norway pays, Chile fishes.") == {}
