"""One alarm, not a hundred."""

from dataclasses import replace
from datetime import timedelta

from bot.alarms import State, alarms, ring
from digests.ports import Health
from tests.builders import NOON

WELL = State(
    lag=None, waiting=0, halted=None, health=[Health("wire")], free_disk=10**12, mistakes=None
)


def test_all_is_well() -> None:
    assert alarms(WELL) == {}


def test_each_trouble_has_its_alarm() -> None:
    troubles = {
        "halted": replace(WELL, halted="401"),
        "late": replace(WELL, lag=timedelta(minutes=11), waiting=3),
        "source wire": replace(WELL, health=[Health("wire", failures=5, last_trouble="404")]),
        "disk": replace(WELL, free_disk=1),
        "config": replace(WELL, mistakes="config.toml:3: stories = 0"),
    }
    for name, state in troubles.items():
        assert list(alarms(state)) == [name]


def test_a_lag_while_sending_is_halted_is_one_trouble_not_two() -> None:
    assert list(alarms(replace(WELL, halted="401", lag=timedelta(hours=1)))) == ["halted"]


def test_an_alarm_rings_when_it_begins_and_when_it_ends_and_not_between() -> None:
    late = alarms(replace(WELL, lag=timedelta(minutes=11), waiting=3))
    first = ring({}, late, NOON)
    assert [phrase.id for phrase in first.tell] == ["alarm-late"]
    later = alarms(replace(WELL, lag=timedelta(minutes=12), waiting=2))
    assert ring(first.standing, later, NOON).tell == ()
    over = ring(first.standing, {}, NOON)
    assert [phrase.id for phrase in over.tell] == ["alarm-over"]
    assert ring({**first.standing, **over.standing}, {}, NOON).tell == ()
