"""What a print-out adds below a row: what a list on the screen leaves to the card."""

from tests.reading import whole
from tui.kinds.panes import PRINTED
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.render.glyphs import UNICODE
from tui.render.plain import plain_lines
from tui.render.printed import summary_lines
from tui.render.summary import summary

STORY = """
title: Ferry strike
subjects: [ferries, pay]
updated: 2026-03-09
sources:
  - {id: post, label: the post, published: 2026-03-02}
actors:
  - {name: Harbour Union, abbr: HU, text: Speaks for the crews.}
timeline:
  - {id: walkout, 2026-03-02: Crews walk out, text: At four in the morning.}
figures:
  - {label: from the port, value: 240, unit: km, also: 145 miles, by: hu, speaker: a spokesman,
     id: distance}
caveats:
  - {text: One side counts., about: [distance], note: Nobody else was asked.}
"""
ADDED = (
    "Speaks for the crews.",
    "At four in the morning.",
    "also printed: 145 miles",
    "said by a spokesman",
    "Nobody else was asked.",
    "The post: published 2 Mar 2026",
    "Subjects: ferries, pay",
    "Briefing updated 9 Mar 2026",
)


def story() -> Briefing:
    """Return a briefing with something more about each item."""
    return whole(STORY.replace("actors:\n  - {", "actors:\n  - {id: hu, "))


def test_plain_lines_hold_all_that_there_is_about_an_item() -> None:
    """Set in below the row, so that each line still begins with its item's dash."""
    lines = list(plain_lines(summary(story(), PRINTED), UNICODE))
    for words in ADDED:
        assert sum(words in line for line in lines) == 1, words
    assert "  At four in the morning." in lines


def test_a_terminal_shows_it_under_the_words_of_the_row() -> None:
    """The text begins in the column of the title, and no line is wider than asked for."""
    lines = [plain(line) for line in summary_lines(summary(story(), PRINTED), 70, UNICODE)]
    for words in ADDED:
        assert sum(words in line for line in lines) == 1, words
    title = next(line for line in lines if "Crews walk out" in line)
    more = next(line for line in lines if "At four" in line)
    assert more.index("At four") == title.index("Crews")
    assert max(map(len, lines)) <= 70


def test_under_a_stacked_row_it_is_set_in_as_the_row_is() -> None:
    """Where there is no column of words, there is none to stand under."""
    briefing = whole(
        "title: Strike\ntimeline:\n  - {date: 2026-03-02~/2026-04-30~, title: Crews walk out, at: "
        "[p1, p2, p3], text: At four in the morning., by: unattributed}\n"
        "sources:\n  - {id: post, label: the post, text: {blocks: [a, b, c]}}\n"
    )
    lines = [plain(line) for line in summary_lines(summary(briefing, PRINTED), 60, UNICODE)]
    assert "\n  Crews walk out\n  At four in the morning." in "\n".join(lines)
