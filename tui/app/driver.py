"""A terminal driver that no typed byte can bring down, and that always gives the terminal back.

Textual 8.2.8's own dies of a byte that is not UTF-8, and of a key code beyond Unicode
(`ESC[99999999;1u`), and spins when the terminal is gone. See docs/safety.md.
"""

import os
import re
import selectors
import signal
import termios
from codecs import getincrementaldecoder
from collections.abc import Iterable
from threading import Lock, main_thread
from time import monotonic
from typing import Any, Final

from textual import events
from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.keys import Keys
from textual.message import Message
from textual.messages import InBandWindowResize

from tui.app.thrift import Thrift
from tui.clean import clean

MOST_COLUMNS: Final = 800
MOST_ROWS: Final = 250
"""Of a larger terminal the rest stays empty: so many cells take seconds to draw."""
_KEYS_AT_ONCE: Final = 500
_KEYS_A_SECOND: Final = 200
"""No hand types faster: what comes on top is noise, and would keep the reader busy for minutes."""
_MOST_PASTED: Final = 1024 * 1024
_LONGEST_PASTE: Final = 2.0
"""Seconds of silence that end a paste whose end never came; it would swallow every key."""
_REPLIES: Final = re.compile(
    r"\x1b\[[?>=][0-9;]*[A-Za-z]"  # attributes, the keyboard's mode
    r"|\x1b\[[0-9;]*[cntxy]"  # the terminal's state, the window's size
    r"|\x1b[]P_^X][^\x07\x1b]*(?:\x07|\x1b\\)"  # colours, the clipboard, names, capabilities
)
"""What a terminal says of itself. Textual knows few of these, and types the others as keys."""
_RESTORED: Final = (
    b"\x1b[?2004l\x1b[?7h\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l"
    b"\x1b[<u\x1b[?1049l\x1b[?25h\x1b[?1004l"
)
"""What stop_application_mode sends: paste, wrap, mouse, keyboard, screen, cursor, focus."""


_NO_KEY: Final = events.Key(Keys.Ignore, None)
"""Taken for a key and ignored. Of no key at all, Textual types each character as a key."""


class TolerantParser(XTermParser):
    """Reads keys; what is not a key of this world is none, and what is pasted is no key."""

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._pasted: str | None = None
        """What was pasted so far, if a paste has begun."""
        self._heard = monotonic()

    def feed(self, data: str) -> Iterable[Message]:
        """Return the messages that some text means; Textual would press keys out of a paste."""
        self._heard = monotonic()
        while data:
            if self._pasted is None:
                keys, began, data = data.partition(BRACKETED_PASTE_START)
                # For Textual's parser, no text is the end of all.
                if keys := _REPLIES.sub("", keys):
                    yield from _believed(super().feed(keys))
                self._pasted = "" if began else None
            else:
                words, ended, rest = (self._pasted + data).partition(BRACKETED_PASTE_END)
                self._pasted, data = (None, rest) if ended else (words[-_MOST_PASTED:], "")
                if ended:
                    yield events.Paste(words)

    def tick(self) -> Iterable[Message]:
        """Return what silence means: Esc was a key by itself, and a paste without end has ended."""
        yield from super().tick()
        if monotonic() - self._heard > _LONGEST_PASTE:
            self._pasted = None
            # Textual's own parser has begun a paste where the line had cut its beginning in two.
            self._heard = monotonic()
            yield from super().feed(BRACKETED_PASTE_END)

    def parse_mouse_code(self, code: str) -> Message | None:
        """Return where the mouse is, in cells: sizes in pixels that were typed are not believed."""
        self.mouse_pixels = False
        return super().parse_mouse_code(code)

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[events.Key]:
        try:
            found = list(super()._sequence_to_key_events(sequence, alt))
        except (ValueError, OverflowError):
            found = [_NO_KEY]
        return [event if _is_text(event.character or "") else _NO_KEY for event in found]


def _believed(messages: Iterable[Message]) -> Iterable[Message]:
    """Leave sizes out: they are the kernel's to tell; what was typed may be forged, or noise."""
    return (
        message
        for message in messages
        if not isinstance(message, (events.Resize, InBandWindowResize))
    )


def _is_text(character: str) -> bool:
    try:
        character.encode()
    except UnicodeEncodeError:
        return False
    return True


class TolerantDriver(LinuxDriver):
    """Textual's driver for Linux and macOS, with input that may be anything."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._thrift = Thrift()
        self._writing = Lock()

    _keys_left = float(_KEYS_AT_ONCE)
    _last_key = 0.0

    # Input.

    def run_input_thread(self) -> None:
        """Read keys until the application ends; a terminal that is gone ends it (SIGHUP's code)."""
        decoder = getincrementaldecoder("utf-8")(errors="replace")
        parser = TolerantParser(self._debug)
        selector = selectors.SelectSelector()
        selector.register(self.fileno, selectors.EVENT_READ)
        try:
            while not self.exit_event.is_set():
                if selector.select(0.1):
                    data = self._read()
                    if not data:
                        break
                    self._pass_on(parser.feed(decoder.decode(data)))
                self._pass_on(parser.tick())
        finally:
            selector.close()

    def _read(self) -> bytes:
        try:
            data = os.read(self.fileno, 4096)
        except OSError:
            data = b""
        if not data:
            # A hang-up, whether or not the kernel tells of it by a signal.
            signal.pthread_kill(main_thread().ident or 0, signal.SIGHUP)
        return data

    def _pass_on(self, messages: Iterable[Message]) -> None:
        for message in messages:
            if isinstance(message, events.Key) and not self._has_time_for_a_key():
                continue
            if isinstance(message, events.Paste):
                message.text = clean(message.text)
            self.process_message(message)

    def _has_time_for_a_key(self) -> bool:
        now = monotonic()
        gained = (now - self._last_key) * _KEYS_A_SECOND
        self._keys_left = min(self._keys_left + gained, _KEYS_AT_ONCE)
        self._last_key = now
        if self._keys_left < 1:
            return False
        self._keys_left -= 1
        return True

    # Size.

    def _query_in_band_window_resize(self) -> None:
        """Ask for no sizes among the keys: SIGWINCH tells of every change."""

    def _get_terminal_size(self) -> tuple[int, int]:
        try:
            columns, rows = os.get_terminal_size(self.fileno)
        except OSError:
            columns = rows = 0
        size = min(columns or 80, MOST_COLUMNS), min(rows or 24, MOST_ROWS)
        # Of another size it has moved what it showed, or cut it off.
        self._thrift.resized(*size)
        return size

    # To the shell and back.

    def _sigcont_application(self, *_: object) -> None:
        # A signal can come between any two steps, also while the writer is being given its work.
        if self._auto_restart:
            self._loop.call_soon_threadsafe(self._come_back)

    def _come_back(self) -> None:
        if self._writer_thread is not None and self._writer_thread.is_alive():
            # Stopped from outside (`kill -STOP`), with no time to leave the terminal.
            self.suspend_application_mode()
        self._must_signal_resume = True
        self.resume_application_mode()

    def write(self, data: str) -> None:
        """Write to the terminal, in as few bytes as show the same; from whatever thread."""
        with self._writing:
            super().write(self._thrift.reduced(data))

    def abandon(self) -> None:
        """Give the terminal back without waiting for any thread, or for the terminal."""
        os.set_blocking(2, False)
        os.write(2, _RESTORED)
        if self.attrs_before is not None:
            termios.tcsetattr(self.fileno, termios.TCSANOW, self.attrs_before)
