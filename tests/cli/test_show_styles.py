"""The styles of `briefing show`: each is as wide as it may be, and no plainer than it must."""

import re

import pytest

from tests.cli.running import ran
from tui.render.cells import cells

STYLES = ("full", "brief", "one-line", "spoken")
LINKED = b"""\
title: Strike
sources:
  - {id: a, label: a, url: "https://example.org/a", text: {blocks: [One.]}}
timeline:
  - {title: Crews walk out, by: a, at: p1}
"""
every_style = pytest.mark.parametrize("style", STYLES)


def plain(text: str) -> list[str]:
    """Return the lines of an output without looks."""
    return re.sub(r"\x1b\[[0-9;]*m", "", text).splitlines()


def test_full_is_the_style_that_needs_no_name() -> None:
    """With a name or without."""
    assert ran("show", "--style", "full") == ran("show")


@every_style
@pytest.mark.parametrize("columns", [20, 60, 80, 200])
def test_no_line_is_wider_than_the_terminal(style: str, columns: int) -> None:
    """In colour, in ASCII, and without either."""
    for extra in ([], ["--ascii"], ["--color", "never"]):
        done = ran("show", "--style", style, *extra, columns=columns)
        assert done.code == 0
        assert all(cells(line) <= columns for line in plain(done.out))


@every_style
def test_in_a_pipe_there_are_no_looks_and_no_blanks_at_the_ends(style: str) -> None:
    """Nor is anything cut."""
    done = ran("show", "--style", style)
    assert "\x1b" not in done.out
    assert "…" not in done.out.replace(", … ", "")
    assert all(line == line.rstrip() for line in done.out.splitlines())


@every_style
def test_ascii_is_ascii(style: str) -> None:
    """For LANG=C and terminals without typography."""
    assert ran("show", "--style", style, "--ascii").out.isascii()


@pytest.mark.parametrize("extra", [[], ["--color", "never"], ["--ascii"]])
def test_brief_fits_a_screen_of_24_rows(extra: list[str]) -> None:
    """With a row to spare for the prompt."""
    for columns in (80, 100, 140):
        lines = plain(ran("show", "--style", "brief", *extra, columns=columns).out)
        assert 15 < len(lines) <= 23


def test_one_line_is_a_line_for_each_item_of_the_full_print_out() -> None:
    """With its kind and its id, as `briefing search` tells hits."""
    lines = ran("show", "--style", "one-line", "-p", "figures").out.splitlines()
    said = "more than 100: DMSC fighters killed — LNA, one-sided [p9] !"
    assert lines[0] == f"figure dmsc-dead: {said}"
    assert len(lines) == ran("show", "-p", "figures", "--tsv").out.count("\n")


def test_records_have_looks_on_a_terminal_and_none_with_tabs() -> None:
    """What programs read is never coloured by itself."""
    assert "\x1b[" in ran("show", "--style", "one-line", columns=100).out
    assert "\x1b" not in ran("show", "--tsv", columns=100).out


def test_spoken_has_the_source_as_well() -> None:
    """It is no reduced view; panes can be chosen all the same."""
    assert "Passage 9 of the article." in ran("show", "--style", "spoken").out
    few = ran("show", "--style", "spoken", "-p", "figures").out
    assert "\nFigures. 9 items.\n" in few
    assert "Passage 9 of the article." not in few


@pytest.mark.parametrize(
    ("variables", "codes"),
    [
        ({}, {"31", "35"}),
        ({"COLORFGBG": "15;0"}, {"33", "35", "36"}),
        ({"COLORFGBG": "0;15"}, {"31", "34", "35"}),
    ],
)
def test_the_colours_fit_the_background_that_is_known(
    variables: dict[str, str], codes: set[str]
) -> None:
    """And all, where none is."""
    done = ran("show", columns=80, variables=variables)
    sent = {
        code for found in re.findall(r"\x1b\[([0-9;]*)m", done.out) for code in found.split(";")
    }
    assert {code for code in sent if len(code) == 2} == codes


@pytest.mark.parametrize(
    ("variables", "linked"),
    [
        ({"VTE_VERSION": "7603"}, True),
        ({}, False),
        ({"VTE_VERSION": "7603", "TERM": "dumb"}, False),
    ],
)
def test_links_are_sent_to_a_terminal_that_takes_them(
    variables: dict[str, str], *, linked: bool
) -> None:
    """Pins and addresses lead to the source; in a pipe nothing does, whatever the colours."""
    done = ran("show", "-", stdin=LINKED, columns=80, variables=variables)
    assert ("\x1b]8;" in done.out) == linked
    assert done.out.count("https://example.org/a\x1b\\") == (2 if linked else 0)
    piped = ran("show", "-", "--color", "always", stdin=LINKED, variables=variables)
    assert "\x1b]" not in piped.out
