"""Commands that print: what they take beside importing what they cannot do without."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from tests.bench.ratio import Finding, Measure, alternating, ratio
from tui.library import FIRST, built_in

BRIEFING: Final = str(Path(sys.executable).with_name("briefing"))
"""The program as it is installed beside this Python."""
DERNA: Final = str(built_in() / f"{FIRST}.yaml")


def python(program: str) -> tuple[str, ...]:
    """Return the command that runs a piece of Python."""
    return (sys.executable, "-c", program)


NOTHING: Final = ("python -c pass", python("pass"))
YAML: Final = ("python -c 'import yaml'", python("import yaml"))
RICH: Final = ("python -c 'import yaml, rich.console'", python("import yaml, rich.console"))

CASES: Final = (
    ("briefing --version", (BRIEFING, "--version"), NOTHING, 4.0),
    ("briefing --help", (BRIEFING, "--help"), NOTHING, 4.0),
    ("briefing check", (BRIEFING, "check", DERNA), YAML, 2.0),
    ("briefing show", (BRIEFING, "show", DERNA), YAML, 2.0),
    ("briefing list", (BRIEFING, "list"), YAML, 2.0),
    (
        "briefing show --color always",
        (BRIEFING, "show", DERNA, "--color", "always", "--width", "80"),
        RICH,
        2.0,
    ),
)
REMEMBERED: Final = ("check", "show")
"""The words of the cases whose memory is measured as well."""


def surroundings(folder: Path) -> dict[str, str]:
    """Return the environment of every measured process: a person's, without their briefings."""
    # Bytecode is kept, as it is wherever a program is installed; some test machines forbid it.
    kept = {name: value for name, value in os.environ.items() if name[:6] != "PYTHON"}
    for name in ("NO_COLOR", "COLUMNS", "LINES"):
        kept.pop(name, None)
    own = {f"XDG_{name}_HOME": str(folder) for name in ("CACHE", "DATA", "STATE")}
    return {**kept, **own, "BRIEFING_CONFIG": "", "BRIEFING_PATH": ""}


def findings(folder: Path, runs: int) -> Iterator[Finding]:
    """Yield what each command takes, in time, and where it matters in memory."""
    environment = surroundings(folder)
    for name, command, (against, other), aim in CASES:
        one, beside = (partial(seconds, each, folder, environment) for each in (command, other))
        yield ratio(name, against, alternating(one, beside, runs), aim)
    for name, command, (against, other), _ in CASES:
        if command[1] in REMEMBERED:
            peak, least = (peak_of(each, folder, environment) for each in (command, other))
            yield ratio(f"{name}: peak memory", against, alternating(peak, least, 3), 2.0)


def seconds(command: tuple[str, ...], folder: Path, environment: Mapping[str, str]) -> float:
    """Run a command, which must succeed, and return how long that takes."""
    started = time.perf_counter()
    subprocess.run(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )
    return time.perf_counter() - started


# A process begins with the memory of the one that starts it on its record, so that is a small one.
_LAUNCHER: Final = """
import os, sys
silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=silent)
print(os.wait4(process, 0)[2].ru_maxrss)
"""


def peak_of(command: tuple[str, ...], folder: Path, environment: Mapping[str, str]) -> Measure:
    """Return a measure of the most memory that a command holds, in the system's own unit."""

    def measure() -> float:
        launched = subprocess.run(
            [sys.executable, "-S", "-c", _LAUNCHER, *command],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=True,
        )
        return float(launched.stdout)

    return measure
