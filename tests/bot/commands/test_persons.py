"""Namesakes stay apart; one person's spellings come together."""

from datetime import timedelta

from bot.commands.persons import appearances, persons
from digests.model import ReadArticle
from tests.bot.commands.house import NOW, a_person, a_quote, bridge, harbour, told


def _article(key: str, name: str, role: str, *others: str) -> ReadArticle:
    text = f"A title\n\n{name}, {role}, said “Enough.” {', '.join(others)} listened."
    who = (a_person(text, name, role), *(a_person(text, other) for other in others))
    return told(
        key, text, "Wire", NOW, who=who, quotes=(a_quote(text, "Enough.", name, None, role),)
    )


def test_namesakes_with_other_roles_and_company_are_two() -> None:
    senator = _article("a1", "John Smith", "a senator from Ohio", "Ann Lee")
    teacher = _article("a2", "John Smith", "a teacher in Leeds", "Bob Ray")
    found = persons([senator, teacher], "john smith")
    assert [person.role for person in found] == ["a senator from Ohio", "a teacher in Leeds"]


def test_shared_company_or_role_makes_one_person() -> None:
    one = _article("a1", "John Smith", "a senator from Ohio", "Ann Lee")
    other = _article("a2", "John Smith", "the Democrat", "Ann Lee")
    third = _article("a3", "John Smith", "the Ohio senator", "Tim Poe")
    (person,) = persons([one, other, third], "smith")
    assert len(person.appearances) == 3


def test_first_names_keep_people_apart() -> None:
    one = _article("a1", "Jim Mattis", "the secretary")
    other = _article("a2", "Rosa Mattis", "a pilot")
    assert {person.name for person in persons([one, other], "mattis")} == {
        "Jim Mattis",
        "Rosa Mattis",
    }


def test_a_name_goes_before_a_role() -> None:
    mayor = _article("a1", "Rosa Lund", "the mayor")
    lawyer = _article("a2", "Tim Poe", "a lawyer for Lund")
    assert [person.name for person in persons([mayor, lawyer], "lund")] == ["Rosa Lund"]
    assert [person.name for person in persons([mayor, lawyer], "lawyer")] == ["Tim Poe"]


def test_spellings_of_one_name_come_together() -> None:
    one = _article("a1", "Volodymyr Zelenskyy", "the president")
    other = _article("a2", "Volodymyr Zelensky", "the president")
    (person,) = persons([one, other], "zelenskiy")
    assert person.name == "Volodymyr Zelenskyy"


def test_a_quoted_speaker_appears_once_with_all_roles() -> None:
    names = [one.name for one in appearances(harbour())]
    assert names == ["Ada Roe", "Ben Orr"]


def test_statements_hold_the_persons_own_quotes_only() -> None:
    (ada,) = persons([harbour(), bridge(when=NOW - timedelta(days=1))], "ada")
    assert [len(read.brief.of("quotes")) for read in ada.statements] == [1, 1]
