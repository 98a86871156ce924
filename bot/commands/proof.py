"""The proof of a quote or a next step: the article's words around it, and how it was read."""

from bot.commands.answer import Answer, Tap, saying
from bot.commands.command import Command
from bot.commands.context import Mark, in_context
from bot.commands.facts import find_fact
from bot.commands.presenting import headed
from bot.commands.refs import Ref
from bot.commands.request import Room
from bot.commands.steps import step_taps
from bot.commands.upcoming import Upcoming
from bot.commands.visit import Visit
from digests.model import (
    Article,
    Block,
    Emphasis,
    Evidence,
    Line,
    NextStep,
    Phrase,
    Quote,
    ReadArticle,
    Span,
    Speaker,
    Strong,
    Text,
)
from digests.text.folding import folded_words

PREFIXES = ("q", "n")

_DESCRIBED = (Evidence.DESCRIBED, Evidence.PRONOUN)

_MOST_COPIED = 256
"""Characters a copy button can hold."""


async def prove(visit: Visit, ref: Ref) -> Answer:
    """The proof, as a message of its own; from a channel, in private."""
    if visit.request.room is Room.CHANNEL and visit.is_tap:
        return Answer(opens=ref.link)
    found = await find_fact(visit, ref)
    if found is None:
        return Answer(blocks=(saying(Phrase("proof-gone")),), is_new=True)
    read, fact = found
    match fact:
        case Quote():
            return _quote_proof(read, fact, ref)
        case NextStep():
            return _step_proof(visit, read, fact, ref)
    return Answer(blocks=(saying(Phrase("proof-gone")),), is_new=True)


def _quote_proof(read: ReadArticle, quote: Quote, ref: Ref) -> Answer:
    article = read.article
    marks: list[tuple[Span, Mark]] = [(quote.span, Strong)]
    if quote.speaker:
        marks.append((quote.speaker.span, Emphasis))
    lines: list[Phrase | Line] = [*_speaker_lines(article, quote.speaker), *_origin(article)]
    row = [Tap(Phrase("proof-article"), Ref("a", article.key).data)]
    if quote.speaker:
        person = Ref("w", article.key, quote.speaker.named.start)
        row.append(Tap(Phrase("proof-speaker-more"), person.data))
    return Answer(
        blocks=(
            headed(read),
            Block("proof", (in_context(article, marks),)),
            saying(*lines),
        ),
        taps=(
            tuple(row),
            (
                _copy_tap(article, quote),
                Tap(Phrase("proof-share"), inline=ref.link),
                *_source_tap(article),
            ),
        ),
        is_new=True,
    )


def _speaker_lines(article: Article, speaker: Speaker | None) -> list[Phrase | Line]:
    if speaker is None:
        return [Phrase("evidence-none")]
    name: Line = (Phrase("proof-speaker"), Text(" "), Strong(speaker.name))
    if speaker.role:
        name = (*name, Text(f", {speaker.role}"))
    return [name, _evidence(article, speaker)]


def _evidence(article: Article, speaker: Speaker) -> Phrase:
    words = speaker.span.of(article.text)
    if folded_words(words) == folded_words(speaker.name) and speaker.evidence in _DESCRIBED:
        return Phrase("evidence-unnamed")
    match speaker.evidence:
        case Evidence.PRONOUN | Evidence.DESCRIBED:
            return Phrase(f"evidence-{speaker.evidence}", {"words": words, "name": speaker.name})
        case Evidence.NAMED | Evidence.CONTINUED | Evidence.TURN:
            return Phrase(f"evidence-{speaker.evidence}")


def _origin(article: Article) -> list[Phrase | Line]:
    return [Phrase("proof-author", {"author": article.author})] if article.author else []


def _copy_tap(article: Article, quote: Quote) -> Tap:
    """The quote with its source, as far as a button can hold it; a cut is marked."""
    source = article.url or article.outlet or article.source
    name = f" {quote.speaker.name}," if quote.speaker else ""
    tail = f" –{name} {source}"
    words = quote.span.of(article.text).rstrip(", ")
    room = _MOST_COPIED - len(tail) - 2
    if len(words) > room:
        words = words[: max(0, room - 1)] + "…"
    return Tap(Phrase("proof-copy"), copy=f"“{words}”{tail}"[:_MOST_COPIED])


def _source_tap(article: Article) -> tuple[Tap, ...]:
    return (Tap(Phrase("proof-source"), url=article.url),) if article.url else ()


def _step_proof(visit: Visit, read: ReadArticle, step: NextStep, ref: Ref) -> Answer:
    article = read.article
    marks: list[tuple[Span, Mark]] = [(step.span, Strong)]
    lines: list[Phrase | Line] = []
    if step.when:
        lines.append(_when_said(visit, step, article))
    lines += _origin(article)
    row = (Tap(Phrase("proof-article"), Ref("a", article.key).data), *_source_tap(article))
    return Answer(
        blocks=(
            headed(read),
            Block("proof", (in_context(article, marks),)),
            *((saying(*lines),) if lines else ()),
        ),
        taps=(*step_taps(visit, Upcoming(step, read), ref), row),
        is_new=True,
    )


def _when_said(visit: Visit, step: NextStep, article: Article) -> Phrase:
    """The days a step is read to mean, and the words that say so."""
    assert step.when is not None
    when = step.when
    words = when.span.of(article.text)
    if when.at:
        return Phrase("step-at", {"words": words, "moment": when.at.astimezone(visit.zone)})
    if when.start == when.end:
        return Phrase("step-on", {"words": words, "day": when.start})
    return Phrase("step-between", {"words": words, "since": when.start, "until": when.end})


async def _words(visit: Visit) -> Answer:
    ref = Ref.parse(visit.words)
    if ref is None or ref.kind not in PREFIXES:
        return Answer(blocks=(saying(Phrase("proof-how")),))
    return await prove(visit, ref)


async def _tapped(visit: Visit) -> Answer:
    ref = Ref.parse(visit.request.data or "")
    if ref is None:
        return Answer(toast=Phrase("button-old"))
    return await prove(visit, ref)


COMMAND = Command("proof", words=_words, tap=_tapped, prefixes=PREFIXES, is_listed=False)
