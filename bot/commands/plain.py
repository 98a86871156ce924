"""What is no command: a link, the text of an article, a location, or words to guess at."""

from bot.commands.answer import Answer, Tap, saying
from bot.commands.article import brief_of, brief_of_link, link_in
from bot.commands.paging import fits
from bot.commands.settings.zone import cities_named, shared_location
from bot.commands.visit import Visit
from digests.model import Article, Phrase

ARTICLE_FROM = 300
"""Characters from which a text is taken for an article."""

_KEY = "sent"  # of an article that is not stored
_LONGEST_CITY = 40


async def plain(visit: Visit) -> Answer:
    """The answer to anything that does not begin with a slash."""
    if visit.request.location and visit.request.may_change:
        return await shared_location(visit, *visit.request.location)
    words = visit.words.strip()
    if not visit.is_private:
        return Answer(blocks=(saying(Phrase("plain-how")),))
    if link := link_in(words):
        return await brief_of_link(visit, link)
    if len(words) >= ARTICLE_FROM:
        return await brief_of(visit, _pasted(visit, words))
    return await _guess(visit, words)


def _pasted(visit: Visit, words: str) -> Article:
    return Article(key=_KEY, source="", text=words, outlet=None, published=visit.now)


async def _guess(visit: Visit, words: str) -> Answer:
    """One useful line, and buttons for what may have been meant."""
    if not words:
        return Answer(blocks=(saying(Phrase("plain-how")),))
    search = f"search:0:{' '.join(words.split())}"
    rows = ((Tap(Phrase("plain-search"), search),),) if fits(search) else ()
    cities = (await cities_named(visit, words))[:2] if len(words) <= _LONGEST_CITY else ()
    return Answer(blocks=(saying(Phrase("plain-how")),), taps=(*rows, *cities))
