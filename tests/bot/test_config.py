"""The configuration: read once, checked whole, told plainly."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel

from bot.config import AnySource, EditionSettings, Settings, load
from bot.config_errors import ConfigError
from bot.current import Current
from bot.shipped import shipped

TOKEN = "123456:AAbbCCddEEffGGhhIIjjKKllMMnnOOpp"


def config(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def mistakes(folder: Path, text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        load(config(folder, text))
    return caught.value.mistakes


def test_an_empty_file_is_a_good_configuration(tmp_path: Path) -> None:
    assert load(config(tmp_path, "")).delivery.unknown == "probe"


def test_three_mistakes_are_told_at_once_each_with_line_key_value_and_expectation(
    tmp_path: Path,
) -> None:
    told = mistakes(
        tmp_path,
        """[telegram]
mode = "pigeon"

[[editions]]
name = "morning"
title = "Morning"
at = "07:30"
timezone = "Europe/Atlantis"
storys = 5
""",
    )
    assert len(told) == 3
    path = tmp_path / "config.toml"
    assert told[0].startswith(f"{path}:2: telegram.mode = 'pigeon': ")
    assert "'polling' or 'webhook'" in told[0]
    assert told[1].startswith(f"{path}:8: editions[1].timezone = 'Europe/Atlantis': ")
    assert "IANA" in told[1]
    assert told[2].startswith(f"{path}:9: editions[1].storys = 5: unknown key")


def test_no_mistake_hides_another_even_where_several_tables_take_part(tmp_path: Path) -> None:
    told = mistakes(
        tmp_path,
        """[telegram]
mode = "pigeon"
[[sources]]
name = "wire"
kind = "folder"
path = "a"
[[sources]]
name = "wire"
kind = "pigeon"
[[editions]]
name = "morning"
title = "Morning"
at = ["07:30", "24:30"]
days = "mon-fry"
cron = "61 * * * *"
sources = ["wire", "world"]
""",
    )
    assert [
        line.split(": ")[0].rpartition(":")[2] + " " + line.split(": ")[1] for line in told
    ] == [
        "2 telegram.mode = 'pigeon'",
        "8 sources[2].name = 'wire'",
        "9 sources[2].kind = 'pigeon'",
        "13 editions[1].at[2] = '24:30'",
        "14 editions[1].days = 'mon-fry'",
        "15 editions[1].cron = '61 * * * *'",
        "16 editions[1].sources[2] = 'world'",
    ]


@pytest.mark.parametrize(
    "text",
    [
        f'[telegram]\ntoken = "{TOKEN}"\n',
        f'[telegram]\nmode = "{TOKEN}"\n',
        f'bot = "{TOKEN}"\n',
        f'[storage]\nurl = "mysql://news:{TOKEN}@db/news"\n',
        f'[storage]\npassword = "{TOKEN[:9]}"\n',
    ],
)
def test_a_secret_in_the_wrong_place_is_not_told(tmp_path: Path, text: str) -> None:
    (told,) = mistakes(tmp_path, text)
    assert TOKEN[:9] not in told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[[sources]]\nname = "a"\n', "kind"),
        ('[[sources]]\nname = "a"\nkind = "folder"\n', "path: is missing"),
        ('[[sources]]\nname = "a"\nkind = "pigeon"\npath = "x"\n', "folder"),
        ('[[sources]]\nname = "a"\nkind = "feed"\nurl = "ftp//x"\n', "url"),
        ('[[sources]]\nname = "a"\nkind = "folder"\npath = "x"\nevery = "soon"\n', '"5m"'),
        ('[[editions]]\nname = "a b"\ntitle = "A"\nat = "7:30"\n', "small letters"),
        ('[[editions]]\nname = "a"\ntitle = "A"\nat = "25:30"\n', "25:30"),
        ('[[editions]]\nname = "a"\ntitle = "A"\n', "at"),
        ('[[editions]]\nname = "a"\ntitle = "A"\nat = "7:30"\nsections = ["x"]\n', "quotes"),
        ('[[editions]]\nname = "a"\ntitle = "A"\nat = "7:30"\nsources = ["x"]\n', "'x'"),
        ('[telegram]\nmode = "webhook"\n', "webhook_url"),
        ('[storage]\nurl = "mysql://x"\n', "storage.url = 'mysql://x'"),
        ("[telegram\n", "line 1"),
    ],
)
def test_each_mistake_says_what_is_expected(tmp_path: Path, text: str, expected: str) -> None:
    (told,) = mistakes(tmp_path, text)
    assert expected in told
    assert str(tmp_path / "config.toml") in told


def test_a_missing_file_says_how_to_get_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="newsdigest init"):
        load(tmp_path / "none.toml")


def test_the_environment_changes_no_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORAGE", '{"url": "memory://"}')
    monkeypatch.setenv("TELEGRAM", '{"mode": "webhook"}')
    assert load(config(tmp_path, "")).storage.url == "sqlite:///newsdigest.db"


def keys_of(model: type[BaseModel], prefix: str = "") -> Iterator[str]:
    for name, field in model.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            yield from keys_of(kind, f"{prefix}{name}.")
        elif name not in ("sources", "editions") or prefix:
            yield prefix + name


def keys_in(table: dict[str, object], prefix: str = "") -> Iterator[str]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from keys_in(value, f"{prefix}{name}.")
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for one in value:
                yield from keys_in(one, f"{name}.")
        else:
            yield prefix + name


def test_the_example_names_every_key_and_no_other() -> None:
    text = shipped("config.example.toml").read_text("utf-8")
    # Keys without a default worth showing stand as comments: they count when uncommented.
    table = tomllib.loads(re.sub(r"(?m)^# (?=\w+ = |\[\[)", "", text))
    kinds = get_args(get_args(AnySource)[0])
    expected = {
        *keys_of(Settings),
        *(key for kind in kinds for key in keys_of(kind, "sources.")),
        *keys_of(EditionSettings, "editions."),
    }
    assert set(keys_in(table)) == expected


def test_the_example_is_a_good_configuration_of_the_defaults() -> None:
    settings = load(shipped("config.example.toml"))
    plain = Settings()
    for name in ("telegram", "storage", "admins", "delivery", "privacy", "fetching", "logging"):
        assert getattr(settings, name) == getattr(plain, name), name


def test_a_broken_file_keeps_the_last_good_configuration(tmp_path: Path) -> None:
    path = config(tmp_path, '[[editions]]\nname = "a"\ntitle = "A"\nat = "07:30"\n')
    current = Current(path)
    assert not current.was_saved()
    config(tmp_path, "[[editions]]\nname = ")
    assert current.was_saved()
    with pytest.raises(ConfigError):
        current.reload()
    assert list(current.editions) == ["a"]
    assert not current.was_saved()


def test_a_saved_file_is_taken_up_but_for_what_needs_a_restart(tmp_path: Path) -> None:
    current = Current(config(tmp_path, ""))
    config(tmp_path, '[storage]\nurl = "memory://"\n[admins]\nids = [7]\n')
    assert current.reload() == ("storage",)
    assert current.settings.admins.ids == (7,)
    assert current.settings.storage.url == "sqlite:///newsdigest.db"
