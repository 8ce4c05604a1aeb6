"""The bar that tells how far reading the library is."""

import io
import itertools
from pathlib import Path

import pytest

from tui.cli.environment import Environment
from tui.cli.indexing import shelf_of
from tui.library.batch import Batch
from tui.library.index import Index
from tui.library.shelved import Shelved
from tui.library.walking import Entry


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        return True


@pytest.fixture
def working(tmp_path: Path) -> Path:
    """Return a working folder with a library of three."""
    (tmp_path / "briefings").mkdir()
    for number in range(3):
        (tmp_path / "briefings" / f"{number}.yaml").write_text("title: T\n", "utf-8")
    return tmp_path


def said(working: Path, stream: io.StringIO, terminal: str = "xterm") -> str:
    """Return what is said while the library is read."""
    variables = {"XDG_CACHE_HOME": str(working), "TERM": terminal}
    environment = Environment(io.StringIO(), stream, None, variables, working)
    assert len(shelf_of(environment, Index(variables)).briefings) == 5
    return stream.getvalue()


def test_what_takes_long_shows_how_far_it_is(
    working: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And leaves an empty line behind; the second time there is nothing to wait for."""
    monkeypatch.setattr("tui.cli.indexing._PATIENCE", 0)
    monkeypatch.setattr("tui.cli.indexing._BETWEEN", 0)
    shown = said(working, Terminal())
    assert "\rreading [#########...............] 2 of 5 briefings" in shown
    assert shown.endswith("5 of 5 briefings\r\x1b[K")
    assert said(working, Terminal()) == ""


def test_what_is_soon_over_shows_nothing(working: Path) -> None:
    """Half a second nobody asks what is going on."""
    assert said(working, Terminal()) == ""


def test_off_a_terminal_there_is_no_bar(working: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file is no place for it."""
    monkeypatch.setattr("tui.cli.indexing._PATIENCE", 0)
    assert said(working, io.StringIO()) == ""


@pytest.mark.parametrize("terminal", ["dumb", ""])
def test_where_no_line_can_be_cleared_there_is_no_bar(
    working: Path, monkeypatch: pytest.MonkeyPatch, terminal: str
) -> None:
    """It would be drawn again and again behind itself."""
    monkeypatch.setattr("tui.cli.indexing._PATIENCE", 0)
    assert said(working, Terminal(), terminal) == ""


def test_whoever_stops_it_has_no_bar_left(working: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The shell's prompt begins on an empty line."""
    monkeypatch.setattr("tui.cli.indexing._PATIENCE", 0)
    monkeypatch.setattr("tui.cli.indexing._BETWEEN", 0)
    read, times = Batch.read, itertools.count(1)

    def stopped(batch: Batch, entry: Entry, known: Shelved | None) -> Shelved:
        if next(times) == 3:
            raise KeyboardInterrupt
        return read(batch, entry, known)

    monkeypatch.setattr(Batch, "read", stopped)
    stream = Terminal()
    with pytest.raises(KeyboardInterrupt):
        said(working, stream)
    assert stream.getvalue().endswith("2 of 5 briefings\r\x1b[K")
