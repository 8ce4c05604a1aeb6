"""Put text on the clipboard of whoever reads, by the first of several ways that takes it.

The native helper, then tmux, then the terminal itself by OSC 52. Over ssh the helper would reach
the clipboard of the far machine, which is not the reader's: there it comes last, and only where it
leads back to the reader's own screen.
"""

import sys
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tui.config.effective import far_by
from tui.model.words import count

MOST_BASE64: Final = 74_000
"""The longest text that is sent to a terminal, as base64: several of them drop longer ones."""
_SCREEN_TAKES: Final = 250
"""How much GNU screen passes on at once; its older versions take no more."""
_DEAF_TERMINALS: Final = frozenset({"", "dumb", "unknown", "linux", "cons25", "vt100", "vt220"})
"""What would print an OSC 52, or is known to drop it."""

Found = Callable[[str], bool]
"""Whether there is a program of a name."""
Feed = Callable[[Sequence[str], bytes], bool]
"""Gives a program data to read; returns whether it took them."""
Send = Callable[[str], None]
"""Writes a sequence of codes to the terminal."""


class Way(NamedTuple):
    """One way to the clipboard."""

    name: str
    command: tuple[str, ...] = ()
    """What to start; without it the terminal is told, by OSC 52."""
    in_screen: bool = False
    """Whether GNU screen stands between here and the terminal."""

    def data(self, text: str) -> bytes:
        """Return the text as the command reads it."""
        # Windows takes what is not ASCII for its old code page, unless it is UTF-16.
        foreign = self.name == "clip.exe" and not text.isascii()
        return text.encode("utf-16-le" if foreign else "utf-8")


_XCLIP: Final = Way("xclip", ("xclip", "-selection", "clipboard", "-in"))
_XSEL: Final = Way("xsel", ("xsel", "--clipboard", "--input"))
# Left to guess the sort of a text, it can take it for what no editor pastes.
_WAYLAND: Final = Way("wl-copy", ("wl-copy", "--type", "text/plain"))
_TMUX: Final = Way("tmux", ("tmux", "load-buffer", "-w", "-"))
_OSC_52: Final = Way("OSC 52")


def ways(
    variables: Mapping[str, str], found: Found, platform: str = sys.platform
) -> tuple[Way, ...]:
    """Return the ways there are, the best first."""
    display = variables.get("DISPLAY", "")
    in_tmux = bool(variables.get("TMUX"))
    told = [_TMUX] if in_tmux else []
    if _heeds_osc_52(variables):
        told.append(_OSC_52._replace(in_screen=bool(variables.get("STY")) and not in_tmux))
    if far_by(variables):
        # What ssh itself forwards is the reader's own screen.
        forwarded = display.startswith(("localhost:", "127.0.0.1:"))
        order = [*told, *((_XCLIP, _XSEL) if forwarded else ())]
    else:
        order = [*_native(variables, display, platform), *told]
    return tuple(way for way in order if not way.command or found(way.command[0]))


def _native(variables: Mapping[str, str], display: str, platform: str) -> Iterator[Way]:
    if platform == "darwin":
        yield Way("pbcopy", ("pbcopy",))
    if variables.get("WSL_DISTRO_NAME"):
        yield Way("clip.exe", ("clip.exe",))
    if variables.get("WAYLAND_DISPLAY"):
        yield _WAYLAND
    if display:
        yield from (_XCLIP, _XSEL)


def _heeds_osc_52(variables: Mapping[str, str]) -> bool:
    known_deaf = variables.get("TERM_PROGRAM") == "Apple_Terminal"
    return variables.get("TERM", "") not in _DEAF_TERMINALS and not known_deaf


def copied_by(text: str, open_ways: Sequence[Way], feed: Feed, send: Send) -> str:
    """Try the ways in turn, and return the name of the one that took the text; empty if none."""
    for way in open_ways:
        if way.command:
            if feed(way.command, way.data(text)):
                return way.name
        elif sequence := osc_52(text, way.in_screen):
            send(sequence)
            return way.name
    return ""


def osc_52(text: str, in_screen: bool = False) -> str:
    """Return the codes that give a text to the terminal; nothing, where it is too long for it."""
    encoded = b64encode(text.encode()).decode("ascii")
    if len(encoded) > MOST_BASE64:
        return ""
    sequence = f"\x1b]52;c;{encoded}\x07"
    if not in_screen:
        return sequence
    # GNU screen passes on what stands between these, piece by piece.
    pieces = (sequence[at : at + _SCREEN_TAKES] for at in range(0, len(sequence), _SCREEN_TAKES))
    return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)


def copied_words(text: str, name: str) -> str:
    """Return what is said of a text that was copied."""
    letters = count(len(text), "character")
    if name == _OSC_52.name:
        # Nothing tells whether the terminal took it.
        return f"Sent {letters} to your terminal's clipboard ({name})."
    return f"Copied {letters} with {name}."
