import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs" / "delivery.md"


def test_every_test_that_the_docs_name_exists() -> None:
    named = set(re.findall(r"`(test_\w+)`", DOCS.read_text()))
    written = {
        name
        for file in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^(?:async )?def (test_\w+)", file.read_text(), re.MULTILINE)
    }
    assert len(named) > 40
    assert named - written == set()


def test_every_guarantee_names_a_test() -> None:
    text = DOCS.read_text().partition("## Figures")[0]
    rows = [row for row in text.splitlines() if row.startswith("| ")]
    without = [row for row in rows if not re.search(r"`test_\w+`|\| test \|$", row)]
    assert without == []
