"""The fast pattern of a capital letter means the same as the plain one."""

import re
import sys

from digests.text.capitals import CAPITAL


def test_it_takes_the_same_signs_as_the_plain_pattern() -> None:
    signs = "".join(map(chr, range(sys.maxunicode + 1)))
    assert re.findall(CAPITAL, signs) == re.findall(r"[^\W\d_a-z]", signs)
