"""/settings: everything a reader can choose, by buttons, three taps deep at most."""

from bot.commands.answer import Answer, Tap, saying
from bot.commands.command import Access, Command
from bot.commands.settings import (
    ahead,
    alerts,
    days,
    editions,
    length,
    pause,
    plainness,
    quiet,
    sections,
    stories,
    times,
    zone,
)
from bot.commands.settings.page import OLD, Page, in_rows
from bot.commands.settings.words import understood
from bot.commands.visit import Visit
from bot.i18n import autonym
from digests.model import Line, Phrase, Text

PAGES: tuple[Page, ...] = (
    editions.PAGE,
    times.PAGE,
    days.PAGE,
    zone.PAGE,
    quiet.PAGE,
    pause.PAGE,
    stories.PAGE,
    sections.PAGE,
    length.PAGE,
    alerts.PAGE,
    plainness.PAGE,
    ahead.PAGE,
)
"""In the order of the menu."""

_BY_NAME = {page.name: page for page in PAGES}


async def _words(visit: Visit) -> Answer:
    if not visit.words:
        return await _menu(visit)
    found = await understood(visit)
    return found if isinstance(found, Answer) else await _menu(found)


async def _tapped(visit: Visit) -> Answer:
    name = visit.arg(0)
    if not name:
        return await _menu(visit)
    page = _BY_NAME.get(name)
    return await page.answer(visit) if page else OLD


async def _menu(visit: Visit) -> Answer:
    lines: list[Line] = [(page.label, Text(": "), *await page.value(visit)) for page in PAGES]
    lines.append((Phrase("settings-language"), Text(f": {autonym(visit.preferences.language)}")))
    taps = [Tap(page.label, f"settings:{page.name}") for page in PAGES]
    taps.append(Tap(Phrase("settings-language"), "language:"))
    return Answer(blocks=(saying(*lines, heading=Phrase("settings-title")),), taps=in_rows(taps, 2))


COMMAND = Command(
    "settings",
    words=_words,
    tap=_tapped,
    access=Access.CHAT_ADMINS,
    aliases=("zone", "time"),
)
