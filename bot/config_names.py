"""Names in a configuration that stand twice or lead nowhere, told beside all other mistakes."""

from collections.abc import Iterator, Mapping

from bot.config_errors import Mistake, Path_, shown


def misfits(table: Mapping[str, object]) -> Iterator[Mistake]:
    """What is wrong between the tables of a file that is not checked yet."""
    for kind in ("sources", "editions"):
        yield from _twice(kind, [one.get("name") for _, one in _tables(table, kind)])
    known = [one.get("name") for _, one in _tables(table, "sources")]
    for place, edition in _tables(table, "editions"):
        named = edition.get("sources")
        for at, name in enumerate(named if isinstance(named, list) else ()):
            if isinstance(name, str) and name.strip() not in known:
                have = ", ".join(map(str, known)) or "none yet"
                key: Path_ = ("editions", place, "sources", at)
                yield Mistake(key, f" = {shown(key, name)}: is no source; sources are: {have}")


def _twice(kind: str, names: list[object]) -> Iterator[Mistake]:
    for place, name in enumerate(names):
        if name is not None and name in names[:place]:
            key: Path_ = (kind, place, "name")
            yield Mistake(key, f" = {shown(key, name)}: stands twice; expected a name of its own")


def _tables(table: Mapping[str, object], kind: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    found = table.get(kind)
    for place, one in enumerate(found if isinstance(found, list) else ()):
        if isinstance(one, Mapping):
            yield place, one
