"""Fewer bytes, the same screen: what is sent instead shows just what was to be shown."""

import unicodedata

import pyte
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.color import Color
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from wcwidth import wcwidth

from tui.app.shown import are_single
from tui.app.thrift import Thrift

COLOURS = st.sampled_from([None, "red", "#a1b2c3", "#2e3440", "color(7)", "color(200)", "default"])
STYLES = st.builds(
    Style,
    color=COLOURS,
    bgcolor=COLOURS,
    bold=st.booleans(),
    dim=st.booleans(),
    italic=st.booleans(),
    underline=st.booleans(),
    reverse=st.booleans(),
    strike=st.booleans(),
)
RUNS = st.lists(
    st.tuples(st.sampled_from(["LNA", " ", "   ", "says so ", "p6"]), STYLES), max_size=8
)
_OTHER_SCRIPTS = ("見る", "שלום", "e\u0301", "👩")
WORDS = st.sampled_from(["LNA", " ", "   ", "says so ", "p6", "│", "Sisi’s – é", *_OTHER_SCRIPTS])
PLACED = st.tuples(
    st.sampled_from([1, 2, 5]),
    st.sampled_from([1, 2, 8, 33]),
    st.lists(st.tuples(WORDS, STYLES), max_size=5),
)
"""Words in a line of a screen, which are cut off where it ends: few places, to lie over others."""
BETWEEN = st.sampled_from(
    ["", "", "\n", "\r\n", "\x1b[?2026h", "\x1b[?1049h", "\x1b]52;c;aGk=\x07", "over the end " * 4]
)
MOVES = st.sampled_from(["", "\x1b[2;5H", "\r\n", "\n", "\x1b[?2026h", "\x1b[1;1H"])


def shown(texts: list[str]) -> list[list[object]]:
    """Return every cell of a terminal that was sent these texts, with its look where it is seen."""
    screen = pyte.Screen(40, 5)
    stream = pyte.Stream(screen)
    for text in texts:
        stream.feed(text)
    return [[_seen(screen.buffer[y][x]) for x in range(40)] for y in range(5)]


def _seen(cell: pyte.screens.Char) -> object:
    lines = (cell.underscore, cell.strikethrough, cell.reverse)
    if cell.data == " " and not any(lines):
        return " ", cell.bg
    return cell


def drawn(updates: list[tuple[str, list[tuple[int, int, list[tuple[str, Style]]]]]]) -> list[str]:
    """Return updates of a screen of 40 columns and 5 rows as Textual writes them."""
    return [
        "".join(
            f"\x1b[{row};{column}H{rendered(cut(runs, 41 - column))}{between}"
            for row, column, runs in placed
        )
        for between, placed in updates
    ]


def cut(runs: list[tuple[str, Style]], room: int) -> list[tuple[str, Style]]:
    """Return the runs that a line has room for."""
    kept = []
    for text, style in runs:
        room -= cell_len(text)
        if room >= 0:
            kept.append((text, style))
    return kept


def rendered(runs: list[tuple[str, Style]]) -> str:
    """Return runs of words as Textual writes them."""
    console = Console(color_system="truecolor", force_terminal=True)
    return Strip(Segment(text, style) for text, style in runs).render(console)


@given(st.lists(st.tuples(MOVES, RUNS), max_size=5))
def test_the_screen_is_the_same(written: list[tuple[str, list[tuple[str, Style]]]]) -> None:
    """Each letter with its look, each blank with what is seen of one, wherever the cursor went."""
    texts = [move + rendered(runs) for move, runs in written]
    thrift = Thrift()
    assert shown([thrift.reduced(text) for text in texts]) == shown(texts)


@given(st.lists(st.tuples(BETWEEN, st.lists(PLACED, max_size=6)), max_size=6), st.booleans())
def test_the_screen_is_the_same_where_only_what_differs_is_sent(
    updates: list[tuple[str, list[tuple[int, int, list[tuple[str, Style]]]]]], told: bool
) -> None:
    """Whatever lies over what, in all scripts, beside what cannot be followed."""
    texts = drawn(updates)
    thrift = Thrift()
    sent = []
    for number, text in enumerate(texts):
        if number == 0 or (told and number == 2):
            thrift.resized(40, 5)
        sent.append(thrift.reduced(text))
    assert shown(sent) == shown(texts)


def test_what_stands_there_already_is_not_sent_again() -> None:
    """Of a line of which a word has changed it is the word; of one that has not, nothing."""
    thrift = Thrift()
    thrift.resized(80, 24)
    line = "\x1b[3;1H7 May 2018   Haftar announces the offensive\n\x1b[4;1H│ Derna"
    thrift.reduced(line)
    assert thrift.reduced(line) == ""
    assert thrift.reduced(line.replace("Haftar", "Sarraj")) == "\x1b[3;14HSarraj\x1b[4;8H"


def test_a_line_in_letters_that_are_wide_or_joined_is_sent_whole_and_no_other() -> None:
    """Terminals differ in where such letters stand, and so in what stands behind them."""
    thrift = Thrift()
    thrift.resized(80, 24)
    wide, other = "\x1b[3;1HDerna 見る \x1b[1mp6\x1b[0m\n", "\x1b[4;1HDerna"
    thrift.reduced(wide + other)
    assert thrift.reduced(wide + other) == "\x1b[3;1HDerna 見る \x1b[1mp6\x1b[4;6H\x1b[0m"


def test_of_a_terminal_of_another_size_all_is_sent_again() -> None:
    """It has moved what it showed, or cut it off; so it may have where it was left for a while."""
    thrift = Thrift()
    thrift.resized(80, 24)
    first = thrift.reduced("\x1b[3;1HDerna")
    thrift.resized(80, 24)
    assert thrift.reduced("\x1b[3;1HDerna") == first
    thrift.reduced("\x1b[?1049l")
    assert thrift.reduced("\x1b[3;1HDerna") == first


def test_signs_that_are_followed_take_one_cell() -> None:
    """By the tables of the screen, and by those of the terminal in memory."""
    followed = [chr(code) for code in range(0x20, 0x3000) if are_single(chr(code))]
    assert {"a", "é", "’", "│", "▌"} <= set(followed)
    assert all(cell_len(one) == 1 and wcwidth(one) == 1 for one in followed)
    assert not any(unicodedata.combining(one) for one in followed)


@given(st.lists(RUNS, max_size=5))
def test_no_more_is_sent_and_no_look_is_left_behind(written: list[list[tuple[str, Style]]]) -> None:
    """Whoever writes next, a shell or an editor, begins with a plain look."""
    thrift = Thrift()
    for runs in written:
        text = rendered(runs)
        sent = thrift.reduced(text)
        assert len(sent) <= len(text) + len("\x1b[0m")
        assert shown([sent, "next"]) == shown([text, "next"])


def test_what_is_not_a_look_is_sent_as_it_is() -> None:
    """Modes, titles, the clipboard: not a byte of them is touched."""
    for text in ("\x1b[?1049h\x1b[H\x1b[?25l", "\x1b]52;c;aGk=\x07", "\x1b[>1u", "plain"):
        assert Thrift().reduced(text) == text


def test_words_of_one_look_are_told_their_look_once() -> None:
    """Though a reset stood between them."""
    style = Style(color=Color.from_rgb(1, 2, 3), bgcolor=Color.from_rgb(4, 5, 6))
    sent = Thrift().reduced(
        rendered([("who ", style), ("says ", style + Style(bold=True)), ("so", style)])
    )
    assert sent.count("48;2;4;5;6") == sent.count("38;2;1;2;3") == 1
