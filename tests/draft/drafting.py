"""Drafts for tests: of texts, and of the articles in `articles/`, which were written for them."""

from pathlib import Path
from typing import Final

from tui.draft.article import Asked
from tui.draft.draft import Draft, draft
from tui.draft.page import Page, read_page
from tui.model.when import When, parse_when

ARTICLES: Final = Path(__file__).parent / "articles"


def page(text: str, name: str = "story.txt") -> Page:
    """Return the page of a plain text."""
    found = read_page(text.encode(), name)
    assert isinstance(found, Page), found
    return found


def asked(text: str, day: str = "", name: str = "story.txt") -> Asked:
    """Return an article with its day of publication, if that is given."""
    when = parse_when(day) if day else None
    assert when is None or isinstance(when, When)
    return Asked(page(text, name), when)


def drafted(*articles: Asked) -> Draft:
    """Return the draft of some articles, in which there is something."""
    found = draft(articles)
    assert isinstance(found, Draft), found
    return found


def article(name: str, day: str = "") -> Asked:
    """Return one of the articles in `articles/`."""
    return asked((ARTICLES / f"{name}.txt").read_text("utf-8"), day, f"{name}.txt")
