"""A desk with a real (memory) store, a clock that stands still, and somebody who asks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from bot.commands.answer import Answer, Tap
from bot.commands.answering import answer
from bot.commands.desk import City, Desk, Privacy
from bot.commands.refs import Ref
from bot.commands.request import Request, Room
from bot.i18n import Translator
from digests.errors import BadInput
from digests.model import (
    Actor,
    ActorType,
    Article,
    Block,
    Brief,
    Digest,
    Edition,
    Evidence,
    Finding,
    NextStep,
    Phrase,
    Piece,
    Place,
    Quote,
    ReadArticle,
    Recipient,
    Schedule,
    Span,
    Speaker,
    SummarySentence,
    When,
)
from digests.ports import Store
from digests.storage import open_store

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
ADA = Recipient("telegram", "1001")
MORNING = Edition("morning", "Morning digest", Schedule((time(7, 30),)), "Europe/Kyiv")
EVENING = Edition("evening", "Evening digest", Schedule((time(18, 0),)), "Europe/Kyiv")

KYIV = City("Kyiv", "Ukraine", "Europe/Kyiv")
LVIV = City("Lviv", "Ukraine", "Europe/Kyiv")
LIMA = City("Lima", "Peru", "America/Lima")


class FewCities:
    """Three cities are enough to be found."""

    def search(self, words: str, limit: int) -> Sequence[City]:
        """By the beginning of their names."""
        wanted = words.casefold()
        found = [one for one in (KYIV, LVIV, LIMA) if one.name.casefold().startswith(wanted)]
        return found[:limit] if wanted else []

    def nearest(self, lat: float, lon: float) -> City | None:
        """West of the ocean's middle is Lima."""
        return LIMA if lon < -30 else KYIV


@dataclass
class House:
    """The store and the desk over it; what was sent or fetched is noted here."""

    store: Store
    editions: dict[str, Edition] = field(default_factory=lambda: {"morning": MORNING})
    now: datetime = NOW
    privacy: Privacy = field(default_factory=Privacy)
    pages: dict[str, Article] = field(default_factory=dict)
    digests: dict[str, Digest] = field(default_factory=dict)
    sent: list[str] = field(default_factory=list)
    woken: int = 0

    @property
    def desk(self) -> Desk:
        """The desk as wiring would put it together."""
        return Desk(
            store=self.store,
            editions=lambda: self.editions,
            clock=lambda: self.now,
            fetch=self._fetch,
            read=self._read,
            preview=self._preview,
            send_now=self._send_now,
            wake=self._wake,
            cities=FewCities(),
            privacy=self.privacy,
        )

    async def asks(self, text: str, who: Recipient = ADA, **given: Any) -> Answer:
        """Somebody types: "/quotes words" or anything else."""
        command, words = "", text
        if text.startswith("/"):
            command, _, words = text[1:].partition(" ")
        return await self._answer(Request(who, 1001, command, words), given)

    async def taps(self, data: str, who: Recipient = ADA, **given: Any) -> Answer:
        """Somebody taps a button with this data."""
        return await self._answer(Request(who, 1001, "", data=data), given)

    async def _answer(self, request: Request, given: Mapping[str, Any]) -> Answer:
        return await answer(replace(request, **given), self.desk)

    async def stores(self, *told: ReadArticle) -> None:
        """These articles are in the archive."""
        for one in told:
            await self.store.add(one.article, one.brief)

    async def _fetch(self, url: str) -> Article:
        if url not in self.pages:
            raise BadInput("there is no such page")
        return self.pages[url]

    async def _read(self, article: Article) -> Brief:
        first = article.text.split(". ")[0]
        sentence = SummarySentence(Span(0, len(first)))
        return Brief(article.key, 1, article.title, findings={"summary": (sentence,)})

    async def _preview(self, recipient: Recipient, edition: str) -> Digest | None:
        return self.digests.get(edition)

    async def _send_now(self, edition: str) -> int:
        self.sent.append(edition)
        return 3

    def _wake(self) -> None:
        self.woken += 1


async def a_house(url: str = "memory://") -> House:
    """A house with an empty store."""
    return House(await open_store(url))


# --- articles of our own ------------------------------------------------------------------------

HARBOUR = """Council votes for new harbour

Ada Roe, the mayor of Porthaven, opened the session on Tuesday. “We build the harbour or we \
lose it,” said Ms. Roe. The vote was close.

He was not convinced. “A harbour without a road is a pond,” he told the council, meaning \
the opposition leader Ben Orr.

The ministry in Kyiv will publish the plans on April 17. Works begin at 10:00 on May 4."""

BRIDGE = """Porthaven bridge closes for a week

“Nobody will miss the old bridge,” Ada Roe, the mayor, said on Monday. Porthaven closes the \
bridge on March 20 for repairs."""


def span_of(text: str, words: str) -> Span:
    """Where the words stand first."""
    start = text.index(words)
    return Span(start, start + len(words))


def a_quote(
    text: str,
    words: str,
    name: str | None = None,
    by: str | None = None,
    role: str | None = None,
    evidence: Evidence = Evidence.NAMED,
) -> Quote:
    """The words, said by `name`, who is called `by` beside them."""
    speaker = None
    if name:
        speaker = Speaker(
            name,
            span_of(text, by or name),
            span_of(text, name),
            evidence,
            role,
            span_of(text, role) if role else None,
        )
    return Quote(span_of(text, words), speaker, is_key=True)


def a_step(text: str, sentence: str, words: str, at: datetime) -> NextStep:
    """The sentence, which speaks of that day by those words; with a clock time unless 00:00."""
    moment = at if at.time() != time() else None
    return NextStep(
        span_of(text, sentence), When(at.date(), at.date(), span_of(text, words), moment)
    )


def a_person(text: str, name: str, role: str | None = None) -> Actor:
    """A person of the article."""
    span = span_of(text, name)
    return Actor(span, name, ActorType.PERSON, role, span_of(text, role) if role else None)


def a_place(
    text: str, name: str, country: str | None, lat: float | None, lon: float | None
) -> Place:
    """A place of the article."""
    return Place(span_of(text, name), name, name, country, lat, lon)


def told(
    key: str, text: str, outlet: str, when: datetime, **facts: tuple[Finding, ...]
) -> ReadArticle:
    """An article with the facts given (`next` as `steps`)."""
    title = text.split("\n", 1)[0]
    findings = {("next" if name == "steps" else name): found for name, found in facts.items()}
    article = Article(
        key=key,
        source="wire",
        text=text,
        title=title,
        url=f"https://news.example/{key}",
        outlet=outlet,
        author="Eve Lund",
        published=when,
    )
    return ReadArticle(article, Brief(key, 1, title, None, when.date(), findings))


def harbour(key: str = "harbour0000000001", when: datetime = NOW) -> ReadArticle:
    """A mayor and her opponent, two places, two dates."""
    text = HARBOUR
    return told(
        key,
        text,
        "Coast Courier",
        when,
        quotes=(
            a_quote(
                text,
                "We build the harbour or we lose it,",
                "Ada Roe",
                "Ms. Roe",
                "the mayor of Porthaven",
            ),
            a_quote(
                text,
                "A harbour without a road is a pond,",
                "Ben Orr",
                "he",
                "the opposition leader",
                Evidence.PRONOUN,
            ),
        ),
        who=(
            a_person(text, "Ada Roe", "the mayor of Porthaven"),
            a_person(text, "Ben Orr", "the opposition leader"),
        ),
        where=(
            a_place(text, "Kyiv", "Ukraine", 50.45, 30.52),
            a_place(text, "Porthaven", None, None, None),
        ),
        steps=(
            a_step(
                text,
                "The ministry in Kyiv will publish the plans on April 17.",
                "April 17",
                datetime(2026, 4, 17, tzinfo=UTC),
            ),
            a_step(
                text,
                "Works begin at 10:00 on May 4.",
                "at 10:00 on May 4",
                datetime(2026, 5, 4, 8, 0, tzinfo=UTC),
            ),
        ),
        summary=(SummarySentence(span_of(text, "The vote was close.")),),
    )


def bridge(key: str = "bridge00000000001", when: datetime = NOW - timedelta(days=1)) -> ReadArticle:
    """The same mayor the day before, in another outlet."""
    text = BRIDGE
    return told(
        key,
        text,
        "Bay Bulletin",
        when,
        quotes=(a_quote(text, "Nobody will miss the old bridge,", "Ada Roe", None, "the mayor"),),
        who=(a_person(text, "Ada Roe", "the mayor"),),
        where=(a_place(text, "Porthaven", None, None, None),),
        steps=(
            a_step(
                text,
                "Porthaven closes the bridge on March 20 for repairs.",
                "March 20",
                datetime(2026, 3, 20, tzinfo=UTC),
            ),
        ),
        summary=(
            SummarySentence(span_of(text, "Porthaven closes the bridge on March 20 for repairs.")),
        ),
    )


# --- answers in words ---------------------------------------------------------------------------


def words_of(given: Answer) -> str:
    """All an answer says, as its reader sees it."""
    speak = Translator(given.language, given.is_plain, given.zone)

    def piece_words(piece: Piece) -> str:
        return speak(piece) if isinstance(piece, Phrase) else piece.text

    def block_words(block: Block) -> list[str]:
        heading = [speak(block.heading)] if block.heading else []
        return heading + [
            "".join(map(piece_words, line)) for item in block.items for line in item.lines
        ]

    lines = [line for block in given.blocks for line in block_words(block)]
    return "\n".join([*lines, speak(given.toast)] if given.toast else lines)


def label_of(tap: Tap, given: Answer) -> str:
    """What stands on a button."""
    speak = Translator(given.language, given.is_plain, given.zone)
    return speak(tap.label) if isinstance(tap.label, Phrase) else tap.label


def buttons_of(given: Answer) -> dict[str, str]:
    """The data of an answer's buttons by what stands on them."""
    return {
        label_of(tap, given): tap.data for row in given.taps for tap in row if tap.data is not None
    }


def refs_of(given: Answer) -> list[str]:
    """The data of the buttons the gateway adds for refs."""
    refs = [Ref.parse(item.ref) for block in given.blocks for item in block.items if item.ref]
    return [ref.data for ref in refs if ref]


GROUP: dict[str, Any] = {"room": Room.GROUP, "may_change": False}
"""Somebody in a group who is none of its admins."""
