"""What a list holds and where its lines are, without any screen."""

from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import whole
from tui.app.listing import MOST_WRAPPED, Listing, TextEntry, overview_listing, pane_listing
from tui.kinds.overview import BRIEF, FULL, overview
from tui.kinds.panes import PANES
from tui.model.briefing import Briefing
from tui.model.card import Span, Spans, plain
from tui.render.layout import width_of


class Fake:
    """An entry of some lines that counts how often it is laid out."""

    asked = 0

    def __init__(self, target: str, height: int = 1) -> None:
        self.target = target
        self._height = height

    def lines(self, width: int) -> list[Spans]:
        """Return lines that name the entry, the width and their number."""
        Fake.asked += 1
        return [(Span(f" {self.target} {width} {number}"),) for number in range(self._height)]


ENTRIES = st.lists(st.tuples(st.sampled_from(["", "a", "b", "c"]), st.integers(1, 4)), max_size=12)


def listing(*targets: str) -> Listing:
    """Return a list that is laid out, with entries of one line."""
    made = Listing([Fake(target) for target in targets])
    made.lay_out(40)
    return made


@given(ENTRIES)
def test_every_line_belongs_to_the_entry_that_it_lies_in(entries: list[tuple[str, int]]) -> None:
    """`at` is the inverse of `start` and `end`; together the entries fill the height."""
    made = Listing([Fake(target, height) for target, height in entries])
    made.lay_out(40)
    assert made.height == sum(height for _, height in entries)
    for number in range(len(entries)):
        for line in range(made.start(number), made.end(number)):
            assert made.at(line) == number
            assert plain(made.line(line)).endswith(f" {line - made.start(number)}")
    assert made.at(-1) == made.at(made.height) == -1
    assert made.line(made.height) == ()


@given(ENTRIES, st.integers(-2, 14), st.sampled_from([-1, 1]))
def test_near_finds_the_next_that_leads_somewhere(
    entries: list[tuple[str, int]], number: int, step: int
) -> None:
    """Headings are stepped over; past the ends there is nothing."""
    made = Listing([Fake(target) for target, _ in entries])
    found = made.near(number, step)
    if found >= 0:
        assert made.entries[found].target
        assert (found - number) * step >= 0
        assert not any(entry.target for entry in made.entries[number:found:step])
    elif 0 <= number < len(entries):
        rest = made.entries[number:] if step > 0 else made.entries[: number + 1]
        assert not any(entry.target for entry in rest)


def test_the_first_and_last_are_those_that_lead_somewhere() -> None:
    """A heading at the top or at the end cannot be highlighted."""
    made = listing("", "a", "", "b", "")
    assert (made.first(), made.last()) == (1, 3)
    assert (made.place(1), made.place(3), made.place(0)) == ((1, 2), (2, 2), (0, 2))
    empty = listing("", "")
    assert (empty.first(), empty.last(), empty.place(0)) == (-1, -1, (0, 0))


def test_a_target_that_stands_twice_is_found_at_its_first_place() -> None:
    """The overview may name an item in two sections."""
    assert listing("a", "b", "a").targets == {"a": 0, "b": 1}


def test_lines_are_laid_out_once_for_a_width() -> None:
    """Asking again costs nothing; another width lays out anew."""
    made = listing("a", "b")
    before = Fake.asked
    made.lay_out(40)
    assert [plain(made.line(number)) for number in (0, 1)] == [" a 40 0", " b 40 0"]
    assert Fake.asked == before
    made.lay_out(50)
    assert plain(made.line(1)) == " b 50 0"


@pytest.mark.parametrize(("width", "each"), [(100, 1), (40, 2)])
def test_a_long_list_lays_out_what_is_seen_alone(width: int, each: int) -> None:
    """The thirty-thousandth entry is found by arithmetic."""
    made = Listing([Fake(str(number), height=3) for number in range(30_000)])
    Fake.asked = 0
    made.lay_out(width)
    assert made.height == 30_000 * each
    assert Fake.asked == 0
    seen = [made.line(line) for line in range(made.start(29_980), made.start(29_980) + 20)]
    assert Fake.asked == 20 // each
    assert plain(seen[0]).startswith(" 29980 ")
    assert made.place(29_999) == (30_000, 30_000)
    assert made.at(made.height - 1) == 29_999


@pytest.mark.parametrize(("width", "each"), [(100, 1), (40, 2)])
def test_a_row_that_is_clipped_says_so(width: int, each: int) -> None:
    """In a long list what does not fit ends in a sign; what fits has none."""
    made = Listing([Fake(str(number), height=3) for number in range(MOST_WRAPPED + 1)])
    made.lay_out(width)
    lines = [plain(made.line(line)) for line in range(each)]
    assert lines[-1].endswith("…")
    assert not any(line.endswith("…") for line in lines[:-1])
    assert width_of(made.line(each - 1)) <= width
    short = Listing([Fake(str(number)) for number in range(MOST_WRAPPED + 1)])
    short.lay_out(width)
    assert not plain(short.line(0)).endswith("…")


@cache
def long_briefing() -> Briefing:
    """Return a briefing of three thousand events."""
    events = "\n".join(
        f"  - {1000 + number // 12}-{number % 12 + 1:02}: Event number {number}"
        for number in range(3_000)
    )
    return whole(f"title: Long\ntimeline:\n{events}\n")


def test_a_long_timeline_is_opened_by_looking_at_a_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    """How wide the columns are is judged by the first rows, not by all."""
    briefing = long_briefing()
    asked = 0
    event = type(next(iter(briefing)))
    row = event.row

    def counted(item: object, briefing: Briefing) -> object:
        nonlocal asked
        asked += 1
        return row(item, briefing)  # type: ignore[arg-type]  # the very events that `row` is of

    monkeypatch.setattr(event, "row", counted)
    made = pane_listing(briefing, "timeline")
    made.lay_out(78)
    for line in range(1_000, 1_020):
        assert f"number {line}" in plain(made.line(line))
    assert asked <= 200 + 20


@pytest.mark.parametrize("width", [18, 38, 60, 70, 78, 118, 198])
@pytest.mark.parametrize("pane", [pane.key for pane in PANES])
@pytest.mark.parametrize("height", [22, 43])
def test_no_line_is_wider_than_asked_for(
    derna: Briefing, pane: str, width: int, height: int
) -> None:
    """Every line of every pane fits, has a cell for the cursor, and ends without blanks."""
    made = pane_listing(derna, pane)
    if pane == "overview":
        made = overview_listing(derna, width, height)
    made.lay_out(width)
    for line in map(made.line, range(made.height)):
        assert width_of(line) <= width
        words = plain(line)
        assert words == words.rstrip()
        assert not words or words.startswith(" ")


def test_a_pane_without_items_has_a_line_that_leads_nowhere() -> None:
    """It can be read, and not be chosen."""
    made = pane_listing(whole("title: Only a title\n"), "figures")
    assert [entry.target for entry in made.entries] == [""]
    made.lay_out(78)
    assert "nothing here" in "".join(plain(made.line(line)) for line in range(made.height))


def test_headings_stand_before_their_items(derna: Briefing) -> None:
    """Each heading is followed by an item, and none is repeated."""
    for pane in ("actors", "figures", "background"):
        entries = pane_listing(derna, pane).entries
        headings = [entry for entry in entries if not entry.target]
        assert headings
        assert entries[-1].target
        for entry, following in pairwise(entries):
            assert entry.target or following.target
        words = [plain(entry.spans) for entry in headings if isinstance(entry, TextEntry)]
        assert len(words) == len(set(words))


def test_the_overview_keeps_its_order_and_its_limits(derna: Briefing) -> None:
    """What happened, how many, who, when, and what to read with care; the brief one is brief."""
    for limits in (BRIEF, FULL):
        sections = overview(derna, limits)
        labels = [section.label for section in sections]
        assert labels == ["In short", "Figures", "Who", "When", "Read with care"]
        most = (limits.events, limits.figures, limits.actors, 1, limits.caveats)
        for section, limit in zip(sections, most, strict=True):
            assert 0 < len(section.lines) <= limit
            assert section.total >= len(section.lines)
            assert all(derna.find(line.target) for line in section.lines)


def test_the_overview_says_how_many_there_are(derna: Briefing) -> None:
    """Beside a section that shows some of many stands how many of how many."""
    made = overview_listing(derna, 78, 22)
    text = "\n".join(plain(made.line(line)) for line in range(made.height))
    for section in overview(derna, BRIEF):
        if 1 < len(section.lines) < section.total:
            assert f" {len(section.lines)} of {section.total} " in text


@pytest.mark.parametrize(("width", "height"), [(78, 22), (73, 38), (98, 43), (118, 60)])
def test_the_overview_of_derna_fits_the_usual_screens(
    derna: Briefing, width: int, height: int
) -> None:
    """80x24, 120x40, 160x45 and larger: orientation needs no scrolling."""
    assert overview_listing(derna, width, height).height <= height


def test_a_larger_screen_has_a_fuller_overview(derna: Briefing) -> None:
    """More lines, and blank lines between the sections."""
    brief, full = overview_listing(derna, 98, 22), overview_listing(derna, 98, 43)
    assert len(brief) < len(full)
    assert brief.height < full.height


def test_sections_that_have_nothing_to_say_are_left_out() -> None:
    """A briefing without figures has no heading for them."""
    briefing = whole("title: A story\nactors:\n  - Harbour Union (HU)\n")
    assert [section.label for section in overview(briefing)] == ["Who"]
