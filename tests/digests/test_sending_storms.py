"""Whatever fails, whoever is killed: all arrive, and all arrive once."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digests.model import Recipient, Status
from tests.digests.storm import Luck, broadcast

PRIVATE = [Recipient("telegram", str(2000 + number)) for number in range(70)]
GROUPS = [Recipient("telegram", str(-5000 - number)) for number in range(10)]
SUPERGROUPS = [Recipient("telegram", str(-1_001_000_000_000 - number)) for number in range(20)]

LUCK = st.builds(
    Luck,
    fails=st.integers(0, 100),
    fails_after=st.integers(0, 300),
    late=st.integers(0, 100),
    refused=st.integers(0, 50),
    flooded=st.integers(0, 10),
    probe_fails=st.integers(0, 200),
    strangers=st.integers(0, 100),
    slow=st.sampled_from([0.02, 0.1, 0.5, 2.0]),
    clock=st.sampled_from([(0,), (-1, 0, 1)]),
)


@given(seed=st.integers(0, 2**32), luck=LUCK, kills=st.integers(0, 5), parts=st.integers(1, 3))
@settings(
    max_examples=15,
    deadline=None,
    # What stands above the last known id can but be estimated: the same storms every time.
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
def test_in_any_storm_all_parts_arrive_exactly_once(
    seed: int, luck: Luck, kills: int, parts: int
) -> None:
    """Answers that never come, come late or make no sense; others' messages in between.

    The clock on the wall is put forward and back by an hour, or not.
    """
    chats = [*PRIVATE, *GROUPS, *SUPERGROUPS]
    texts = [f"part {number}" for number in range(parts)]
    ending = broadcast(chats, seed, luck, kills, texts)
    assert (ending.lost, ending.twice) == (0, 0)
    assert ending.statuses == {Status.SENT: len(chats) * parts}


@pytest.mark.parametrize("seed", range(2))
def test_of_a_broadcast_killed_in_the_middle_all_arrive_exactly_once(seed: int) -> None:
    chats = [Recipient("telegram", str(number)) for number in range(2000, 2600)]
    ending = broadcast(chats, seed, Luck(fails=40, fails_after=60), kills=3)
    assert (ending.lost, ending.twice) == (0, 0)


def test_without_kills_a_lost_message_costs_about_two_probes() -> None:
    chats = [Recipient("telegram", str(number)) for number in range(2000, 5000)]
    ending = broadcast(chats, 0, Luck(fails=40, fails_after=60), kills=0)
    assert (ending.lost, ending.twice) == (0, 0)
    assert ending.probes < 2.5 * 300
