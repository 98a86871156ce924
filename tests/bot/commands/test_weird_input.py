"""Whatever somebody types or taps is answered: no command ever raises."""

import pytest

from bot.commands import COMMANDS
from bot.commands.request import Room
from bot.i18n import LANGUAGES
from digests.model import Recipient
from tests.bot.commands.house import House, words_of

WEIRD = {
    "nothing": "",
    "4096 letters": "x" * 4096,
    "4096 words": "a " * 2048,
    "right to left": "مرحبا \u202eevil\u202c עברית",
    "joined emoji": "👨‍👩‍👧‍👦🏳️‍🌈" * 20,
    "null characters": "a\x00b\x00",
    "control characters": "\x1b[31m\x07\x7f\u0085",
    "half a pair": "\ud83d",
    "markup": "<b>&amp;</b><script>",
    "format": "{ $words } %s {0} %(a)s",
    "quotes": "'; DROP TABLE articles; --",
    "wildcards": "% _ * ?",
    "huge number": "9" * 60,
    "odd digits": "٣:٤٥ ²³",
    "odd dates": "0000-00 9999-99-99 2023-02-31",
    "colons": ":::::",
    "a forged ref": "q_" + "a" * 60 + "_9999999999",
    "a broken link": "http://[::1",
    "line breaks": "\n\n\r\n\t",
    "combining marks": "z\u0301\u0302\u0303" * 60,
}
HUGE_CHAT = Recipient("telegram", str(-(2**52)))


@pytest.mark.parametrize("command", [command.name for command in COMMANDS] + ["", "nonsense"])
async def test_every_command_answers_weird_words(house: House, command: str) -> None:
    for name, words in WEIRD.items():
        text = f"/{command} {words}" if command else words
        for language in ("en", "ar"):
            given = await house.asks(text, HUGE_CHAT, language=language, is_operator=True)
            assert _says_something(given), (name, language)


@pytest.mark.parametrize("prefix", sorted({one for command in COMMANDS for one in command.owned}))
async def test_every_button_answers_weird_data(house: House, prefix: str) -> None:
    for words in (*WEIRD.values(), "x", "1", "0:", "-1:x", "999999999:1:2:3:4", "on:x", "off:x"):
        for room in Room:
            given = await house.taps(f"{prefix}:{words}", room=room, is_operator=True)
            assert _says_something(given), (words, room)


@pytest.mark.parametrize("data", ["", ":", "nonsense", "nonsense:1", "SETTINGS:", "q", "a:"])
async def test_a_forged_button_is_answered(house: House, data: str) -> None:
    assert _says_something(await house.taps(data))


@pytest.mark.parametrize("language", [*LANGUAGES, "tlh", "", "x" * 50, None])
async def test_any_client_language_is_answered(house: House, language: str | None) -> None:
    assert words_of(await house.asks("/start", language=language))


async def test_inline_queries_may_be_weird(house: House) -> None:
    for words in WEIRD.values():
        assert (await house.asks("", inline=words)).cards is not None


async def test_a_location_may_lie_anywhere(house: House) -> None:
    for place in ((0.0, 0.0), (90.0, 180.0), (-91.0, 999.0)):
        assert words_of(await house.asks("", location=place))


def _says_something(given: object) -> bool:
    from bot.commands.answer import Answer

    assert isinstance(given, Answer)
    words = words_of(given)
    assert "\x00" not in words
    words.encode()
    return bool(words.strip() or given.venue or given.opens or given.file)
