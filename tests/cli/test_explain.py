"""`briefing explain` explains a code, lists all of them, and helps with a mistyped one."""

from io import StringIO
from pathlib import Path

import pytest

from tui.cli import codes
from tui.cli.environment import Environment
from tui.cli.process import main
from tui.codes import CODES, Code


def explain(*arguments: str, columns: int | None = None) -> tuple[int, str, str]:
    """Run `briefing explain` and return exit code, output and messages."""
    out, err = StringIO(), StringIO()
    environment = Environment(out, err, None, {}, Path("/"), columns=columns)
    return main(["explain", *arguments], environment), out.getvalue(), err.getvalue()


def test_a_code_is_explained_with_a_wrong_and_a_right_example() -> None:
    """Title, reason, the wrong file and the mended one, in this order."""
    code, out, err = explain("B301")
    assert (code, err) == (codes.DONE, "")
    assert out.startswith("B301: not a date\n\nDates are EDTF")
    assert out.endswith(
        "\nWrong:\n  title: Ferry strike\n  updated: 2 March 2026\n"
        "\nRight:\n  title: Ferry strike\n  updated: 2026-03-02\n"
    )


def test_a_code_may_be_typed_in_small_letters() -> None:
    """`b301` is B301."""
    assert explain("b301") == explain("B301")


def test_without_a_code_all_are_listed_with_their_titles() -> None:
    """The list has a line for each code."""
    code, out, _ = explain()
    assert code == codes.DONE
    for one in CODES:
        assert f"  {one.code}  {one.title}\n" in out


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("301", "did you mean `B301`?"),
        ("B3O1", "did you mean `B301`?"),
        ("nonsense", "`briefing explain` lists them all"),
    ],
)
def test_an_unknown_code_is_a_usage_error_with_a_hint(word: str, hint: str) -> None:
    """What was probably meant is named; otherwise where to find what there is."""
    code, out, err = explain(word)
    assert (code, out) == (codes.USAGE, "")
    assert err == f"error: there is no problem code `{word}`\nhelp: {hint}\n"


@pytest.mark.parametrize("one", CODES, ids=lambda one: one.code)
def test_every_explanation_fits_a_narrow_terminal_and_commands_none(one: Code) -> None:
    """Prose is wrapped, and a control character of an example is shown by its picture."""
    _, out, _ = explain(one.code, columns=40)
    prose = out.partition("\nWrong:")[0]
    assert max(map(len, prose.splitlines())) <= 40
    assert out.replace("\n", "").isprintable()
