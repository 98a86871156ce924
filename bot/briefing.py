"""`newsdigest brief`: files in, briefs out, in the order of the files, on all cores."""

import json
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from bot.workers import begin_worker
from digests.errors import BadInput
from digests.model import Actor, Article, Brief, Finding, NextStep, Place, Quote
from digests.reading import read
from digests.sources.files import article_of_file

if TYPE_CHECKING:
    from rich.console import Console

_WORTH_A_POOL = 40  # files; starting worker processes takes as long as reading so many
_CHUNK = 16


class Unreadable(str):
    """Why a file gives no brief: one line for the operator."""

    __slots__ = ()


Read = tuple[Article, Brief]


def briefs(
    files: Sequence[Path], published: date | None, jobs: int
) -> Iterator[tuple[Path, Read | Unreadable]]:
    """Each file with its article and brief, or with the reason why there is none."""
    one = partial(_read_file, published=published)
    if jobs < 2 or len(files) < _WORTH_A_POOL:
        yield from zip(files, map(one, files), strict=True)
        return
    context = get_context("forkserver")
    with ProcessPoolExecutor(jobs, context, initializer=begin_worker) as pool:
        yield from zip(files, pool.map(one, files, chunksize=_CHUNK), strict=True)


def _read_file(path: Path, published: date | None) -> Read | Unreadable:
    try:
        article = article_of_file(path.name, path.read_bytes(), source="files")
    except OSError as error:
        return Unreadable(f"{path}: cannot be read: {error.strerror}")
    except BadInput as error:
        return Unreadable(f"{path}: {error}")
    if published and not article.published:
        article = replace(article, published=datetime.combine(published, time(12), UTC))
    return article, read(article)


def as_json(stem: str, article: Article, brief: Brief) -> str:
    """The brief as one line of JSON; offsets count characters of the article's text."""
    text = article.text
    line: dict[str, Any] = {
        "id": stem,
        "title": brief.title,
        "summary": [one.span.of(text) for one in brief.of("summary")],
        "quotes": [_quote(one, text) for one in brief.of("quotes") if isinstance(one, Quote)],
        "who": [
            {"name": one.name, "role": one.role, "type": str(one.type)}
            for one in brief.of("who")
            if isinstance(one, Actor)
        ],
        "where": [
            {"name": one.name, "country": one.country, "lat": one.lat, "lon": one.lon}
            for one in brief.of("where")
            if isinstance(one, Place)
        ],
        "next": [_next(one, text) for one in brief.of("next") if isinstance(one, NextStep)],
    }
    return json.dumps(line, ensure_ascii=False)


def _slice(finding: Finding, text: str) -> dict[str, Any]:
    span = finding.span
    return {"text": span.of(text), "start": span.start, "end": span.end}


def _quote(quote: Quote, text: str) -> dict[str, Any]:
    speaker = quote.speaker
    return _slice(quote, text) | {
        "speaker": {"name": speaker.name, "role": speaker.role} if speaker else None,
        "speaker_start": speaker.span.start if speaker else None,
        "speaker_end": speaker.span.end if speaker else None,
    }


def _next(step: NextStep, text: str) -> dict[str, Any]:
    when = step.when
    days = {"start": when.start.isoformat(), "end": when.end.isoformat()} if when else None
    return _slice(step, text) | {"when": days}


def show(stem: str, article: Article, brief: Brief, console: "Console") -> None:
    """The brief for people, under its title or else the name of its file."""
    from rich.markup import escape

    text = article.text
    console.rule(f"[bold]{escape(brief.title or stem)}")
    for one in brief.of("summary"):
        console.print(escape(one.span.of(text)))
    for quote in brief.of("quotes"):
        if isinstance(quote, Quote) and quote.speaker:
            role = f", {quote.speaker.role}" if quote.speaker.role else ""
            console.print(f"\n[green]❝ {escape(quote.span.of(text))}")
            console.print(f"  [bold]{escape(quote.speaker.name)}[/bold]{escape(role)}")
    _list(console, "Who", (_actor(one) for one in brief.of("who") if isinstance(one, Actor)))
    _list(console, "Where", (_place(one) for one in brief.of("where") if isinstance(one, Place)))
    steps = (one for one in brief.of("next") if isinstance(one, NextStep))
    _list(console, "What's next", (_step(one, text) for one in steps))
    console.print()


def _list(console: "Console", heading: str, lines: Iterable[str]) -> None:
    from rich.markup import escape

    for number, line in enumerate(lines):
        if number == 0:
            console.print(f"\n[bold]{heading}")
        console.print(f"  • {escape(line)}")


def _actor(actor: Actor) -> str:
    return f"{actor.name}, {actor.role}" if actor.role else actor.name


def _place(place: Place) -> str:
    where = f", {place.country}" if place.country and place.country != place.name else ""
    spot = (
        f" ({place.lat:.2f}, {place.lon:.2f})"
        if place.lat is not None and place.lon is not None
        else ""
    )
    return f"{place.name}{where}{spot}"


def _step(step: NextStep, text: str) -> str:
    if step.when is None:
        return step.span.of(text)
    days = dict.fromkeys((step.when.start, step.when.end))
    return f"{' – '.join(day.isoformat() for day in days)}: {step.span.of(text)}"


def run(
    files: Sequence[Path],
    published: date | None,
    jobs: int,
    in_json: bool,
    out: TextIO,
    complaints: TextIO,
) -> bool:
    """Read all files and write their briefs; whether every file could be read."""
    from rich.console import Console
    from rich.progress import track

    console = Console(file=out, highlight=False)
    err = Console(file=complaints, highlight=False)
    is_whole = True
    todo = briefs(files, published, jobs)
    # A bar among briefs for people would tear them; it belongs to a long run into a file.
    watched = (
        track(todo, "Reading", total=len(files), console=err, transient=True)
        if err.is_terminal and not console.is_terminal and len(files) > 1
        else todo
    )
    for path, result in watched:
        if isinstance(result, Unreadable):
            is_whole = False
            err.print(result, style="red", markup=False)
        elif in_json:
            out.write(as_json(path.stem, *result) + "\n")
        else:
            show(path.stem, *result, console)
    return is_whole
