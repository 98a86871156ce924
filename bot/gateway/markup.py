"""Blocks and digests into Telegram's HTML: the only place that escapes and splits."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import count
from typing import Protocol

from bot.commands.refs import Ref
from bot.gateway.buttons import LONGEST_DATA
from bot.gateway.splitting import Group, Page, pages
from bot.gateway.styled import Run, Tag, html, is_visible, link
from digests.model import (
    Block,
    Button,
    Digest,
    Emphasis,
    Item,
    Layout,
    Line,
    Link,
    Message,
    Phrase,
    Piece,
    Preferences,
    Strong,
    Text,
)


class Speech(Protocol):
    """Puts phrases into one language's words."""

    @property
    def is_right_to_left(self) -> bool:
        """Whether that language is written from right to left."""
        ...

    def __call__(self, phrase: Phrase) -> str:
        """The phrase in words."""
        ...


class Speeches(Protocol):
    """Gives the speech of a language; plain speech has no emoji, moments are those of a zone."""

    def __call__(self, language: str, is_plain: bool, zone: str | None = None) -> Speech: ...


FOLLOWED = Phrase("followed-mark")
"""Stands before the headline of a story about something the reader follows."""

NOTHING_NEW = Phrase("digest-nothing-new")
"""What a digest without stories says."""

BUTTONS_IN_A_ROW = 8
"""Buttons of proofs beside each other."""

_MOST_PROOFS = 80  # buttons; the rest of the hundred is left to the answer's own
_BULLETS = {True: "- ", False: "• "}  # by whether the reader wants it plain

# What Telegram refuses or no reader sees: controls but tab and line end, lone surrogates.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# Marks that turn the direction of whatever follows: only this module may set them.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_LINE_END = re.compile("\r\n?|[\u2028\u2029\x85]")
_WEB = re.compile(r"(?:https?://[^\s/?#.]+\.[^\s]+|tg://\S+|mailto:\S+)\Z", re.IGNORECASE)
_LONGEST_URL = 2048


class TelegramRenderer:
    """Implements `digests.ports.Renderer`."""

    def __init__(self, speeches: Speeches) -> None:
        self._speeches = speeches

    def render(self, digest: Digest, preferences: Preferences) -> tuple[Message, ...]:
        """The digest in as few messages as its stories allow, with a button for each proof."""
        speech = self._speeches(preferences.language, preferences.is_plain, preferences.zone)
        return digest_messages(digest, speech, is_plain=preferences.is_plain)


def digest_messages(digest: Digest, speech: Speech, *, is_plain: bool) -> tuple[Message, ...]:
    """A digest: its title once, then story after story."""
    page = _Typesetter(speech, is_plain)
    title = Item(((Text(digest.title),),), Layout.HEADING)
    stories = [page.item(title, leads=True)]
    if not digest.stories:
        stories[0] += page.item(Item(((NOTHING_NEW,),)))
    for story in digest.stories:
        groups = page.item(story.headline, gap=2, leads=True, is_marked=story.is_followed)
        for number, block in enumerate(story.blocks):
            # The first section belongs close to its headline; the others stand apart.
            groups += page.block(block, gap=2 if number else 1)
        stories.append(groups)
    if len(stories) > 1:
        # With its first story, for the title alone would be a message that says nothing.
        stories[:2] = [stories[0] + stories[1]]
    return tuple(_message(one) for one in pages(stories))


def answer_messages(
    blocks: Sequence[Block], speech: Speech, is_plain: bool, *, has_proofs: bool = True
) -> tuple[Message, ...]:
    """Blocks one below the other, with a button for each proof unless told otherwise."""
    page = _Typesetter(speech, is_plain, has_proofs=has_proofs)
    return tuple(_message(one) for one in pages(page.block(block, gap=2) for block in blocks))


def clean(text: str) -> str:
    """The text without what no reader sees and Telegram refuses."""
    return _TURNING.sub("", _printable(text))


def _printable(text: str) -> str:
    return _CONTROLS.sub("", _LINE_END.sub("\n", text))


def _message(page: Page) -> Message:
    numbers = [Button(str(number), data=data) for number, data in page.refs[:_MOST_PROOFS]]
    rows = range(0, len(numbers), BUTTONS_IN_A_ROW)
    return Message(
        html(page.runs),
        buttons=tuple(tuple(numbers[row : row + BUTTONS_IN_A_ROW]) for row in rows),
    )


class _Typesetter:
    """Sets items of one digest or answer: counts its proofs, speaks its language."""

    def __init__(self, speech: Speech, is_plain: bool, *, has_proofs: bool = True) -> None:
        self._speech = speech
        self._is_plain = is_plain
        self._has_proofs = has_proofs
        self._proofs = count(1)
        self._quotes = count(1)

    def block(self, block: Block, gap: int) -> list[Group]:
        """The block's heading and items."""
        groups: list[Group] = []
        if block.heading is not None:
            heading = Item(((block.heading,),), Layout.HEADING)
            groups += self.item(heading, gap=gap, leads=True)
        for item in block.items:
            groups += self.item(item, gap=1 if groups else gap)
        return groups

    def item(
        self, item: Item, *, gap: int = 1, leads: bool = False, is_marked: bool = False
    ) -> list[Group]:
        """The item as one group; none when it has no words."""
        lines = [runs for line in item.lines if (runs := self._line(line))]
        if not any(is_visible(run.text) for line in lines for run in line):
            return []
        if item.layout is Layout.HEADING:
            # What stands below a headline, its outlet and date, is no headline.
            lines[0] = [_bold(run) for run in lines[0]]
        runs = [run for line in lines for run in (Run("\n"), *line)][1:]
        if is_marked:
            runs.insert(0, Run(f"{self._speech(FOLLOWED)} "))
        data = _proof_data(item.ref) if self._has_proofs else None
        refs: tuple[tuple[int, str], ...] = ()
        if data is not None:
            number = next(self._proofs)
            refs = ((number, data),)
            runs.append(Run(f" [{number}]"))
        outer = self._outer(item.layout)
        if item.layout is Layout.BULLET:
            runs.insert(0, Run(_BULLETS[self._is_plain]))
        group = Group(
            tuple(Run(run.text, (*outer, *run.tags)) for run in runs),
            gap=gap,
            leads=leads or item.layout is Layout.HEADING,
            refs=refs,
        )
        return [group]

    def _outer(self, layout: Layout) -> tuple[Tag, ...]:
        match layout:
            case Layout.QUOTE:
                return (Tag("blockquote", number=next(self._quotes)),)
            case Layout.EXPANDABLE:
                return (Tag("blockquote", " expandable", next(self._quotes)),)
            case _:
                return ()

    def _line(self, line: Line) -> list[Run]:
        runs = [run for piece in line if (run := self._run(piece)).text]
        if len(runs) < 2:
            return runs  # Telegram gives each line the direction of its own first words
        return _isolated(runs, self._speech.is_right_to_left)

    def _run(self, piece: Piece) -> Run:
        match piece:
            case Strong(text):
                return Run(clean(text), (Tag("b"),))
            case Emphasis(text):
                return Run(clean(text), (Tag("i"),))
            case Link(text, url):
                address = clean(url).strip()
                is_link = len(address) <= _LONGEST_URL and _WEB.match(address)
                return Run(clean(text), (link(address),) if is_link else ())
            case Phrase():
                return Run(_printable(self._speech(piece)))
            case Text(text):
                return Run(clean(text))


def _bold(run: Run) -> Run:
    bold = Tag("b")
    return run if bold in run.tags else Run(run.text, (bold, *run.tags))


def _proof_data(ref: str | None) -> str | None:
    """What the button of a proof sends back; None when there is nothing to open."""
    found = Ref.parse(ref) if ref else None
    return found.data if found and len(found.data.encode()) <= LONGEST_DATA else None


def _isolated(runs: Sequence[Run], is_right_to_left: bool) -> list[Run]:
    """The runs, with those set apart that are written against the direction of the language.

    Neighbours are set apart together: a name and the role behind it read as one.
    """
    isolated = list(runs)
    foreign = [_is_right_to_left(run.text) not in (None, is_right_to_left) for run in runs]
    for place, (run, is_foreign) in enumerate(zip(runs, foreign, strict=True)):
        if not is_foreign:
            continue
        is_first = not (place and foreign[place - 1])
        is_last = place + 1 == len(runs) or not foreign[place + 1]
        before, after = _ISOLATE if is_first else "", _END_OF_ISOLATE if is_last else ""
        isolated[place] = Run(f"{before}{run.text}{after}", run.tags)
    return isolated


def _is_right_to_left(text: str) -> bool | None:
    """The direction of the first letter that has one; None when none has."""
    for kind in map(unicodedata.bidirectional, text):
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return None
