"""A library of ten thousand briefings: the list, a keystroke's search, and the first indexing."""

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

from tests.bench.commands import BRIEFING, DERNA
from tests.bench.listing import timed
from tests.bench.one_label import SHOWN
from tests.bench.ratio import Finding, alternating, count, ratio
from tests.bench.reader import LABEL, ONE_LABEL, Bench, answer, useful
from tui.app.library_search import MOST
from tui.library.folders import index_file
from tui.library.index import Index
from tui.library.searching import search
from tui.library.shelf import Shelf
from tui.load.load import load_file
from tui.search.parsing import parse_query
from tui.search.query import Query

_TYPED: Final = (
    "h", "har", "harbour", "harbour tal", "denrinkorfel", "denrinkorfle", "actor:torjundo",
)  # fmt: skip
"""What stands in the search at some moment: beginnings, common and rare words, a slip, a name."""
_SYLLABLES: Final = (
    "ba", "do", "fel", "gar", "hal", "jun", "kor", "lem", "min", "nar", "os", "pel", "qua", "rin",
    "sol", "tam", "ur", "vek", "wes", "yor", "zan", "den", "mar", "lin", "tor", "gen", "har", "bor",
)  # fmt: skip
_PLAIN: Final = (
    "the", "of", "and", "a", "in", "to", "crews", "port", "harbour", "council", "ships", "strike",
    "talks", "since", "after",
)  # fmt: skip


class _Author:
    """Writes briefings of invented words, some common and most of them rare, as in texts."""

    def __init__(self) -> None:
        self._random = random.Random(7)  # noqa: S311  # the same library each time
        made = {self._word() for _ in range(6_000)}
        self._words = sorted(made)
        self._actors = [self._name() for _ in range(600)]

    def _word(self) -> str:
        return "".join(self._random.choices(_SYLLABLES, k=self._random.randint(2, 4)))

    def _name(self) -> str:
        return f"{self._random.choice(self._words)} {self._random.choice(self._words)}".title()

    def _sentence(self, length: int) -> str:
        words = []
        for _ in range(length):
            # Half of a text is made of very few words.
            if self._random.random() < 0.5:
                words.append(self._random.choice(_PLAIN))
            else:
                words.append(self._words[int(len(self._words) * self._random.random() ** 3)])
        return " ".join(words).capitalize()

    def briefing(self) -> str:
        """Return the text of a briefing of ten to twenty items."""
        pick = self._random
        actors = pick.sample(self._actors, pick.randint(3, 6))
        lines = [f"title: {self._sentence(6)}", f"summary: {self._sentence(20)}.", "sources:"]
        lines += ["  - label: The Log", "    id: log", f"    published: {self._day()}", "actors:"]
        for number, name in enumerate(actors):
            lines += [f"  - name: {name}", f"    id: a{number}", f"    text: {self._sentence(10)}."]
        lines.append("timeline:")
        for _ in range(pick.randint(4, 9)):
            lines += [f"  - title: {self._sentence(7)}", f"    date: {self._day()}"]
            lines += [f"    text: {self._sentence(15)}.", f"    actors: [a{pick.randint(0, 2)}]"]
            lines += [
                f"    by: {pick.choice(['log', 'a0', 'a1'])}",
                f"    at: p{pick.randint(1, 9)}",
            ]
        lines.append("figures:")
        for _ in range(pick.randint(1, 4)):
            lines += [f"  - label: {self._sentence(4)}", f"    value: about {pick.randint(2, 900)}"]
            lines += ["    by: log", f"    at: p{pick.randint(1, 9)}"]
        lines += ["caveats:", f"  - {self._sentence(9)}."]
        return "\n".join(lines) + "\n"

    def _day(self) -> str:
        pick = self._random
        return f"{pick.randint(1990, 2026)}-{pick.randint(1, 12):02}-{pick.randint(1, 28):02}"


def write_library(folder: Path, size: int) -> None:
    """Write briefings into folders of a hundred."""
    author = _Author()
    for number in range(size):
        inside = folder / f"{number // 100:03}"
        inside.mkdir(parents=True, exist_ok=True)
        (inside / f"briefing-{number:05}.yaml").write_text(author.briefing(), "utf-8")


def findings(folder: Path, runs: int, size: int) -> Iterator[Finding]:
    """Yield what a library of some size takes: first, again, at a letter typed, and on screen."""
    working = folder / "library"
    write_library(working / "briefings", size)
    variables = {"XDG_CACHE_HOME": str(working)}
    # Once: the second time it is known.
    cold = [(_indexed(working, variables), _loaded(working))]
    yield ratio(f"library: {size:,} for the first time", "reading each of them", cold, 3.0)
    kept = index_file(variables)
    assert kept is not None
    share = [(float(kept.stat().st_size), _bytes(working))]
    yield ratio("library: its index", "the briefings themselves", share, 3.0)
    listed = _listed(working, runs)
    yield ratio(f"library: list {size:,} again", "asking for each file's size", listed)
    yield count(f"library: list {size:,} again: ms", [1000 * one for one, _ in listed], 100)
    yield count("library: a letter of a search: ms", _searched(working, variables, runs), 100)
    yield from _on_screen(folder, working, runs)


def _indexed(working: Path, variables: dict[str, str]) -> float:
    def index() -> None:
        for _ in Shelf(variables, working, Index(variables)).update():
            pass

    return timed(index)


def _listed(working: Path, runs: int) -> list[tuple[float, float]]:
    """Return what the list takes, and what asking for each file's size takes."""
    command = [sys.executable, "-m", "tests.bench.listing", str(working), str(runs)]
    root = Path(__file__).parents[2]
    printed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    pairs = (line.split() for line in printed.splitlines())
    return [(float(one), float(other)) for one, other in pairs]


def _files(working: Path) -> list[Path]:
    return sorted((working / "briefings").rglob("*.yaml"))


def _loaded(working: Path) -> float:
    files = _files(working)
    return timed(lambda: [load_file(file) for file in files])


def _bytes(working: Path) -> float:
    return float(sum(file.stat().st_size for file in _files(working)))


def _searched(working: Path, variables: dict[str, str], runs: int) -> list[float]:
    index = Index(variables)
    among = {one.file: one for one in Shelf(variables, working, index).briefings}
    samples = []
    for text in _TYPED * max(1, runs // 3):
        query = parse_query(text, typing=True)
        assert isinstance(query, Query)
        hits = search(query, index, among)
        samples.append(1000 * timed(partial(list, islice(hits, MOST))))
    return samples


def _on_screen(folder: Path, working: Path, runs: int) -> Iterator[Finding]:
    """Yield what the library's screen takes to open, and to go from one briefing to the next."""
    command = (BRIEFING, DERNA)
    with Bench(working).opened(command) as reader, Bench(folder).opened(ONE_LABEL) as other:
        reader.wait_for(*useful(DERNA))
        other.wait_for(SHOWN)
        for terminal in (reader, other):
            terminal.until_settled()

        def opened() -> float:
            pressed = time.perf_counter()
            reader.press("L")
            listed = reader.wait_for("built in") - pressed
            reader.until_settled(0.3)
            reader.press("q")
            reader.until_settled(0.3)
            return listed

        repaint = answer(other, "x")
        samples = alternating(opened, repaint, runs)
        yield ratio("library: key L until it is listed", f"{LABEL}: a key", samples)
        reader.press("L")
        reader.until_settled(0.3)
        steps = alternating(answer(reader, "j", "k"), repaint, runs)
        yield ratio("library: key j (next briefing)", f"{LABEL}: a key", steps)
