"""`briefing show`: as rich as the terminal and as plain as the pipe, and never a surprise."""

import re
from pathlib import Path

import pytest

from tests.cli.running import ran
from tui.kinds.panes import PANES
from tui.render.cells import cells

DRAFT = b"title: Ferry strike\nbackground:\n  - {text: Crews walk out., by: unattributed}\n"


def lines(text: str) -> list[str]:
    """Return the lines of an output without colours."""
    return re.sub(r"\x1b\[[0-9;]*m", "", text).splitlines()


def test_without_a_name_it_shows_derna_at_first() -> None:
    """A new user sees something at once."""
    done = ran("show")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("The fight for Derna")


def test_in_a_pipe_it_is_plain_unpadded_and_never_cut_off() -> None:
    """One line an item, however long; no escape, no blanks at the ends."""
    done = ran("show", "derna-2018")
    assert "\x1b" not in done.out
    assert all(line == line.rstrip() for line in done.out.splitlines())
    assert max(map(len, done.out.splitlines())) > 120
    assert "…" not in done.out


def test_a_width_wraps_at_words() -> None:
    """Every word of the pipe's output is there, in its order."""
    wide, narrow = ran("show").out, ran("show", "--width", "40").out
    assert max(map(cells, narrow.splitlines())) <= 40
    assert narrow.split() == wide.split()


@pytest.mark.parametrize("width", [60, 80, 120])
def test_with_colour_no_line_is_wider_than_asked(width: int) -> None:
    """In colour, whatever the stream."""
    done = ran("show", "--color", "always", "--width", str(width))
    assert "\x1b[" in done.out
    assert max(map(cells, lines(done.out))) <= width


@pytest.mark.parametrize(
    ("arguments", "variables", "colored"),
    [
        ([], {}, True),
        (["--color", "never"], {}, False),
        ([], {"TERM": "dumb"}, False),
        ([], {"TERM": ""}, False),
        ([], {"NO_COLOR": "1"}, False),
        ([], {"NO_COLOR": ""}, True),
        (["--color", "always"], {"NO_COLOR": "1", "TERM": "dumb"}, True),
    ],
)
def test_colours_are_for_terminals_that_want_them(
    arguments: list[str], variables: dict[str, str], *, colored: bool
) -> None:
    """`--color` over `NO_COLOR` over what the terminal can do."""
    done = ran("show", *arguments, columns=80, variables=variables)
    assert ("\x1b[" in done.out) == colored
    assert max(map(cells, lines(done.out))) <= 80


@pytest.mark.parametrize("columns", [1, 5, 20, 59])
def test_a_tiny_terminal_gets_plain_lines_that_fit(columns: int) -> None:
    """As far as a hanging line can: nothing fails and no word is lost."""
    done = ran("show", columns=columns)
    assert done.code == 0
    assert "\x1b" not in done.out
    assert "".join(done.out.split()) == "".join(ran("show").out.split())
    assert max(map(cells, done.out.splitlines())) <= max(columns, 3)


def test_panes_can_be_chosen() -> None:
    """What asks for care is always printed first."""
    done = ran("show", "-p", "actors, Figures")
    headings = [line for line in done.out.splitlines() if line.isupper() and len(line) > 5]
    assert headings == ["READ WITH CARE", "ACTORS", "FIGURES"]


def test_panes_that_are_given_one_by_one_add_up() -> None:
    """`-p actors -p figures` is `-p actors,figures`."""
    assert ran("show", "-p", "figures", "-p", "actors") == ran("show", "-p", "actors,figures")


@pytest.mark.parametrize("given", [[""], [","], [" , "], ["actors", ""]])
def test_no_pane_at_all_is_a_mistake(given: list[str]) -> None:
    """Exit code 2, as of a variable that is not set."""
    done = ran("show", *(word for panes in given for word in ("-p", panes)))
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: `--panes` names no pane\nhelp: there are: overview, ")


def test_the_help_names_every_pane_that_is_taken() -> None:
    """And each of them is taken."""
    help_ = " ".join(ran("show", "--help").out.split())
    for pane in PANES:
        assert f" {pane.key}" in help_
        assert ran("show", "-p", pane.key).code == 0


def test_an_unknown_pane_is_answered_with_the_nearest() -> None:
    """Exit code 2, and nothing on standard output."""
    done = ran("show", "-p", "timline")
    assert (done.code, done.out) == (2, "")
    assert done.err == "error: there is no pane `timline`\nhelp: did you mean `timeline`?\n"


@pytest.mark.parametrize(
    "arguments",
    [["--width", "9"], ["--width", "1001"], ["--width", "x"], ["--width", "9" * 5000],
     ["--colour", "x"], ["--color", "pink"], ["a", "b"], ["--nonsense"]],
)  # fmt: skip
def test_wrong_arguments_are_told_with_the_way_to_help(arguments: list[str]) -> None:
    """Exit code 2."""
    done = ran("show", *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: ")
    assert "briefing show --help" in done.err


def test_standard_input_is_a_briefing_too() -> None:
    """By the name `-`."""
    done = ran("show", "-", stdin=DRAFT)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [
        "Ferry strike",
        "",
        "BACKGROUND",
        "- Crews walk out. — unattributed",
    ]


def test_a_file_is_found_by_its_path_with_and_without_its_ending(tmp_path: Path) -> None:
    """From the working folder."""
    (tmp_path / "draft.yaml").write_bytes(DRAFT)
    for word in ("draft.yaml", "draft", "./draft", str(tmp_path / "draft.yaml")):
        assert ran("show", word, working=tmp_path).out.startswith("Ferry strike"), word


def test_a_briefing_that_is_not_there_is_answered_with_the_nearest() -> None:
    """Exit code 3."""
    done = ran("show", "derna-2108")
    assert (done.code, done.out) == (3, "")
    assert "did you mean `derna-2018`?" in done.err


def test_an_unreadable_file_is_told_with_its_place(tmp_path: Path) -> None:
    """Exit code 3, as `check` would tell it, by the name that the person gave."""
    (tmp_path / "draft.yaml").write_text("- a\n", "utf-8")
    done = ran("show", "draft.yaml", working=tmp_path)
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("draft.yaml:1:1: error[B206]: this is not a briefing\n")


def test_a_folder_is_told_and_not_listed(tmp_path: Path) -> None:
    """Exit code 3."""
    (tmp_path / "drafts").mkdir()
    done = ran("show", "./drafts", working=tmp_path)
    assert done.code == 3
    assert done.err.startswith("error: `./drafts` is a folder\n")


def test_problems_are_counted_on_standard_error(tmp_path: Path) -> None:
    """What could be read is printed all the same."""
    (tmp_path / "draft.yaml").write_bytes(DRAFT + b"lnag: en\nupdated: now\n")
    done = ran("show", "draft", working=tmp_path)
    assert done.code == 0
    assert done.out.startswith("Ferry strike")
    assert done.err == "2 problems: briefing check draft.yaml\n"


@pytest.mark.parametrize(
    ("name", "again"),
    [("-", "-"), ("my draft.yaml", "'my draft.yaml'"), ("./-lead.yaml", "./-lead.yaml")],
)
def test_the_command_that_tells_the_problems_can_be_typed(
    name: str, again: str, tmp_path: Path
) -> None:
    """As it stands there."""
    text = DRAFT + b"lnag: en\n"
    if name != "-":
        (tmp_path / name).write_bytes(text)
    done = ran("show", name, stdin=text, working=tmp_path)
    assert done.err == f"1 problem: briefing check {again}\n"


def test_ascii_is_ascii() -> None:
    """For terminals without typography."""
    assert ran("show", "--ascii").out.isascii()
    assert ran("show", "--ascii", "--color", "always").out.isascii()


def test_open_demands_a_terminal_and_a_bare_name_does_not() -> None:
    """Exit code 4 for the one; the other prints."""
    done = ran("open", "derna-2018")
    assert (done.code, done.out) == (4, "")
    assert "`briefing show` prints instead" in done.err
    assert ran("derna-2018").out == ran("show", "derna-2018").out


def test_a_mistyped_command_is_answered_with_the_command() -> None:
    """Exit code 2."""
    done = ran("shwo")
    assert (done.code, done.out) == (2, "")
    assert "did you mean `briefing show`?" in done.err
