"""One record a line: nothing breaks the line, and the columns are where scripts count them."""

from hypothesis import given
from hypothesis import strategies as st

from tests.app.test_hostile import hostile_briefing
from tests.reading import whole
from tui.kinds.panes import PANES
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.render.cells import cells
from tui.render.glyphs import ASCII, UNICODE
from tui.render.records import COLUMNS, record_lines, table, told
from tui.render.selection import ALL_PANES, WHOLE

STRIKE = """\
title: Ferry strike
sources:
  - {id: article, label: the article, text: {blocks: [Crews., {gist: Talks}]}}
timeline:
  - {id: talks, within: 2026-03-05/2026-03-20, title: "Talks\tbegin", by: article, at: [p1, p2]}
figures:
  - {id: seen, label: ferries, value: about 3, as_of: 2026-03, period: 2026-03-01, at: p1}
caveats:
  - {text: One side counts., about: [seen]}
"""


def rows(briefing: Briefing) -> list[list[str]]:
    """Return the cells of all records."""
    items = told(briefing, ALL_PANES, WHOLE)
    return [line.split("\t") for line in table(items, briefing)]


def test_the_columns_are_api() -> None:
    """A new one comes at the end; none goes, and none changes its meaning."""
    names = ["id", "kind", "dates", "head", "text", "voice", "status", "pins", "care", "line"]
    assert [name for name, _ in COLUMNS] == [*names, "draft"]
    assert rows(whole(STRIKE))[:2] == [
        ["talks", "event", "2026-03-05/2026-03-20", "between 5 and 20 Mar 2026", "Talks begin",
         "the article", "reported", "p1 p2", "", "5", ""],
        ["seen", "figure", "2026-03 2026-03-01", "about 3", "ferries, as of Mar 2026",
         "not recorded", "", "p1", "care", "7", ""],
    ]  # fmt: skip


def test_sources_and_passages_are_records_too() -> None:
    """With the line of the file that they begin in."""
    found = {one[0]: (one[1], one[-2]) for one in rows(whole(STRIKE))}
    assert found["article"] == ("source", "3")
    assert found["article/p2"] == ("passage", "3")


def test_a_hostile_briefing_breaks_no_line() -> None:
    """Tabs and line ends of its own become blanks, whatever field they are in."""
    briefing = hostile_briefing().briefing
    assert briefing is not None
    items = told(briefing, ALL_PANES, WHOLE)
    assert len(items) > 10
    for line in table(items, briefing):
        assert line.count("\t") == len(COLUMNS) - 1
        assert "\n" not in line
        assert all(
            letter.isprintable() or letter in "\t\u200d" for letter in line if letter < "\x80"
        )
    for record in record_lines(items, briefing, UNICODE):
        assert not {"\n", "\t"} & set(plain(record))


@given(st.integers(1, 200), st.sampled_from([UNICODE, ASCII]))
def test_on_a_terminal_a_record_is_a_line_of_it(width: int, glyphs: object) -> None:
    """Cut where it must be, never wider."""
    briefing = whole(STRIKE)
    items = told(briefing, [pane.key for pane in PANES if pane.key != "overview"], WHOLE)
    for line in record_lines(items, briefing, ASCII if glyphs is ASCII else UNICODE, width):
        assert cells(plain(line)) <= max(width, 4)


def test_what_is_cut_is_the_words_and_not_who_says_so(derna: Briefing) -> None:
    """A claim without its claimant would be a fact."""
    items = [derna.by_id["entry"]]
    (line,) = map(plain, record_lines(items, derna, UNICODE, 80))
    assert line.endswith("… — LNA claims +1 [p1 p4 p6] !")
