"""Two dates that are the ends of one time."""

from hypothesis import given

from tests.draft.dates.finding import when
from tests.draft.dates.test_laws import PUBLISHED, TEXTS
from tui.draft.dates import find_dates, spans
from tui.draft.text import Text
from tui.model.when import When, parse_when


def joined(text: str, published: str = "2018-06-04") -> dict[str, str]:
    """Return what a briefing has for the dates of a text, by their words."""
    cut = Text.of(text)
    return {one.said: "".join(one.told) for one in spans(cut, find_dates(cut, when(published)))}


def test_from_one_to_another_is_one_time() -> None:
    """Years, months, days, weekdays and clocks."""
    assert joined("He ruled from 2014 to 2022.") == {"2014 to 2022": "2014/2022"}
    assert joined("Between 2014 and 2022 it grew.") == {"2014 and 2022": "2014/2022"}
    assert joined("It rained from 30 May to 2 June.") == {
        "30 May to 2 June": "2018-05-30/2018-06-02"
    }
    assert joined("It rained between Friday and Sunday.") == {
        "Friday and Sunday": "2018-06-01/2018-06-03"
    }
    assert joined("It was on the quay between 9pm and 11pm on Sunday.") == {
        "9pm and 11pm on Sunday": "2018-06-03T21:00/2018-06-03T23:00"
    }
    assert joined("It rained from 9pm to 4am on Sunday.") == {
        "9pm to 4am on Sunday": "2018-06-02T21:00/2018-06-03T04:00"
    }
    assert joined("A warning is in place from 9pm on Tuesday until 6am on Wednesday.") == {
        "9pm on Tuesday until 6am on Wednesday": "2018-06-05T21:00/2018-06-06T06:00"
    }


def test_the_first_is_the_latest_before_the_last() -> None:
    """A road that is closed from May to July, and one that was."""
    assert joined("The road will be closed from May to July.") == {"May to July": "2018-05/2018-07"}
    assert joined("The road was closed from May to July.") == {"May to July": "2017-05/2017-07"}
    assert joined("It fell from November to January.") == {"November to January": "2017-11/2018-01"}
    assert joined("They will strike from Friday to Monday.") == {
        "Friday to Monday": "2018-06-08/2018-06-11"
    }
    assert joined("They struck between Wednesday and Sunday.") == {
        "Wednesday and Sunday": "2018-05-30/2018-06-03"
    }


def test_what_is_put_off_is_on_the_later_day() -> None:
    """And not on all days from the first on, nor until then."""
    assert joined("The vote was postponed from May to July.")["July"] == "2018-07"
    assert joined("The vote was postponed until Friday.") == {"Friday": "2018-06-08"}


def test_dates_that_stand_beside_each_other_otherwise_are_two() -> None:
    """A list, a change, and two that do not follow each other."""
    assert len(joined("It rained on Monday and Tuesday, in 2014 and 2016.")) == 4
    assert len(joined("It rose from 5 in 2014 to 9 in 2016.")) == 2
    assert len(joined("It moved from 2016 to 2014.")) == 2


def test_without_publication_one_time_stays_open() -> None:
    """It is still one."""
    assert joined("It rained from May to July.", "") == {"May to July": ""}


@given(TEXTS, PUBLISHED)
def test_what_an_item_has_of_a_time_can_be_read(text: str, published: str) -> None:
    """Joined or bounded, times stand in order, and are such as the format has."""
    cut, end = Text.of(text), 0
    for one in spans(cut, find_dates(cut, when(published))):
        assert end <= one.bound or one.bound <= one.start
        assert end <= one.start < one.end
        assert one.said == text[one.start : one.end]
        for edtf in filter(None, one.told):
            assert isinstance(parse_when(edtf), When), one
        end = one.end


def test_a_length_of_time_with_its_last_day_is_one_time() -> None:
    """Three months to the end of September began in July."""
    for text, date in (
        ("Sales rose in the three months to 30 September 2017.", "2017-07-01/2017-09-30"),
        ("Sales rose in the six months ended December 31.", "2017-07-01/2017-12-31"),
        ("Sales rose in the year to 31 March.", "2017-04-01/2018-03-31"),
        ("It rained in the two weeks ending on May 20.", "2018-05-07/2018-05-20"),
    ):
        assert list(joined(text).values()) == [date]
    assert list(joined("It rained in the few weeks to May 20.").values()) == ["", "2018-05-20"]
