"""Who said what: each family of rules with sentences of its own."""

import pytest

from digests.model import Evidence
from digests.text.attribution import attributions, unattributed
from digests.text.document import Document
from tests.builders import an_article


def said(text: str) -> list[tuple[str, str]]:
    """Each attributed quotation with the speaker's fullest name."""
    document = Document(an_article(text=text))
    return [(one.span.of(text), one.named.of(text)) for one in attributions(document)]


def speakers(text: str) -> list[str]:
    """Only the names, in the order of the quotations."""
    return [name for _, name in said(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We open in May,” said Ada Roe.", "Ada Roe"),
        ("“We open in May,” Ada Roe said.", "Ada Roe"),
        ("“We open in May,” Roe told the council on Monday.", "Roe"),
        ("Ada Roe said: “We open in May.”", "Ada Roe"),
        ("Ada Roe said on Monday, “We open in May.”", "Ada Roe"),
        ("Ada Roe said the hall was “as good as new” after the repairs.", "Ada Roe"),
        ("“We open in May,” according to Ada Roe.", "Ada Roe"),
        ("According to Ada Roe, the hall is “as good as new” again.", "Ada Roe"),
        ("“Will it hold?” asked Ada Roe.", "Ada Roe"),
        ("“It will hold!” Ada Roe shouted as the crane swung over the river.", "Ada Roe"),
        ("“We open in May,” Ada Roe, the mayor of Springvale, said.", "Ada Roe"),
        ("“We open in May,” said the mayor of Springvale, Ada Roe.", "Ada Roe"),
        ("“We open in May,” a spokesman, Ben Crow, said.", "Ben Crow"),
        ("“We open in May,” Ada Roe, 54, of Springvale, who built it, said.", "Ada Roe"),
        ("“We open in May,” Sen. Ada Roe (D-Ohio) said.", "Ada Roe"),
        ("“We open in May,” Mayor Ada Roe shot back.", "Ada Roe"),
        ("“We open in May,” Ada Roe went on.", "Ada Roe"),
        ("The plan was described as “a gift to the river” by Ada Roe.", "Ada Roe"),
        ("Ada Roe praised the bridge as “a gift to the river” on Friday.", "Ada Roe"),
        ("Ada Roe took the stage in the old hall, saying “we open in May” to cheers.", "Ada Roe"),
        ("Ada Roe met the builders and said “we open in May” to cheers.", "Ada Roe"),
        ("Ada Roe’s claim that the bridge was “as good as new” did not hold.", "Ada Roe"),
        ("The bridge, Ada Roe said, was “as good as new” after the repairs.", "Ada Roe"),
        ("The bridge was “as good as new” after the repairs, Ada Roe said.", "Ada Roe"),
        ("Ben Crow was quoted as saying “we open in May” by the paper.", "Ben Crow"),
        ("“We open in May,” quipped Ada Roe.", "Ada Roe"),
        ("Roe: “We open in May.”", "Roe"),
        ("“We open in May.” — Ada Roe, Springvale", "Ada Roe"),
        ("Ada Roe, who in May said the bridge was “as good as new,” left.", "Ada Roe"),
        ("Capt. Ada Roe of the River Guard said the bridge was “as good as new.”", "Ada Roe"),
        ("Ada Roe, speaking in Springvale, Ohio, said the bridge was “as good as new.”", "Ada Roe"),
        ("Ada Roe went on the radio to call the bridge “as good as new.”", "Ada Roe"),
        ("Calling the bridge “as good as new,” Ada Roe left for Paris.", "Ada Roe"),
        ("The bridge is “as good as new,” as Ada Roe put it.", "Ada Roe"),
        ("“We open in May!” exclaimed Will Roe.", "Will Roe"),
        ("In other words, explained Ada Roe: “We open in May.”", "Ada Roe"),
        ("Ada Roe grumbled to a crowd that the bridge was “as good as new.”", "Ada Roe"),
        ("It was in May that Ada Roe, who had built it, called it “as good as new.”", "Ada Roe"),
    ],
)
def test_the_clause_beside_a_quotation_names_its_speaker(text: str, name: str) -> None:
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We open in May,” a White House official said.", "a White House official"),
        ("“We open in May,” said one person with knowledge of the plan.", None),
        ("“We open in May,” a spokesman for the Springvale council said.", None),
        ("“We open in May,” the ministry said in a statement.", "the ministry"),
        ("Police said the bridge was “as good as new” again.", "Police"),
        ("“We open in May,” the Springvale Bridge Authority said.", "Springvale Bridge Authority"),
    ],
)
def test_a_description_or_a_body_speaks_as_printed(text: str, name: str | None) -> None:
    found = said(text)
    assert len(found) == 1
    if name is not None:
        assert found[0][1] == name


def test_an_aide_to_somebody_is_not_that_somebody() -> None:
    (name,) = speakers("“We open in May,” said an aide to Ada Roe.")
    assert name == "an aide to Ada Roe"


def test_joint_speakers_are_named_together() -> None:
    assert speakers("“We open in May,” Ada Roe and Ben Crow said.") == ["Ada Roe and Ben Crow"]


def test_a_quotation_cut_by_its_clause_has_one_speaker() -> None:
    text = "“The bridge holds,” said Ada Roe, “and we open it to everyone in May.”"
    assert speakers(text) == ["Ada Roe", "Ada Roe"]


def test_the_rest_of_a_quotation_goes_on_with_its_speaker() -> None:
    text = "“The bridge holds,” Ada Roe said. “We open it to everyone in May. It is done.”"
    assert speakers(text) == ["Ada Roe", "Ada Roe"]
    document = Document(an_article(text=text))
    assert [one.evidence for one in attributions(document)] == [
        Evidence.NAMED,
        Evidence.CONTINUED,
    ]


def test_a_quotation_over_two_paragraphs_keeps_its_speaker() -> None:
    text = (
        "Ada Roe answered the council at length. “The bridge holds, she said it must.\n\n"
        "“We open it to everyone in May,” Roe said."
    )
    assert speakers(text)[-1] == "Ada Roe"


def test_a_clause_before_a_whole_paragraph_of_quotation_names_the_speaker() -> None:
    text = "The mayor, Ada Roe, wrote to the council:\n\n“The bridge holds and opens in May.”"
    assert speakers(text) == ["Ada Roe"]


def test_a_line_below_the_last_quotation_names_its_speaker_only_behind_a_dash() -> None:
    quoted = "Ben Crow was there.\n\n“We open in May.”\n\n"
    assert speakers(quoted + "— Ada Roe, Springvale") == ["Ada Roe"]
    assert speakers(quoted + "Ada Roe left for Paris.") == speakers(quoted)


def test_a_fragment_behind_a_colon_needs_no_verb_of_speech() -> None:
    assert speakers("Ada Roe’s answer was: “never again.”") == ["Ada Roe"]
    assert speakers("Ada Roe has a plan: “never again.”") == ["Ada Roe"]
    assert speakers("On the wall it was: “no more cars.”") == []


def test_a_clause_that_opens_the_next_quotation_is_not_taken_for_this_one() -> None:
    text = (
        "“The bridge holds,” Ada Roe said. “We open it in May.” Ben Crow added, “It is too late.”"
    )
    assert speakers(text) == ["Ada Roe", "Ada Roe", "Ben Crow"]


def test_what_a_report_holds_has_subjects_of_its_own() -> None:
    text = "Ada Roe said the bridge that Ben Crow built had held, and called it “a gift to us all.”"
    assert speakers(text) == ["Ada Roe"]


def test_he_and_she_are_told_apart() -> None:
    text = (
        "Mr. Crow met Ms. Roe on the bridge on Monday.\n\n“It will not hold,” he said.\n\n"
        "“It holds,” she said."
    )
    assert speakers(text) == ["Crow", "Roe"]


def test_he_is_who_spoke_last() -> None:
    text = (
        "Ben Crow, the engineer, praised Carl Dunn, the builder, on Monday.\n\n"
        "“The bridge holds,” Crow said.\n\n“We open it in May,” he added."
    )
    assert speakers(text) == ["Ben Crow", "Ben Crow"]


def test_a_pronoun_nobody_fits_has_no_speaker() -> None:
    assert said("Ada Roe walked over the bridge.\n\n“It will not hold,” he said.") == []


def test_a_title_stands_for_its_bearer() -> None:
    text = (
        "Sen. Ada Roe walked over the bridge with Mayor Ben Crow.\n\n"
        "“It holds,” the senator said.\n\n“It opens in May,” the mayor said."
    )
    assert speakers(text) == ["Ada Roe", "Ben Crow"]


def test_the_company_is_the_body_named_before() -> None:
    text = (
        "Springvale Bridge Company opened its books on Monday.\n\n"
        "“The bridge holds and pays for itself,” the company said in a statement."
    )
    assert speakers(text) == ["Springvale Bridge Company"]


def test_namesakes_are_told_apart_by_title() -> None:
    text = (
        "Carl Roe and his wife, Ada Roe, walked over the bridge on Monday.\n\n"
        "“It will not hold,” Mr. Roe said.\n\n“It holds,” Ms. Roe said."
    )
    assert speakers(text) == ["Carl Roe", "Ada Roe"]


def test_a_transcript_names_its_speakers_in_capitals() -> None:
    text = (
        "Ben Crow spoke with Ada Roe about the bridge on Monday.\n\n"
        "“CROW: Will the bridge hold this winter?\n\n“ROE: It will hold, and it opens in May.”"
    )
    assert said(text) == [
        ("Will the bridge hold this winter?", "Ben Crow"),
        ("It will hold, and it opens in May.", "Ada Roe"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The town has opened a “smart” bridge over the river.",
        "The band closed the night with its hit “Over the River,” a song about the bridge.",
        "She had read the novel “The Long Bridge” twice that summer.",
        "A man with a sign reading “No More Bridges” stood by the river.",
        "The engineer Robert “Bobby” Crow has built three bridges.",
        "The dish is known as “bridge soup” in the valley.",
        "The so-called “bridge tax” has been in force since March.",
        "He was a guest on “Good Morning Springvale” that day.",
        "A woman in a “Bridge First” hat stood by the river.",
    ],
)
def test_what_nobody_says_is_left_out(text: str) -> None:
    assert said(text) == []


def test_everything_named_is_a_slice_of_the_text() -> None:
    text = "“The bridge holds,” said Ada Roe, the mayor. “We open in May,” she added."
    for one in attributions(Document(an_article(text=text))):
        assert one.words.of(text) in {"Ada Roe", "she"}
        assert one.cue is not None
        assert one.cue.of(text) in {"said", "added"}
        assert one.named.of(text) == "Ada Roe"


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("“We open in May, said Ada Roe on Monday.", "We open in May,", "Ada Roe"),
        ("“We open in May, Ada Roe said on Monday.", "We open in May,", "Ada Roe"),
        ("“Will it hold? asked Ada Roe on Monday.", "Will it hold?", "Ada Roe"),
    ],
)
def test_a_quotation_never_closed_ends_before_its_clause(text: str, words: str, name: str) -> None:
    assert said(text) == [(words, name)]


def test_a_transcript_needs_no_marks() -> None:
    text = (
        "Ben Crow spoke with Ada Roe about the bridge on Monday.\n\n"
        "CROW: Will the bridge hold this winter?\n\n"
        "ROE: It will hold, and “nothing” will stop us.\n\n"
        "UPDATE: The bridge has opened."
    )
    assert said(text) == [
        ("Will the bridge hold this winter?", "Ben Crow"),
        ("It will hold, and “nothing” will stop us.", "Ada Roe"),
    ]


def test_what_nobody_says_is_counted() -> None:
    text = "A headline “here”\n\n“It holds,” said Ada Roe. The “smart” bridge has a “soft” side."
    article = an_article(text=text, title="A headline “here”")
    assert unattributed(Document(article)) == 2


def test_what_was_read_before_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digests.text.attribution_tags._MOST_KEPT", 5)
    for number in range(50):
        said(f"Word{number}\u00a0(and)\u00a0, words{number}, “it holds,” said Ada Roe.")
    assert speakers("“We open in May,” Ada Roe, the mayor, said.") == ["Ada Roe"]


@pytest.mark.parametrize("text", ["Ada Roe said “”.", "Ada Roe said, “ … ”", "ROE: \n\nCROW: So?"])
def test_marks_around_nothing_quote_nothing(text: str) -> None:
    assert said(text) == []
