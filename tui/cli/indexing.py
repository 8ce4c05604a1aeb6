"""Bring the library's index up to date before a command goes by it, with a bar where it is long."""

import time
from collections.abc import Iterable
from typing import Final

from tui.clean import clean_name
from tui.cli.environment import Environment
from tui.cli.messages import shown
from tui.library.index import Index
from tui.library.shelf import Progress, Shelf
from tui.library.shelved import Shelved
from tui.library.walking import LeftOut
from tui.model.words import count

_PATIENCE: Final = 0.5
"""Seconds in which nobody asks what is going on."""
_BETWEEN: Final = 0.1
"""Seconds between two states of the bar."""
_WIDTH: Final = 24


class _Bar:
    """How far reading is, on one line of a terminal; nothing where it is soon over."""

    def __init__(self, environment: Environment) -> None:
        self._stream = stream = environment.err
        is_drawn = stream.isatty() and not environment.dumb
        self._next = time.monotonic() + _PATIENCE if is_drawn else None
        self._drawn = False

    def show(self, progress: Progress) -> None:
        """Draw the bar, now and then."""
        now = time.monotonic()
        if self._next is None or now < self._next:
            return
        self._next = now + _BETWEEN
        self._drawn = True
        filled = _WIDTH * progress.done // progress.total
        done = f"{progress.done:,} of {count(progress.total, 'briefing')}"
        self._stream.write(f"\rreading [{'#' * filled}{'.' * (_WIDTH - filled)}] {done}")
        self._stream.flush()

    def clear(self) -> None:
        """Leave the line empty, for what is said next."""
        if self._drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


def shelf_of(environment: Environment, index: Index) -> Shelf:
    """Return the library, all of it read; say on standard error what it does not hold.

    Whoever stops it keeps what was read by then.
    """
    shelf = Shelf(environment.variables, environment.working, index)
    bar = _Bar(environment)
    try:
        for progress in shelf.update():
            bar.show(progress)
    finally:
        bar.clear()
    tell_left_out(shelf.left_out, environment)
    return shelf


def tell_left_out(left_out: Iterable[LeftOut], environment: Environment) -> None:
    """Say on standard error what the library does not hold, a line each."""
    for where, why in left_out:
        environment.err.write(f"left out: {where}: {why}\n")


def unreadable(one: Shelved, environment: Environment) -> LeftOut:
    """Return what there is to be told of a file that cannot be read."""
    path = clean_name(shown(one.path, environment))
    # Of what could not be opened there are no lines.
    return LeftOut(f"{path}:{one.line}" if one.line else path, one.problem)
