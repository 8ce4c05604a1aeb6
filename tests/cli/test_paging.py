"""Which pager is meant, and what is longer than the screen."""

import io
from pathlib import Path

import pytest

from tui.cli.environment import Environment
from tui.cli.paging import is_longer, pager_of


@pytest.mark.parametrize(
    ("variables", "command"),
    [
        ({}, ["less"]),
        ({"PAGER": "more -s"}, ["more", "-s"]),
        ({"PAGER": "more", "BRIEFING_PAGER": "less '-P a b'"}, ["less", "-P a b"]),
        ({"PAGER": "more", "BRIEFING_PAGER": ""}, []),
        ({"PAGER": "cat"}, []),
        ({"PAGER": "  "}, []),
        ({"PAGER": "it's"}, []),
        ({"PAGER": "cat -n"}, ["cat", "-n"]),
    ],
)
def test_the_more_special_variable_goes_first(
    variables: dict[str, str], command: list[str]
) -> None:
    """And none at all is wanted by an empty one, or by cat."""
    assert pager_of(variables) == command


@pytest.mark.parametrize(
    ("lines", "columns", "rows", "longer"),
    [
        (["x"] * 23, 80, 24, False),
        (["x"] * 24, 80, 24, True),
        (["x" * 80] * 23, 80, 24, False),
        (["x" * 81, *["x"] * 22], 80, 24, True),
        (["汉" * 41, *[""] * 22], 80, 24, True),
        (["x"] * 500, 80, None, False),
        (["x"] * 500, None, 24, False),
    ],
)
def test_a_line_takes_as_many_rows_as_it_is_wide(
    lines: list[str], columns: int | None, rows: int | None, *, longer: bool
) -> None:
    """The prompt takes one."""
    environment = Environment(
        out=io.StringIO(),
        err=io.StringIO(),
        stdin=None,
        variables={},
        working=Path("/"),
        terminal_out=True,
        columns=columns,
        rows=rows,
    )
    assert is_longer(lines, environment) is longer
