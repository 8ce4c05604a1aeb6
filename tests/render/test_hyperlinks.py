"""Links that a terminal opens: for those that are known to take them, and to the web alone."""

import io
import re

import pytest

from tests.reading import whole
from tui.model.card import Span
from tui.render.glyphs import UNICODE
from tui.render.hyperlinks import TAKERS, address_of, addresses, is_web, takes_links
from tui.render.looks import STYLES
from tui.render.terminal import console_for, print_lines

LINKED = whole("""
    title: Strike
    sources:
      - {id: article, label: the article, url: "https://example.org/a", text: {blocks: [One.]}}
      - {id: post, label: a post, text: {blocks: [Two.]}}
      - {id: far, label: far, url: "https://exämple.org/b", text: {blocks: [Three.]}}
    """)
OSC = re.compile(r"\x1b\]8;[^;]*;([^\x1b]*)\x1b\\")


@pytest.mark.parametrize(
    ("variables", "takes"),
    [
        ({}, False),
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, False),
        ({"VTE_VERSION": "7603"}, True),
        ({"VTE_VERSION": "5000"}, False),
        ({"VTE_VERSION": "4602"}, False),
        ({"VTE_VERSION": "x"}, False),
        ({"VTE_VERSION": ""}, False),
        ({"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.4.19"}, True),
        ({"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.0.15"}, False),
        ({"TERM_PROGRAM": "iTerm.app"}, False),
        ({"TERM_PROGRAM": "Apple_Terminal", "TERM_PROGRAM_VERSION": "455"}, False),
        ({"TERM_PROGRAM": "vscode", "TERM_PROGRAM_VERSION": "1.95.0"}, True),
        ({"TERM_PROGRAM": "vscode", "TERM_PROGRAM_VERSION": "1.71.2"}, False),
        ({"TERM_PROGRAM": "WezTerm", "TERM_PROGRAM_VERSION": "20240203-110809-5046fc22"}, True),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "foot"}, True),
        ({"WT_SESSION": "a-b-c"}, True),
        # What is around a multiplexer is not what it shows on.
        ({"TERM": "screen", "STY": "1.pts", "VTE_VERSION": "7603"}, False),
        ({"TERM": "screen", "TMUX": "x", "VTE_VERSION": "7603"}, False),
        ({"TMUX": "x", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4"}, True),
        ({"TMUX": "x", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a"}, False),
        (
            {"TMUX": "x", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.2", "WT_SESSION": "x"},
            False,
        ),
        ({"TERM_PROGRAM": "vscode", "TERM_PROGRAM_VERSION": "9" * 5000}, True),
    ],
)
def test_a_terminal_takes_links_that_says_what_it_is(
    variables: dict[str, str], takes: bool
) -> None:
    """In doubt it does not."""
    assert takes_links(variables) == takes


def test_every_terminal_of_the_table_is_told_by_it() -> None:
    """With the least version that it names."""
    for taker in TAKERS:
        least = ".".join(map(str, taker.least))
        variables = {taker.variable: taker.value or least or "x"}
        if taker.version:
            variables[taker.version] = least
        if taker.value == "tmux":
            variables["TMUX"] = "x"
        assert takes_links(variables), taker


def test_sources_and_their_passages_lead_to_the_address() -> None:
    """Nothing leads where no address is, or one that no terminal may be sent."""
    known = addresses(LINKED)
    assert known == dict.fromkeys(
        ["https://example.org/a", "article", "article/p1"], "https://example.org/a"
    )
    assert address_of(Span("p1", "pin", "article/p1"), known) == "https://example.org/a"
    assert address_of(Span("https://example.org/a"), known) == "https://example.org/a"
    assert address_of(Span("https://example.org/"), known) == ""
    assert address_of(Span("article"), known) == ""
    assert address_of(Span("p1", "pin", "post/p1"), known) == ""


@pytest.mark.parametrize(
    "text",
    ["ftp://example.org", "javascript:alert(1)", "https://", "https://a b", "http://a\x1b\\b",
     "https://example.org/\u202e", "https://example.org/ü", "file:///etc/passwd", "//example.org"],
)  # fmt: skip
def test_what_is_no_address_of_the_web_is_never_sent(text: str) -> None:
    """Other schemes start programs, and an escape ends the sequence that it stands in."""
    assert not is_web(text)


def test_a_link_wraps_its_words_and_nothing_else() -> None:
    """It begins and ends beside them; without addresses there is none."""
    line = (Span("p1", "pin", "article/p1"), Span(" "), Span("p1", "pin", "post/p1"))

    def written(known: dict[str, str] | None) -> str:
        stream = io.StringIO()
        console = console_for(stream, 80, color=True)
        print_lines([line], console, UNICODE, STYLES["unknown"], known)
        return stream.getvalue()

    assert OSC.findall(written(addresses(LINKED))) == ["https://example.org/a", ""]
    bare = re.sub(r"\x1b\[[0-9;]*m", "", OSC.sub("", written(addresses(LINKED))))
    assert bare == "p1 p1\n"
    assert "\x1b]" not in written(None)
