"""Measurements with the texts and scorers that may stand beside the checkout."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from datetime import time as clock
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.briefing import as_json
from digests.model import Article, Span
from digests.reading import read
from digests.text.dates import dates
from digests.text.languages.en_dates import DATES

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"

FOLDS = 6
"""Into how many parts the training articles fall."""

CORPORA = (("geovirus", "GeoVirus"), ("geowebnews", "GeoWebNews"))
"""Articles whose places are marked, and what they are called."""

_PASSES = 5

Figures = dict[str, float]


def gold() -> Iterator[tuple[str, float]]:
    """Whole briefs against the digests that an editor made by hand."""
    articles = _edited()
    figures = _scored("gold", [], articles)["overall"]
    quotes, who, where = figures["quotes"], figures["who"], figures["where"]
    steps, summary, whole = figures["next"], figures["summary"], figures["all"]
    yield "gold: quotes with speaker, F1", quotes["F1"]
    yield "gold: key quotes among the first three", quotes["key R@3"]
    yield "gold: scare quotes shown", quotes["scare"]
    yield "gold: who, recall", who["R"]
    yield "gold: who, precision", who["P"]
    yield "gold: who, traps", who["not-who"]
    yield "gold: roles right", who["role acc"]
    yield "gold: where, recall", where["R"]
    yield "gold: where, precision", where["P"]
    yield "gold: where, traps", where["not-where"]
    yield "gold: coordinates right, towns", where["geo point"]
    yield "gold: next, F1", steps["F1"]
    yield "gold: next, traps", steps["not-next"]
    yield "gold: next, days exact", steps["date exact"]
    yield "gold: days invented or past", steps["invented"] + steps["past"]
    yield "gold: summary, ROUGE-1", summary["ROUGE-1"]
    yield "gold: summary, share of gold sentences", summary["in gold"]
    yield "gold: verbatim", whole["verbatim"]
    yield "gold: boilerplate shown", whole["boilerplate"]


def quotes() -> Iterator[tuple[str, float]]:
    """Direct quotations and their speakers, as trained annotators marked them."""
    folder = SHARED / "quotes" / "polnear"
    yield from _attributed("quotes", folder, "dev", _texts(folder, "dev"))


def held_out(fold: int) -> Iterator[tuple[str, float]]:
    """The same on every sixth of the training articles, counted from number `fold` (0 to 5).

    Fold 5 stays unread: nobody looks at its errors. Whom a pronoun means is not told there.
    """
    whole = SHARED / "quotes" / "polnear"
    chosen = _texts(whole, "train")[fold::FOLDS]
    with tempfile.TemporaryDirectory() as name:
        part = Path(name)
        data = part / "data"
        for kind in ("text", "attributions"):
            (data / "train" / kind).mkdir(parents=True)
        (data / "metadata.tsv").touch()
        for text in chosen:
            (data / "train" / "text" / text.name).symlink_to(text)
            for marked in (whole / "data/train/attributions").glob(f"{text.stem}_*.ann"):
                (data / "train" / "attributions" / marked.name).symlink_to(marked)
        yield from _attributed(f"fold {fold}", part, "train", chosen)


def _texts(corpus: Path, split: str) -> list[Path]:
    return sorted((corpus / "data" / split / "text").glob("*.txt"))


def _attributed(
    label: str, corpus: Path, split: str, texts: list[Path]
) -> Iterator[tuple[str, float]]:
    """How many quotations of the texts are given to the right one."""
    articles = [_article(path.stem, path.read_bytes().decode("utf-8"), None) for path in texts]
    result = _scored("quotes", [str(corpus), split], articles)
    yield f"{label}: right person, sentences, F1", result["sentence"]["e2e_entity_f1"]
    yield f"{label}: speaker mention, sentences, F1", result["sentence"]["e2e_mention_f1"]
    yield f"{label}: right person, fragments, F1", result["fragment"]["e2e_entity_f1"]


def places() -> Iterator[tuple[str, float]]:
    """Places found and put on the right spot in two corpora."""
    for corpus, name in CORPORA:
        articles = _corpus(corpus)
        yield f"places: {name}, F1", _scored("places", [corpus], articles)["F1"]


def traps() -> Iterator[tuple[str, float]]:
    """Sentences with names and numbers that look like dates and are none."""
    given = json.loads((SHARED / "dates" / "traps.json").read_text("utf-8"))
    published = date.fromisoformat(given["published"])
    caught = [t for t in given["traps"] if dates(t, Span(0, len(t)), published, DATES)]
    yield "dates: traps that get a date", float(len(caught))


def speed() -> Iterator[tuple[str, float]]:
    """Whole briefs on one core, after the tables are loaded: the best of some passes."""
    paths = sorted((SHARED / "quotes" / "polnear" / "data" / "dev" / "text").glob("*.txt"))
    politics = [_article(path.stem, path.read_text("utf-8"), date(2016, 9, 20)) for path in paths]
    yield "speed: gold, articles a second", _pace(_edited())
    yield "speed: quotes, articles a second", _pace(politics)
    for corpus, name in CORPORA:
        yield f"speed: {name}, articles a second", _pace(_corpus(corpus))


def _pace(articles: Sequence[Article]) -> float:
    for article in articles:
        read(article)
    taken = []
    for _ in range(_PASSES):
        begun = time.process_time()
        for article in articles:
            read(article)
        taken.append(time.process_time() - begun)
    return len(articles) / min(taken)


def _edited() -> list[Article]:
    """The articles with a digest made by hand."""
    articles = []
    for annotation in sorted((SHARED / "gold" / "dev").glob("*.json")):
        published = datetime.fromisoformat(json.loads(annotation.read_text("utf-8"))["published"])
        text = annotation.with_suffix(".txt").read_text("utf-8")
        articles.append(_article(annotation.stem, text, published.date()))
    return articles


@lru_cache(maxsize=len(CORPORA))
def _corpus(corpus: str) -> list[Article]:
    """The articles of a corpus of places, without their marks."""
    with tempfile.TemporaryDirectory() as folder:
        _run("places", [corpus, "--texts", folder])
        texts = sorted(Path(folder).glob("*.txt"))
        return [_article(path.stem, path.read_text("utf-8"), None) for path in texts]


def _article(key: str, text: str, published: date | None) -> Article:
    moment = datetime.combine(published, clock(12), UTC) if published else None
    return Article(key=key, source="quality", text=text, published=moment)


def _scored(kind: str, arguments: list[str], articles: list[Article]) -> Any:
    """What the scorer of that folder makes of the articles' briefs."""
    with tempfile.TemporaryDirectory() as folder:
        lines = (as_json(article.key, article, read(article)) for article in articles)
        predictions, out = Path(folder) / "predictions.jsonl", Path(folder) / "figures.json"
        predictions.write_text("\n".join(lines) + "\n", "utf-8")
        if kind == "quotes":
            return json.loads(_run(kind, [*arguments, str(predictions), "--json"]))
        _run(kind, [*arguments, str(predictions), "--json", str(out)])
        return json.loads(out.read_text("utf-8"))


def _run(kind: str, arguments: list[str]) -> str:
    command = [sys.executable, str(SHARED / kind / "score.py"), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
