"""The table of problem codes says what the program really does."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import tui
from tui.app.themes import theme_names
from tui.checks import run_checks
from tui.codes import CODES, GROUPS, Code
from tui.config.reading import read_settings, theme_problem
from tui.load.load import load_text

PACKAGE = Path(tui.__file__).parent
WITH_EXAMPLE = [code for code in CODES if code.wrong]


def found(text: str, code: str) -> set[str]:
    """Return the codes of all problems that `briefing check` or `config check` has with a text."""
    if code.startswith("C"):
        config = read_settings(text)
        theme = theme_problem(config, theme_names())
        return {problem.code for problem in [*config.report.problems, *filter(None, [theme])]}
    briefing, report = load_text(text)
    if briefing is not None:
        run_checks(briefing, report)
    return {problem.code for problem in report.problems}


def test_the_table_and_the_source_have_the_same_codes() -> None:
    """A code can neither be used without an explanation nor be explained without a use."""
    files = (file for file in PACKAGE.rglob("*.py") if file.parent != PACKAGE / "codes")
    quoted = re.compile(r'"([BC]\d{3})"')
    used = {code for file in files for code in quoted.findall(file.read_text("utf-8"))}
    assert {code.code for code in CODES} == used


def test_codes_stand_in_their_order_and_each_once() -> None:
    """Codes are API: one code, one meaning."""
    names = [code.code for code in CODES]
    assert names == sorted(set(names))
    assert {name[:2] for name in names} == set(GROUPS)


@pytest.mark.parametrize("code", WITH_EXAMPLE, ids=lambda code: code.code)
def test_the_wrong_example_has_that_problem_and_no_other(code: Code) -> None:
    """What is shown as wrong is wrong in just the way that is explained."""
    assert found(code.wrong, code.code) == {code.code}


@pytest.mark.parametrize("code", WITH_EXAMPLE, ids=lambda code: code.code)
def test_the_right_example_has_no_problem(code: Code) -> None:
    """What is shown as right can be copied."""
    assert found(code.right, code.code) == set()


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.code)
def test_a_code_without_an_example_says_why(code: Code) -> None:
    """Either there are both examples, or a reason why there are none."""
    assert bool(code.wrong) == bool(code.right) != bool(code.no_example)


def test_printing_a_briefing_does_not_import_the_table() -> None:
    """The table is for explaining; reading does not pay for it."""
    program = (
        "import sys; from tui.cli.process import run; "
        "code = run(['show', 'derna-2018']); "
        "sys.exit(code or ('tui.codes' in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True)
    assert done.returncode == 0
