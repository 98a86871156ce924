"""The garbage collector, kept from walking over all that stays."""

import gc


def settle_down() -> None:
    """Take all that is loaded by now out of the collector's rounds.

    A round over the whole program takes 85 ms of processor time, and comes whenever enough was
    made since: the event loop would stand still meanwhile.
    """
    gc.collect()
    gc.freeze()
