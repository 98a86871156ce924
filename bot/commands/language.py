"""/language: the language the bot speaks; quotes stay in their own."""

from dataclasses import replace

from bot.commands.answer import Answer, Tap, saying
from bot.commands.command import Access, Command
from bot.commands.subscribing import prefer
from bot.commands.visit import Visit
from bot.i18n import LANGUAGES, autonym
from digests.model import Phrase
from digests.text.folding import folded_words


async def _words(visit: Visit) -> Answer:
    wanted = folded_words(visit.words)
    for code in LANGUAGES:
        if wanted and wanted in ([code], folded_words(autonym(code))):
            return await _speak(visit, code)
    return _choice(visit)


async def _tapped(visit: Visit) -> Answer:
    code = visit.arg(0)
    if not code:
        return _choice(visit)
    if code not in LANGUAGES:
        return Answer(toast=Phrase("button-old"))
    return await _speak(visit, code)


async def _speak(visit: Visit, code: str) -> Answer:
    return _choice(await prefer(visit, lambda mine: replace(mine, language=code)))


def _choice(visit: Visit) -> Answer:
    now = visit.preferences.language
    taps = tuple(Tap(autonym(code), f"language:{code}", is_on=code == now) for code in LANGUAGES)
    rows = tuple(taps[at : at + 2] for at in range(0, len(taps), 2))
    return Answer(
        blocks=(saying(Phrase("language-which")),),
        taps=(*rows, (Tap(Phrase("settings-back"), "settings:"),)),
    )


COMMAND = Command("language", words=_words, tap=_tapped, access=Access.CHAT_ADMINS)
