"""What a report keeps when there is more than it keeps, and what it counts."""

from hypothesis import given
from hypothesis import strategies as st

from tui.problems import MOST_PROBLEMS, Problem, Report

RUNS = st.lists(st.tuples(st.sampled_from(["B402", "B501"]), st.integers(0, 700)), max_size=6)


def reported(runs: list[tuple[str, int]]) -> tuple[Report, list[Problem]]:
    """Return a report that was given runs of problems of one code, and all that it was given."""
    given_ = [Problem(code, f"{code} {run} {n}") for run, (code, most) in enumerate(runs)
              for n in range(most)]  # fmt: skip
    report = Report("a.yaml")
    for problem in given_:
        report.add(problem)
    return report, given_


@given(RUNS)
def test_no_warning_is_kept_in_the_place_of_an_error(runs: list[tuple[str, int]]) -> None:
    """The first errors are kept, then the first warnings, each in the order found; all count."""
    report, all_ = reported(runs)
    errors = [problem for problem in all_ if problem.severity == "error"]
    warnings = [problem for problem in all_ if problem.severity == "warning"]
    kept = errors[:MOST_PROBLEMS]
    assert list(report.of("error")) == kept
    assert list(report.of("warning")) == warnings[: MOST_PROBLEMS - len(kept)]
    assert report.left_out == len(all_) - len(report.problems)
    assert report.left_out_errors == len(errors) - len(kept)
    assert report.has_errors == bool(errors)


@given(RUNS, RUNS)
def test_what_another_report_has_is_taken_and_counted(
    ours: list[tuple[str, int]], theirs: list[tuple[str, int]]
) -> None:
    """As many as there were; no error is lost for a warning."""
    report, mine = reported(ours)
    other, its = reported(theirs)
    report.take(other)
    errors = sum(problem.severity == "error" for problem in (*mine, *its))
    assert len(report.problems) + report.left_out == len(mine) + len(its)
    assert len(list(report.of("error"))) + report.left_out_errors == errors
    assert report.left_out_errors == max(0, errors - MOST_PROBLEMS)
