"""`briefing export`: files that are new, losses that are told, and standard output for data."""

import json
from pathlib import Path

import pytest

from tests.cli.running import ran
from tests.render.exports.golden import EXAMPLE
from tui.render.formats import BY_NAME, FORMATS

NAME = str(EXAMPLE)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_file_is_named_after_the_briefing(form: object, tmp_path: Path) -> None:
    """And what the format has no place for is told, a line each."""
    name, extension = form.name, form.extension  # type: ignore[attr-defined]  # a parameter
    done = ran("export", NAME, name, working=tmp_path)
    assert (done.code, done.out) == (0, "")
    (file,) = tmp_path.iterdir()
    assert file.name == f"port-halden{extension}"
    first, *lost = done.err.splitlines()
    assert first == f"{file.name}: written"
    assert all(line.startswith("lost: ") for line in lost)
    assert bool(lost) == bool(BY_NAME[name].losses)


def test_a_file_that_is_there_is_not_written_over_unless_it_is_said_so(tmp_path: Path) -> None:
    """Exit code 5; `--force` replaces it whole."""
    file = tmp_path / "port-halden.md"
    file.write_text("mine", "utf-8")
    done = ran("export", NAME, "markdown", working=tmp_path)
    assert (done.code, done.out) == (5, "")
    assert done.err == (
        "error: `port-halden.md` is there already\n"
        "help: choose another with `-o`, or write over it with `--force`\n"
    )
    assert file.read_text("utf-8") == "mine"
    assert ran("export", NAME, "markdown", "--force", working=tmp_path).code == 0
    assert file.read_text("utf-8").startswith("# Ferry strike")


def test_a_minus_is_standard_output(tmp_path: Path) -> None:
    """The data there, the losses on standard error, or nowhere with `--quiet`."""
    done = ran("export", NAME, "ical", "-o", "-", working=tmp_path)
    assert (done.code, done.out[:17]) == (0, "BEGIN:VCALENDAR\r\n")
    assert done.err.startswith("lost: what has no exact day is a journal entry")
    assert "(4: " in done.err or "(3: " in done.err
    assert ran("export", NAME, "ical", "-o", "-", "--quiet", working=tmp_path).err == ""
    assert list(tmp_path.iterdir()) == []


def test_tables_are_a_folder_an_archive_or_one_of_them(tmp_path: Path) -> None:
    """A folder is meant by a slash, or by being there; it is written whole or not at all."""
    assert ran("export", NAME, "csv", "-o", "tables/", working=tmp_path).code == 0
    names = {file.name for file in (tmp_path / "tables").iterdir()}
    assert {"briefing.csv", "figures.csv", "figures-values.csv"} <= names
    (tmp_path / "tables" / "briefing.csv").unlink()
    done = ran("export", NAME, "csv", "-o", "tables", working=tmp_path)
    assert done.code == 5
    assert not (tmp_path / "tables" / "briefing.csv").exists()
    one = ran("export", NAME, "csv", "--table", "figures", "-o", "-", "-q", working=tmp_path)
    assert one.out.startswith("id,label,value,unit,")
    assert one.err == ""
    assert ran("export", NAME, "csv", "-o", "x.zip", working=tmp_path).code == 0
    assert (tmp_path / "x.zip").read_bytes()[:2] == b"PK"


def test_an_item_and_a_pane_can_be_taken_by_themselves(tmp_path: Path) -> None:
    """With the names of their own."""
    assert ran("export", f"{NAME}#rise", "text", working=tmp_path).code == 0
    assert ran("export", NAME, "html", "-p", "figures", working=tmp_path).code == 0
    assert {file.name for file in tmp_path.iterdir()} == {
        "port-halden-rise.txt",
        "port-halden-figures.html",
    }


def test_standard_input_is_read(tmp_path: Path) -> None:
    """And problems of the file are told with what to do about them."""
    text = b"title: t\ntimeline: [{title: x, date: tomorrow}]\n"
    done = ran("export", "-", "json", "-o", "-", stdin=text, working=tmp_path)
    assert json.loads(done.out)["items"][0]["id"] == "x"
    assert done.err == "1 problem: briefing check -\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((NAME, "htm"), "error: there is no format `htm`\nhelp: did you mean `html`?\n"),
        ((NAME, "csv", "-o", "-"), "error: csv is several tables\n"),
        ((NAME, "html", "--table", "x"), "error: html has no tables\n"),
        ((NAME, "csv", "--table", "figure"), "error: there is no table `figure`\n"),
        ((NAME, "html", "-p", "figure"), "error: there is no pane `figure`\n"),
        ((f"{NAME}#rise", "html", "-p", "figures"), f"error: `{NAME}#rise` is one item\n"),
        ((NAME, "\x1b[2Jx"), "error: there is no format `\u241b[2Jx`\n"),
    ],
)
def test_what_does_not_fit_is_said(
    arguments: tuple[str, ...], message: str, tmp_path: Path
) -> None:
    """Exit code 2, and nothing is written."""
    done = ran("export", *arguments, working=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(message)
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_read_or_written_is_said(tmp_path: Path) -> None:
    """Exit codes 3 and 74."""
    assert ran("export", "nowhere.yaml", "html", working=tmp_path).code == 3
    assert ran("export", "-", "html", stdin=b"[", working=tmp_path).code == 3
    assert ran("export", f"{NAME}#nothing", "html", working=tmp_path).code == 3
    for name in ("a/b/c.html", "x\0y"):
        done = ran("export", NAME, "html", "-o", name, working=tmp_path)
        assert (done.code, done.out) == (74, "")
        assert "reason: " in done.err
    assert list(tmp_path.iterdir()) == []
