"""Files of every kind become articles, or one clear sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.errors import BadInput
from digests.sources.decoding import decoded
from digests.sources.files import article_of_file, plain
from digests.sources.pages import text_of_markup

PAGE = (
    "<html><head><title>Ferry runs again</title><meta property='og:site_name' content='Quay News'>"
    "</head><body><nav>Home</nav><article><h1>Ferry runs again</h1>"
    + "".join(
        f"<p>Paragraph {n} tells that the ferry of Port Merrin sails again every hour, "
        "“come wind or rain,” said its captain, Ada Roe.</p>"
        for n in range(6)
    )
    + "</article></body></html>"
)


def test_a_plain_text_is_kept_to_the_letter() -> None:
    text = "Title\r\n\r\n  “Enough,” said Ada Roe.\t\r\n"
    assert article_of_file("a.txt", text.encode(), "wire").text == text


def test_lines_between_dashes_tell_title_day_and_source() -> None:
    article = article_of_file(
        "a.md",
        b"---\ntitle: Budget: a day late\npublished: 2026-03-10T06:00:00+02:00\n"
        b"url: https://news.example/b\noutlet: Wire\n---\nThe **budget** passed.\n",
        "wire",
    )
    assert article.title == "Budget: a day late"
    assert article.published is not None
    assert article.published.isoformat() == "2026-03-10T04:00:00+00:00"
    assert (article.url, article.outlet) == ("https://news.example/b", "Wire")
    assert article.text == "The budget passed.\n"


def test_a_day_in_the_name_dates_the_article() -> None:
    dated = article_of_file("2026-03-10-budget.txt", b"The budget passed.", "wire")
    assert dated.published is not None
    assert dated.published.isoformat() == "2026-03-10T12:00:00+00:00"
    assert article_of_file("12026-03-101.txt", b"The budget passed.", "wire").published is None


def test_a_saved_page_gives_its_article() -> None:
    article = article_of_file("a.html", PAGE.encode(), "wire")
    assert article.title == "Ferry runs again"
    assert "Paragraph 3 tells" in article.text
    assert "Home" not in article.text


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "utf-16-le"]
)
def test_every_usual_encoding_is_read(encoding: str) -> None:
    text = (
        "“Enough,” said Zoë – in “Łódź”." if encoding.startswith("utf") else "“Enough,” said Zoë."
    )
    data = text.encode(encoding)
    if encoding == "utf-16-le":
        data = b"\xff\xfe" + data
    assert decoded(data) == text


def test_a_declared_encoding_counts_before_the_guess() -> None:
    assert decoded("Київ".encode("cp1251"), declared="windows-1251") == "Київ"
    assert decoded(b'<?xml encoding="koi8-r"?>' + "да".encode("koi8-r")).endswith("да")
    assert decoded("é".encode("cp1252"), declared="no-such-encoding") == "é"


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t ", "empty"),
        ("a.md", b"---\ntitle: x\n---\n", "empty"),
        ("a.txt", bytes(range(32)) * 40, "binary"),
        ("a.html", b"", "article text"),
        ("a.html", b"<html><body></body></html>", "article text"),
    ],
)
def test_what_is_no_article_is_refused_with_its_reason(name: str, data: bytes, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        article_of_file(name, data, "wire")


def test_two_megabytes_of_one_line_are_an_article() -> None:
    assert len(article_of_file("a.txt", b"word " * 400_000, "wire").text) == 2_000_000


def test_markdown_loses_its_marks_and_keeps_its_words() -> None:
    assert plain(
        "# Head\n\nA **bold** _word_, [here](https://x.example/a_b), 2*3*4 snake_case_x"
    ) == ("Head\n\nA bold word, here, 2*3*4 snake_case_x")


def test_the_same_words_have_one_key_and_an_address_counts_without_its_trackers() -> None:
    one = article_of_file("a.txt", b"The budget  passed.", "wire")
    two = article_of_file("b.txt", b"The budget passed.\n", "other")
    assert one.key == two.key
    head = "---\nurl: {}\n---\nThe budget passed."
    keys = {
        article_of_file("a.md", head.format(url).encode(), "wire").key
        for url in (
            "https://www.news.example/b?id=3&utm_source=x#top",
            "http://news.example/b/?id=3",
            "https://NEWS.example/b?fbclid=1&id=3",
        )
    }
    assert len(keys) == 1


def test_markup_becomes_paragraphs_without_scripts() -> None:
    markup = "<p>One &amp; <b>two</b></p><script>bad()</script>tail<br>three<ul><li>four</ul>"
    assert text_of_markup(markup) == "One & two\n\ntail\n\nthree\n\nfour"


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md"]))
def test_any_bytes_are_an_article_or_bad_input(data: bytes, name: str) -> None:
    try:
        article = article_of_file(name, data, "wire")
    except BadInput:
        return
    assert article.text.strip()


@given(st.text(max_size=300))
def test_any_markup_gives_text_without_tags_of_scripts(markup: str) -> None:
    assert "<script" not in text_of_markup(f"<div>{markup}</div><script>x</script>").lower()


def test_control_characters_become_blanks_and_move_no_offset() -> None:
    data = "The\0dam.\n“We did it\x07now,” said Ada Roe.\n".encode()
    article = article_of_file("dam.txt", data, "wire")
    assert article.text == "The dam.\n“We did it now,” said Ada Roe.\n"
    assert len(article.text) == len(data.decode())
