"""English: the words that tell when."""

from collections.abc import Iterator

from digests.text.languages.date_words import DateWords, Holiday, Word

_MONTHS = (
    "january february march april may june july august september october november december"
).split()
_MONTHS_SHORT = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
).split()
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
).split()

SEVERAL = 2
"""The value of a unit of time in the plural: "weeks"."""

_CLASSES: dict[str, str] = {
    "t": "this current",
    "x": "next coming following upcoming forthcoming",
    "l": "last past previous preceding",
    "r": "later",
    "e": "early",
    "m": "mid middle",
    "L": "late",
    "E": "end close",
    "B": "beginning start outset turn",
    "H": "half",
    "T": "the",
    "O": "of",
    "n": "in",
    "j": "on",
    "k": "at over during for throughout",
    "v": "as",
    "b": "by",
    "F": "from starting effective",
    "U": "until till through thru",
    "g": "to",
    "&": "and or",
    "W": "within inside",
    "z": "between",
    "A": "after",
    "V": "before ahead",
    "G": "ago earlier",
    "Z": "now",
    "S": "since",
    "a": "a an",
    "w": "working business",
    "i": "time",
    "y": "rest remainder balance",
    "f": "few",
    "<": "begin begins began open opens start starts run runs opening running lasts",
    ">": "ends ended ending concludes concluding closes closing finishes finishing",
    "~": "moved postponed pushed delayed rescheduled shifted deferred switched off back forward",
    "!": "not unlikely never no without nor hardly neither",
    "P": "morning afternoon evening night nights mornings noon midday dawn dusk midnight lunchtime",
}
"""The class of words that carry no value."""

_UNITS = "0 hour 1 day 2 week 3 fortnight 4 weekend 5 month 6 quarter 7 year 8 decade".split()
_SEASONS = {"winter": 12, "spring": 3, "summer": 6, "autumn": 9, "fall": 9}
_RELATIVE = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}


def _words() -> Iterator[tuple[str, Word]]:
    for kind, words in _CLASSES.items():
        yield from ((word, (kind, 0)) for word in words.split())
    for kind, unit in zip(_UNITS[::2], _UNITS[1::2], strict=True):
        yield unit, (kind, 1)
        yield f"{unit}s", (kind, SEVERAL)
    yield from ((word, ("s", month)) for word, month in _SEASONS.items())
    yield from ((word, ("R", days)) for word, days in _RELATIVE.items())
    yield from ((word, ("N", number)) for number, word in enumerate(_NUMBERS))
    yield from ((word, ("o", number)) for number, word in enumerate(_ORDINALS) if number)
    yield from ((tens, ("N", number)) for tens, number in _TENS.items())
    yield "couple", ("N", 2)
    yield "dozen", ("N", 12)
    yield "hundred", ("N", 100)


_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "ninety": 90}

_HOLIDAYS = {
    "new year's day": Holiday(1, 1),
    "new year's eve": Holiday(12, 31),
    "valentine's day": Holiday(2, 14),
    "st. patrick's day": Holiday(3, 17),
    "may day": Holiday(5, 1),
    "independence day": Holiday(7, 4),
    "fourth of july": Holiday(7, 4),
    "bastille day": Holiday(7, 14),
    "halloween": Holiday(10, 31),
    "veterans day": Holiday(11, 11),
    "armistice day": Holiday(11, 11),
    "christmas eve": Holiday(12, 24),
    "christmas day": Holiday(12, 25),
    "christmas": Holiday(12, 25),
    "boxing day": Holiday(12, 26),
    "martin luther king jr. day": Holiday(1, weekday=0, nth=3),
    "presidents day": Holiday(2, weekday=0, nth=3),
    "memorial day": Holiday(5, weekday=0, nth=-1),
    "labor day": Holiday(9, weekday=0, nth=1),
    "thanksgiving": Holiday(11, weekday=3, nth=4),
    "thanksgiving day": Holiday(11, weekday=3, nth=4),
    "good friday": Holiday(from_easter=-2),
    "easter": Holiday(from_easter=0),
    "easter sunday": Holiday(from_easter=0),
    "easter monday": Holiday(from_easter=1),
}

DATES = DateWords(
    words=dict(_words()),
    names={
        **{name: ("M", number) for number, name in enumerate(_MONTHS, 1)},
        **{name: ("D", number) for number, name in enumerate(_DAYS)},
    },
    short_names={
        **{name: ("M", number) for number, name in enumerate(_MONTHS_SHORT, 1) if name != "may"},
        "sept": ("M", 9),
        **{name[:3]: ("D", number) for number, name in enumerate(_DAYS)},
        "tues": ("D", 1),
        "thur": ("D", 3),
        "thurs": ("D", 3),
    },
    months={
        **{name: number for number, name in enumerate(_MONTHS, 1)},
        **{name: number for number, name in enumerate(_MONTHS_SHORT, 1)},
        "sept": 9,
    },
    holidays=_HOLIDAYS,
    zones={
        "UTC": 0, "GMT": 0, "BST": 60, "IST": 330, "CET": 60, "CEST": 120, "EET": 120,
        "EEST": 180, "MSK": 180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300,
        "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "JST": 540, "AEST": 600, "AEDT": 660,
    },
    name_makers=frozenset("Night Morning Football Group Times Club Market Prayers Project Street Avenue Road".split()),
    name_openers=frozenset("Black Good Super Ash Palm Bloody Cyber Fat Shrove Holy Easter".split()),
)  # fmt: skip
