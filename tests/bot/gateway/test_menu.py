"""The command menu as Telegram gets it."""

from bot.playground.faults import Fault, How
from bot.playground.telegram import Telegram
from tests.bot.gateway.world import OPERATOR, World, running


async def test_the_menu_is_registered_in_every_language_and_once_only(
    telegram: Telegram, world: World
) -> None:
    def menus() -> list[tuple[str, str]]:
        made = [one.params for one in telegram.requests if one.method == "setMyCommands"]
        return [(str(one["scope"]), str(one.get("language_code", ""))) for one in made]

    operator = telegram.user("Operator", id=OPERATOR)
    async with running(world):
        await world.until(lambda: _count(telegram, "getMyDescription") == 2)
        assert len(menus()) == 6
        operator.says("/start")
        await world.until(lambda: len(menus()) == 8)
    assert len(set(menus())) == len(menus()) == 8
    assert {language for _, language in menus()} == {"", "uk"}
    before = _count(telegram, "getMyCommands")
    async with running(world):
        await world.until(lambda: _count(telegram, "getMyCommands") == before + 8)
    assert len(menus()) == 8
    assert _count(telegram, "setMyDescription") == 1


async def test_a_pause_for_the_menu_alone_holds_up_no_message(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")
    telegram.faults.plan(Fault(How.FLOOD, "setMyCommands", seconds=36_000))
    async with running(world):
        await world.until(lambda: _count(telegram, "setMyCommands"))
        ada.says("/start")
        await world.until(lambda: len(ada.messages) == 2)


def _count(telegram: Telegram, method: str) -> int:
    return sum(one.method == method for one in telegram.requests)
