"""Large files: what one event more costs, and what the reader adds to loading."""

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

import yaml

from tests.bench.commands import BRIEFING, peak_of, seconds, surroundings
from tests.bench.generated import TITLE, briefing_of
from tests.bench.ratio import Finding, alternating, ratio
from tests.bench.reader import Bench
from tui.kinds.caveat import Caveat
from tui.load.load import load_text

SIZES: Final = (30, 300, 3_000, 30_000)
BASE: Final = 300
"""The size that the cost of one event is compared with: below it, the beginnings count."""
# What YAML costs by itself, with the fastest loader that PyYAML has.
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def findings(folder: Path, runs: int, most: int) -> Iterator[Finding]:
    """Yield how the cost of loading grows, up to a size, and what a first screen adds to it."""
    base = partial(_seconds_an_event, briefing_of(BASE), BASE)
    for size in SIZES:
        if size != BASE and size <= most:
            text = briefing_of(size)
            samples = alternating(partial(_seconds_an_event, text, size), base, runs)
            aim = 1.5 if size > BASE else None
            yield ratio(f"load {size:,} events: each", f"each of {BASE:,}", samples, aim)
    yield from _beside_yaml(min(3_000, most), runs)
    yield from _first_screen(folder, most, max(2, runs // 3))


def _beside_yaml(size: int, runs: int) -> Iterator[Finding]:
    text = briefing_of(size)
    samples = alternating(
        partial(_seconds_an_event, text, size), lambda: _yaml_alone(text) / size, runs
    )
    yield ratio(f"load {size:,} events", "yaml.load with CSafeLoader", samples, 1.5)


def _first_screen(folder: Path, size: int, runs: int) -> Iterator[Finding]:
    path = folder / "generated.yaml"
    path.write_text(briefing_of(size), encoding="utf-8")
    bench = Bench(folder)
    command = (BRIEFING, str(path))
    check = (BRIEFING, "check", str(path))
    load = partial(seconds, check, folder, surroundings(folder))
    words = (Caveat.SECTION, TITLE)
    samples = alternating(lambda: bench.first_screen(command, words), load, runs)
    yield ratio(f"reader: first screen of {size:,} events", "briefing check of them", samples, 1.5)
    memory = (
        bench.memory(command, words, "2"),
        peak_of(check, folder, surroundings(folder))(),
    )
    yield ratio(f"reader: memory of {size:,} events", "briefing check of them", [memory], 1.5)


def _seconds_an_event(text: str, events: int) -> float:
    started = time.perf_counter()
    # Small files are loaded often enough to be timed at all.
    times = max(1, 3_000 // events)
    for _ in range(times):
        loaded = load_text(text)
        assert loaded.briefing is not None
    return (time.perf_counter() - started) / times / events


def _yaml_alone(text: str) -> float:
    started = time.perf_counter()
    yaml.load(text, Loader=_LOADER)  # noqa: S506  # one of the two safe loaders
    return time.perf_counter() - started
