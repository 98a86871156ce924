"""Where the token comes from."""

from pathlib import Path

import pytest

from bot.bot_token import bot_token
from digests.errors import BadInput

TOKEN = "7000000001:AAH0-this-token-must-never-be-seen-anywhere"


def test_the_token_comes_from_the_environment_or_from_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", f" {TOKEN}\n")
    assert bot_token() == TOKEN
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN")
    file = tmp_path / "token"
    file.write_text(TOKEN + "\n")
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN_FILE", str(file))
    assert bot_token() == TOKEN


def test_without_a_token_the_operator_is_told_where_to_get_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN_FILE", raising=False)
    with pytest.raises(BadInput, match="BotFather"):
        bot_token()
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN_FILE", str(tmp_path / "none"))
    with pytest.raises(BadInput, match="TELEGRAM_BOT_TOKEN_FILE"):
        bot_token()
