"""A comparison as lines, Markdown and JSON: grouped, named, and readable without colours."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.load.test_properties import mutated
from tests.reading import whole
from tui.load.load import load_text
from tui.model.card import plain
from tui.model.comparison import Comparison, compared
from tui.render.cells import cells
from tui.render.comparison import comparison_lines, tally
from tui.render.comparison_json import comparison_document
from tui.render.comparison_markdown import comparison_markdown
from tui.render.glyphs import ASCII
from tui.render.listed import listed_lines

OLD = """\
title: Ferry strike
actors:
  - id: union
    name: Harbour Union
    text: It speaks for the crews of all the ferries, and has done so for years.
places: [Port Halden]
figures:
  - {id: lost, label: sailings cancelled, value: about 140, by: union}
  - {id: idle, label: boats, value: 3, by: union}
timeline:
  - {id: walkout, title: Crews walk out, date: 2026-03-02, by: union}
"""
NEW = """\
title: The ferry strike
actors:
  - id: hu
    name: Harbour Union
    text: It speaks for the crews of most of the ferries, and has done so for years.
places: [Port Halden]
figures:
  - {id: lost, label: sailings cancelled, value: about 150, unit: trips, by: hu}
timeline:
  - {id: walkout, title: Crews walk out, date: 2026-03-02, by: hu}
  - {id: talks, title: Talks begin, date: 2026-03-09, by: hu}
"""


def comparison() -> Comparison:
    """Return what tells the two apart."""
    return compared(whole(OLD), whole(NEW))


def lines(width: int | None) -> list[str]:
    """Return the lines in their words alone."""
    return [plain(line) for line in comparison_lines(comparison(), width)]


def test_changes_stand_under_their_lists_in_reading_order() -> None:
    """The briefing itself first; of what is new or gone the line that a print-out has."""
    assert lines(None) == [
        "Briefing",
        "    title: Ferry strike → The ferry strike",
        "",
        "Timeline",
        "+ 9 Mar 2026: Talks begin — Harbour Union claims (talks)",
        "",
        "Actors",
        "~ Harbour Union (hu, was union)",
        "    text: … crews of all the ferries, … → … crews of most of the ferries, …",
        "",
        "Figures",
        "~ about 150 trips sailings cancelled (lost)",
        "    value: about 140 → about 150",
        "    unit: nothing → trips",
        "- 3: boats — Harbour Union (idle)",
    ]


def test_on_a_terminal_fields_are_aligned_and_long_ones_stand_below_each_other() -> None:
    """The old one behind a minus, the new one behind a plus."""
    shown = lines(50)
    assert "    value  about 140 → about 150" in shown
    assert "    unit   nothing → trips" in shown
    at = shown.index("    text  - … crews of all the ferries, …")
    assert shown[at + 1] == "          + … crews of most of the ferries, …"


@pytest.mark.parametrize("width", [10, 20, 40, 80, 120])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    """Whatever it has to break."""
    for line in comparison_lines(comparison(), width, ASCII):
        assert cells(plain(line)) <= width


def test_ascii_has_no_arrow() -> None:
    """The signs are those of ASCII as well."""
    for width in (None, 80):
        shown = [plain(line) for line in comparison_lines(comparison(), width, ASCII)]
        assert all(line.isascii() for line in shown)
        assert any("about 140 -> about 150" in line for line in shown)


def test_the_tally_counts_what_happened() -> None:
    """In one line; and says so where nothing did."""
    assert tally(comparison()) == "1 added, 1 removed, 2 changed, 1 header field changed"
    same = whole(OLD)
    assert tally(compared(same, same)) == "no differences"
    assert list(comparison_lines(compared(same, same), 80)) == []


def test_markdown_says_the_same_in_lists() -> None:
    """For a pull request."""
    shown = comparison_markdown(comparison()).splitlines()
    assert shown[:3] == [
        "# Changes: The ferry strike",
        "",
        "1 added, 1 removed, 2 changed, 1 header field changed.",
    ]
    assert "- **added:** 9 Mar 2026: Talks begin — Harbour Union claims (talks)" in shown
    at = shown.index("- **changed:** about 150 trips sailings cancelled (lost)")
    assert shown[at + 1] == "  - **value:** about 140 → about 150"


def test_nothing_of_a_briefing_is_markup() -> None:
    """Its words come from elsewhere."""
    hostile = "title: t\nbackground:\n  - {id: one, text: '%s'}\n"
    new = hostile % "<img src=x> [a](http://b) # *c* `d`"
    shown = comparison_markdown(compared(whole(hostile % "x"), whole(new)))
    assert r"\<img src=x\> \[a\](http\://b) \# \*c\* \`d\`" in shown


def test_json_has_whole_wordings_and_both_places() -> None:
    """Nothing is cut for a program, and what is not there is null."""
    document = comparison_document(comparison(), "old.yaml", "new.yaml")
    assert (document["version"], document["same"]) == (1, False)
    assert document["old"] == {"path": "old.yaml", "title": "Ferry strike"}
    assert document["header"] == [
        {"field": "title", "old": "Ferry strike", "new": "The ferry strike"}
    ]
    actor, added, changed, removed = document["items"]
    assert actor["old_id"] == "union"
    assert actor["differences"][0]["old"].endswith("has done so for years.")
    assert (added["change"], added["old_id"], added["old_line"]) == ("added", None, None)
    assert changed["differences"] == [
        {"field": "value", "old": "about 140", "new": "about 150"},
        {"field": "unit", "old": None, "new": "trips"},
    ]
    assert (removed["id"], removed["line"], removed["old_line"]) == ("idle", None, 9)
    assert set(removed) == {
        "change", "list", "kind", "id", "old_id", "title", "line", "old_line", "differences"
    }  # fmt: skip


@settings(max_examples=40)
@given(mutated(), mutated(), st.sampled_from([None, 10, 40, 80]))
def test_any_two_states_of_a_briefing_can_be_compared(
    old: str, new: str, width: int | None
) -> None:
    """Whatever an editor has done to it so far, in all formats; with itself each is the same."""
    states = [load_text(text).briefing for text in (old, new)]
    if any(state is None for state in states):
        return
    before, after = (state for state in states if state)
    assert compared(after, after).same
    found = compared(before, after)
    written = [plain(line) for line in comparison_lines(found, width)]
    written += comparison_markdown(found).split("\n")
    written.append(str(comparison_document(found, "", "")))
    written += [*listed_lines(before), *listed_lines(after)]
    for line in written:
        assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in line)
