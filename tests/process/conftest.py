"""What the tests of the process share: a way to run the program as a person does."""

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import pytest

from tests.process.terminal import PATIENCE, PROGRAM, Terminal, surroundings


class Opener(Protocol):
    """Opens the program on a terminal."""

    def __call__(
        self,
        *arguments: str,
        size: tuple[int, int] = (80, 24),
        program: Sequence[str] = PROGRAM,
        streams: dict[int, int] | None = None,
        own: bool = True,
        **variables: str | None,
    ) -> Terminal:
        """Return the terminal; variables that are None are unset."""


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opener]:
    """Return what opens the program on a terminal; all are closed in the end."""
    with ExitStack() as stack:

        def run(
            *arguments: str,
            size: tuple[int, int] = (80, 24),
            program: Sequence[str] = PROGRAM,
            streams: dict[int, int] | None = None,
            own: bool = True,
            **variables: str | None,
        ) -> Terminal:
            environment = surroundings(tmp_path, **variables)
            terminal = Terminal(arguments, environment, size, program, streams, own)
            return stack.enter_context(terminal)

        yield run


Ran = subprocess.CompletedProcess[str]


class Run(Protocol):
    """Runs the program off any terminal."""

    def __call__(self, *arguments: str, cwd: Path | None = None, **variables: str | None) -> Ran:
        """Return what came of it; variables that are None are unset."""


@pytest.fixture
def ran(tmp_path: Path) -> Run:
    """Return what runs the program off any terminal and returns what came of it."""

    def run(*arguments: str, cwd: Path | None = None, **variables: str | None) -> Ran:
        return subprocess.run(
            [*PROGRAM, *arguments],
            stdin=subprocess.DEVNULL,
            cwd=cwd,
            capture_output=True,
            env=surroundings(tmp_path, **variables),
            text=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )

    return run
