"""`briefing open NAME --article FILE`, in a process and on a terminal of its own."""

from pathlib import Path

from tests.process.conftest import Opener, Run
from tests.process.terminal import ROOT

EXAMPLE = ROOT / "docs" / "examples" / "port-halden.yaml"
ARTICLE = EXAMPLE.with_suffix(".txt")


def draft(home: Path) -> Path:
    """Write the briefing of the documentation without the name of its article's file."""
    path = home / "halden.yaml"
    text = EXAMPLE.read_text("utf-8").replace("    file: port-halden.txt\n", "")
    path.write_text(text, "utf-8")
    return path


def test_an_article_is_shown_and_is_there_the_next_time(opened: Opener, tmp_path: Path) -> None:
    """Its copy is the person's alone."""
    path = draft(tmp_path)
    first = opened(str(path), "--article", str(ARTICLE))
    first.until("~/.local/share/briefing/articles")
    first.type("6")
    first.until("No ferry has left for")
    first.type("q")
    assert first.ended() == 0
    (copy,) = (tmp_path / ".local" / "share" / "briefing" / "articles").iterdir()
    assert copy.stat().st_mode & 0o777 == 0o600
    again = opened("open", str(path))
    again.type("6")
    again.until("No ferry has left for")


def test_an_article_is_not_kept_against_ones_will(opened: Opener, tmp_path: Path) -> None:
    """It is shown all the same, and nothing is said of a copy."""
    terminal = opened("open", str(draft(tmp_path)), "--article", str(ARTICLE), "--no-copy")
    terminal.type("6")
    terminal.until("No ferry has left for")
    terminal.type("q")
    assert terminal.ended() == 0
    assert not (tmp_path / ".local" / "share" / "briefing" / "articles").exists()
    assert b"Kept" not in terminal.output


def test_an_article_that_cannot_be_read_is_told_before_the_reader_opens(
    opened: Opener, tmp_path: Path
) -> None:
    """Exit code 3, and the terminal is not touched."""
    terminal = opened("open", str(draft(tmp_path)), "--article", "gone.txt")
    assert terminal.ended() == 3
    assert b"error: there is no file `gone.txt`" in terminal.output
    assert b"\x1b" not in terminal.output


def test_where_it_is_printed_an_article_is_refused(ran: Run, tmp_path: Path) -> None:
    """A print-out is passed on, and the text is not ours to pass on; exit code 2."""
    done = ran(str(draft(tmp_path)), "--article", str(ARTICLE))
    assert (done.returncode, done.stdout) == (2, "")
    assert "`--article` is for the reader" in done.stderr
    assert "leave it away" in done.stderr
