"""What typed text means, whole or cut into pieces by the line."""

from collections.abc import Iterable

import pytest
from textual import events
from textual.message import Message

from tui.app.driver import TolerantParser


def meant(*pieces: str) -> list[Message]:
    """Return what a parser makes of text that arrives in pieces."""
    parser = TolerantParser()
    return [message for piece in pieces for message in parser.feed(piece)]


def keys(messages: Iterable[Message]) -> list[str]:
    """Return the names of the keys among some messages."""
    return [message.key for message in messages if isinstance(message, events.Key)]


@pytest.mark.parametrize("cut", [1, 2, 5, 9])
def test_a_size_that_is_typed_is_not_believed(cut: int) -> None:
    """Sizes come from the kernel; a forged one changes neither the screen nor the mouse's place."""
    size = "\x1b[48;3;7;0;0t"
    found = meant(size[:cut], size[cut:], "\x1b[<35;5;6M")
    assert [type(message) for message in found] == [events.MouseMove]
    assert isinstance(found[0], events.MouseMove)
    assert (found[0].x, found[0].y) == (4, 5)


def test_a_mode_that_was_not_asked_for_is_not_entered() -> None:
    """Nothing of the terminal's makes the driver ask for sizes among the keys."""
    assert meant("\x1b[?2048;1$y", "\x1b[?2048;2$y") == []


@pytest.mark.parametrize("cut", range(1, 24))
def test_a_paste_is_one_text_wherever_the_line_cuts_it(cut: int) -> None:
    """Neither its words nor the codes in it are keys; what follows is."""
    typed = "\x1b[200~q\x1b[31m:?\x1b[201~jk"
    found = meant(typed[:cut], typed[cut:])
    if cut >= len("\x1b[200~"):
        assert [message.text for message in found if isinstance(message, events.Paste)] == [
            "q\x1b[31m:?"
        ]
        assert keys(found) == ["j", "k"]
    assert keys(found)[-2:] == ["j", "k"]


def test_keys_are_keys() -> None:
    """Letters, arrows, function keys and the keyboard protocol mean what they always meant."""
    assert keys(meant("jq", "\x1b[B", "\x1bOP", "\x1b[27u", "\x1b[97;5u", "\x1b[3~", "é")) == [
        "j", "q", "down", "f1", "escape", "ctrl+a", "delete", "é",
    ]  # fmt: skip


def test_a_half_of_a_surrogate_pair_is_no_key() -> None:
    """It could not be drawn, or written anywhere."""
    assert keys(meant("\x1b[97;1;55296u", "\x1b[55296u", "x")) == ["x"]
