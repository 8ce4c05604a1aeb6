"""Items are added to a file behind what stands there, and every other letter is as it was."""

from typing import Final

import pytest

from tui.edit.adding import with_items
from tui.load.load import load_text
from tui.problems import Fault

FILE: Final = """\
# Mine.
title: Ferry strike   # so far
actors:
- Harbour Union (HU)  # first
# and no more

timeline:
    - 2026-03-02: Crews walk out
    # the last line
"""


def added(text: str, **lists: list[dict[str, object]]) -> str:
    """Return a text with items added to it, which reads without a problem."""
    done = with_items(text, lists, 3)  # type: ignore[arg-type]  # shorter here
    assert isinstance(done, str)
    report = load_text(done).report
    assert not report.has_errors, [*report.sorted()]
    return done


def test_items_stand_behind_the_last_one_in_the_way_of_their_list() -> None:
    """As far to the right as those above them."""
    done = added(FILE, actors=[{"name": "Halden Line"}], timeline=[{"title": "A talk"}])
    assert "- Harbour Union (HU)  # first\n- name: Halden Line\n# and no more\n" in done
    assert "    - 2026-03-02: Crews walk out\n    - title: A talk\n    # the last line\n" in done


def test_all_that_stands_there_stays() -> None:
    """Line by line, in its order; what is new is drafted items and their number."""
    done = added(FILE, actors=[{"name": "Halden Line"}], figures=[{"label": "Ships", "value": "3"}])
    kept = [line for line in done.split("\n") if line in FILE.split("\n")]
    assert kept == FILE.split("\n")
    assert "drafted: 3\n" in done


def test_a_list_that_is_not_there_is_put_where_it_belongs() -> None:
    """Sources stand above what refers to them."""
    done = added(FILE, sources=[{"id": "a", "label": "The Courier"}])
    assert done.index("sources:") < done.index("actors:")


def test_the_end_of_the_file_and_its_line_ends_are_kept() -> None:
    """Also where no line ends the last item."""
    done = added(FILE.replace("\n", "\r\n").rstrip(), timeline=[{"title": "A talk"}])
    assert "\n" not in done.replace("\r\n", "")
    bare = "title: x\ntimeline:\n- A talk"
    assert added(bare, timeline=[{"title": "B"}]).endswith("- A talk\n- title: B\n")


@pytest.mark.parametrize("text", ["title: x\ntimeline: [A talk]\n", "", "- x\n", "x", "title: [\n"])
def test_what_cannot_be_added_to_is_refused(text: str) -> None:
    """Rather than written anew."""
    found = with_items(text, {"timeline": [{"title": "B"}]}, 1)
    assert isinstance(found, Fault)
    assert found.what
