"""What Telegram finds in plain words."""

import pytest

from bot.playground.detected import with_detected
from bot.playground.entities import Entity, Formatted, cut


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start now", [("bot_command", "/start")]),
        ("/quotes@news_bot x", [("bot_command", "/quotes@news_bot")]),
        ("see (/help).", [("bot_command", "/help")]),
        ("1/2 and a/b and //x", []),
        ("ask @ada_roe!", [("mention", "@ada_roe")]),
        ("#news 😀 #1st", [("hashtag", "#news"), ("hashtag", "#1st")]),
        ("see https://example.org/a?b=c.", [("url", "https://example.org/a?b=c")]),
        ("(t.me/news_bot?start=q_1)", [("url", "t.me/news_bot?start=q_1")]),
        ("write to ada@example.org, please", [("email", "ada@example.org")]),
    ],
)
def test_commands_names_and_links_are_found(text: str, found: list[tuple[str, str]]) -> None:
    entities = with_detected(Formatted(text)).entities
    assert [(one.type, cut(text, one.offset, one.end)) for one in entities] == found


def test_nothing_is_found_inside_links_and_code() -> None:
    link = Entity("text_link", 0, 7, {"url": "https://example.org"})
    code = Entity("code", 8, 5)
    formatted = with_detected(Formatted("@barred /code /open", (link, code)))
    assert [one.type for one in formatted.entities] == ["text_link", "code", "bot_command"]
