"""The HTML page: read by a parser, everything escaped, every link with an end."""

import re
from html.parser import HTMLParser
from itertools import pairwise
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.app.test_hostile import hostile_briefing
from tests.reading import whole
from tests.render.test_formats import folded, read_html
from tests.render.test_markdown import MARKUP
from tui.model.briefing import Briefing
from tui.render.exports.html import html_of
from tui.render.extract import Extract

VOID: Final = {"meta", "br"}
TAGS: Final = {
    "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section",
    "article", "h1", "h2", "h3", "h4", "p", "a", "ul", "li", "dl", "dt", "dd", "span", "time",
    "table", "caption", "thead", "tbody", "tr", "th", "td",
    # The time axis, and who stands to whom.
    "circle", "desc", "path", "svg", "text",
}  # fmt: skip


class Page(HTMLParser):
    """The tags of a page, in order, and whether they are closed as they were opened."""

    def __init__(self, written: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.feed(written)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag."""
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close what is open."""
        assert self.open.pop() == tag

    def all(self, name: str) -> list[str]:
        """Return the values of an attribute."""
        return [attributes[name] for _, attributes in self.tags if name in attributes]


def page(extract: Extract) -> Page:
    """Return the page of an extract, which must be whole."""
    read = Page(html_of(extract))
    assert read.open == []
    return read


def of_text(text: str) -> str:
    """Return the page of a briefing with a text in many of its places."""
    quoted = "'" + text.replace("'", "''") + "'"
    briefing = whole(
        f"""\
        title: {quoted}
        summary: {quoted}
        sources:
          - {{id: s, label: the wire, text: {{blocks: [{quoted}]}}}}
        timeline:
          - {{id: one, title: {quoted}, text: {quoted}, note: {quoted}, tags: [{quoted}], by: s}}
        """
    )
    return html_of(Extract(briefing))


PLAIN: Final = of_text("words")


@pytest.mark.parametrize("text", [*MARKUP, "</style><script>x</script>", "' onclick='x", '" x="'])
def test_markup_in_a_text_is_read_as_it_stands(text: str) -> None:
    """The page has the same tags as with plain words, and the words are all there."""
    written = of_text(text)
    assert folded(read_html(written)) == folded(read_html(PLAIN)).replace("words", folded(text))
    assert Page(written).tags == Page(PLAIN).tags


@given(st.text(st.sampled_from("ab1&<>\"'=;#/!-?[]{}()\\` \u00e4\u0639"), min_size=1, max_size=40))
def test_no_text_is_markup(text: str) -> None:
    """Whatever the signs and their order."""
    if text.strip():
        assert Page(of_text(text)).tags == Page(PLAIN).tags


def test_every_link_has_an_end_and_every_id_is_given_once(derna: Briefing) -> None:
    """Within the whole, within a pane, and with one item alone."""
    items = [derna.by_id["entry"], derna.by_id["lna"]]
    for extract in (
        Extract(derna),
        *(Extract(derna, pane=pane) for pane in ("overview", "timeline", "actors", "source")),
        Extract(derna, items=items),
    ):
        read = page(extract)
        ids = read.all("id")
        assert len(ids) == len(set(ids))
        assert {link.removeprefix("#") for link in read.all("href")} <= set(ids)
        assert set(read.all("aria-labelledby")) <= set(ids)
        assert {tag for tag, _ in read.tags} <= TAGS
    assert len(page(Extract(derna)).all("href")) > 300


def test_the_page_needs_nothing_else_and_runs_nothing() -> None:
    """No script, no address to fetch from, and no attribute that could hold either."""
    briefing = hostile_briefing().briefing
    assert briefing is not None
    read = page(Extract(briefing))
    allowed = {
        "aria-label", "aria-labelledby", "charset", "class", "content", "datetime", "dir", "href",
        "id", "lang", "name", "scope", "tabindex",
        # Of drawings: places, and what they are.
        "aria-describedby", "cx", "cy", "d", "r", "role", "text-anchor", "viewbox", "x",
        "y",
    }  # fmt: skip
    assert {name for _, attributes in read.tags for name in attributes} <= allowed
    outside = {link for link in read.all("href") if not link.startswith("#")}
    assert outside == {"https://example.org/[@click=app.quit]"}
    assert {tag for tag, _ in read.tags} <= TAGS
    assert "url(" not in html_of(Extract(briefing)).partition("</style>")[0]


def test_dates_are_machine_readable_as_far_as_they_are_exact() -> None:
    """A window, a date that is about, and one that goes on are words alone."""
    dates = {
        "2018-05-07": "2018-05-07", "2018-05": "2018-05", "2018": "2018",
        "2018-05-07T05:30Z": "2018-05-07T05:30:00Z", "2018-05-17~": "", "2014/..": "",
        "2018-05-01/2018-05-03": "", "201X": "", "2018-22": "", "[2018-05-01..2018-05-03]": "",
    }  # fmt: skip
    for date, exact in dates.items():
        briefing = whole(f"title: t\ntimeline: [{{title: x, date: '{date}'}}]\n")
        found = {*page(Extract(briefing)).all("datetime")}
        assert found == ({exact} if exact else set()), date


def test_headings_go_down_by_one_step(derna: Briefing) -> None:
    """So that a screen reader can jump from one to the next."""
    for extract in (Extract(derna), Extract(derna, pane="figures"), Extract(derna, items=[*derna])):
        levels = [int(tag[1]) for tag, _ in page(extract).tags if re.fullmatch(r"h\d", tag)]
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_language_is_the_briefings() -> None:
    """One that is none is left out: the page's own words are English."""
    for lang, shown in (("ar", "ar"), ("pt-BR", "pt-BR"), ("a b", "en"), ("", "en")):
        briefing = whole(f"title: t\nlang: '{lang}'\n")
        assert page(Extract(briefing)).all("lang") == [shown]


def test_an_address_is_a_link_out_of_the_page() -> None:
    """The only one there is; an address in running words is none."""
    briefing = whole(
        """\
        title: t
        sources:
          - {id: s, label: https://a.example/, url: "https://a.example/?a=1&b='x'"}
        background: [{text: "See https://b.example/", by: s}]
        """
    )
    links = [one for one in page(Extract(briefing)).all("href") if not one.startswith("#")]
    assert links == ["https://a.example/?a=1&b='x'"]
