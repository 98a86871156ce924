"""Builds the table of given names from the US census lists of 1990 (public domain).

    python tools/build_given_names.py FOLDER > digests/text/languages/en_given_names.py

FOLDER holds `dist.female.first` and `dist.male.first` as the census bureau published them
(the source package of `names` on PyPI carries them).
"""

import sys
import textwrap
from pathlib import Path

CLEAR = 4.0  # a name counts for one gender when it is this many times as frequent there


def shares(path: Path) -> dict[str, float]:
    """Each name with its share among the bearers of that gender, in percent."""
    rows = (line.split() for line in path.read_text("ascii").splitlines())
    return {row[0].capitalize(): float(row[1]) for row in rows if row}


def table(name: str, words: list[str]) -> str:
    """One constant of the module, wrapped to the line length of the project."""
    body = textwrap.fill(" ".join(sorted(words)), 96, break_on_hyphens=False)
    return f'{name} = frozenset(\n    """\n{textwrap.indent(body, "    ")}\n    """.split()\n)\n'


def main() -> None:
    """Print the module."""
    folder = Path(sys.argv[1])
    female, male = shares(folder / "dist.female.first"), shares(folder / "dist.male.first")
    names = sorted(female.keys() | male.keys())
    women = [n for n in names if female.get(n, 0) > CLEAR * male.get(n, 0)]
    men = [n for n in names if male.get(n, 0) > CLEAR * female.get(n, 0)]
    either = sorted(set(names) - set(women) - set(men))
    print('"""Given names of the US census of 1990; made by tools/build_given_names.py."""\n')
    print(table("FEMALE", women), table("MALE", men), table("EITHER", either), sep="\n", end="")


if __name__ == "__main__":
    main()
