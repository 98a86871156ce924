"""/who: the people of the news; of one person what was said, where, and what is announced."""

from collections.abc import Sequence

from bot.commands.answer import Answer, Tap, saying
from bot.commands.asking import understand
from bot.commands.command import Command
from bot.commands.finding import look_up
from bot.commands.listing import Listing, Rows, in_turns, listed
from bot.commands.person_page import person_page, ref_of, side_by_side
from bot.commands.persons import Person, appearances, persons
from bot.commands.refs import Ref, number
from bot.commands.request import Room
from bot.commands.visit import Visit
from digests.model import Phrase, ReadArticle

_MOST_BUTTONS = 8


def _person_taps(visit: Visit, articles: Sequence[ReadArticle]) -> Rows:
    """A button for each person named on the page."""
    return in_turns((_of_article(read) for read in articles), _MOST_BUTTONS, width=2)


def _of_article(read: ReadArticle) -> list[Tap]:
    return [Tap(one.name, Ref("w", read.article.key, one.start).data) for one in appearances(read)]


_LISTING = Listing("who", sections=("who",), narrows="who", taps=_person_taps)


async def _words(visit: Visit) -> Answer:
    asked = understand(visit.words, visit.today, visit.preferences.language)
    if not asked.words:
        return await listed(visit, _LISTING)
    found = await look_up(visit, visit.words)
    people = persons(found.articles, asked.words)
    if not people:
        return await listed(visit, _LISTING)
    return person_page(people[0], 0) if len(people) == 1 else _choice(people)


def _choice(people: Sequence[Person]) -> Answer:
    """Several go by that name: which one?"""
    return Answer(
        blocks=(saying(Phrase("who-which", {"count": len(people)})),),
        taps=tuple((Tap(_label(one), ref_of(one).data),) for one in people[:_MOST_BUTTONS]),
    )


def _label(person: Person) -> str:
    return f"{person.name}, {person.role}" if person.role else person.name


async def _tapped(visit: Visit) -> Answer:
    """`who:PAGE:QUESTION`, `w:KEY:START`, `wp:PAGE:KEY:START` or `wc:ONE:OTHER:KEY:START`."""
    prefix, _, rest = (visit.request.data or "").partition(":")
    match prefix:
        case "w":
            return await open_person(visit, Ref.parse(f"w:{rest}"), 0)
        case "wp":
            return await open_person(visit, Ref.parse(f"w:{visit.rest(1)}"), number(visit.arg(0)))
        case "wc":
            person = await _person(visit, Ref.parse(f"w:{visit.rest(2)}"))
            one, other = number(visit.arg(0)), number(visit.arg(1))
            if person is None or one is None or other is None:
                return Answer(toast=Phrase("button-old"))
            return side_by_side(person, one, other)
        case _:
            return await listed(visit, _LISTING)


async def open_person(visit: Visit, ref: Ref | None, page: int | None) -> Answer:
    """The page of the person named there; from a channel, in private."""
    if ref and visit.is_tap and visit.request.room is Room.CHANNEL:
        return Answer(opens=ref.link)
    person = await _person(visit, ref)
    if person is None:
        return Answer(blocks=(saying(Phrase("proof-gone")),), is_new=True)
    return person_page(person, page or 0)


async def _person(visit: Visit, ref: Ref | None) -> Person | None:
    """The person whose fullest name begins there, with all other appearances."""
    if ref is None:
        return None
    for read in await visit.desk.store.versions(ref.key):
        for one in appearances(read):
            if one.start == ref.start:
                found = await look_up(visit, one.name)
                for person in persons(found.articles, one.name):
                    if _appears(person, read, one.name):
                        return person
                return Person((one,))
    return None


def _appears(person: Person, read: ReadArticle, name: str) -> bool:
    return person.name_is(name) and any(
        one.read.article.key == read.article.key for one in person.appearances
    )


COMMAND = Command("who", words=_words, tap=_tapped, prefixes=("w", "wp", "wc"))
