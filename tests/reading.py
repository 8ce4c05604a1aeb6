"""Read briefing text in a test, and look at what came of it."""

from textwrap import dedent
from typing import TypeVar

from tui.checks import CHECKS, run_checks
from tui.kinds import KINDS, Kinds
from tui.load.load import Loaded, load_text
from tui.model.briefing import Briefing
from tui.model.item import Item
from tui.problems import Problem

Kind = TypeVar("Kind", bound=Item)


def loaded(text: str, kinds: Kinds = KINDS) -> Loaded:
    """Return what comes of a text, which may be indented as the test is."""
    return load_text(dedent(text), "draft.yaml", kinds)


def problems(text: str) -> list[Problem]:
    """Return the problems of a text in the order of their places."""
    return loaded(text).report.sorted()


def marks(text: str) -> list[tuple[str, int, int]]:
    """Return code, line and column of each problem of a text."""
    return [(problem.code, *problem.mark) for problem in problems(text)]


def whole(text: str, kinds: Kinds = KINDS) -> Briefing:
    """Return the briefing of a text that has nothing wrong with it."""
    briefing, report = loaded(text, kinds)
    assert report.problems == []
    assert briefing is not None
    return briefing


def judged(text: str, *codes: str) -> list[Problem]:
    """Return what the checks find in a text that loads without a problem: all, or some codes."""
    briefing, report = loaded(text)
    assert report.problems == []
    assert briefing is not None
    assert set(codes) <= {*CHECKS, "B519"}
    run_checks(briefing, report, lambda code: not codes or code in codes)
    return report.sorted()


def first(kind: type[Kind], text: str) -> Kind:
    """Return the first item of a kind in a text that has nothing wrong with it."""
    return next(item for item in whole(text) if isinstance(item, kind))
