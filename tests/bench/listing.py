"""Time a library that is known, in a process that has done nothing else: prints pairs of seconds.

`python -m tests.bench.listing FOLDER RUNS`: the folder has the briefings and the index.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.ratio import alternating
from tui.library.index import Index
from tui.library.shelf import Shelf


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds some work takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def asked(folder: str) -> None:
    """Ask for the size of each file in a folder and all below it, and do nothing with it."""
    with os.scandir(folder) as names:
        for name in names:
            if name.is_dir(follow_symlinks=False):
                asked(name.path)
            else:
                name.stat()


def main(folder: str, runs: str) -> None:
    """Print for each run what the list takes, and what asking alone takes."""
    variables = {"XDG_CACHE_HOME": folder}

    def listed() -> float:
        return timed(lambda: Shelf(variables, Path(folder), Index(variables)).briefings)

    for pair in alternating(listed, lambda: timed(lambda: asked(folder)), int(runs)):
        print(*pair)  # noqa: T201  # what another process reads


if __name__ == "__main__":
    main(*sys.argv[1:])
