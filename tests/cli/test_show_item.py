"""`briefing show NAME#ID`: one item in full with its citation, whatever else a `#` may mean."""

import re
from pathlib import Path

import pytest

from tests.cli.running import ran
from tui.model.briefing import Briefing
from tui.render.cells import cells
from tui.render.citation import citation_text

DRAFT = """\
title: Ferry strike
sources:
  - {id: article, label: the article, text: {blocks: [Crews., Talks.]}}
  - {id: post, label: a post, text: {blocks: [Pay.]}}
background:
  - {id: crews, text: Crews walk out., by: unattributed, at: p1}
"""
TITLED = "title: 'C# in schools'\nbackground:\n  - {id: x, text: Taught., by: unattributed}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a draft."""
    (tmp_path / "draft.yaml").write_text(DRAFT, "utf-8")
    return tmp_path


def test_an_item_is_printed_in_full_with_its_citation(derna: Briefing) -> None:
    """In a pipe one line a fact, without padding, escapes or cuts."""
    done = ran("show", "derna-2018#dmsc-dead")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0] == "more than 100 DMSC fighters killed"
    assert "status: claimed, one-sided: LNA's own count of its enemy's dead" in lines
    assert lines[-1] == f"cite as: {citation_text(derna.by_id['dmsc-dead'], derna)}"
    assert "\x1b" not in done.out


def test_the_item_of_the_briefing_last_read_needs_no_name() -> None:
    """`#ID` alone."""
    assert ran("show", "#dmsc-dead") == ran("show", "derna-2018#dmsc-dead")


@pytest.mark.parametrize(
    ("word", "title"),
    [
        ("draft#p2", "Passage p2 of the article"),
        ("draft#article/p2", "Passage p2 of the article"),
        ("draft#post/p1", "Passage p1 of a post"),
        ("draft#p1:1-1", "Passage p1 of the article"),
        ("draft.yaml#post", "a post"),
    ],
)
def test_passages_and_sources_are_items_too(word: str, title: str, folder: Path) -> None:
    """By pin or by id."""
    assert ran("show", word, working=folder).out.splitlines()[0] == title


def test_without_a_terminal_a_bare_name_prints_the_item() -> None:
    """As `show` does."""
    assert ran("derna-2018#p6").out == ran("show", "derna-2018#p6").out


def test_standard_input_has_items_too() -> None:
    """Behind `--`, for a word that begins with a dash is an option otherwise."""
    done = ran("show", "--", "-#crews", stdin=DRAFT.encode())
    assert done.out.splitlines()[:2] == ["Background", "Crews walk out."]


@pytest.mark.parametrize("width", [60, 80, 120])
def test_on_a_terminal_it_is_a_card(width: int) -> None:
    """In colour, no line wider than the terminal."""
    done = ran("show", "derna-2018#entry", columns=width)
    assert "\x1b[" in done.out
    plain = re.sub(r"\x1b\[[0-9;]*m", "", done.out)
    assert max(map(cells, plain.splitlines())) <= width
    assert re.search(r"^cite as +Between", plain, re.MULTILINE)


@pytest.mark.parametrize("columns", [1, 20, 59])
def test_on_a_narrow_terminal_it_is_plain_lines_that_fit(columns: int) -> None:
    """And no word is lost."""
    done = ran("show", "derna-2018#entry", columns=columns)
    assert "\x1b" not in done.out
    assert "".join(done.out.split()) == "".join(ran("show", "derna-2018#entry").out.split())
    assert max(map(cells, done.out.splitlines())) <= max(columns, 5)


def test_ascii_is_ascii() -> None:
    """The citation's own signs included."""
    assert ran("show", "derna-2018#entry", "--ascii").out.isascii()
    assert ran("show", "derna-2018#entry", "--ascii", "--color", "always").out.isascii()


@pytest.mark.parametrize(
    ("word", "help_"),
    [
        ("derna-2018#dmsc-deed", "did you mean `dmsc-dead`?"),
        ("derna-2018#article/p24", "did you mean `article/p"),
        ("derna-2018#p99", "`briefing search`"),
        ("derna-2018#" + "x" * 10_000, "`briefing search`"),
        ("derna-2018#\x1b[31m", "`briefing search`"),
    ],
)
def test_an_unknown_item_is_answered_with_the_nearest(word: str, help_: str) -> None:
    """Exit code 3, and nothing on standard output; what was typed is shown, and not all of it."""
    done = ran("show", word)
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("error: `derna-2018` has no item `")
    assert help_ in done.err
    assert "\x1b" not in done.err
    assert len(done.err) < 300


def test_a_sign_without_an_id_names_nothing() -> None:
    """Exit code 3."""
    done = ran("show", "derna-2018#")
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("error: no item is named behind the `#`\n")


def test_an_unknown_briefing_is_told_before_its_item() -> None:
    """With the nearest briefing."""
    done = ran("show", "derna-2108#lna")
    assert (done.code, done.out) == (3, "")
    assert "there is no briefing `derna-2108`" in done.err
    assert "did you mean `derna-2018`?" in done.err


@pytest.mark.parametrize("name", ["a#b.yaml", "draft#crews", "draft#crews.yaml", "#1.yaml"])
def test_a_file_that_has_the_sign_in_its_name_goes_first(name: str, folder: Path) -> None:
    """Though there may be an item of that name as well."""
    (folder / name).write_text("title: The other\nbackground: [a]\n", "utf-8")
    done = ran("show", name.removesuffix(".yaml"), working=folder)
    assert done.out.startswith("The other")
    done = ran("show", f"./{name}", working=folder)
    assert done.out.startswith("The other")


def test_an_item_of_a_file_that_has_the_sign_in_its_name(folder: Path) -> None:
    """The last sign is the one before the id."""
    (folder / "a#b.yaml").write_text(DRAFT, "utf-8")
    for word in ("a#b#crews", "a#b.yaml#crews"):
        assert ran("show", word, working=folder).out.startswith("Background\nCrews walk out.\n")


def test_a_title_may_have_the_sign_too(folder: Path) -> None:
    """It is found where no item is, even if there is a briefing of the first part of it."""
    (folder / "briefings").mkdir()
    (folder / "briefings" / "schools.yaml").write_text(TITLED, "utf-8")
    assert ran("show", "C# in schools", working=folder).out.startswith("C# in schools\n")
    (folder / "C.yaml").write_text(DRAFT, "utf-8")
    assert ran("show", "C# in schools", working=folder).out.startswith("C# in schools\n")
    assert ran("show", "C# in schools#x", working=folder).out.startswith("Background\nTaught.\n")


def test_panes_of_an_item_are_a_mistake() -> None:
    """Exit code 2."""
    done = ran("show", "derna-2018#entry", "-p", "actors")
    assert (done.code, done.out) == (2, "")
    assert "is one item" in done.err


def test_problems_of_the_file_are_counted_all_the_same(folder: Path) -> None:
    """On standard error, with the file to check."""
    (folder / "draft.yaml").write_text(DRAFT + "lnag: en\n", "utf-8")
    done = ran("show", "draft#crews", working=folder)
    assert done.code == 0
    assert done.err == "1 problem: briefing check draft.yaml\n"


def test_an_unreadable_file_is_told_with_its_place(folder: Path) -> None:
    """An id in it makes no difference."""
    (folder / "draft.yaml").write_text("- a\n", "utf-8")
    done = ran("show", "draft.yaml#crews", working=folder)
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("draft.yaml:1:1: error[B206]")
