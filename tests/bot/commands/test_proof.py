"""A proof shows the words around a quote, who said it by what evidence, and the source."""

from bot.commands.request import Room
from digests.model import Emphasis, Evidence, Strong
from tests.bot.commands.house import HARBOUR, House, a_quote, told, words_of

KEY = "harbour0000000001"
ROE = HARBOUR.index("We build")
ORR = HARBOUR.index("A harbour without")
STEP = HARBOUR.index("The ministry")


async def test_the_quote_is_marked_within_its_sentences(house: House) -> None:
    given = await house.taps(f"q:{KEY}:{ROE}")
    context = given.blocks[1].items[0]
    shown = "\n".join("".join(piece.text for piece in line) for line in context.lines)  # type: ignore[union-attr]
    assert "opened the session on Tuesday." in shown
    assert "The vote was close." in shown
    marked = [p.text for line in context.lines for p in line if isinstance(p, Strong)]
    assert marked == ["We build the harbour or we lose it,"]
    named = [p.text for line in context.lines for p in line if isinstance(p, Emphasis)]
    assert named == ["Ms. Roe"]


async def test_every_word_of_the_context_is_the_articles(house: House) -> None:
    for start in (ROE, ORR):
        given = await house.taps(f"q:{KEY}:{start}")
        for line in given.blocks[1].items[0].lines:
            assert "".join(piece.text for piece in line) in HARBOUR  # type: ignore[union-attr]


async def test_the_evidence_for_the_speaker_is_told(house: House) -> None:
    assert "named in the sentence" in words_of(await house.taps(f"q:{KEY}:{ROE}"))
    pronoun = words_of(await house.taps(f"q:{KEY}:{ORR}"))
    assert "Said by Ben Orr, the opposition leader" in pronoun
    assert "“he” refers to Ben Orr" in pronoun


async def test_a_speaker_without_a_name_is_said_to_have_none(house: House) -> None:
    text = "Noise\n\n“Too loud,” a neighbour said."
    quote = a_quote(text, "Too loud,", "a neighbour", None, None, Evidence.DESCRIBED)
    await house.stores(told("noise00000000001", text, "Wire", house.now, quotes=(quote,)))
    given = words_of(await house.taps(f"q:noise00000000001:{text.index('Too')}"))
    assert "the article gives no name" in given


async def test_outlet_author_date_and_link_stand_there(house: House) -> None:
    given = await house.taps(f"q:{KEY}:{ROE}")
    assert "Coast Courier · 10 Mar 2026" in words_of(given)
    assert "By Eve Lund" in words_of(given)
    assert any(tap.url == f"https://news.example/{KEY}" for row in given.taps for tap in row)


async def test_a_copy_fits_its_button(house: House) -> None:
    given = await house.taps(f"q:{KEY}:{ROE}")
    (copied,) = [tap.copy for row in given.taps for tap in row if tap.copy]
    assert copied == f"“We build the harbour or we lose it” – Ada Roe, https://news.example/{KEY}"


async def test_a_proof_never_replaces_the_digest_it_is_opened_from(house: House) -> None:
    assert (await house.taps(f"q:{KEY}:{ROE}")).is_new


async def test_a_channel_leads_to_the_private_chat(house: House) -> None:
    given = await house.taps(f"q:{KEY}:{ROE}", room=Room.CHANNEL)
    assert given.opens == f"q_{KEY}_{ROE}"
    assert not given.blocks
    assert (await house.taps(f"a:{KEY}", room=Room.CHANNEL)).opens == f"a_{KEY}"


async def test_the_proof_of_an_announcement_says_which_day_is_meant(house: House) -> None:
    given = words_of(await house.taps(f"n:{KEY}:{STEP}"))
    assert "“April 17” is Fri, 17 Apr 2026" in given


async def test_an_old_proof_points_into_the_old_text(house: House) -> None:
    from dataclasses import replace

    from tests.bot.commands.house import harbour

    revised = harbour()
    article = replace(revised.article, text="A wholly new text.")
    await house.store.add(article, replace(revised.brief, findings={}))
    assert "We build the harbour" in words_of(await house.taps(f"q:{KEY}:{ROE}"))


async def test_a_proof_of_what_is_gone_says_so(house: House) -> None:
    assert "no longer stored" in words_of(await house.taps("q:gone:12"))
    assert "no longer stored" in words_of(await house.taps(f"q:{KEY}:1"))
