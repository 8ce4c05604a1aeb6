"""The reader: from the command to a useful screen, from a key to its answer, and the rest of it."""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from tests.bench.commands import BRIEFING, DERNA, surroundings
from tests.bench.one_label import SHOWN
from tests.bench.ratio import Finding, alternating, count, ratio
from tests.bench.terminal import Terminal
from tui.kinds.caveat import Caveat
from tui.load.load import load_file

COLUMNS: Final = 80
ROWS: Final = 24
STEPS: Final = 12
"""How many times the cursor goes down for one sample."""
IDLE: Final = 2.0
"""For how many seconds nothing must be sent."""
LABEL: Final = "a Textual app with one label"
ONE_LABEL: Final = (sys.executable, "-m", "tests.bench.one_label")


def useful(path: str) -> tuple[str, str]:
    """Return what a first screen must show: what to be careful about, and what it is about."""
    briefing = load_file(Path(path)).briefing
    assert briefing is not None
    return Caveat.SECTION, briefing.header.title


class Bench:
    """Opens programs in a terminal of one size, with one environment."""

    def __init__(self, folder: Path) -> None:
        self._environment = surroundings(folder)
        self._environment["PYTHONPATH"] = str(Path(__file__).parents[2])
        self._folder = folder

    def opened(self, command: Sequence[str]) -> Terminal:
        """Start a program."""
        return Terminal(command, (COLUMNS, ROWS), self._environment, self._folder)

    def first_screen(self, command: Sequence[str], words: Sequence[str]) -> float:
        """Return the seconds from starting a program to having its words on the screen."""
        with self.opened(command) as terminal:
            return terminal.wait_for(*words) - terminal.started

    def memory(self, command: Sequence[str], words: Sequence[str], keys: str) -> float:
        """Return the most memory that a program held, after some keys."""
        with self.opened(command) as terminal:
            terminal.wait_for(*words)
            for key in keys:
                terminal.press(key)
                terminal.until_settled()
            return terminal.peak_memory()


def findings(folder: Path, runs: int) -> Iterator[Finding]:
    """Yield what the reader takes beside the least that a Textual program can be."""
    bench = Bench(folder)
    command, words = (BRIEFING, DERNA), useful(DERNA)
    label = (SHOWN,)
    samples = alternating(
        lambda: bench.first_screen(command, words),
        lambda: bench.first_screen(ONE_LABEL, label),
        runs,
    )
    yield ratio("reader: first useful screen", LABEL, samples, 1.5)
    yield from _keys(bench, command, words, runs)
    memory = alternating(
        lambda: bench.memory(command, words, "23456"),
        lambda: bench.memory(ONE_LABEL, label, "j"),
        2,
    )
    yield ratio("reader: peak memory, all panes seen", LABEL, memory, 1.5)


def _keys(
    bench: Bench, command: Sequence[str], words: Sequence[str], runs: int
) -> Iterator[Finding]:
    """Yield what answering keys takes, and what is sent for it."""
    with bench.opened(command) as reader, bench.opened(ONE_LABEL) as label:
        reader.wait_for(*words)
        label.wait_for(SHOWN)
        for terminal in (reader, label):
            terminal.until_settled()
        screen = len(reader.output)
        sent = len(reader.output)
        reader.listen(IDLE)
        yield count("reader: bytes sent in 2 idle seconds", [len(reader.output) - sent], 0)

        repaint = answer(label, "x")
        panes = alternating(answer(reader, "1", "2"), repaint, runs)
        yield ratio("reader: key 2 (Timeline)", f"{LABEL}: a key", panes)
        steps = alternating(answer(reader, "k", "j"), repaint, runs)
        yield ratio("reader: key j (next item)", f"{LABEL}: a key", steps)

        reader.press("home")
        reader.until_settled()
        sizes = []
        for _ in range(STEPS):
            sent = len(reader.output)
            reader.press("j")
            reader.until_settled(0.1)
            sizes.append(len(reader.output) - sent)
        yield count("reader: bytes sent for a cursor step", sizes, COLUMNS * ROWS)
        share = [(float(size), float(screen)) for size in sizes]
        yield ratio("reader: bytes sent for a cursor step", "its first screen", share)


def answer(terminal: Terminal, *keys: str) -> Callable[[], float]:
    """Return a measure of the time from the last of the keys to what it changes on the screen."""

    def measure() -> float:
        for key in keys[:-1]:
            terminal.press(key)
            terminal.until_settled(0.1)
        pressed = time.perf_counter()
        terminal.press(keys[-1])
        answered = terminal.wait_for_change() - pressed
        terminal.until_settled(0.1)
        return answered

    return measure
