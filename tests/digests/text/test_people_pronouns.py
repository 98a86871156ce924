"""Whom "he", "she", "they" and "it" stand for."""

from digests.model import Span
from digests.text.cast import cast
from digests.text.document import Document
from digests.text.people_pronouns import MENTIONED, SPEAKER, SUBJECT, Attention
from tests.builders import an_article

TEXT = "Ada Roe met Ben Crow. Carl Dunn left the Springvale Bridge Authority in Zorvik."


def attention() -> Attention:
    """Nobody is in mind yet."""
    return Attention(cast(Document(an_article(text=TEXT))))


def turn(mind: Attention, name: str, weight: float) -> None:
    """Somebody of the text comes into mind."""
    member = next(m for m in mind.cast.members if m.name == name)
    mind.turn_to(member.named, member.index, weight)


def meant(mind: Attention, gender: str | None) -> str | None:
    """The name of whom a pronoun at the end of the text means."""
    focus = mind.person(len(TEXT), gender)
    if focus is None or focus.member is None:
        return None
    return mind.cast.members[focus.member].name


def test_nobody_in_mind_is_nobody_meant() -> None:
    assert meant(attention(), "m") is None


def test_who_spoke_weighs_more_than_who_is_named() -> None:
    mind = attention()
    turn(mind, "Ben Crow", SPEAKER)
    turn(mind, "Carl Dunn", MENTIONED)
    assert meant(mind, "m") == "Ben Crow"


def test_a_fresh_subject_outweighs_an_old_speaker() -> None:
    mind = attention()
    turn(mind, "Ben Crow", SPEAKER)
    mind.next_sentence()
    mind.next_sentence()
    turn(mind, "Carl Dunn", SUBJECT)
    assert meant(mind, "m") == "Carl Dunn"


def test_gender_must_fit() -> None:
    mind = attention()
    turn(mind, "Ben Crow", SPEAKER)
    assert meant(mind, "f") is None
    turn(mind, "Ada Roe", MENTIONED)
    assert meant(mind, "f") == "Ada Roe"


def test_somebody_named_long_ago_is_forgotten() -> None:
    mind = attention()
    turn(mind, "Ben Crow", SPEAKER)
    for _ in range(40):
        mind.next_sentence()
    assert meant(mind, "m") is None


def test_a_place_is_never_he() -> None:
    mind = attention()
    turn(mind, "Zorvik", SPEAKER)
    assert meant(mind, "m") is None


def test_it_means_a_body_and_they_a_plural() -> None:
    mind = attention()
    turn(mind, "Springvale Bridge Authority", SUBJECT)
    mind.turn_to(Span(0, 7), None, SUBJECT, plural=True)
    body, group = mind.body(len(TEXT)), mind.group(len(TEXT))
    assert body is not None
    assert body.span.of(TEXT) == "Springvale Bridge Authority"
    assert group is not None
