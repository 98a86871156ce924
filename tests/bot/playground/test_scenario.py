"""Scripted conversations: read, played, and refused where they do not come true."""

from pathlib import Path

import pytest

from bot.playground.cast import invite_cast
from bot.playground.playing import Player
from bot.playground.scenario import Clock, Say, ScenarioError, Screenshot, Tap, Wait, read_scenario
from bot.playground.screenshots import camera
from bot.playground.telegram import Telegram
from tests.bot.playground.echo import build, running
from tests.bot.playground.test_server import FakeControls

WRITTEN = """
[[step]]
say = "/start"
person = "Ada"

[[step]]
wait = "Started"

[[step]]
tap = "Edit"

[[step]]
wait = "Edited"

[[step]]
clock = "hour"

[[step]]
screenshot = "first.png"
theme = "dark"
width = 390
"""


class FakeCamera:
    """Remembers what it was to take."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, int]] = []

    async def shoot(self, shot: Screenshot, chat: int) -> None:
        self.taken.append((shot.screenshot, chat))


def written(folder: Path, text: str) -> Path:
    path = folder / "scenario.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_scenario_is_its_steps(tmp_path: Path) -> None:
    assert read_scenario(written(tmp_path, WRITTEN)).steps == (
        Say("/start", "Ada"),
        Wait("Started"),
        Tap("Edit"),
        Wait("Edited"),
        Clock("hour"),
        Screenshot("first.png", theme="dark", width=390),
    )


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("step =", "Invalid value"),
        ("", r"\[\[step\]\] tables"),
        ("title = 'x'\n[[step]]\nsay = 'x'", r"\[\[step\]\] tables"),
        ("pictures = 1\n[[step]]\nsay = 'x'", "folder for `pictures`"),
        ("step = [1]", "step 1 is no table"),
        ("[[step]]\nsay = 'x'\ntap = 'y'", "step 1 needs exactly one of say, tap"),
        ("[[step]]\nperson = 'Ada'", "step 1 needs exactly one"),
        ("[[step]]\nsay = 'x'\n[[step]]\nsay = 'x'\nas = 'y'", "step 2 does not know 'as'"),
        ("[[step]]\nsay = 1", "step 1: say must be a text, not 1"),
        ("[[step]]\nscreenshot = 'x'\nwidth = '1'", "width must be a whole number"),
    ],
)
def test_a_mistake_is_named_with_its_step(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(ScenarioError, match=why):
        read_scenario(written(tmp_path, text))


def test_pictures_lie_beside_the_scenario_or_where_it_says(tmp_path: Path) -> None:
    step = "[[step]]\nsay = 'x'"
    assert read_scenario(written(tmp_path, step)).pictures == tmp_path
    elsewhere = read_scenario(written(tmp_path, f"pictures = 'taken'\n{step}"))
    assert elsewhere.pictures == tmp_path / "taken"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match=r"none\.toml"):
        read_scenario(tmp_path / "none.toml")


async def test_a_scenario_is_played_against_a_bot(telegram: Telegram, tmp_path: Path) -> None:
    invite_cast(telegram)
    controls, photographer = FakeControls(), FakeCamera()
    player = Player(telegram, controls, photographer)
    async with running(build(telegram=telegram)):
        await player.play(read_scenario(written(tmp_path, WRITTEN)))
    ada = telegram.users()[0]
    assert [message.text for message in ada.messages] == ["/start", "Edited"]
    assert controls.moment.hour == 19
    assert photographer.taken == [("first.png", ada.id)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[[step]]\nsay = 'x'\nperson = 'Nobody'", "there is no 'Nobody'"),
        ("[[step]]\nsay = 'x'\nroom = 'Nowhere'", "there is no group 'Nowhere'"),
        ("[[step]]\ntap = 'x'", "no message has a button 'x'"),
        ("[[step]]\nclock = 'hour'", "no clock to move"),
        ("[[step]]\nsay = 'x'\n[[step]]\nwait = 'y'", "no such answer came"),
    ],
)
async def test_what_does_not_come_true_names_the_step(
    telegram: Telegram, tmp_path: Path, text: str, why: str
) -> None:
    invite_cast(telegram)
    scenario = read_scenario(written(tmp_path, text))
    with pytest.raises(ScenarioError, match=why):
        await Player(telegram, patience=0.01).play(scenario)
    assert telegram.state.listeners == []


async def test_pictures_need_chromium(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="Chromium"):
        async with camera("http://127.0.0.1:1", tmp_path, tmp_path / "chromium"):
            pass
