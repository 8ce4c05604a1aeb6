"""`--article FILE` names the article of the first source, and `ID=FILE` that of any."""

import io
from pathlib import Path

import pytest

from tests.article.story import STORY
from tests.reading import whole
from tui.article.article import Article
from tui.cli.articles import given_articles
from tui.cli.environment import Environment
from tui.problems import Fault

SOURCES = """\
title: Geese
sources:
  - {id: gull, label: The Gull}
  - {id: post, label: a post}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with an article under two names, and a page."""
    for name in ("gull.txt", "a=b.txt", "post=gull.txt"):
        (tmp_path / name).write_text(Article(STORY).text, encoding="utf-8")
    (tmp_path / "page.html").write_text("<html><p>Geese<p>Talks", encoding="utf-8")
    return tmp_path


def given(folder: Path, *words: str, text: str = SOURCES) -> dict[str, Article] | Fault:
    """Return what some words name of a briefing."""
    streams = io.StringIO()
    environment = Environment(out=streams, err=streams, stdin=None, variables={}, working=folder)
    return given_articles(words, whole(text), environment)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ([], {}),
        (["gull.txt"], {"gull": "gull.txt"}),
        (["post=page.html"], {"post": "page.html"}),
        (["gull.txt", "post=page.html"], {"gull": "gull.txt", "post": "page.html"}),
        # No source is called `a`; the file that has a source's id in its name is named by a path.
        (["a=b.txt"], {"gull": "a=b.txt"}),
        (["./post=gull.txt"], {"gull": "./post=gull.txt"}),
    ],
)
def test_an_article_is_that_of_a_source(
    words: list[str], named: dict[str, str], folder: Path
) -> None:
    """Names are looked up in the working folder."""
    found = given(folder, *words)
    assert not isinstance(found, Fault)
    assert {source: article.name for source, article in found.items()} == named


@pytest.mark.parametrize(
    ("words", "what", "more"),
    [
        (["gone.txt"], "there is no file `gone.txt`", "plain text, Markdown or HTML"),
        (["gul=gull.txt"], "there is no file `gul=gull.txt`", "the sources are: `gull`, `post`"),
        (["."], "`.` is not a file", "plain text, Markdown or HTML"),
        (["a\x1b\n.txt"], "there is no file `a␛␊.txt`", "plain text"),
        (["gull.txt", "gull.txt"], "two articles are given for `gull`", "--article ID=FILE"),
        (["gull.txt", "gull=page.html"], "two articles are given for `gull`", "--article ID=FILE"),
    ],
)
def test_what_names_no_article_is_told(
    words: list[str], what: str, more: str, folder: Path
) -> None:
    """With what can be named instead."""
    found = given(folder, *words)
    assert isinstance(found, Fault)
    assert found.what == what
    assert more in found.help


def test_a_briefing_without_sources_has_no_article(folder: Path) -> None:
    """What is in it is not pinned to anything."""
    found = given(folder, "gull.txt", text="title: Geese\n")
    assert isinstance(found, Fault)
    assert found.what == "`gull.txt` belongs to no source"
