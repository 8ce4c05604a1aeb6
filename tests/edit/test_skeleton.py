"""What a new briefing begins with is a briefing, and so is all that its comments show."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import whole
from tui.checks import run_checks
from tui.clean import one_line
from tui.edit.order import top_order
from tui.edit.skeleton import skeleton
from tui.kinds import KINDS
from tui.load.load import load_text

TEXT = skeleton("halden", "Ferry strike")
# An example is indented behind its sign, and the first of each list is the short form.
EXAMPLES = re.compile(r"(?m)^#(  (?:- |  ).*)$")


def uncommented(text: str) -> str:
    """Return the text as it is with the signs before all examples taken away."""
    return EXAMPLES.sub(r"\1", text)


def test_it_is_a_briefing_with_nothing_in_it_but_its_title() -> None:
    """Not even a warning: nothing invented can be left in by mistake."""
    briefing, report = load_text(TEXT)
    assert briefing is not None
    run_checks(briefing, report)
    assert report.problems == []
    assert (briefing.header.id, briefing.header.title) == ("halden", "Ferry strike")
    assert list(briefing) == []


def test_every_example_is_right() -> None:
    """All together they are a briefing without an error: ids lead to each other."""
    lists = whole(uncommented(TEXT)).lists
    assert {name: len(items) for name, items in lists.items()} == {kind.LIST: 2 for kind in KINDS}


def test_every_list_stands_there_in_canonical_order() -> None:
    """A kind that is new is missed here."""
    keys = re.findall(r"(?m)^([a-z]+):", TEXT)
    assert keys == [key for key in top_order() if key in keys]
    assert {kind.LIST for kind in KINDS} <= set(keys)


def test_the_first_example_of_a_list_is_short_and_the_second_long() -> None:
    """A line, and several."""
    for block in re.split(r"(?m)^[a-z]+:", TEXT)[7:]:
        items = re.findall(r"(?m)^#  - .*\n(?:#    .*\n)*", block)
        assert [example.count("\n") > 1 for example in items] == [False, True]


def test_every_line_can_be_read_in_an_editor() -> None:
    """None is too wide, and none ends in blanks."""
    assert all(len(line) <= 100 and line == line.rstrip() for line in TEXT.splitlines())


@pytest.mark.parametrize("title", ["a: b", "- x", "No", '"', "#1", "[x", "درنة", "'", "a # b"])
def test_a_title_is_quoted_where_yaml_asks_for_it(title: str) -> None:
    """It is read back as it was given."""
    assert whole(skeleton("x", title)).header.title == title


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).map(one_line).filter(bool))
def test_any_title_is_read_back(title: str) -> None:
    """Whatever letters it has."""
    assert whole(skeleton("x", title)).header.title == title
