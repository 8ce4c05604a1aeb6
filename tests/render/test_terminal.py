"""The print-out on a terminal: laid out for its width, in its own colours, words as written."""

import io
import re

import pytest

from tests.reading import whole
from tests.render.test_plain import HONEST, PANES
from tui.model.briefing import Briefing
from tui.render.cells import cells
from tui.render.glyphs import ASCII, UNICODE, Glyphs
from tui.render.printed import WIDEST, summary_lines
from tui.render.summary import summary
from tui.render.terminal import console_for, print_lines

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


def printed(
    briefing: Briefing, width: int, glyphs: Glyphs = UNICODE, *, color: bool = True
) -> list[str]:
    """Return the lines of a print-out, escape sequences included."""
    stream = io.StringIO()
    lines = summary_lines(summary(briefing, PANES), width, glyphs)
    print_lines(lines, console_for(stream, width, color), glyphs)
    return stream.getvalue().removesuffix("\n").split("\n")


def bare(line: str) -> str:
    """Return a line without its colours."""
    return ESCAPES.sub("", line)


@pytest.mark.parametrize("width", [60, 80, 100, 120])
@pytest.mark.parametrize("glyphs", [UNICODE, ASCII], ids=["signs", "ascii"])
def test_no_line_is_wider_than_the_terminal(derna: Briefing, width: int, glyphs: Glyphs) -> None:
    """Colours take no room, and nothing but colours is sent."""
    for line in map(bare, printed(derna, width, glyphs)):
        assert cells(line) <= width
        assert all(letter.isprintable() for letter in line)


def test_ascii_signs_that_are_wider_still_fit() -> None:
    """An ellipsis of three dots is laid out as three."""
    text = "… — " * 60
    briefing = whole(
        f"title: '{text}'\nfigures:\n- {{label: '{text}', value: 1, group: '{text}'}}\n"
    )
    assert all(cells(bare(line)) <= 60 for line in printed(briefing, 60, ASCII))


def test_a_wide_terminal_is_not_filled(derna: Briefing) -> None:
    """Eyes lose a line that is too long."""
    lines = [bare(line) for line in printed(derna, 300)]
    assert max(map(cells, lines)) == WIDEST


def test_every_word_of_an_item_is_there(derna: Briefing) -> None:
    """Nothing is cut off to make it fit."""
    shown = " ".join(" ".join(map(bare, printed(derna, 80))).split())
    for event in derna.lists["timeline"]:
        for word in event.caption.split():
            assert word in shown


@pytest.mark.parametrize("text", HONEST)
def test_honest_text_comes_out_as_it_was_written(text: str) -> None:
    """No markup is read, no emoji code is replaced."""
    quoted = "'" + text.replace("'", "''") + "'"
    briefing = whole(f"title: {quoted}\nbackground:\n  - text: {quoted}\n")
    lines = [bare(line) for line in printed(briefing, 100)]
    assert lines[0] == text
    assert any(text in line for line in lines[1:])


def test_without_colour_no_escape_is_sent(derna: Briefing) -> None:
    """The layout stays, and no line ends in blanks."""
    plain = printed(derna, 80, color=False)
    assert plain == [bare(line) for line in printed(derna, 80)]
    assert all(line == line.rstrip() for line in plain)


def test_colours_are_the_terminals_own(derna: Briefing, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sixteen that fit any background, whatever the environment says of the terminal."""
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("COLORTERM", "truecolor")
    codes = {
        code
        for line in printed(derna, 80)
        for sequence in ESCAPES.findall(line)
        for code in sequence[2:-1].split(";")
    }
    assert "35" in codes
    assert codes <= {"", "0", "1", "2", "3", *map(str, range(30, 38)), *map(str, range(90, 98))}
