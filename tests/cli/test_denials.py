"""No medium tells what is denied or doubted as if it were so: every line of it says so."""

import re
from itertools import product
from typing import Final

import pytest

from tests.cli.running import ran
from tests.reading import whole
from tui.picture.interval import comparisons
from tui.picture.stroke import strokes
from tui.render.formats import FORMATS, Format

WORD: Final = "zebra"
TOLD: Final = re.compile(f"{WORD}|at the head of", re.IGNORECASE)
"""Stands in what an item says, and nowhere else."""
ITEMS: Final = {
    "event": f"timeline:\n  - {{date: 2020-01-02, title: {WORD}, id: x, CLAIM}}",
    "figure": f"figures:\n  - {{label: {WORD}, value: 20, id: x, CLAIM}}",
    "quote": f"quotes:\n  - {{gist: {WORD}, id: x, CLAIM}}",
    "background": f"background:\n  - {{title: {WORD}, text: y, id: x, CLAIM}}",
    "relation": "relations:\n  - {from: army, kind: leads, to: rebels, id: x, CLAIM}",
}
CLAIMS: Final = {
    "denied": "by: army, stance: denies",
    "doubted": "by: army, stance: doubts",
    "spoken": "by: army, speaker: a spokesperson, via: radio, stance: denies",
    "by somebody": "speaker: a driver, stance: denies",
    "by nobody": "stance: denies",
    "unattributed": "by: unattributed, stance: doubts",
    "by several": "claims: [{by: army, stance: doubts}, {by: rebels, stance: denies}]",
}
AGAINST: Final = re.compile(r"denies|doubts|denied|doubted")
EVENTS: Final = {"ical", "timelinejs"}
"""The formats that take events alone."""
LISTS: Final = {
    "event": "timeline",
    "figure": "figures",
    "quote": "quotes",
    "background": "background",
    "relation": "relations",
}
FIELDS: Final = {"json", "csv", "jsonld"}
"""Those in which a field stands by itself, beside one that says who denies it."""


CASES: Final = list(product(ITEMS, CLAIMS))
each = pytest.mark.parametrize(("item", "claim"), CASES)


def briefing(item: str, claim: str) -> bytes:
    """Return a briefing of one item, which others name."""
    other = "\n  - {date: 2020-01-03, title: y, after: x, by: army}" if item == "event" else ""
    return f"""
title: t
sources: [{{id: paper, label: the paper}}]
actors: [{{id: army, name: Army}}, {{id: rebels, name: Rebels}}]
{ITEMS[item].replace("CLAIM", CLAIMS[claim])}{other}
caveats: [{{text: Careful, about: [x]}}]
""".encode()


def told(text: str) -> list[str]:
    """Return the lines that tell of the item."""
    return [line for line in text.replace("\r\n ", "").splitlines() if TOLD.search(line)]


def unsaid(text: str) -> list[str]:
    """Return those of them that do not say that it is denied or doubted."""
    return [line for line in told(text) if not AGAINST.search(line)]


@each
@pytest.mark.parametrize("style", ["full", "brief", "one-line", "tsv", "spoken"])
def test_every_line_of_a_print_out_says_it(style: str, item: str, claim: str) -> None:
    """In rows and headings, and where others name it."""
    asked = ("--style", "one-line", "--tsv") if style == "tsv" else ("--style", style)
    done = ran("show", "-", *asked, stdin=briefing(item, claim))
    assert told(done.out) or style == "brief"
    assert unsaid(done.out) == []


@each
@pytest.mark.parametrize("style", ["full", "brief", "one-line"])
@pytest.mark.parametrize("columns", [32, 40, 80, 160])
def test_no_width_leaves_it_out(columns: int, style: str, item: str, claim: str) -> None:
    """Where it stands in a column of its own, that may be broken, but never cut."""
    done = ran("show", "-", "--style", style, stdin=briefing(item, claim), columns=columns)
    assert len(AGAINST.findall(done.out)) >= len(TOLD.findall(done.out))


@each
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format_says_it(form: Format, item: str, claim: str) -> None:
    """In its titles and headings, and where others name it; or in a field of its own."""
    name = f"{LISTS[item]}{'-claims' if claim == 'by several' else ''}"
    table = ("--table", name) if form.name == "csv" else ()
    done = ran("export", "-", form.name, *table, "-o", "-", "-q", stdin=briefing(item, claim))
    if form.name not in FIELDS:
        assert unsaid(done.out) == []
    if item == "event" or form.name not in EVENTS:
        assert AGAINST.search(done.out)


@each
def test_a_hit_says_it(item: str, claim: str) -> None:
    """Also where only the words were found."""
    done = ran("search", WORD if item != "relation" else "head", "-", stdin=briefing(item, claim))
    assert told(done.out)
    assert unsaid(done.out) == []


@each
def test_a_picture_says_it(item: str, claim: str) -> None:
    """The names of its strokes are words like any others."""
    found = whole(briefing(item, claim).decode())
    assert unsaid("\n".join(one.title for one in strokes(found))) == []


def test_what_is_denied_is_not_drawn_among_the_numbers_that_a_voice_gives() -> None:
    """It gives one of three."""
    values = "{label: a, value: 1, by: u}, {label: b, value: 2, by: u, stance: denies}"
    found = whole(f"title: t\nactors: [{{id: u, name: U}}]\nfigures: [{values}]\n")
    assert comparisons(found.lists["figures"], found) == ()


def test_several_voices_of_a_quote_are_told() -> None:
    """Who said it, who denies it, who spoke, and through what."""
    text = """
title: t
actors: [{id: army, name: Army}, {id: rebels, name: Rebels}]
quotes:
  - gist: g
    claims: [{by: army, speaker: a major, via: radio}, {by: rebels, stance: denies}]
"""
    out = ran("show", "-", stdin=text.encode()).out
    assert "- Army: g — Rebels denies, a major, via radio\n" in out
