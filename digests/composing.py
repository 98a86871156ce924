"""Stories -> Digest: which stories a reader gets, in which order, under which lines. Pure."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import log2

from digests.model import (
    Account,
    Block,
    Digest,
    DigestStory,
    Edition,
    Item,
    Layout,
    Length,
    Line,
    Link,
    Phrase,
    Preferences,
    Quote,
    ReadArticle,
    Story,
    Strong,
    Text,
)
from digests.sections import SECTIONS
from digests.similarity import fingerprint, tells_again
from digests.topics import matches_any


@dataclass(frozen=True, slots=True)
class _Candidate:
    story: Story  # fresh articles only, the most telling one first
    is_followed: bool
    rank: float


def compose(
    edition: Edition,
    stories: Sequence[Story],
    preferences: Preferences,
    due: datetime,
    covered: int,
    seen: Collection[str],
) -> Digest:
    """The digest of what is new after article number `covered`.

    `stories` may hold older articles: they tell what a new one tells again. `seen` are the keys
    of articles that stories sent before stood for. The numbers of the account add up to `read`.
    """
    account = Account()
    candidates = []
    for story in stories:
        new = [one for one in story.articles if one.number > covered]
        wanted = [one for one in new if not matches_any(preferences.mutes, one)]
        fresh = _not_told_before(wanted, story, seen)
        account = replace(
            account,
            read=account.read + len(new),
            muted=account.muted + len(new) - len(wanted),
            seen=account.seen + len(wanted) - len(fresh),
        )
        if fresh:
            candidates.append(_candidate(fresh, preferences))
    candidates.sort(key=lambda one: (not one.is_followed, -one.rank, one.story.key))
    limit = preferences.stories or edition.stories
    shown, cut = candidates[:limit], candidates[limit:]
    return Digest(
        edition=edition.name,
        title=edition.title,
        due=due,
        stories=tuple(_told(one, edition, preferences) for one in shown),
        account=replace(
            account,
            shown=len(shown),
            merged=sum(len(one.story.articles) - 1 for one in shown),
            cut=sum(len(one.story.articles) for one in cut),
        ),
    )


def _not_told_before(
    wanted: Sequence[ReadArticle], story: Story, seen: Collection[str]
) -> list[ReadArticle]:
    """The articles that add something to what this reader was sent of the story."""
    unseen = [one for one in wanted if one.article.key not in seen]
    told = [fingerprint(one.article.text) for one in story.articles if one.article.key in seen]
    if not told:
        return unseen
    return [
        one
        for one in unseen
        if not any(tells_again(fingerprint(one.article.text), before) for before in told)
    ]


def _candidate(fresh: Sequence[ReadArticle], preferences: Preferences) -> _Candidate:
    best_first = sorted(fresh, key=lambda one: (-_telling(one), one.number))
    outlets = {one.article.outlet or one.article.source for one in fresh}
    newest = max(one.moment for one in fresh)
    age_in_days = newest.timestamp() / 86_400
    return _Candidate(
        story=Story(best_first[0].article.key, tuple(best_first)),
        is_followed=any(matches_any(preferences.follows, one) for one in fresh),
        # Many outlets make a story; telling facts make it worth reading; half a day of age
        # costs as much as half an outlet.
        rank=2 * log2(1 + len(outlets)) + _telling(best_first[0]) + age_in_days,
    )


def _telling(read: ReadArticle) -> float:
    """How much there is to show: key quotes, people, what is next."""
    quotes = [one for one in read.brief.of("quotes") if isinstance(one, Quote)]
    return (
        0.5 * sum(quote.is_key for quote in quotes[:3])
        + 0.1 * min(5, len(read.brief.of("who")))
        + 0.2 * min(2, len(read.brief.of("next")))
    )


def _told(candidate: _Candidate, edition: Edition, preferences: Preferences) -> DigestStory:
    story = candidate.story
    wanted = preferences.sections or edition.sections
    blocks = (_BLOCKS[name](story, preferences.length) for name in wanted)
    return DigestStory(
        key=story.key,
        headline=headline(story.articles[0], others=_other_outlets(story)),
        blocks=tuple(block for block in blocks if block is not None),
        articles=tuple(one.article.key for one in story.articles),
        is_followed=candidate.is_followed,
    )


_BLOCKS: dict[str, Callable[[Story, Length], Block | None]] = {
    section.name: section.block for section in SECTIONS
}


def _other_outlets(story: Story) -> tuple[ReadArticle, ...]:
    """One article of each further outlet that tells the story."""
    first = story.articles[0].article
    names = {first.outlet or first.source}
    others = []
    for read in story.articles[1:]:
        name = read.article.outlet or read.article.source
        if name not in names:
            names.add(name)
            others.append(read)
    return tuple(others)


def headline(read: ReadArticle, others: Sequence[ReadArticle] = ()) -> Item:
    """The title as a link to its source, and the outlets that tell it."""
    article = read.article
    title = read.brief.title or first_words(article.text)
    lead: Line = (Link(title, article.url),) if article.url else (Strong(title),)
    sources: list[Text | Link | Phrase] = [Text(article.outlet or article.source)]
    if article.published:
        sources += [Text(" · "), Phrase("headline-date", {"date": article.published})]
    for other in others[:3]:
        name = other.article.outlet or other.article.source
        sources.append(Text(" · "))
        sources.append(Link(name, other.article.url) if other.article.url else Text(name))
    return Item((lead, tuple(sources)), layout=Layout.HEADING, ref=f"a_{article.key}")


def first_words(text: str, limit: int = 120) -> str:
    """The beginning of an untitled text, cut between words: still a slice of it."""
    start = text.lstrip()[: limit + 1].split("\n", 1)[0]
    if len(start) <= limit:
        return start.strip()
    return start[:limit].rsplit(" ", 1)[0]
