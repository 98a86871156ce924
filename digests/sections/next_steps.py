"""What's next: sentences about things still to come on the day of publication."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from digests.model import (
    Argument,
    Block,
    Finding,
    Item,
    Layout,
    Length,
    Line,
    NextStep,
    Phrase,
    ReadArticle,
    Story,
    Text,
    When,
)
from digests.sections.section import Findings
from digests.text.announcements import announcement
from digests.text.document import Document
from digests.text.setting import Setting

_SHOWN = {Length.SHORT: 1, Length.NORMAL: 2, Length.LONG: 4}


class NextSteps:
    """The section `next`: what is announced comes before what is merely expected."""

    name: ClassVar[str] = "next"
    finding: ClassVar[type[Finding]] = NextStep

    def find(self, document: Document, found: Findings) -> tuple[NextStep, ...]:
        """All announcements of the article: fixed and dated ones first, then in its order."""
        return tuple(sorted(_steps(document), key=_rank))

    def block(self, story: Story, length: Length) -> Block | None:
        """The next things to come, each with its day, if it has one, before its sentence."""
        lines: list[tuple[str, Line]] = []
        seen: set[str] = set()
        for read in story.articles:
            for step in read.brief.of(self.name):
                assert isinstance(step, NextStep)
                words = step.span.of(read.article.text)
                if words not in seen:
                    seen.add(words)
                    lines.append((_ref(read, step), _line(read, step, words)))
        shown = lines[: _SHOWN[length]]
        if not shown:
            return None
        items = tuple(Item((line,), Layout.BULLET, ref) for ref, line in shown)
        return Block(self.name, items, Phrase("next-heading"))


def _ref(read: ReadArticle, step: NextStep) -> str:
    return f"n_{read.article.key}_{step.span.start}"


def _line(read: ReadArticle, step: NextStep, words: str) -> Line:
    if step.when is None:
        return (Text(words),)
    return (when_phrase(step.when, read.brief.published), Text(" "), Text(words))


def when_phrase(when: When, published: date | None) -> Phrase:
    """The days of a step as a phrase: a moment, one day, a last day, or the first and last.

    What may come from the day of publication on is told by its last day: "by Friday".
    """
    arguments: dict[str, Argument] = {"first": when.start, "last": when.end}
    if when.at is not None:
        return Phrase("next-at", {"moment": when.at})
    if when.start == when.end:
        return Phrase("next-on", {"date": when.start})
    if when.start == published:
        return Phrase("next-by", {"date": when.end})
    return Phrase("next-between", arguments)


def _rank(step: NextStep) -> tuple[bool, bool, int]:
    return (step.when is None, not step.is_scheduled, step.span.start)


def _steps(document: Document) -> Iterator[NextStep]:
    sentences = document.sentences
    setting = Setting(document.text, document.language, document.published, sentences)
    for sentence in sentences:
        if found := announcement(setting, sentence):
            yield NextStep(sentence, found.when, found.is_scheduled)
