"""The last line of defence lets nothing through that could move or command."""

import pytest
from rich.segment import ControlType, Segment
from rich.style import Style
from textual.color import Color

from tui.app.control_filter import ControlFilter

BLACK = Color(0, 0, 0)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Derna", "Derna"),
        ("a\x1b[2J", "a␛[2J"),
        ("one\ntwo", "one two"),
        ("one\ttwo", "one two"),
        ("one\n\x07", "one ␇"),
        ("\u202etxt", "\N{REPLACEMENT CHARACTER}txt"),
    ],
)
def test_every_text_is_made_harmless(text: str, shown: str) -> None:
    """Its style stays."""
    style = Style(bold=True)
    assert ControlFilter().apply([Segment(text, style)], BLACK) == [Segment(shown, style)]


def test_what_the_terminal_is_meant_to_be_told_passes() -> None:
    """Segments that are marked as commands come from Textual, and hold no text."""
    command = Segment("\x1b[2J", None, [(ControlType.CLEAR,)])
    assert ControlFilter().apply([command], BLACK) == [command]


def test_in_ascii_signs_become_one_letter_each() -> None:
    """The line is laid out already: it keeps its width, and other scripts their letters."""
    segments = [Segment("Search for themes…"), Segment("a — “b” درنة")]
    shown = [one.text for one in ControlFilter(in_ascii=True).apply(segments, BLACK)]
    assert shown == ["Search for themes.", 'a - "b" درنة']
