"""/where: the places of the news, each as a point on the map."""

from collections.abc import Sequence

from bot.commands.answer import Answer, Tap, Venue, replying
from bot.commands.command import Command
from bot.commands.facts import find_fact
from bot.commands.listing import Listing, Rows, in_turns, listed
from bot.commands.refs import Ref
from bot.commands.request import Room
from bot.commands.visit import Visit
from digests.model import Phrase, Place, ReadArticle

_MOST_BUTTONS = 9


def _place_taps(visit: Visit, articles: Sequence[ReadArticle]) -> Rows:
    """A button for each place that is known exactly."""
    return in_turns((_of_article(read) for read in articles), _MOST_BUTTONS, width=3)


def _of_article(read: ReadArticle) -> list[Tap]:
    return [
        Tap(place.name, Ref("p", read.article.key, place.span.start).data)
        for place in read.brief.of("where")
        if isinstance(place, Place) and place.lat is not None and place.lon is not None
    ]


_LISTING = Listing("where", sections=("where",), narrows="where", taps=_place_taps)


async def _where(visit: Visit) -> Answer:
    return await listed(visit, _LISTING)


async def _tapped(visit: Visit) -> Answer:
    ref = Ref.parse(visit.request.data or "")
    if ref is None:
        return await listed(visit, _LISTING)
    return await open_place(visit, ref)


async def open_place(visit: Visit, ref: Ref) -> Answer:
    """The place named there, on a map; from a channel, in private."""
    if visit.is_tap and visit.request.room is Room.CHANNEL:
        return Answer(opens=ref.link)
    match await find_fact(visit, ref):
        case (_, Place() as place):
            return _on_the_map(place)
        case _:
            return replying(visit.request, Phrase("proof-gone"))


def _on_the_map(place: Place) -> Answer:
    if place.lat is None or place.lon is None:
        return Answer(toast=Phrase("where-uncertain"))
    address = place.country or place.canonical
    return Answer(venue=Venue(place.canonical, address, place.lat, place.lon), is_new=True)


COMMAND = Command("where", words=_where, tap=_tapped, prefixes=("p",))
