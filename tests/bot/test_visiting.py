"""Visits to sources as the operator sees them in the log."""

from pathlib import Path

from structlog.testing import capture_logs

from bot.current import Current
from bot.wiring import open_house

CONFIG = """
[storage]
url = "memory://"
[[sources]]
name = "wire"
kind = "folder"
path = "articles"
[[editions]]
name = "morning"
title = "Morning digest"
at = "07:30"
"""


async def test_a_trouble_that_lasts_is_one_line_and_one_that_comes_again_another(
    tmp_path: Path,
) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    folder = tmp_path / "articles"
    async with open_house(Current(tmp_path / "config.toml")) as house:
        (source,) = house.current.settings.sources
        with capture_logs() as lines:
            await house.visit(source)
            await house.visit(source)
            folder.mkdir()
            await house.visit(source)
            folder.rmdir()
            await house.visit(source)
    assert [line["why"] for line in lines] == ["there is no such folder"] * 2
