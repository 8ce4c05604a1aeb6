"""Weekdays and words that go by publication, or by another date of the text."""

import pytest

from tests.draft.dates.finding import dates, found, the_one, values
from tui.draft.dates import not_before


def test_a_weekday_is_the_nearest_on_or_before_publication() -> None:
    """On a Monday, Monday is today and Sunday was yesterday."""
    text = "The pact was signed Sunday, the ministry said Monday. It was drawn up on Tuesday."
    assert dates(text) == {"Sunday": "2018-06-03", "Monday": "2018-06-04", "Tuesday": "2018-05-29"}
    assert {one.basis for one in found(text)} == {"relative"}


def test_a_weekday_is_ahead_where_the_clause_looks_ahead() -> None:
    """What will be on Friday will be on the next one."""
    assert dates("The two will meet Friday.") == {"Friday": "2018-06-08"}
    assert dates("The court is expected to rule on Tuesday.") == {"Tuesday": "2018-06-05"}
    assert dates("Talks, planned for Friday, were called off.") == {"Friday": "2018-06-01"}
    assert dates("They plan to strike Wednesday's ruling.") == {"Wednesday": "2018-05-30"}


def test_last_and_next_are_never_the_day_itself() -> None:
    """Last Monday on a Monday was a week ago."""
    assert dates("It sank last Monday.") == {"last Monday": "2018-05-28"}
    assert dates("It sails next Monday.") == {"next Monday": "2018-06-11"}
    assert dates("This Thursday it sails.") == {"This Thursday": "2018-06-07"}
    assert dates("It sank last Friday.") == {"last Friday": "2018-06-01"}


def test_the_part_of_the_day_is_kept() -> None:
    """Early and late are parts of a day; `said` has the words."""
    for said, part, value in (
        ("late Sunday", "late", "2018-06-03"),
        ("early on Sunday", "early", "2018-06-03"),
        ("Sunday night", "night", "2018-06-03TNI"),
        ("late Sunday night", "night", "2018-06-03TNI"),
        ("noon Sunday", "midday", "2018-06-03T12:00"),
        ("yesterday afternoon", "afternoon", "2018-06-03TAF"),
        ("last night", "night", "2018-06-03TNI"),
    ):
        one = the_one(f"It was signed {said}.")
        assert (one.said, one.part_of_day, one.value) == (said, part, value)
        assert one.date == "2018-06-03"


def test_a_time_by_the_clock_is_of_the_day_beside_it() -> None:
    """A time alone has no date: whose day it is, is a guess."""
    assert dates("It sank at 9 p.m. on Sunday.") == {"9 p.m. on Sunday": "2018-06-03T21:00"}
    assert dates("It sank on 7 May 2018 at 6:30 GMT.") == {
        "7 May 2018 at 6:30 GMT": "2018-05-07T06:30"
    }
    assert dates("It sank at 2.30pm on Sunday.") == {"2.30pm on Sunday": "2018-06-03T14:30"}
    assert dates("It sank on Sunday, off the cape, by 1430 GMT.")["1430 GMT"] == "2018-06-03T14:30"
    assert dates("It sank at 9 p.m. (1900 GMT) on Sunday.") == {
        "9 p.m. (1900 GMT) on Sunday": "2018-06-03T21:00"
    }
    alone = the_one("The vote is at 18:30.")
    assert (alone.value, alone.date, alone.within) == ("2018-06-04T18:30", "", "")


def test_weeks_months_and_years_beside_publication() -> None:
    """A week is a window, a month and a year are dates."""
    text = "Last week he left; this month she came; next year they go."
    assert dates(text) == {
        "Last week": "2018-05-28/2018-06-03",
        "this month": "2018-06",
        "next year": "2019",
    }


def test_so_long_ago_is_about_then() -> None:
    """Days are counted; years are rough."""
    text = "Three days ago he fell; two years ago he rose; five months ago he fled."
    assert dates(text) == {
        "Three days ago": "2018-06-01",
        "two years ago": "2016~",
        "five months ago": "2018-01~",
    }
    assert dates("He came several years ago.") == {"several years ago": ""}


def test_what_goes_by_another_date_goes_by_the_last_one() -> None:
    """That day, a day earlier, the following year."""
    text = "It sank on May 7, 2012. That day it rained; a day earlier it had not."
    assert dates(text) == {"May 7, 2012": "2012-05-07", "That day": "2012-05-07",
                           "a day earlier": "2012-05-06"}  # fmt: skip
    assert dates("He won in 2010 and lost the following year.")["the following year"] == "2011"


def test_lengths_and_repetitions_are_no_dates() -> None:
    """They have a value for a scorer, and none for a briefing."""
    text = "For two weeks, twenty-five years, 2 1/2 years, for months, and 48 hours; every Monday."
    assert values(text) == {
        "two weeks": "P2W",
        "twenty-five years": "P25Y",
        "2 1/2 years": "P2Y6M",
        "months": "PXM",
        "48 hours": "PT48H",
        "every Monday": "XXXX-WXX-1",
    }
    assert set(dates(text).values()) == {""}
    assert values("It lasted half an hour.") == {"half an hour": "PT30M"}


def test_names_of_papers_and_programmes_are_no_dates() -> None:
    """A capital behind another word is part of a name."""
    assert found("The Port Daily and Harbour Today told of the past nine votes.") == ()


def test_bound_words_are_the_role_of_a_date() -> None:
    """As of, since, until, by."""
    text = "As of May 31 it held; since 2014 it had; until Friday it may; by March 2019 it ends."
    assert [one.role for one in found(text)] == ["as of", "since", "until", "by"]
    text = "It rained from May 7 to May 31, and went to 2014 in 2015."
    assert [one.role for one in found(text)] == ["from", "until", "", ""]


def test_a_length_up_to_a_day_has_its_days() -> None:
    """Two weeks up to 31 May began about 17 May; in two weeks from an unknown day is a length."""
    text = "Some 90 barns burned in two weeks of drought as of May 31."
    assert dates(text) == {"two weeks": "2018-05-17~/2018-05-31", "May 31": "2018-05-31"}
    assert found(text)[0].role == "in"
    assert dates("It rained in the past two weeks.") == {
        "the past two weeks": "2018-05-21~/2018-06-04"
    }
    assert dates("It burned in two weeks of drought.") == {"two weeks": ""}


def test_a_window_of_publication_tells_what_all_its_days_agree_in() -> None:
    """Any Monday to Sunday has its Monday on the first of them, and the Tuesday may be two."""
    window = "2018-06-04/2018-06-10"
    assert dates("It sank on Monday.", window) == {"Monday": "2018-06-04"}
    tuesday = the_one("It sank on Tuesday.", window)
    assert (tuesday.date, tuesday.within) == ("", "2018-05-29/2018-06-05")
    assert tuesday.value == "XXXX-WXX-2"
    assert dates("It sank on May 31.", window) == {"May 31": "2018-05-31"}
    assert dates("It sank in 2014.", window) == {"2014": "2014"}


def test_in_a_window_what_somebody_spoke_of_had_passed_when_they_spoke() -> None:
    """The Sunday of a deal that was spoken of on Monday is the one before."""
    text = "A deal was struck, the town said Monday. It had been signed late Sunday."
    monday, sunday = found(text, "2018-06-04/2018-06-10")
    assert (monday.date, monday.basis) == ("2018-06-04", "relative")
    assert (sunday.date, sunday.basis, sunday.part_of_day) == ("2018-06-03", "inferred", "late")


@pytest.mark.parametrize("published", ["", "2018/..", "../2018", "-0044", "10000"])
def test_without_a_day_of_publication_what_goes_by_it_stays_open(published: str) -> None:
    """It is never today; only the words are kept."""
    if published == "10000":
        published = "Y10000"
    text = "It sank Sunday, late last week, in October, yesterday, and two years ago."
    assert all(not one.date and not one.within for one in found(text, published))
    assert all(one.value.startswith("XXXX") for one in found(text, published))


def test_a_text_did_not_appear_before_the_latest_day_it_prints() -> None:
    """Days ahead, ends, and years alone do not count."""
    text = (
        "It rose in October 2011, and fell on May 7, 2018. The vote will be on June 20, 2019, the "
        "lease runs until May 1, 2020, and the games of 2022 are far."
    )
    assert not_before(found(text, "")) == "2018-05-07"
    assert not_before(found("It sank Sunday, in 2014.", "")) == ""
    assert not_before(found("The trial is on May 7, 2019.", "")) == ""
    assert not_before(found("As of May 7, 2018 it held.", "")) == "2018-05-07"
