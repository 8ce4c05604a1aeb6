"""An article is read as its reader sees it, whatever form it comes in."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.article.article import Article
from tui.article.reading import MOST_BYTES, MOST_LETTERS, article_of, read_article
from tui.problems import Fault

PLAIN = """\
Geese hold the quay

Some 140 geese & one goat
stayed on the quay.

“Nobody asked them,” said Ines Ohl.
"""
MARKDOWN = """\
---
title: Geese
date: 2026-03-02
---
# Geese *hold* the quay

Some **140** geese & one [goat](https://example.org/goat)
stayed on the `quay`.

> “Nobody asked them,” said Ines Ohl.
"""
HTML = """\
<!DOCTYPE html>
<html><head><title>Geese — The Gull</title><style>p > b { color: red }</style></head>
<body><nav><ul><li>Home<li>Sport</ul></nav>
<article><h1>Geese <em>hold</em> the quay</h1>
<p title="a > b">Some 140 geese &amp; one goat<br>stayed on the quay.
<p>“Nobody asked them,” said Ines&nbsp;Ohl.</p>
<script>if (1 < 2) document.write("<p>x</p>")</script><!-- <p>not yet</p> -->
</article><aside><p>Read more</p></aside><footer>© The Gull</footer></body></html>
"""


def read(text: str, name: str) -> Article:
    """Return the article of a text."""
    article = article_of(text.encode(), name)
    assert isinstance(article, Article)
    return article


@pytest.mark.parametrize(
    ("text", "name"),
    [(PLAIN, "geese.txt"), (PLAIN, "geese"), (MARKDOWN, "geese.md"), (HTML, "geese.html"),
     (HTML, "page")],
)  # fmt: skip
def test_one_article_has_one_fingerprint_in_all_its_forms(text: str, name: str) -> None:
    """Who has the page and who has the text can check the same briefing."""
    assert read(text, name).digests == Article.of(PLAIN).digests
    assert len(Article.of(PLAIN).blocks) == 3


@pytest.mark.parametrize(
    ("page", "blocks"),
    [
        ("<p>one<p>two", ["one", "two"]),
        ("<body>one<br>two<div>three</div>four</body>", ["one two", "three", "four"]),
        ("one<br>&nbsp;<br/>two<br><br><br>three", ["one", "two", "three"]),
        ("<div><nav>menu</div><p>one", ["one"]),
        ("<div><nav><div>menu</div></nav>one</div>", ["one"]),
        ("<div><s>12</div><p>one", ["one"]),
        ("<svg class=x/><p>one</p><svg><path/></svg><p>two", ["one", "two"]),
        ("<ul><li>one</li><li>two</li></ul>", ["one", "two"]),
        ("<p>a < b & c</p>", ["a < b & c"]),
        ("<p>one</p><!-- <p>two</p>", ["one"]),
        ("<p>one</p><script>two", ["one"]),
        ("<main><p>the story is here</p></main><p>menu</p>", ["the story is here"]),
        ("<article>x</article><p>the text stands beside what calls itself one</p>",
         ["x", "the text stands beside what calls itself one"]),
        ("<form><p>one</p><button>send</button></form>", ["one"]),
        ("<head><title>x</title><body><p>one", ["one"]),
        ("<nav>a<nav>b</nav>c</nav><p>one", ["one"]),
        ("<p>10<sup>6</sup> and H<sub>2</sub>O, 12<sup>3</sup>", ["10^6 and H2O, 12^3"]),
        ("<p><del>12</del> 21 men, 30 <s>or <b>31</b></s> boats", ["21 men, 30 boats"]),
        ("<ol start=4><li>four<li>five</ol><ol><li>one</ol>", ["4. four", "5. five", "one"]),
        ("<p>&#27;]52;c&#7;one", ["]52;cone"]),
    ],
)  # fmt: skip
def test_the_blocks_of_a_page_are_its_paragraphs(page: str, blocks: list[str]) -> None:
    """Whether they are closed or not; what nobody reads is left out."""
    assert list(read(f"<html>{page}", "page").blocks) == blocks


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("1990. That year it rained.\n", ["1990. That year it rained."]),
        ("12) twelve\n13) thirteen\n", ["12) twelve", "13) thirteen"]),
        ("1. one\n2. two\n", ["one", "two"]),
        ("- 4 boats\n\n  and more\n- two\n", ["4 boats", "and more", "two"]),
        ("10<sup>6</sup> men, <del>12</del> 21 < 30\n", ["10^6 men, 21 < 30"]),
    ],
)
def test_no_number_is_lost_with_the_signs_of_markdown(text: str, blocks: list[str]) -> None:
    """A year at the beginning of a paragraph is taken for the number of a list."""
    assert list(read(text, "x.md").blocks) == blocks


def test_what_is_shown_commands_no_terminal() -> None:
    """The fingerprint is of the text as it is, what is shown of it is clean."""
    assert read("one\x1b]52;c;aGk=\x07\ntwo", "x.txt").shown(1) == "one␛]52;c;aGk=␇ two"


@pytest.mark.parametrize("charset", ["unicode_escape", "raw_unicode_escape", "utf-7", "punycode"])
def test_an_encoding_that_no_page_is_in_is_refused(charset: str) -> None:
    """Python would make lone surrogates of it, which no fingerprint can be taken of."""
    page = f"<html><meta charset='{charset}'><p>\\ud800 caf".encode() + b"\xe9"
    assert isinstance(article_of(page, "x.html"), Fault)


@pytest.mark.parametrize("charset", ["windows-1252", "iso-8859-15", "koi8-r", "shift_jis", "gbk"])
def test_the_encodings_of_the_web_are_known(charset: str) -> None:
    """By the names that pages have for them."""
    words = {"koi8-r": "гуси", "shift_jis": "港の鵞鳥", "gbk": "港口的鹅"}.get(charset, "café")
    page = f"<html><meta charset='{charset}'><p>{words}".encode(charset)
    found = article_of(page, "x.html")
    assert isinstance(found, Article)
    assert found.blocks == (words,)


def test_a_page_in_another_encoding_says_which() -> None:
    """Old pages do."""
    page = "<html><meta charset='iso-8859-1'><p>café</p>"
    found = article_of(page.encode("latin-1"), "x.html")
    assert isinstance(found, Article)
    assert found.blocks == ("café",)


@pytest.mark.parametrize(
    ("data", "name", "what"),
    [
        (b"caf\xe9", "x.txt", "`x.txt` is not UTF-8"),
        (b"<html><meta charset=nonsense>caf\xe9", "x", "`x` is not UTF-8"),
        (b"%PDF-1.7\0\0", "x.pdf", "`x.pdf` is a PDF file"),
        (b"\x89PNG\0", "x.png", "`x.png` is not a text"),
        (b"", "x.txt", "`x.txt` has no text"),
        (b" \n\n ", "x.md", "`x.md` has no text"),
        (b"<html><nav>menu", "x.html", "`x.html` has no text"),
        (b"x" * (MOST_LETTERS + 1), "x.txt", "`x.txt` is too large"),
        (b"x" * (MOST_BYTES + 1), "x\x1b.txt", "`x␛.txt` is too large"),
    ],
)  # fmt: skip
def test_what_is_no_article_is_refused_with_a_way_out(
    tmp_path: Path, data: bytes, name: str, what: str
) -> None:
    """In words, never by a traceback, whatever it is."""
    path = tmp_path / "file"
    path.write_bytes(data)
    found = read_article(path, name)
    assert isinstance(found, Fault)
    assert found.what == what
    assert found.reason
    assert "plain text in UTF-8" in found.help


def test_a_file_that_is_not_there_is_told() -> None:
    """As for a briefing."""
    found = read_article(Path("/nonexistent/article.txt"), "article.txt")
    assert isinstance(found, Fault)
    assert found.code == "B001"


# Each took Python's own parser, or a parser of Markdown without limits, from seconds to minutes.
ENDLESS = ["<!--", "<a ", "<a b='", "<p", "<![", "<?", "![[](", "[", "*a ", "&#", "<svg>", '<x ">']


@pytest.mark.parametrize("sign", ENDLESS)
@pytest.mark.parametrize("name", ["x.html", "x.md"])
def test_no_text_takes_for_ever(sign: str, name: str) -> None:
    """A hang would stop the test run."""
    data = (sign * 8 + "\n\n") * (200_000 // (len(sign) * 8)) + sign * 4_000
    assert article_of(data.encode(), name)


@given(st.binary(max_size=400), st.sampled_from(["x.txt", "x.md", "x.html"]))
def test_anything_is_an_article_or_a_fault(data: bytes, name: str) -> None:
    """And its fingerprint can be taken."""
    found = article_of(data, name)
    if isinstance(found, Article):
        assert found.sha256
        assert all(found.shown(number) for number in range(1, len(found.blocks) + 1))


@given(st.lists(st.text(st.characters(categories=["L", "N", "P"]), min_size=1), max_size=6))
def test_a_copy_of_an_article_is_that_article(blocks: list[str]) -> None:
    """Written out and read again, it has the same fingerprint."""
    article = Article(tuple(blocks))
    assert Article.of(article.text).sha256 == article.sha256
