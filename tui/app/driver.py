"""A terminal driver that no typed byte can bring down.

Textual 8.2.8's own dies of a byte that is not UTF-8, and of a key code beyond Unicode
(`ESC[99999999;1u`), and spins when the terminal is gone. See docs/safety.md.
"""

import os
import selectors
from codecs import getincrementaldecoder
from collections.abc import Iterable

from textual import events
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from tui.clean import clean

MOST_CELLS = 10_000
"""No terminal is wider or higher; a report of more is a forgery or noise."""


class TolerantParser(XTermParser):
    """Reads keys; what is not a key of this world is none."""

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
                    for message in parser.feed(decoder.decode(data)):
                        self._pass_on(message)
                for message in parser.tick():
                    self._pass_on(message)
        finally:
            selector.close()

    def _read(self) -> bytes:
        try:
            data = os.read(self.fileno, 4096)
        except OSError:
            data = b""
        if not data:
            self._app.call_later(self._app.exit, return_code=129)
        return data

    def _pass_on(self, message: Message) -> None:
        if isinstance(message, events.Resize) and max(message.size) > MOST_CELLS:
            return
        if isinstance(message, events.Paste):
            message.text = clean(message.text)
        self.process_message(message)
