"""/help lists what this person can do here."""

from bot.commands.request import Room
from tests.bot.commands.house import House, words_of


async def test_a_reader_sees_no_operator_commands(house: House) -> None:
    given = words_of(await house.asks("/help"))
    assert "/quotes – Who said what" in given
    assert "/status" not in given


async def test_an_operator_sees_them_in_private(house: House) -> None:
    assert "/status" in words_of(await house.asks("/help", is_operator=True))
    assert "/status" not in words_of(await house.asks("/help", is_operator=True, room=Room.GROUP))


async def test_a_group_member_sees_only_what_may_be_used(house: House) -> None:
    given = words_of(await house.asks("/help", room=Room.GROUP, may_change=False))
    assert "/quotes" in given
    assert "/settings" not in given


async def test_a_mistyped_command_is_guessed(house: House) -> None:
    assert "/quotes" in words_of(await house.asks("/quots"))
    assert "/help" in words_of(await house.asks("/xyzzy"))
