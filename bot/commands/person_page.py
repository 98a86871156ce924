"""What the articles hold on one person, and two of the statements side by side."""

from bot.commands.answer import Answer, Tap, saying
from bot.commands.paging import Entry, fits, page, turning
from bot.commands.persons import Person
from bot.commands.presenting import headed, told, without_headings
from bot.commands.refs import Ref
from bot.commands.upcoming import step_item
from digests.model import Block, Length, Line, Phrase, ReadArticle, Strong, Text, TopicKind

_MOST_PLACES = 6


def person_page(person: Person, number: int) -> Answer:
    """The role, what is announced, where; then what was said, newest first, by outlet."""
    shown = page(_entries(person), number)
    ref = ref_of(person)
    question = ref.data.removeprefix("w:")
    return Answer(
        blocks=(_head(person), *shown.blocks),
        taps=(*_taps(person, ref), *turning(shown, "wp", question)),
    )


def ref_of(person: Person) -> Ref:
    """Where the person is named in the newest article."""
    newest = person.appearances[0]
    return Ref("w", newest.read.article.key, newest.start)


def side_by_side(person: Person, one: int, other: int) -> Answer:
    """Two statements, the earlier one above; buttons change either."""
    said = person.statements
    if len(said) < 2:
        return Answer(toast=Phrase("who-one-statement"))
    one, other = min(one, len(said) - 1), min(other, len(said) - 1)
    earlier, later = max(one, other), min(one, other)
    if earlier == later:
        earlier, later = len(said) - 1, 0
    blocks = [block for at in (earlier, later) for block in _statement(said[at])]
    question = ref_of(person).data.removeprefix("w:")
    steps = (
        ("who-earlier", earlier + 1, later),
        ("who-later", earlier - 1, later),
    )
    row = tuple(
        Tap(Phrase(label), f"wc:{first}:{second}:{question}")
        for label, first, second in steps
        if later < first < len(said)
    )
    back = Tap(Phrase("who-back"), f"w:{question}")
    return Answer(
        blocks=(_head(person), *blocks),
        taps=(*((row,) if row else ()), (back,)),
    )


def _head(person: Person) -> Block:
    lines: list[Line] = [
        (Strong(person.name), *((Text(f", {person.role}"),) if person.role else ()))
    ]
    places = person.places[:_MOST_PLACES]
    if places:
        names = ", ".join(place.name for place, _ in places)
        lines.append((Phrase("who-places"), Text(f" {names}")))
    return saying(*lines)


def _entries(person: Person) -> list[Entry]:
    entries: list[Entry] = []
    if person.announced:
        items = tuple(step_item(step, read) for step, read in person.announced)
        entries.append((Block("next", items, heading=Phrase("who-announced")),))
    entries += [_statement(read) for read in person.statements]
    if not person.statements:
        entries += [(headed(one.read),) for one in person.appearances]
    return entries


def _statement(read: ReadArticle) -> Entry:
    """What the person says in one article."""
    return (headed(read), *without_headings(told(read, ("quotes",), Length.LONG)))


def _taps(person: Person, ref: Ref) -> tuple[tuple[Tap, ...], ...]:
    rows: list[tuple[Tap, ...]] = []
    said = person.statements
    if len(said) > 1:
        data = f"wc:{len(said) - 1}:0:{ref.data.removeprefix('w:')}"
        rows.append((Tap(Phrase("who-compare"), data),))
    follow = f"follow:{TopicKind.PERSON}:{person.name}"
    if fits(follow):
        rows.append((Tap(Phrase("follow-this", {"name": person.name}), follow),))
    return tuple(rows)
