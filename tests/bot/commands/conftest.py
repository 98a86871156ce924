"""A house with two articles, for every test of the commands."""

from collections.abc import AsyncIterator

import pytest

from tests.bot.commands.house import House, a_house, bridge, harbour


@pytest.fixture
async def house() -> AsyncIterator[House]:
    """The articles of today and of yesterday are stored; nobody is known yet."""
    made = await a_house()
    await made.stores(bridge(), harbour())
    yield made
    await made.store.close()
