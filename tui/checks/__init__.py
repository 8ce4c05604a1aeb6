"""What a well-formed briefing can still get wrong. Each check is a file: a code and its reason.

A check's docstring is its help. Checks judge and never change what is shown.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from tui.checks.ambiguous_phrase import ambiguous_phrase
from tui.checks.baseless_phrase import baseless_phrase
from tui.checks.contradicted_order import contradicted_order
from tui.checks.empty_passage import empty_passage
from tui.checks.impossible_age import impossible_age
from tui.checks.long_quotation import long_quotation
from tui.checks.missing_claimant import missing_claimant
from tui.checks.missing_pin import missing_pin
from tui.checks.missing_reason import missing_reason
from tui.checks.one_sided_count import one_sided_count
from tui.checks.overstated_status import overstated_status
from tui.checks.same_spelling import same_spelling
from tui.checks.shared_name import shared_name
from tui.checks.unannounced_event import unannounced_event
from tui.checks.undated_figure import undated_figure
from tui.checks.unequal_units import unequal_units
from tui.checks.unfounded_day import unfounded_day
from tui.checks.unprinted_value import unprinted_value
from tui.checks.unreviewed_draft import unreviewed_draft
from tui.checks.unused_allowance import CODE as UNUSED
from tui.checks.unused_allowance import unused_allowance
from tui.checks.unused_item import unused_item
from tui.checks.wrong_weekday import wrong_weekday
from tui.model.briefing import Briefing
from tui.problems import Allowed, Problem, Report

Check = Callable[[Briefing], Iterator[Problem]]
"""Yields problems of one code. Whatever a briefing holds, it does not raise."""

CHECKS: Final[Mapping[str, Check]] = {
    "B501": missing_pin,
    "B502": missing_claimant,
    "B503": missing_reason,
    "B504": contradicted_order,
    "B505": undated_figure,
    "B506": one_sided_count,
    "B507": ambiguous_phrase,
    "B508": wrong_weekday,
    "B509": baseless_phrase,
    "B510": unequal_units,
    "B511": impossible_age,
    "B512": unannounced_event,
    "B513": same_spelling,
    "B514": shared_name,
    "B515": long_quotation,
    "B516": overstated_status,
    "B517": unused_item,
    "B518": empty_passage,
    "B520": unfounded_day,
    "B521": unreviewed_draft,
    "B543": unprinted_value,
}
"""The checks by their codes. That an allowance silences nothing (B519) is judged after them."""

OF_WHAT_IS_MISSING: Final = frozenset({"B517", "B518", "B519"})
"""Not judged in a file with errors: what seems to be missing may be what could not be read."""


def everything(code: str) -> bool:
    """Take every code."""
    del code
    return True


def run_checks(
    briefing: Briefing,
    report: Report,
    takes: Callable[[str], bool] = everything,
    checks: Mapping[str, Check] = CHECKS,
) -> None:
    """Add to the report what the checks find whose code is taken.

    What an item allows is kept apart, in the report's `allowed`.
    """
    judged = {code for code in (*checks, UNUSED) if takes(code)}
    if report.has_errors:
        judged -= OF_WHAT_IS_MISSING
    reasons = {(item.id, one.code): one.why for item in briefing for one in item.allow}
    used: set[tuple[str, str]] = set()

    def add(problem: Problem) -> None:
        at = (problem.item, problem.code)
        if at in reasons:
            used.add(at)
            report.allowed.append(Allowed(problem, reasons[at]))
        else:
            report.add(problem)

    for code, check in checks.items():
        if code in judged:
            for problem in check(briefing):
                add(problem)
    if UNUSED in judged:
        for problem in unused_allowance(briefing, used, judged):
            add(problem)
    report.allowed.sort(key=lambda one: one.problem.mark)
