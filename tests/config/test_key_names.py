"""A key is written as it is printed on the keyboard, or by Textual's name for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.config.key_names import read_key
from tui.keys import NAMES, SCREENS, keys_of, printed
from tui.problems import Fault


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("n", "n"),
        ("G", "G"),
        ("Shift+g", "G"),
        ("7", "7"),
        ("/", "slash"),
        ("slash", "slash"),
        ("+", "plus"),
        ("ö", "ö"),
        ("§", "section_sign"),
        ("Ctrl+F", "ctrl+f"),
        ("ctrl+f", "ctrl+f"),
        ("Control+f", "ctrl+f"),
        ("Ctrl + F", "ctrl+f"),
        ("Ctrl+\\", "ctrl+backslash"),
        ("Alt+x", "alt+x"),
        ("Alt+X", "alt+shift+x"),
        ("Alt+Shift+x", "alt+shift+x"),
        ("PgDn", "pagedown"),
        ("pagedown", "pagedown"),
        ("ESC", "escape"),
        ("Return", "enter"),
        ("Space", "space"),
        (" ", "space"),
        ("F5", "f5"),
        ("Shift+Tab", "shift+tab"),
        ("Shift+Ctrl+Left", "ctrl+shift+left"),
    ],
)
def test_a_key_is_known_by_its_sign_and_by_its_names(written: str, key: str) -> None:
    """However a person writes it down."""
    assert read_key(written) == key


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Ctlr+F", "did you mean `Ctrl+F`?"),
        ("PgDwn", "did you mean `PgDn`?"),
        ("gg", "write keys as the help prints them"),
        ("Hyper+x", "write keys as the help prints them"),
        ("Ctrl+", "write keys as the help prints them"),
        ("+x", "write keys as the help prints them"),
        ("", "`[]` means no key"),
        ("\x07", "write keys as the help prints them"),
    ],
)
def test_what_no_keyboard_has_is_told_with_a_hint(written: str, said: str) -> None:
    """The nearest key, or how keys are written."""
    fault = read_key(written)
    assert isinstance(fault, Fault)
    assert fault.code == "C103"
    assert said in fault.help


@pytest.mark.parametrize(
    ("written", "same"),
    [("Ctrl+I", "`Tab`"), ("Ctrl+M", "`Enter`"), ("Ctrl+H", "`Backspace`"), ("Ctrl+[", "`Esc`")],
)
def test_what_is_another_key_to_terminals_is_refused(written: str, same: str) -> None:
    """It would do what somebody else's key does, on the next terminal."""
    fault = read_key(written)
    assert isinstance(fault, Fault)
    assert same in fault.reason
    assert same in fault.help


@pytest.mark.parametrize(
    "written", ["Ctrl+1", "Ctrl+Shift+F", "Shift+Enter", "Ctrl+Alt+x", "Alt+/"]
)
def test_what_many_terminals_cannot_send_is_refused(written: str) -> None:
    """Nobody should look for the mistake in a key that never comes."""
    fault = read_key(written)
    assert isinstance(fault, Fault)
    assert "many terminals cannot send it" in fault.reason


def test_every_key_of_the_reader_can_be_written_as_it_is_printed() -> None:
    """What the help prints can be put into the file."""
    keys = {name for screen in SCREENS for key in screen for name in keys_of(key)} | set(NAMES)
    for key in keys:
        assert read_key(printed(key)) == read_key(key) == key


@given(st.text(max_size=60))
def test_any_text_is_a_key_or_a_fault(text: str) -> None:
    """A key is a name that can stand in a list with commas."""
    found = read_key(text)
    assert isinstance(found, Fault) or (found and "," not in found and " " not in found)


def test_a_huge_text_is_survived() -> None:
    """And not said whole."""
    for text in ("x" * 10_000, "+" * 10_000, "Ctrl+" * 2_000):
        fault = read_key(text)
        assert isinstance(fault, Fault)
        assert len(fault.what) < 100
