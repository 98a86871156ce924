"""/status, /pause, /resume, /send and /retry: for operators alone."""

import pytest

from bot.commands.request import Room
from digests.model import Delivery, Message, Part, Reader, Status
from digests.ports import Health, Turn
from tests.bot.commands.house import ADA, House, buttons_of, words_of


@pytest.mark.parametrize("command", ["status", "send morning", "retry"])
async def test_others_learn_not_even_that_they_exist(house: House, command: str) -> None:
    assert "I do not know that command" in words_of(await house.asks(f"/{command}"))
    assert "Only the operators" in words_of(await house.taps(f"{command.split()[0]}:morning"))
    assert not house.sent


async def test_they_answer_in_private_only(house: House) -> None:
    given = await house.asks("/status", is_operator=True, room=Room.GROUP)
    assert "private chat" in words_of(given)


async def test_the_status_tells_runs_queue_failures_and_sources(house: House) -> None:
    await house.asks("/subscribe")
    await house.store.report(Health("wire", house.now, house.now, "no answer", 2, 14))
    await _fail(house)
    given = words_of(await house.asks("/status", is_operator=True))
    assert "Sending." in given
    assert "failed 1." in given
    assert "Morning digest: one subscriber" in given
    assert "last Tue, 10 Mar 2026, 07:30" in given
    assert "next Wed, 11 Mar 2026, 07:30" in given
    assert "wire: 14 articles" in given
    assert "no answer" in given
    assert "1001: too long" in given


async def test_pausing_stops_sending_for_everybody_until_resumed(house: House) -> None:
    given = await house.asks("/pause", is_operator=True)
    assert (await house.store.notes("sending"))["paused"] == "1001"
    assert "paused" in words_of(await house.asks("/status", is_operator=True))
    await house.taps(buttons_of(given)["Resume"], is_operator=True)
    assert not (await house.store.notes("sending")).get("paused")
    assert house.woken == 1


async def test_a_readers_pause_is_his_own(house: House) -> None:
    assert "Pause for how long?" in words_of(await house.asks("/pause"))
    await house.taps("settings:pause:7")
    await house.asks("/resume")
    reader = await house.store.reader(ADA)
    assert reader
    assert reader.paused_until is None
    assert "paused" not in await house.store.notes("sending")


async def test_an_edition_is_sent_by_name_or_by_button(house: House) -> None:
    given = await house.asks("/send", is_operator=True)
    assert not house.sent
    sent = await house.taps(buttons_of(given)["Morning digest"], is_operator=True)
    assert "Morning digest: queued for 3 subscribers." in words_of(sent)
    assert house.sent == ["morning"]


async def test_what_failed_is_tried_again(house: House) -> None:
    assert "Nothing has failed." in words_of(await house.asks("/retry", is_operator=True))
    await _fail(house)
    assert "One message is tried again." in words_of(await house.asks("/retry", is_operator=True))
    assert house.woken == 1


async def _fail(house: House) -> None:
    await house.store.save_reader(Reader(ADA))
    delivery = Delivery("d1", ADA, (Message("x"),), house.now)
    await house.store.outbox.queue([Turn(delivery)], house.now)
    (part,) = await house.store.outbox.claim(house.now, 1)
    await house.store.outbox.settle(
        [Part(part.delivery, part.index, ADA, part.message, Status.FAILED, 1, reason="too long")]
    )
