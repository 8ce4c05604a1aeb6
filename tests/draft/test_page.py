"""What is drafted from is read from any sort of file, or it is said why it cannot be."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.article.pages import BODY, HEADLINE, page, paragraphs
from tests.scores.html import predict
from tui.article.reading import MOST_BYTES, article_of
from tui.draft import readability
from tui.draft.page import Page, read_page
from tui.draft.text import Text
from tui.problems import Fault

ARTICLE = page(
    f"<article><h1>{HEADLINE}</h1><p>By Ines Ohl</p>{paragraphs(*BODY)}<p>Read more:</p>"
    "<p><a href=/2>The bread of Gansevik</a></p></article>"
)
GERMAN = "Die Gänse sind am Montag auf den Kai zurückgekehrt, und niemand hat sie gerufen. " * 9
JAPANESE = "港の鵞鳥は月曜日に岸壁へ戻ったと港湾事務所の職員が述べた。" * 20


def read(data: str | bytes, name: str = "x.html", **options: str) -> Page:
    """Return what can be drafted from."""
    found = read_page(data.encode() if isinstance(data, str) else data, name, **options)  # type: ignore[arg-type]  # a chooser
    assert isinstance(found, Page)
    return found


def fault(data: str | bytes, name: str = "x.txt") -> Fault:
    """Return why nothing can be drafted."""
    found = read_page(data.encode() if isinstance(data, str) else data, name)
    assert isinstance(found, Fault)
    return found


def test_a_page_is_its_article_with_what_it_says_of_itself() -> None:
    """The blocks are those that `check --article` counts; furniture is marked among them."""
    found = read(ARTICLE, chooser="rules")
    assert found.article == article_of(ARTICLE.encode(), "x.html")
    assert found.article.blocks[0] == HEADLINE
    assert (found.headline, found.metadata.title) == (1, HEADLINE)
    assert found.metadata.author == "Ines Ohl"
    assert found.metadata.lang == "en-GB"
    assert found.furniture == (None, "credit", *[None] * 5, "read-more", "read-more")
    assert found.body == "\n\n".join(BODY)


@pytest.mark.parametrize("name", ["x.txt", "x.md"])
def test_a_text_is_read_like_a_page(name: str) -> None:
    """Its title is its first line."""
    found = read("\n\n".join([HEADLINE, "By Ines Ohl", *BODY]), name)
    assert (found.metadata.title, found.metadata.author) == (HEADLINE, "Ines Ohl")
    assert found.furniture == (None, "credit", *[None] * 5)


def test_the_text_of_the_stages_has_the_blocks_of_the_article() -> None:
    """Blank lines in a piece of code part no block."""
    text = "# Geese\n\nOne.\n\n```\na\n\n\nb\n```\n"
    found = read(text, "x.md")
    assert len(found.article.blocks) == len(found.text.blocks) == len(found.furniture) == 3
    said = [found.text.said(block) for block in found.text.blocks]
    assert said == list(found.article.blocks)


@given(st.lists(st.text(min_size=1, max_size=8), max_size=6))
def test_blocks_are_joined_without_a_change(blocks: list[str]) -> None:
    """Each stretch is its block."""
    text = Text.of_blocks(blocks)
    assert [text.said(block) for block in text.blocks] == blocks


@pytest.mark.parametrize(
    ("data", "name", "code", "what"),
    [
        ("", "x.txt", "B006", "`x.txt` has no text"),
        (" \n\n", "x.txt", "B006", "`x.txt` has no text"),
        (b"%PDF-1.4\n%x", "x.pdf", "B005", "`x.pdf` is a PDF file"),
        (b"\x89PNG\0", "x.png", "B005", "`x.png` is not a text"),
        (b"caf\xe9", "x.txt", "B005", "`x.txt` is not UTF-8"),
        ("a" * (MOST_BYTES + 1), "x.txt", "B004", "`x.txt` is too large"),
        (GERMAN, "x.txt", "B008", "`x.txt` is not in English"),
        (JAPANESE, "x.txt", "B008", "`x.txt` is not in English"),
        (page(f"<article>{paragraphs(GERMAN)}</article>"), "x.html", "B008",
         "`x.html` is not in English"),
        ("<html><ul><li><a href=x>News</a><li><a href=y>Sport</a></ul>", "x.html", "B007",
         "`x.html` has no article"),
        (page("<h2><a href=x>A headline that leads to a story</a></h2>" * 90), "x.html", "B007",
         "`x.html` has no article"),
        ("<html><script>fetch('x')</script>", "x.html", "B006", "`x.html` has no text"),
        ("", "\x1b[2J.txt", "B006", "`␛[2J.txt` has no text"),
    ],
)  # fmt: skip
def test_what_cannot_be_drafted_from_says_so(
    data: str | bytes, name: str, code: str, what: str
) -> None:
    """In one word, with a reason and a way out."""
    found = fault(data, name)
    assert (found.code, found.what) == (code, what)
    assert found.reason
    assert found.help


def test_a_file_is_read_like_its_bytes(tmp_path: Path) -> None:
    """A folder, a pipe and what is not there are no files."""
    path = tmp_path / "x.html"
    path.write_text(ARTICLE, encoding="utf-8")
    assert read_page(path, "x.html") == read_page(ARTICLE.encode(), "x.html")
    os.mkfifo(tmp_path / "pipe")
    codes = [read_page(tmp_path / name, name) for name in ("pipe", ".", "nothing")]
    assert [one.code for one in codes if isinstance(one, Fault)] == ["B003", "B003", "B001"]


def test_what_is_chosen_changes_marks_and_no_block(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pin means the same passage whether readability is installed or not."""
    rules = read(ARTICLE, chooser="rules")
    monkeypatch.setattr(readability, "is_installed", lambda: True)
    without_talks = "".join(f"<p>{one}</p>" for one in (HEADLINE, *BODY[:-1]))
    monkeypatch.setattr(readability, "_summary", lambda _: without_talks)
    asked = read(ARTICLE, chooser="readability")
    assert asked.article == rules.article
    assert asked.chosen_by == "readability"
    assert asked.furniture == (None, "credit", *[None] * 4, "notice", "read-more", "read-more")


@pytest.mark.parametrize("summary", ["", "<p>Another story that has been read by mistake.</p>"])
def test_who_finds_another_article_is_not_asked(
    monkeypatch: pytest.MonkeyPatch, summary: str
) -> None:
    """Or none."""
    monkeypatch.setattr(readability, "is_installed", lambda: True)
    monkeypatch.setattr(readability, "_summary", lambda _: summary)
    found = read(ARTICLE, chooser="readability")
    assert (found.chosen_by, found.body) == ("rules", "\n\n".join(BODY))


def test_what_is_asked_for_and_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """By who has chosen instead."""
    monkeypatch.setattr(readability, "is_installed", lambda: False)
    assert read(ARTICLE, chooser="readability").chosen_by == "rules"


@pytest.mark.skipif(not readability.is_installed(), reason="readability-lxml is not installed")
@pytest.mark.parametrize(
    "html",
    [ARTICLE, "<div>" * 5_000, "<![<![", "<p>\x01", "<a " * 9_000, "<table><tr>" * 2_000, "&#0;"],
)
def test_the_library_itself_is_asked(html: str) -> None:
    """It knows the article; what it makes of hostile pages is no error."""
    found = readability.chosen(html, (HEADLINE, *BODY))
    assert found is None or found[1:] == [True] * len(BODY)
    assert (found is None) == (html != ARTICLE)


@pytest.mark.skipif(not readability.is_installed(), reason="readability-lxml is not installed")
def test_a_page_that_the_library_fails_on_is_no_news_on_standard_error() -> None:
    """What it logs goes nowhere, though nobody has set up logging."""
    page_ = "<body><p><a href=' java\x1bscript:x \x01'>Halden</a> is quiet, very quiet.</p></body>"
    script = f"from tui.draft import readability; print(readability.chosen({page_!r}, ()))"
    run = [sys.executable, "-c", script]
    done = subprocess.run(run, capture_output=True, text=True, check=True)  # our own
    assert (done.stdout, done.stderr) == ("None\n", "")


@given(st.binary(max_size=300), st.sampled_from(["x.txt", "x.md", "x.html"]))
def test_any_bytes_are_a_page_or_a_fault(data: bytes, name: str) -> None:
    """And never an error."""
    found = read_page(data, name, "rules")
    if isinstance(found, Page):
        assert len(found.furniture) == len(found.article.blocks) == len(found.text.blocks)


def test_the_scorer_is_given_the_body_and_nothing_else() -> None:
    """Of any language: it is asked what the body is, not whether a draft can be made."""
    assert predict({"id": "1", "html": ARTICLE, "chooser": "rules"}) == {
        "articleBody": "\n\n".join(BODY)
    }
    foreign = f"<html><p>{GERMAN.strip()}"
    assert predict({"id": "2", "html": foreign}) == {"articleBody": GERMAN.strip()}
    assert predict({"id": "3", "html": ""}) == {"articleBody": ""}
