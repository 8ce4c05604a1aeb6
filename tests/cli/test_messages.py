"""Messages say what, why and what to do, and point at the place."""

import io

import pytest

from tui.cli.messages import problem_lines, say
from tui.problems import Mark, Problem, Report


def test_a_message_is_what_why_and_what_to_do() -> None:
    """What is not known is not said, and nothing in it can command a terminal."""
    stream = io.StringIO()
    say(stream, "no \x1b[2J", "because", "do")
    say(stream, "alone")
    assert stream.getvalue() == "error: no ␛[2J\nreason: because\nhelp: do\nerror: alone\n"


@pytest.mark.parametrize(
    ("line", "column", "width", "shown", "caret"),
    [
        ("title: x", 8, 1, "  1 | title: x", "    |        ^"),
        ("\ttitle: x", 2, 5, "  1 |  title: x", "    |  ^^^^^"),
        ("的黎: x", 5, 1, "  1 | 的黎: x", "    |       ^"),
        ("x: 的黎", 4, 2, "  1 | x: 的黎", "    |    ^^^^"),
        ("x: a\x1bb", 4, 3, "  1 | x: a␛b", "    |    ^^^"),
        ("x", 9, 4, "  1 | x", "    |  ^"),
        ("a" * 100 + "b" * 100, 101, 3,
         "  1 | " + "a" * 36 + "b" * 36, "    | " + " " * 36 + "^^^"),
    ],
)  # fmt: skip
def test_the_caret_stands_below_what_is_meant(
    line: str, column: int, width: int, shown: str, caret: str
) -> None:
    """In cells, not in characters; a long line is shown around the place."""
    problem = Problem("B999", "what", Mark(1, column), width=width)
    assert list(problem_lines(problem, Report("a.yaml", [line])))[1:] == [shown, caret]


def test_a_place_without_its_line_has_no_excerpt() -> None:
    """As for a file that could not be read."""
    problem = Problem("B001", "what", reason="why", help="do")
    assert list(problem_lines(problem, Report("a.yaml"))) == [
        "a.yaml:1:1: error[B001]: what",
        "  reason: why",
        "  help: do",
    ]
