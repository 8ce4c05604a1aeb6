"""What every format owes: all that the cards say, in whole, in a pane and alone; and no more."""

import html
import json
import re
from collections.abc import Callable
from typing import Any, Final

import pytest
from markdown_it import MarkdownIt

from tests.app.test_hostile import hostile_briefing
from tests.reading import whole
from tui.clean import clean
from tui.kinds.panes import PANES, groups
from tui.model.briefing import Briefing, Readable
from tui.model.card import Card, plain
from tui.render.citation import citation_text
from tui.render.extract import Extract
from tui.render.formats import FORMATS, Format

GITHUB: Final = MarkdownIt("commonmark", {"html": True, "linkify": True}).enable(
    ["table", "strikethrough", "linkify"]
)


def read_text(written: str) -> str:
    """Return what a reader sees of plain text."""
    return written


def read_markdown(written: str) -> str:
    """Return what a reader sees of Markdown: the words, without marks."""
    shown = re.sub(r"</(?:li|p|h\d|ul)>", "\n", GITHUB.render(written))
    return html.unescape(re.sub(r"<[^>]+>", "", shown))


def read_json(written: str) -> str:
    """Return all texts of JSON, whatever they stand under."""
    found: list[str] = []

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            value = list(value.values())
        if isinstance(value, list):
            for one in value:
                walk(one)
        else:
            found.append(str(value))

    walk(json.loads(written))
    return "\n".join(found)


def read_html(written: str) -> str:
    """Return what a reader sees of a page: the words, without tags and looks."""
    shown = re.sub(r"<style>.*?</style>", "", written, flags=re.DOTALL)
    shown = re.sub(r"</(?:li|p|h\d|td|th|dt|dd|title)>", "\n", shown)
    return html.unescape(re.sub(r"<[^>]+>", "", shown))


READ: Final[dict[str, Callable[[str], str]]] = {
    "text": read_text,
    "markdown": read_markdown,
    "html": read_html,
    "json": read_json,
}
WHOLE: Final = [form for form in FORMATS if not form.losses]
"""The formats that say that they lose nothing. What the others owe: tests/render/exports."""
every_format = pytest.mark.parametrize("form", WHOLE, ids=lambda form: form.name)


def text_in(form: Format, extract: Extract) -> str:
    """Return what a format that is a text makes of an extract."""
    written = form.write(extract)
    assert isinstance(written, str)
    return written


def folded(text: str) -> str:
    """Return a text with its blanks folded, as a reader takes it."""
    return " ".join(text.split())


def missing(card: Card, shown: str) -> list[str]:
    """Return the lines of a card that are not in what a format shows."""
    lines = [plain(card.title), *(plain(fact.spans) for fact in card.facts)]
    wanted = {folded(line) for text in lines for line in text.split("\n")}
    return [line for line in wanted if line not in shown]


def in_panes(briefing: Briefing) -> list[Readable]:
    """Return everything that any pane shows."""
    return [
        readable
        for pane in PANES
        for group in groups(briefing, pane.key)
        for readable in group.items
    ]


@every_format
def test_the_whole_has_every_word_of_every_card(form: Format, derna: Briefing) -> None:
    """Of every item, every passage, and of what is said of the whole."""
    shown = folded(READ[form.name](text_in(form, Extract(derna))))
    assert len(in_panes(derna)) > 100
    for readable in in_panes(derna):
        assert missing(readable.card(derna), shown) == []
    assert derna.header.title in shown
    assert folded(derna.header.summary) in shown


@every_format
@pytest.mark.parametrize("pane", [pane.key for pane in PANES if pane.key != "overview"])
def test_a_pane_has_every_word_of_its_cards(form: Format, pane: str, derna: Briefing) -> None:
    """In the order of the pane, and no items of another."""
    shown = folded(READ[form.name](text_in(form, Extract(derna, pane=pane))))
    here = [readable for group in groups(derna, pane) for readable in group.items]
    for readable in here:
        assert missing(readable.card(derna), shown) == []
    places = [shown.index(folded(plain(readable.card(derna).title))) for readable in here[:1]]
    assert places == sorted(places)
    elsewhere = [other for other in in_panes(derna) if other not in here]
    assert any(missing(readable.card(derna), shown) for readable in elsewhere)


@every_format
def test_an_item_has_its_card_and_its_citation(form: Format, derna: Briefing) -> None:
    """Whatever sort of thing it is."""
    for readable in in_panes(derna):
        shown = folded(READ[form.name](text_in(form, Extract(derna, items=[readable]))))
        assert missing(readable.card(derna), shown) == []
        assert folded(citation_text(readable, derna)) in shown


@every_format
def test_the_overview_is_a_pane_too(form: Format, derna: Briefing) -> None:
    """Its lines with who says so; as data, the items that they lead to."""
    shown = folded(READ[form.name](text_in(form, Extract(derna, pane="overview"))))
    assert "DMSC fighters killed" in shown
    assert "The headline states as fact what one party, the LNA, posted." in shown
    assert "Libya's other displaced and exiles" not in shown


@every_format
def test_an_extract_ends_with_one_line_end_and_has_no_blanks_at_line_ends(
    form: Format, derna: Briefing
) -> None:
    """So that a version control system and a shell are content."""
    for extract in (
        Extract(derna),
        Extract(derna, pane="figures"),
        Extract(derna, items=[*derna][:2]),
    ):
        written = text_in(form, extract)
        assert written.endswith("\n")
        assert not written.endswith("\n\n")
        assert all(line == line.rstrip() for line in written.split("\n"))


@every_format
@pytest.mark.parametrize("text", ["title: Nothing yet\n", "title: x\nbackground: [One.]\n"])
def test_a_briefing_with_next_to_nothing_can_be_taken(form: Format, text: str) -> None:
    """In whole and pane by pane."""
    briefing = whole(text)
    assert briefing.header.title in READ[form.name](text_in(form, Extract(briefing)))
    for pane in PANES:
        assert form.write(Extract(briefing, pane=pane.key))


@every_format
def test_nothing_hostile_gets_through(form: Format) -> None:
    """No control code, nor anything else that is not clean, in a briefing made of them."""
    briefing = hostile_briefing().briefing
    assert briefing is not None
    extracts = [Extract(briefing), *(Extract(briefing, pane=pane.key) for pane in PANES)]
    for extract in extracts:
        written = text_in(form, extract)
        assert clean(written) == written


def test_names_and_endings_are_told_apart() -> None:
    """A choice among formats, and a file's ending, mean one of them."""
    names = {form.name for form in FORMATS}
    assert len(names) == len({form.extension for form in FORMATS}) == len(FORMATS)
    assert {form.name for form in WHOLE} == READ.keys()
    assert all(form.extension.startswith(".") and "/" in form.media for form in FORMATS)
