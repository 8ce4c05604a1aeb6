"""A save is compared with what is shown: taken, or kept back over an error that is new."""

import pytest

from tests.reading import loaded
from tui.app.saves import Save, compared, first_new_error, trouble_words
from tui.model.changes import signatures
from tui.problems import MOST_PROBLEMS, Mark, Problem, Report

GOOD = "title: t\nplaces: [{id: one, name: Halden}, {id: two, name: Hamar}]\n"


def saved(text: str, before: str = GOOD) -> Save:
    """Return what a save makes of a briefing that was shown before."""
    briefing, report = loaded(before)
    assert briefing is not None
    return compared(loaded(text), briefing, report, signatures(briefing))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (GOOD, ""),
        (f"# A remark.\n{GOOD}", ""),
        (GOOD.replace("Hamar", "Hamar Norway"), "1 changed"),
        (GOOD.replace("{id: one, name: Halden}, ", ""), "1 removed"),
        (GOOD.replace("Hamar}", "Hamar}, Oslo"), "1 new"),
        (GOOD.replace("title: t", "title: u\nsummary: s"), "title and summary changed"),
        (
            GOOD.replace("title: t", "title: u").replace("Hamar}", "Hamar}, Oslo"),
            "title changed; 1 new",
        ),
        (
            "title: t\nplaces: [{id: two, name: Hamar}, {id: one, name: Halden}]",
            "items in another order",
        ),
        (GOOD.replace("id: one, ", ""), "1 changed"),
    ],
)
def test_what_a_save_changed_is_told_in_a_few_words(text: str, words: str) -> None:
    """Items by their number, the top of the file by its fields."""
    save = saved(text)
    assert save.trouble is None
    assert save.words == words


def test_a_save_that_cannot_be_read_is_in_trouble_with_its_first_problem() -> None:
    """Nothing came of it."""
    save = saved("timeline")
    assert save.loaded.briefing is None
    assert save.trouble is not None
    assert save.trouble.code == "B206"


def test_a_save_with_a_new_error_is_in_trouble_though_much_of_it_can_be_read() -> None:
    """The trouble is the first that is new, whatever stood before it."""
    old = "title: t\nplaces: [{id: one, nmae: Halden}, {id: two, name: Hamar}]\n"
    new = old.replace("Hamar}", "Hamar, lat: north}")
    assert saved(old, before=old).trouble is None
    trouble = saved(new, before=old).trouble
    assert trouble is not None
    assert "north" in trouble.what


def report(*problems: Problem) -> Report:
    """Return a report of some problems."""
    made = Report("draft.yaml")
    for problem in problems:
        made.add(problem)
    return made


def test_an_error_is_known_again_in_another_line() -> None:
    """By its code and its words, and as often as it was there."""
    here, there = Problem("B402", "no `x`", Mark(3, 1)), Problem("B402", "no `x`", Mark(9, 1))
    assert first_new_error(report(here), report(there)) is None
    assert first_new_error(report(here), report(here, there)) == there
    assert first_new_error(report(), report(there, here)) == here


def test_warnings_are_no_trouble() -> None:
    """They judge what is well formed."""
    assert first_new_error(report(), report(Problem("B501", "no pin"))) is None


def test_errors_beyond_those_that_are_kept_are_counted() -> None:
    """A report keeps so many; one more of them is one that is new."""
    many = [Problem("B402", f"no `{number}`") for number in range(MOST_PROBLEMS)]
    before = report(*many)
    after = report(*many, Problem("B402", "no `x`"))
    assert first_new_error(before, before) is None
    assert first_new_error(before, after) == many[0]


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (Problem("B001", "there is no file `/very/long/name`"), "The file is gone"),
        (Problem("B002", "`f` cannot be read", reason="permission denied"),
         "The file cannot be read: permission denied"),
        (Problem("B002", "`f` cannot be read"), "The file cannot be read"),
        (Problem("B003", "`f` is not a file"), "This is no file any more"),
        (Problem("B402", "there is no item `x`", Mark(7, 2)),
         "Broken save, line 7: there is no item `x`"),
    ],
)  # fmt: skip
def test_trouble_is_told_by_what_happened_to_the_file_or_by_the_line(
    problem: Problem, words: str
) -> None:
    """The name of the file is known to whoever reads it; the line is not."""
    assert trouble_words(problem) == words
