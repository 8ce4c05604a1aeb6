"""The overview in brief: whatever the briefing, it fits a small screen, and says what it leaves."""

from hypothesis import given
from hypothesis import strategies as st

from tests.reading import whole
from tui.model.briefing import Briefing
from tui.model.card import Row, Span, plain
from tui.render.brief import ROWS, brief_lines
from tui.render.cells import cells
from tui.render.glyphs import ASCII, UNICODE
from tui.render.summary import Printed, PrintedPane, Summary, brief_summary

WORDS = st.text("abc def 汉字\n", max_size=400)
SPANS = st.lists(st.builds(Span, WORDS), max_size=2).map(tuple)
SUMMARIES = st.builds(
    Summary,
    WORDS,
    WORDS,
    st.just(()),
    st.lists(
        st.builds(
            PrintedPane,
            st.just("Overview"),
            st.lists(
                st.builds(
                    Printed,
                    st.text("abc", max_size=14),
                    st.lists(st.builds(Row, SPANS, SPANS, SPANS, SPANS), min_size=1, max_size=14),
                    st.integers(0, 99),
                ),
                max_size=5,
            ),
            st.none(),
        ),
        max_size=1,
    ),
)


@given(SUMMARIES, st.integers(60, 140), st.sampled_from([UNICODE, ASCII]))
def test_it_fits_a_screen_of_24_rows(summary: Summary, width: int, glyphs: object) -> None:
    """No line is wider than the screen, none is more than there are rows for."""
    lines = brief_lines(summary, width, UNICODE if glyphs is UNICODE else ASCII)
    assert len(lines) <= ROWS
    assert all(cells(plain(line)) <= width for line in lines)


def test_derna_in_brief(derna: Briefing) -> None:
    """What happened, the figures, who, when, and what to read with care, in that order."""
    lines = [plain(line) for line in brief_lines(brief_summary(derna), 80, UNICODE)]
    assert lines[0] == "The fight for Derna, Libya, 2018"
    starts = [
        "In short",
        "4 of",
        "Figures",
        "4 of",
        "Who",
        "4 of",
        "When",
        "Read with care",
        "5 of",
    ]
    labels = [line for line in lines[3:] if line[:1].strip()]
    assert all(map(str.startswith, labels, starts))
    assert len(labels) == len(starts)
    assert len(lines) <= ROWS


def test_where_there_is_room_sections_stand_apart() -> None:
    """A short briefing has air."""
    briefing = whole("title: Strike\nactors: [A, B]\nbackground: []\ncaveats: [Careful.]\n")
    lines = [plain(line) for line in brief_lines(brief_summary(briefing), 80, UNICODE)]
    assert lines == [
        "Strike",
        "",
        "Who               A",
        "                  B",
        "",
        "Read with care  ! Careful.",
    ]
