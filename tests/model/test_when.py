"""Dates are as exact as they were written, and no more."""

from datetime import date, datetime, timedelta, timezone

import edtf
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tui.model.day import days_in, ordinal
from tui.model.when import LONGEST, When, parse_when
from tui.problems import Fault


def when(text: str) -> When:
    """Return the date that a text is."""
    parsed = parse_when(text)
    assert isinstance(parsed, When), parsed
    return parsed


def fault(text: str) -> Fault:
    """Return what is wrong with a text."""
    parsed = parse_when(text)
    assert isinstance(parsed, Fault), parsed
    return parsed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2018-05-07", "7 May 2018"),
        ("2018-05", "May 2018"),
        ("2018", "2018"),
        ("201X", "the 2010s"),
        ("20XX", "a year from 2000 to 2099"),
        ("2018-XX", "a month in 2018"),
        ("2018-05-XX", "a day in May 2018"),
        ("2018-XX-XX", "a day in 2018"),
        ("2018-22", "summer 2018"),
        ("2018-05-17~", "about 17 May 2018"),
        ("2018-06-03?", "possibly 3 Jun 2018"),
        ("2018%", "possibly about 2018"),
        ("0000", "1 BC"),
        ("-0043", "44 BC"),
        ("-004X", "a year from 50 BC to 41 BC"),
        ("-01XX", "a year from 200 BC to 101 BC"),
        ("-000X", "a year from 10 BC to 2 BC"),
        ("000X", "a year from 1 BC to 9"),
        ("00XX", "a year from 1 BC to 99"),
        ("Y17000", "17000"),
        ("2018-05-07T14:30Z", "7 May 2018, 14:30 UTC"),
        ("2018-05-07T14:30:05+02:00", "7 May 2018, 14:30:05 UTC+02:00"),
        ("2014/..", "since 2014"),
        ("2018-05-07/", "from 7 May 2018, end not known"),
        ("../2011-10", "until Oct 2011"),
        ("/2011-10", "to Oct 2011, start not known"),
        ("2018-05-07/2018-05-09", "7–9 May 2018"),
        ("2018-05-07/2018-06-10", "7 May – 10 Jun 2018"),
        ("2017-12-30/2018-01-02", "30 Dec 2017 – 2 Jan 2018"),
        ("2011/2014", "2011–2014"),
        ("2018-05/2018-06", "May–Jun 2018"),
        ("2018-05-17~/2018-05-31", "about 17 May 2018 – 31 May 2018"),
        ("[2018-06-04..2018-06-10]", "between 4 and 10 Jun 2018"),
    ],
)
def test_a_date_is_said_as_it_was_written(text: str, words: str) -> None:
    """The words of something that lasted, or of one day."""
    assert when(text).words == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2018-06-04/2018-06-10", "between 4 and 10 Jun 2018"),
        ("2018-05-07/2018-06-10", "between 7 May and 10 Jun 2018"),
        ("2003/..", "2003 or later"),
        ("../2011-10", "by Oct 2011"),
        ("2011-10", "Oct 2011"),
    ],
)
def test_a_window_is_not_said_to_have_lasted(text: str, words: str) -> None:
    """`within: a/b` means some day in it, and the words say so."""
    assert when(text).window_words == words


def test_a_month_is_never_shown_as_a_day() -> None:
    """`2011-10` names no day, in no words and at no end."""
    month = when("2011-10")
    assert month.words == month.window_words == "Oct 2011"
    assert month.latest - month.earliest == 30


@pytest.mark.parametrize("text", ["2018-21", "2018-22", "2018-23", "2018-24"])
def test_a_season_is_the_whole_year_because_hemispheres_differ(text: str) -> None:
    """Nothing is sorted by a guess about which half of the world is meant."""
    season, year = when(text), when("2018")
    assert (season.earliest, season.latest) == (year.earliest, year.latest)


def test_the_exact_stands_before_the_vague_and_the_unknown_start_at_its_end() -> None:
    """The order of a timeline."""
    texts = ["../2018-05-07", "2018", "2018-01", "2018-01-01", "2018-05-07", "2018-05-08"]
    ordered = ["2018-01-01", "2018-01", "2018", "2018-05-07", "../2018-05-07", "2018-05-08"]
    assert sorted(texts, key=lambda text: when(text).sort_key) == ordered


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("7 May 2018", "2018-05-07"),
        ("May 7, 2018", "2018-05-07"),
        ("Sept. 2018", "2018-09"),
        ("2018/05/07", "2018-05-07"),
        ("2018.5.7", "2018-05-07"),
        ("2018-5-7", "2018-05-07"),
        ("circa 2018", "2018~"),
        ("about 1990", "1990~"),
        ("~2018", "2018~"),
        ("since 2014", "2014/.."),
        ("since May 2014", "2014-05/.."),
        ("until 2014", "../2014"),
        ("1980s", "198X"),
        ("the 1980s", "198X"),
        ("2010s", "201X"),
        ("20180507", "2018-05-07"),
        ("2018-05-07/10", "2018-05-07/2018-05-10"),
        ("2018-05/10", "2018-05/2018-10"),
        ("2018-05-07–2018-05-09", "2018-05-07/2018-05-09"),
        ("2018-05-07 to 2018-05-09", "2018-05-07/2018-05-09"),
        ("7 May 2018 – 9 May 2018", "2018-05-07/2018-05-09"),
        ("2018-05-07 - 2018-05-09", "2018-05-07/2018-05-09"),
        ("2018-05-07 10:00", "2018-05-07T10:00"),
        ("13/5/2018", "2018-05-13"),
        ("5/13/2018", "2018-05-13"),
        ("5/5/2018", "2018-05-05"),
    ],
)
def test_a_date_in_another_spelling_is_refused_with_the_right_one(text: str, meant: str) -> None:
    """The help can be copied."""
    found = fault(text)
    assert found.code == "B301"
    assert found.help == f"did you mean `{meant}`?"


@pytest.mark.parametrize("text", ["07/05/2018", "5/7/2018", "7.5.2018"])
def test_a_date_that_could_mean_two_days_is_not_guessed(text: str) -> None:
    """Seven May or the fifth of July: the author must say."""
    found = fault(text)
    assert found.code == "B301"
    assert "which number is the day" in found.reason
    assert "`2018-05-07`" in found.help
    assert "`2018-07-05`" in found.help
    assert "did you mean" not in found.help


@pytest.mark.parametrize("text", ["1800s", "the 1800s", "2000s"])
def test_a_date_that_could_be_a_decade_or_a_century_is_not_guessed(text: str) -> None:
    """Both stand in the help, and both can be copied."""
    found = fault(text)
    digits = text[-5:-3]
    assert found.code == "B301"
    assert found.help == f"write `{digits}0X` or `{digits}XX`"
    assert (when(f"{digits}0X").words, found.meant) == (f"the {digits}00s", "")
    assert when(f"{digits}XX").words == f"a year from {digits}00 to {digits}99"


@pytest.mark.parametrize("text", ["yesterday", "late Sunday", "", "18", "since when", "1/2/3"])
def test_words_that_are_no_date_are_sent_to_their_field(text: str) -> None:
    """No date stands in the help as if it were the one that was meant."""
    found = fault(text)
    assert found.code == "B301"
    assert "did you mean" not in found.help
    assert found.help.endswith("put the printed words into `said`")


def test_times_of_one_day_stand_in_their_order_and_before_the_day() -> None:
    """What names no time of day is vaguer than what does."""
    texts = ["2018-05-07T18:00", "2018-05-07", "2018-05-07T09:00", "2018-05-07T09:00:01"]
    ordered = ["2018-05-07T09:00", "2018-05-07T09:00:01", "2018-05-07T18:00", "2018-05-07"]
    assert sorted(texts, key=lambda text: when(text).sort_key) == ordered


@pytest.mark.parametrize(
    "text",
    [
        "2018-05-07T09:00/2018-05-07T18:00",
        "2018-05-07T18:00/2018-05-07",
        "2018-05-07T18:00Z/2018-05-07T09:00",
        "2018-05-08T01:00+05:00/2018-05-07T23:00Z",
    ],
)
def test_times_that_can_follow_each_other_are_an_interval(text: str) -> None:
    """Zones count where both ends have one; without one nothing can be said."""
    assert when(text).form == "span"


@pytest.mark.parametrize("text", ["2018-05-07/2018-05-07", "[2018-05-07..2018-05-07]"])
def test_an_interval_of_one_day_is_that_day_in_words(text: str) -> None:
    """Nothing lies between a day and itself."""
    assert when(text).words == when(text).window_words == "7 May 2018"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2018-13", "there is no month 13"),
        ("2018-00", "there is no month 0"),
        ("2018-02-29", "Feb 2018 has days 1 to 28"),
        ("2016-02-30", "Feb 2016 has days 1 to 29"),
        ("2018-05-00", "May 2018 has days 1 to 31"),
        ("201X-05", "from the right only"),
        ("2018-XX-07", "a day is known here, but not its month"),
        ("2018-05-07T24:00", "from 00:00:00 to 23:59:59"),
        ("-0000", "there is no year -0000"),
        ("2018-05-07T14:30+99:99", "at most 15 hours"),
        ("2018-05-07T14:30+02:60", "60 minutes"),
        ("../..", "one end of an interval must be known"),
        ("/", "one end of an interval must be known"),
        ("[..]", "one end of the window must be known"),
        ("9" * (LONGEST + 1), f"up to {LONGEST} letters"),
    ],
)
def test_a_day_the_calendar_does_not_have_is_refused_with_the_reason(
    text: str, reason: str
) -> None:
    """The reason says what of it is impossible."""
    found = fault(text)
    assert found.code == "B301"
    assert reason in found.reason


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2018-05-31/2018-05-17~", "2018-05-17~/2018-05-31"),
        ("[2018-06-10..2018-06-04]", "[2018-06-04..2018-06-10]"),
        ("0101/-0101", "-0101/0101"),
        ("2018-05-07T18:00/2018-05-07T09:00", "2018-05-07T09:00/2018-05-07T18:00"),
        ("2018-05-07T23:00Z/2018-05-08T01:00+05:00", "2018-05-08T01:00+05:00/2018-05-07T23:00Z"),
    ],
)
def test_a_backwards_interval_is_refused_with_its_ends_swapped(text: str, meant: str) -> None:
    """What was meant is nearly always the same two days the other way round."""
    found = fault(text)
    assert found.code == "B302"
    assert found.help == f"did you mean `{meant}`?"


@pytest.mark.parametrize("text", ["2018-05/2018", "2018-06-15/2018-06", "2015/201X"])
def test_an_end_that_is_vaguer_than_the_start_is_not_backwards(text: str) -> None:
    """From May 2018 until some time in 2018 is a good interval: it can end after it starts."""
    assert when(text).earliest <= when(text).latest


def test_the_longest_date_is_still_read() -> None:
    """The limit is on what is looked at, and the longest real date is well inside it."""
    text = "2018-05-07T14:30:05+02:00/2018-05-09T14:30:05+02:00"
    assert when(text.ljust(LONGEST)).edtf == text
    assert when(text.ljust(LONGEST + 1)).edtf == text


# Values first: what holds for every date.

QUALIFIERS = st.sampled_from(["", "", "?", "~", "%"])


@st.composite
def days(draw: st.DrawFn) -> str:
    """Draw a valid day, month, year, decade or century in EDTF, without its qualifier."""
    year, month = draw(st.integers(1, 9999)), draw(st.integers(1, 12))
    day = draw(st.integers(1, days_in(year, month)))
    return draw(
        st.sampled_from(
            [
                f"{year:04}",
                f"{year:04}-{month:02}",
                f"{year:04}-{month:02}-{day:02}",
                f"{year:04}-{month:02}-XX",
                f"{year:04}-XX",
                f"{year:04}"[:3] + "X",
                f"{year:04}"[:2] + "XX",
            ]
        )
    )


@st.composite
def dates(draw: st.DrawFn) -> str:
    """Draw any valid date: a day, an interval, an open one, or a window."""
    one, other = (draw(days()) + draw(QUALIFIERS) for _ in range(2))
    form = draw(
        st.sampled_from(
            ["{0}", "{0}/{1}", "{0}/..", "{0}/", "../{0}", "/{0}", "[{0}..{1}]", "[..{0}]"]
        )
    )
    return str(form.format(one, other))


@given(dates())
def test_text_and_parse_are_inverse(text: str) -> None:
    """What is written out reads back to an equal value."""
    parsed = parse_when(text)
    if isinstance(parsed, When):
        assert parse_when(str(parsed)) == parsed
        assert parsed.earliest <= parsed.latest
        assert parsed.words
        assert parsed.window_words
    else:
        assert parsed.code == "B302"


@given(st.text(max_size=100) | st.from_regex(r"[\[\]\d./XYT:~?%+-]{1,40}", fullmatch=True))
def test_any_text_is_a_date_or_a_fault(text: str) -> None:
    """Nothing raises, and what is accepted reads back."""
    parsed = parse_when(text)
    if isinstance(parsed, Fault):
        assert parsed.code in {"B301", "B302"}
        assert parsed.reason
    else:
        assert parse_when(str(parsed)) == parsed
        assert parsed.earliest <= parsed.latest


def as_ordinal(strict: object) -> int:
    """Return the day number of a `struct_time` as the edtf package gives it."""
    year, month, day = tuple(strict)[:3]  # type: ignore[arg-type, var-annotated]  # the package is not typed
    return ordinal((year, month, day))


# The package is slow: up to 40 ms a date.
FEW = settings(max_examples=25)


@FEW
@given(days(), QUALIFIERS)
def test_the_bounds_are_those_of_the_reference_implementation(text: str, qualifier: str) -> None:
    """Levels 0 and 1, against the package `edtf`; seasons aside, which are whole years here."""
    theirs = edtf.parse_edtf(text + qualifier)
    ours = when(text + qualifier)
    assert ours.earliest == as_ordinal(theirs.lower_strict())
    assert ours.latest == as_ordinal(theirs.upper_strict())


@FEW
@given(days(), days())
def test_the_bounds_of_intervals_are_those_of_the_reference_implementation(
    one: str, other: str
) -> None:
    """The package takes reversed intervals, which are refused here; others must agree."""
    # The package takes `2018-XX` for level 2 inside an interval, and fails on it.
    assume(not one[4:].startswith("-XX") and not other[4:].startswith("-XX"))
    theirs = edtf.parse_edtf(f"{one}/{other}")
    first, last = as_ordinal(theirs.lower_strict()), as_ordinal(theirs.upper_strict())
    ours = parse_when(f"{one}/{other}")
    if isinstance(ours, When):
        assert (ours.earliest, ours.latest) == (first, last)
    else:
        assert ours.code == "B302"
        assert first > last


@given(st.dates())
def test_day_numbers_are_those_of_the_calendar(day: date) -> None:
    """Differences of ordinals are counts of days."""
    begin = date(1, 1, 1)
    number = ordinal((day.year, day.month, day.day)) - ordinal((1, 1, 1))
    assert number == (day - begin).days


ZONES = st.integers(-12 * 4, 14 * 4).map(
    lambda quarters: timezone(timedelta(minutes=15 * quarters))
)
# So close to each other that zones matter.
MINUTES = st.datetimes(datetime(2018, 5, 6), datetime(2018, 5, 9)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)
MOMENTS = st.builds(lambda minute, zone: minute.replace(tzinfo=zone), MINUTES, ZONES)


@given(MOMENTS, MOMENTS)
def test_moments_with_zones_are_compared_as_moments(one: datetime, other: datetime) -> None:
    """Whatever days and clocks are printed."""
    mine, its = when(one.isoformat(timespec="minutes")), when(other.isoformat(timespec="minutes"))
    assert mine.may_precede(its) == (one <= other)
    assert its.may_precede(mine) == (other <= one)


@given(MOMENTS, st.integers(5, 10), ZONES)
def test_a_day_is_one_of_any_zone_where_the_other_has_one(
    moment: datetime, day: int, zone: timezone
) -> None:
    """What may come first somewhere may come first."""
    at, printed = moment.isoformat(timespec="minutes"), date(2018, 5, day)
    its = moment.astimezone(zone).date()
    if its <= printed:
        assert when(at).may_precede(when(printed.isoformat()))
    if its >= printed:
        assert when(printed.isoformat()).may_precede(when(at))


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("2018-05-08", "2018-05-07", False),
        ("2018-05-08T01:00", "2018-05-07T23:00", False),
        ("2018-05-07T23:00", "2018-05-07T01:00", True),  # in which zones, nobody says
        ("2018-05-09T12:00Z", "2018-05-07", False),
        ("2018-05-08T01:00Z", "2018-05-07T23:00", True),
        ("2018-05-08", "../2018-05-07", False),
        ("2018-05-08", "2018-05-07/..", True),
        ("../2018-05-08", "2018-05-07", True),
        ("2018-05-08T01:00:30Z", "2018-05-08T01:00Z", True),
    ],
)
def test_what_cannot_come_first_on_any_day_is_known(one: str, other: str, may: bool) -> None:
    """Without zones the days decide; an open end may be anywhere."""
    assert when(one).may_precede(when(other)) is may


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("2018-05-07T10:00", "2018-05-07T09:59", False),
        ("2018-05-07T10:00:30", "2018-05-07T10:00", True),
        ("2018-05-07T10:00", "2018-05-07", True),
        ("2018-05-07T10:00", "2018-05-07T09:00Z", True),
        ("2018-05-07T10:00Z", "2018-05-07T09:00Z", False),
        ("2018-05-07T10:00", "2018-05-07T09:00/2018-05-07T11:00", True),
        ("2018-05-07T10:00", "2018-05-07T09:00/..", True),
        ("../2018-05-07T10:00", "2018-05-07T09:00", True),
        ("2018-05-08", "2018-05-07", False),
    ],
)
def test_times_without_a_zone_may_be_told_by_one_clock(one: str, other: str, may: bool) -> None:
    """A time has its minute; beside a zone, or without a time, nothing changes."""
    assert when(one).may_precede_by_one_clock(when(other)) is may


@given(st.integers(-9999, -1))
def test_years_before_the_first_have_their_days_too(year: int) -> None:
    """The calendar goes on backwards without a gap."""
    assert ordinal((year + 1, 1, 1)) - ordinal((year, 12, 31)) == 1
