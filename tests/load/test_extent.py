"""The lines of an item: all of its own, and none of its neighbours'."""

import pytest

from tests.reading import loaded
from tui.load.extent import own_lines
from tui.load.load import Loaded
from tui.problems import Mark

BLOCKS = """\
title: x
timeline:
  # before the first
  - id: one
    title: One
    # inside

    text: |
      First.

      # no comment

    # its own

  # about the next
  - title: Two

  - Three
  -   id: four
      title: Four
actors:
- id: hu
  name: Harbour Union
# below
- Port
background: [{text: a}, {text: b,
    by: unattributed
}, c]
figures:
  - {
    id: d, label: Ships, value: 2
  }
  - Ferries: "3
or more"
  - Crews:
      4
  -
    id: e
    label: Days
    value: 5
quotes:
  - gist: >-
      long
    by: hu
"""


def lines_of(given: Loaded, identifier: str) -> str:
    """Return the lines of an item."""
    assert given.briefing is not None
    taken = own_lines(given.report.lines, given.briefing.by_id[identifier].mark)
    return "\n".join(given.report.lines[number - 1] for number in taken)


@pytest.mark.parametrize(
    ("identifier", "first", "last"),
    [
        ("one", "  - id: one", "    # its own"),
        ("two", "  - title: Two", "  - title: Two"),
        ("three", "  - Three", "  - Three"),
        ("four", "  -   id: four", "      title: Four"),
        ("hu", "- id: hu", "  name: Harbour Union"),
        ("port", "- Port", "- Port"),
        ("a", "background: [{text: a}, {text: b,", "background: [{text: a}, {text: b,"),
        ("b", "background: [{text: a}, {text: b,", "}, c]"),
        ("c", "}, c]", "}, c]"),
        ("d", "  - {", "  }"),
        ("ferries", '  - Ferries: "3', 'or more"'),
        ("crews", "  - Crews:", "      4"),
        ("e", "    id: e", "    value: 5"),
        ("long", "  - gist: >-", "    by: hu"),
    ],
)
def test_an_item_has_its_own_lines(identifier: str, first: str, last: str) -> None:
    """However it is written."""
    taken = lines_of(loaded(BLOCKS), identifier).split("\n")
    assert (taken[0], taken[-1]) == (first, last)


def test_every_item_of_derna_begins_with_its_dash_and_ends_before_the_next(
    loaded_derna: Loaded,
) -> None:
    """No line is two items'; each holds what the item is named by."""
    assert loaded_derna.briefing is not None
    seen: set[int] = set()
    for item in loaded_derna.briefing:
        taken = own_lines(loaded_derna.report.lines, item.mark)
        assert loaded_derna.report.lines[taken[0] - 1].lstrip().startswith("- ")
        assert seen.isdisjoint(taken)
        seen.update(taken)
        named = (item.id, item.caption.split()[0])
        assert any(name in lines_of(loaded_derna, item.id) for name in named)
    # All but the top, the lists' keys, blank lines and comments between them.
    assert len(seen) > len(loaded_derna.report.lines) * 0.9


def test_an_item_above_broken_yaml_has_its_lines() -> None:
    """What breaks below it is not its own."""
    given = loaded(
        """\
        title: x
        background:
          - id: one
            text: One.
            # its own
          - {id: two, text: "Two.
          - id: three
            text: Three.
        """
    )
    assert given.report.problems
    assert lines_of(given, "one").endswith("text: One.\n            # its own".replace(" " * 8, ""))
    assert lines_of(given, "three") == "  - id: three\n    text: Three."


@pytest.mark.parametrize("mark", [Mark(0, 1), Mark(99, 1), Mark(-1, 1)])
def test_a_place_outside_the_file_has_no_lines(mark: Mark) -> None:
    """Whatever led there."""
    assert list(own_lines(["title: x"], mark)) == []


def test_a_place_behind_a_lines_end_has_that_line() -> None:
    """And nothing is raised."""
    assert list(own_lines(["title: x"], Mark(1, 99))) == [1]
    assert list(own_lines([""], Mark(1, 1))) == [1]
