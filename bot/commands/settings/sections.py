"""Settings: which sections a digest has."""

from dataclasses import replace

from bot.commands.answer import Answer
from bot.commands.settings.page import OLD, Page, choice, in_rows, shown
from bot.commands.subscribing import prefer
from bot.commands.visit import Visit
from digests.model import Line, Phrase, Preferences, Text
from digests.sections import SECTIONS

_NAMES = tuple(section.name for section in SECTIONS)


async def _page(visit: Visit) -> Answer:
    """`on:NAME`, `off:NAME`, or `edition` to leave them to the edition."""
    match visit.args[1:]:
        case ():
            pass
        case ("edition",):
            visit = await prefer(visit, lambda mine: replace(mine, sections=None))
        case ("on" | "off" as state, name) if name in _NAMES:
            visit = await _toggle(visit, name, state == "on")
        case _:
            return OLD
    mine = _mine(visit.preferences, visit)
    taps = [
        choice(
            "sections",
            f"{'off' if name in mine else 'on'}:{name}",
            Phrase(f"section-{name}"),
            name in mine,
        )
        for name in _NAMES
    ]
    default = choice(
        "sections", "edition", Phrase("settings-as-edition"), visit.preferences.sections is None
    )
    return shown(
        Phrase("settings-sections-how"),
        rows=(*in_rows(taps, 2), (default,)),
        heading=Phrase("settings-sections"),
    )


async def _toggle(visit: Visit, name: str, is_on: bool) -> Visit:
    def change(preferences: Preferences) -> Preferences:
        mine = set(_mine(preferences, visit)) | {name}
        if not is_on:
            mine.discard(name)
        # A digest without any section would be a list of headlines: the last one stays.
        ordered = tuple(one for one in _NAMES if one in mine) or (name,)
        return replace(preferences, sections=ordered)

    return await prefer(visit, change)


def _mine(preferences: Preferences, visit: Visit) -> tuple[str, ...]:
    first = next(iter(visit.editions.values()), None)
    return preferences.sections or (first.sections if first else _NAMES)


async def _value(visit: Visit) -> Line:
    mine = visit.preferences.sections
    if mine is None:
        return (Phrase("settings-as-edition"),)
    pieces: list[Phrase | Text] = []
    for name in mine:
        pieces += [Text(", ")] if pieces else []
        pieces.append(Phrase(f"section-{name}"))
    return tuple(pieces)


PAGE = Page("sections", _page, _value)
