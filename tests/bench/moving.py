"""Moving about: a link, a letter of a search, a saved file, each until it is on the screen."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from tests.bench.commands import BRIEFING, DERNA
from tests.bench.generated import TITLE, briefing_of
from tests.bench.one_label import SHOWN
from tests.bench.ratio import Finding, alternating, count, ratio
from tests.bench.reader import LABEL, ONE_LABEL, Bench, answer, useful
from tests.bench.terminal import Terminal
from tui.kinds.caveat import Caveat

_KEY: Final = f"{LABEL}: a key"
_SAVED: Final = "A title as it was saved"


def findings(folder: Path, runs: int, most: int) -> Iterator[Finding]:
    """Yield what it takes to follow, to search, also in a long file, and to read a saved file."""
    bench = Bench(folder)
    with bench.opened(ONE_LABEL) as label:
        label.wait_for(SHOWN)
        label.until_settled()
        with bench.opened((BRIEFING, DERNA)) as reader:
            reader.wait_for(*useful(DERNA))
            yield _keys("follow a link by its letter", reader, label, "2", "f", "a", runs=runs)
            yield _keys("a letter of a search", reader, label, "\x1b", "/", "g", "a", runs=runs)
        path = folder / "long.yaml"
        path.write_text(briefing_of(most), encoding="utf-8")
        with bench.opened((BRIEFING, str(path))) as reader:
            reader.wait_for(Caveat.SECTION, TITLE)
            # The first search reads all words once.
            for key in ("/", "s", "h"):
                reader.press(key)
                reader.until_settled(1.0)
            name = f"a letter of a search in {most:,} events"
            yield _keys(name, reader, label, "\x7f", "i", runs=runs)
    yield _reload(bench, folder, runs)


def _keys(name: str, reader: Terminal, label: Terminal, *keys: str, runs: int) -> Finding:
    reader.until_settled()
    samples = alternating(answer(reader, *keys), answer(label, "x"), runs)
    return ratio(f"reader: {name}", _KEY, samples)


def _reload(bench: Bench, folder: Path, runs: int) -> Finding:
    path = folder / "saved.yaml"
    text = Path(DERNA).read_text(encoding="utf-8")
    title = next(line for line in text.splitlines() if line.startswith("title: "))
    path.write_text(text, encoding="utf-8")
    seconds: list[float] = []
    with bench.opened((BRIEFING, str(path))) as reader:
        reader.wait_for(*useful(str(path)))
        reader.until_settled()
        for run in range(runs):
            words = f"{_SAVED} {run}"
            path.write_text(text.replace(title, f"title: {words}", 1), encoding="utf-8")
            saved = time.perf_counter()
            seconds.append(reader.wait_for(words) - saved)
            reader.until_settled()
    return _told(seconds)


def _told(seconds: Sequence[float]) -> Finding:
    """Return seconds as they are: a person waits for them, whatever else the machine can do."""
    return count("reader: seconds from saving to seeing it", seconds, 1)
