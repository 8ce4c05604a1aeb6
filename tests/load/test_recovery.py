"""A file that is broken in one place opens in all others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import loaded, marks
from tui.load.recovery import MOST_ATTEMPTS


def captions(text: str) -> list[str]:
    """Return what the items are called that were read in spite of what is broken."""
    briefing = loaded(text).briefing
    assert briefing is not None
    return [item.caption for item in briefing]


DRAFT = """\
title: Ferry strike
actors:
  - Harbour Union
  - {name: Port Office, kind: agency
  - Town Hall
timeline:
  - 2026-03-02: Crews walk out
  - title: Talks: begin
    date: 2026-03-03
  - 2026-03-04: Talks end
figures:
  - Sailings cancelled: about 140
"""


def test_only_the_broken_items_are_missing() -> None:
    """An author who saves in the middle of a line still sees the other items."""
    assert captions(DRAFT) == [
        "Harbour Union",
        "Town Hall",
        "Crews walk out",
        "Talks end",
        "about 140 Sailings cancelled",
    ]


def test_every_broken_place_is_told_in_one_run() -> None:
    """Each with its own line."""
    assert [(code, line) for code, line, _ in marks(DRAFT)] == [("B101", 4), ("B101", 8)]


def test_what_stands_behind_a_broken_item_keeps_its_place() -> None:
    """Leaving an item out moves no other."""
    text = DRAFT + "  - Trucks waiting: lots\n"
    assert ("B303", 13, 21) in marks(text)


@pytest.mark.parametrize(
    ("broken", "left"),
    [
        ("summary: a: b\n", ["x"]),
        ("summary: 'a\n", ["x"]),
        ("lang: [en\n", ["x"]),
        ("timeline: ]\n", ["x"]),
    ],
)
def test_a_broken_field_at_the_top_costs_that_field(broken: str, left: list[str]) -> None:
    """Also when an open quote or bracket would swallow what follows."""
    briefing, report = loaded(f"title: t\n{broken}actors:\n  - x\n")
    assert briefing is not None
    assert briefing.header.title == "t"
    assert [item.caption for item in briefing] == left
    assert report.has_errors


def test_a_broken_field_of_an_item_costs_the_whole_item() -> None:
    """Also when it stands in a list inside the item."""
    text = """\
        title: t
        actors:
          - name: x
            names:
              - name: y
                kind: "alias" or so
          - z
        """
    assert captions(text) == ["z"]


def test_the_first_broken_places_are_stepped_over_and_then_reading_ends() -> None:
    """What was read is kept, and no place is told twice."""
    text = "title: t\nactors:\n" + "  - ]\n  - x\n" * (MOST_ATTEMPTS + 10)
    places = marks(text)
    assert len(places) == MOST_ATTEMPTS
    assert len(set(places)) == MOST_ATTEMPTS
    assert captions(text) == ["x"] * (MOST_ATTEMPTS - 1)


def test_a_file_that_is_broken_from_its_first_letter_gives_nothing() -> None:
    """And says where."""
    briefing, report = loaded("]\n")
    assert briefing is None
    assert [(one.code, *one.mark) for one in report.problems] == [("B101", 1, 1)]


GOOD = "".join(f'  - "item {number}"\n' for number in range(7))


@pytest.mark.parametrize(
    ("text", "left", "place"),
    [
        ("actors:\n  -\n    name: A\n  -\n    name: 'B' x\n  -\n    name: C\n", "A C", (6, 15)),
        ("actors:\n  - A\n - B\n  - C\n  - D\n", "A C D", (4, 2)),
        ("actors:\n  - name: A\n - name: B\n   kind: person\n  - C\n", "A C", (4, 2)),
        ("actors:\n   - A\n  - B\n  - C\n  - D\n", "B C D", (4, 3)),
        ("actors\n  - A\n  - B\n", "A B", (2, 1)),
        ("actors\n  - name: A\n  - B\nplaces:\n  - C\n", "C A B", (2, 1)),
        ("places:\n  - C\nactors\n  - A\n  - B\n", "C A B", (4, 1)),
        ("lang:en\nactors:\n  - A\n", "A", (2, 1)),
        ("actors:\n  - name: A\n    kind:person\n  - B\n", "B", (4, 5)),
        ("actors:\n  - name:A\n    kind: person\n  - B\n", "B", (3, 5)),
        ("actors:\n  - A\n\t- B\n  - C\n", "A C", (4, 1)),
        ("actors:\n  - name: A\n\tkind: person\n\tabbr: B\n  - C\n", "C", (4, 1)),
        ("actors:\n  - name: A\n    note: |\n      x\n  - @y\n  - B\n", "A B", (6, 5)),
        ("actors:\n  - *A*\n  - B\n", "B", (3, 7)),
        ("actors:\n  - name: 'it's A'\n  - B\n", "B", (3, 15)),
        ("actors:\n  - {name: 'A}\n  - {name: 'B'}\n  - {name: 'C'}\n", "B C", (3, 5)),
    ],
)
def test_one_broken_item_costs_itself_and_is_told_once(
    text: str, left: str, place: tuple[int, int]
) -> None:
    """Wherever the parser notices it."""
    briefing, report = loaded(f"title: t\n{text}")
    assert briefing is not None
    assert sorted(item.caption for item in briefing) == sorted(left.split())
    assert [(one.code, *one.mark) for one in report.problems] == [("B101", *place)]


@pytest.mark.parametrize("key", ["", "text: "])
@pytest.mark.parametrize("quote", ["'", '"'])
def test_an_open_quote_is_found_where_it_opens(key: str, quote: str) -> None:
    """The parser names the next quote, which closes nothing."""
    good = GOOD.replace('"', quote).replace("- ", f"- {key}")
    text = f"title: t\nbackground:\n  - {key}{quote}Pay was\n{good}"
    assert captions(text) == [f"item {number}" for number in range(7)]
    assert marks(text) == [("B101", 3, 5 + len(key))]


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        ("timeline", "put a colon behind it: `timeline:`"),
        ("lang:en", "put a blank behind the colon of `lang:`"),
        ("summary: 'it's late'", "double it"),
        ("two words", "each line is `key: value`"),
    ],
)
def test_a_slip_that_the_parser_cannot_name_is_named(broken: str, words: str) -> None:
    """In the line in which it is."""
    (problem,) = loaded(f"title: t\n{broken}\nactors:\n  - a\n").report.problems
    assert problem.mark.line == 2
    assert words in problem.help


@pytest.mark.parametrize(
    "title", ["title: a: b", "Title: a: b", "title:a", 'title: "a" b', "Title: a"]
)
def test_a_title_that_is_broken_is_not_said_to_be_missing(title: str) -> None:
    """One slip, one problem."""
    assert [line for _, line, _ in marks(f"{title}\nactors:\n  - a\n")] == [1]


# Ways to break one item by what is typed into its line, or how far it stands from the left.
SLIPS = st.sampled_from(
    ["  - \"%s", "  - '%s", "  - name: \"%s", "  - name: '%s", "  - {name: %s", "  - {name: \"%s}",
     "  - [%s", " - %s", "- %s", "\t- %s", "  - @%s", "  - *%s*", "  - name: %s: x",
     "  - name:%s\n    kind: person",
     "  - name: %s\n   kind: person", "  - name: %s\n\tkind: person", "  - '%s' x",
     "  - %s: 'it's so'",
     "  - name: %s\n    kind:person", "  - name: %s\n    kind", "  - ]%s",
     "  -\tname: %s\n\tkind: person",
     "  -\n    name: \"%s"]
)  # fmt: skip
ITEMS = st.sampled_from(
    ["  - %s", '  - "%s"', "  - '%s'", "  - name: %s", '  - name: "%s"\n    kind: person',
     "  - {name: '%s', kind: person}", "  -\n    name: '%s'",
     "  - name: %s\n    names:\n      - 'x'\n      - y"]
)  # fmt: skip


# A first item that stands wrong is no slip: it says where the list stands.
@given(st.lists(ITEMS, min_size=1, max_size=6), SLIPS, st.lists(ITEMS, max_size=6))
def test_items_that_a_slip_does_not_touch_survive_it(
    above: list[str], slip: str, below: list[str]
) -> None:
    """Whatever the items look like, those above and below the broken one stay."""
    lines = [*above, slip, *below]
    text = "".join(f"{line.replace('%s', f'n{number}')}\n" for number, line in enumerate(lines))
    briefing, report = loaded(f"title: t\nactors:\n{text}places:\n  - here\n")
    assert briefing is not None
    kept = {item.caption for item in briefing}
    others = {f"n{number}" for number in range(len(lines)) if number != len(above)}
    assert others | {"here"} <= kept
    assert len(report.problems) <= 2
