"""A terminal driver that no typed byte can bring down, and that always gives the terminal back.

Textual 8.2.8's own dies of a byte that is not UTF-8, and of a key code beyond Unicode
(`ESC[99999999;1u`), and spins when the terminal is gone. See docs/safety.md.
"""

import os
import selectors
import signal
import termios
from codecs import getincrementaldecoder
from collections.abc import Iterable
from threading import main_thread
from time import monotonic
from typing import Final

from textual import events
from textual._xterm_parser import BRACKETED_PASTE_END, XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message
from textual.messages import InBandWindowResize

from tui.clean import clean

MOST_COLUMNS: Final = 1_000
MOST_ROWS: Final = 500
"""Of a larger terminal the rest stays empty: a million cells take seconds to draw."""
_LONGEST_PASTE: Final = 2.0
"""Seconds of silence that end a paste whose end never came; it would swallow every key."""
_RESTORED: Final = (
    b"\x1b[?2004l\x1b[?7h\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l"
    b"\x1b[<u\x1b[?1049l\x1b[?25h\x1b[?1004l"
)
"""What stop_application_mode sends: paste, wrap, mouse, keyboard, screen, cursor, focus."""


class TolerantParser(XTermParser):
    """Reads keys; what is not a key of this world is none."""

    def parse_mouse_code(self, code: str) -> Message | None:
        """Return where the mouse is, in cells: sizes in pixels that were typed are not believed."""
        self.mouse_pixels = False
        return super().parse_mouse_code(code)

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[events.Key]:
        try:
            found = list(super()._sequence_to_key_events(sequence, alt))
        except (ValueError, OverflowError):
            return []
        return [event for event in found if event.character is None or _is_text(event.character)]


def _is_text(character: str) -> bool:
    try:
        character.encode()
    except UnicodeEncodeError:
        return False
    return True


class TolerantDriver(LinuxDriver):
    """Textual's driver for Linux and macOS, with input that may be anything."""

    # Input.

    def run_input_thread(self) -> None:
        """Read keys until the application ends; a terminal that is gone ends it (SIGHUP's code)."""
        decoder = getincrementaldecoder("utf-8")(errors="replace")
        parser = TolerantParser(self._debug)
        heard = monotonic()
        selector = selectors.SelectSelector()
        selector.register(self.fileno, selectors.EVENT_READ)
        try:
            while not self.exit_event.is_set():
                if selector.select(0.1):
                    data = self._read()
                    if not data:
                        break
                    heard = monotonic()
                    # Half a character is no text yet; for the parser, no text is the end.
                    if text := decoder.decode(data):
                        self._pass_on(parser.feed(text))
                self._pass_on(parser.tick())
                if monotonic() - heard > _LONGEST_PASTE:
                    heard = monotonic()
                    self._pass_on(parser.feed(BRACKETED_PASTE_END))
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
            # The size is the kernel's to tell; what was typed may be forged, or noise.
            if isinstance(message, (events.Resize, InBandWindowResize)):
                continue
            if isinstance(message, events.Paste):
                message.text = clean(message.text)
            self.process_message(message)

    # Size.

    def _query_in_band_window_resize(self) -> None:
        """Ask for no sizes among the keys: SIGWINCH tells of every change."""

    def _get_terminal_size(self) -> tuple[int, int]:
        try:
            columns, rows = os.get_terminal_size(self.fileno)
        except OSError:
            columns = rows = 0
        return min(columns or 80, MOST_COLUMNS), min(rows or 24, MOST_ROWS)

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

    def abandon(self) -> None:
        """Give the terminal back without waiting for any thread, or for the terminal."""
        os.set_blocking(2, False)
        os.write(2, _RESTORED)
        if self.attrs_before is not None:
            termios.tcsetattr(self.fileno, termios.TCSANOW, self.attrs_before)
