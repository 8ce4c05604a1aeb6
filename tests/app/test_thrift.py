"""Fewer bytes, the same screen: what is sent instead shows just what was to be shown."""

import pyte
from hypothesis import given
from hypothesis import strategies as st
from rich.color import Color
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

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


@given(st.lists(RUNS, max_size=5))
def test_no_more_is_sent_and_no_look_is_left_behind(written: list[list[tuple[str, Style]]]) -> None:
    """Whoever writes next, a shell or an editor, begins with a plain look."""
    thrift = Thrift()
    for runs in written:
        text = rendered(runs)
        sent = thrift.reduced(text)
        assert len(sent) <= len(text) + len("\x1b[0m")
        assert "\x1b[" not in sent or sent.endswith("\x1b[0m")


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
