"""Copying tries the reader's own helper, then tmux, then the terminal, and says which it was."""

import os
from base64 import b64decode
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from tests.app.helpers import script
from tui.app.clipboard import MOST_BASE64, Way, copied_by, copied_words, osc_52, ways
from tui.app.programs import feed, found

XTERM = {"TERM": "xterm-256color"}
X11 = {**XTERM, "DISPLAY": ":0"}
WAYLAND = {**X11, "WAYLAND_DISPLAY": "wayland-0"}
TMUX = {"TERM": "tmux-256color", "TMUX": "/tmp/tmux-1000/default,1,0"}  # noqa: S108  # as tmux has it
FAR = {"SSH_CONNECTION": "10.0.0.1 50000 10.0.0.2 22"}
ALL = frozenset({"pbcopy", "wl-copy", "xclip", "xsel", "clip.exe", "tmux"})


def there(*names: str) -> Callable[[str], bool]:
    """Return what finds these programs alone."""
    return frozenset(names).__contains__


@pytest.mark.parametrize(
    ("variables", "platform", "programs", "names"),
    [
        (XTERM, "linux", ALL, ["OSC 52"]),
        (X11, "linux", ALL, ["xclip", "xsel", "OSC 52"]),
        (X11, "linux", {"xsel"}, ["xsel", "OSC 52"]),
        (X11, "linux", set(), ["OSC 52"]),
        (WAYLAND, "linux", ALL, ["wl-copy", "xclip", "xsel", "OSC 52"]),
        ({**WAYLAND, **TMUX}, "linux", ALL, ["wl-copy", "xclip", "xsel", "tmux", "OSC 52"]),
        (XTERM, "darwin", ALL, ["pbcopy", "OSC 52"]),
        ({**XTERM, "TERM_PROGRAM": "Apple_Terminal"}, "darwin", ALL, ["pbcopy"]),
        ({**XTERM, "WSL_DISTRO_NAME": "Debian"}, "linux", ALL, ["clip.exe", "OSC 52"]),
        # Far away, the helpers of the far machine are of no use.
        ({**WAYLAND, **FAR}, "linux", ALL, ["OSC 52"]),
        ({**XTERM, **FAR}, "darwin", ALL, ["OSC 52"]),
        ({**TMUX, **FAR}, "linux", ALL, ["tmux", "OSC 52"]),
        ({**TMUX, **FAR}, "linux", set(), ["OSC 52"]),
        # But a screen that ssh forwards is the reader's.
        ({**X11, **FAR, "DISPLAY": "localhost:10.0"}, "linux", ALL, ["OSC 52", "xclip", "xsel"]),
        # Terminals that would print what they do not know.
        ({"TERM": "linux"}, "linux", ALL, []),
        ({"TERM": "dumb"}, "linux", ALL, []),
        ({}, "linux", ALL, []),
        ({**X11, "TERM": "dumb"}, "linux", {"xsel"}, ["xsel"]),
        ({**XTERM, "DISPLAY": "", "TMUX": "", "WAYLAND_DISPLAY": ""}, "linux", ALL, ["OSC 52"]),
    ],
)  # fmt: skip
def test_the_ways_there_are_the_readers_own_first(
    variables: dict[str, str], platform: str, programs: set[str], names: list[str]
) -> None:
    """By what the surroundings say, and by the programs that are there."""
    assert [way.name for way in ways(variables, there(*programs), platform)] == names


def test_the_first_that_takes_the_text_is_named() -> None:
    """Those that fail are passed over; those behind it are not asked."""
    asked: list[tuple[str, bytes]] = []

    def takes(command: Sequence[str], data: bytes) -> bool:
        asked.append((command[0], data))
        return command[0] == "xsel"

    open_ways = ways({**WAYLAND, **TMUX}, there(*ALL), "linux")
    sent: list[str] = []
    assert copied_by("درنة", open_ways, takes, sent.append) == "xsel"
    text = "درنة".encode()
    assert asked == [("wl-copy", text), ("xclip", text), ("xsel", text)]
    assert sent == []


def test_the_terminal_is_told_when_no_program_takes_it() -> None:
    """By OSC 52, as base64: no text can command the terminal that way."""
    sent: list[str] = []
    text = "Derna — درنة\n\x1b]52;c;evil\x07"
    name = copied_by(
        text, ways({**X11, **TMUX}, there(*ALL), "linux"), lambda *_: False, sent.append
    )
    assert name == "OSC 52"
    (sequence,) = sent
    assert sequence.startswith("\x1b]52;c;")
    assert sequence.endswith("\x07")
    assert b64decode(sequence[len("\x1b]52;c;") : -1], validate=True).decode() == text


def test_nothing_takes_it_where_there_is_nothing() -> None:
    """Then the text is to be shown."""
    assert copied_by("x", (), lambda *_: True, lambda _: None) == ""
    assert copied_by("x", [Way("xsel", ("xsel",))], lambda *_: False, lambda _: None) == ""


def test_a_terminal_is_sent_no_more_than_it_takes() -> None:
    """A text that is cut would be worse than none."""
    most = MOST_BASE64 // 4 * 3
    assert len(osc_52("x" * most)) == MOST_BASE64 + len("\x1b]52;c;\x07")
    assert osc_52("x" * (most + 3)) == ""
    sent: list[str] = []
    assert (
        copied_by("x" * 100_000, ways(XTERM, there(), "linux"), lambda *_: True, sent.append) == ""
    )
    assert sent == []


def test_gnu_screen_is_given_pieces_that_it_passes_on() -> None:
    """Put together again they are the sequence."""
    (way,) = ways({"TERM": "screen", "STY": "1.pts"}, there(), "linux")
    sent: list[str] = []
    assert copied_by("Derna " * 500, [way], lambda *_: False, sent.append) == "OSC 52"
    pieces = sent[0].split("\x1bP")[1:]
    assert len(pieces) > 10
    assert all(piece.endswith("\x1b\\") and len(piece) <= 252 for piece in pieces)
    assert "".join(piece.removesuffix("\x1b\\") for piece in pieces) == osc_52("Derna " * 500)
    # Inside tmux, screen may be around it or gone long since; tmux is who listens.
    assert not any(way.in_screen for way in ways({**TMUX, "STY": "1"}, there("tmux"), "linux"))


def test_windows_reads_utf_16_where_there_is_more_than_ascii() -> None:
    """Or letters would arrive as those of its old code page."""
    way = ways({"TERM": "xterm", "WSL_DISTRO_NAME": "Debian"}, there("clip.exe"), "linux")[0]
    assert way.data("Derna") == b"Derna"
    assert way.data("درنة") == "درنة".encode("utf-16-le")


def test_what_is_said_of_it() -> None:
    """Only what is known: whether a terminal took it, nobody can tell."""
    assert copied_words("x" * 1214, "wl-copy") == "Copied 1,214 characters with wl-copy."
    assert copied_words("x", "tmux") == "Copied 1 character with tmux."
    assert copied_words("xy", "OSC 52") == (
        "Sent 2 characters to your terminal's clipboard (OSC 52)."
    )


def test_real_helpers_one_that_fails_and_one_that_takes_it(tmp_path: Path) -> None:
    """Found in the path, fed by a pipe, believed by their exit code."""
    kept = tmp_path / "kept"
    script(tmp_path / "bin", "wl-copy", "sys.exit(1)")
    script(tmp_path / "bin", "xclip", f"open({str(kept)!r}, 'wb').write(sys.stdin.buffer.read())")
    variables = {**WAYLAND, "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    open_ways = ways(variables, partial(found, variables=variables), "linux")
    taken = partial(feed, variables=variables)
    assert copied_by("Derna — درنة", open_ways, taken, lambda _: None) == "xclip"
    assert kept.read_text("utf-8") == "Derna — درنة"
