"""No medium shows as reviewed what nobody has reviewed: not at the item, not at the top."""

import json
from io import BytesIO
from typing import Final
from zipfile import ZipFile

import pytest

from tests.drafted import DRAFTED
from tests.reading import whole
from tui.kinds.event import Event
from tui.model.briefing import Briefing
from tui.model.draft import UNREVIEWED
from tui.render.citation import citation_text
from tui.render.extract import Extract
from tui.render.formats import BY_NAME, FORMATS, Format

WHOLE: Final = "Unreviewed drafts: 5 of 8 items"
OF_EVENTS: Final = {"ical", "timelinejs"}
"""The formats that take events alone."""
NO_TOP: Final = {"ftm"}
"""Those that have no place for the whole."""


@pytest.fixture
def half_reviewed() -> Briefing:
    """Return a briefing of which five items of eight are drafts."""
    return whole(DRAFTED)


def text_of(form: Format, taken: Extract) -> str:
    """Return an export as one text."""
    written = form.write(taken)
    if isinstance(written, str):
        return written.replace("\r\n ", "").replace("\\,", ",")
    with ZipFile(BytesIO(written)) as archive:
        return "\n".join(archive.read(name).decode() for name in archive.namelist())


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format_says_it_at_each_draft_and_at_no_other(
    form: Format, half_reviewed: Briefing
) -> None:
    """Each item by itself, so that it is known where in the file that is said."""
    for item in half_reviewed:
        if form.name in OF_EVENTS and not isinstance(item, Event):
            continue
        text = text_of(form, Extract(half_reviewed, items=[item]))
        # The whole has its own words for it, where a format has a place for it.
        assert (UNREVIEWED in text.replace(WHOLE, "")) is item.is_draft, item.id


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format_says_at_its_top_that_drafts_are_left(
    form: Format, half_reviewed: Briefing
) -> None:
    """Or else among its losses that it has no place for it."""
    text = text_of(form, Extract(half_reviewed))
    if form.name in NO_TOP:
        lost = {item for one in form.lost(Extract(half_reviewed)) for item in one.items}
        assert lost >= {item.id for item in half_reviewed.drafts}
    elif form.name == "json":
        assert json.loads(text)["unreviewed"] == 5
    else:
        assert WHOLE in text


def test_a_calendar_has_drafts_as_tentative(half_reviewed: Briefing) -> None:
    """Journals have a word of their own for it."""
    form = BY_NAME["ical"]
    walkout, talks = (half_reviewed.by_id[one] for one in ("walkout", "talks"))
    assert "STATUS:TENTATIVE" in text_of(form, Extract(half_reviewed, items=[walkout]))
    assert "STATUS:" not in text_of(form, Extract(half_reviewed, items=[talks]))
    vague = whole(DRAFTED.replace("date: 2026-03-02", "date: 2026-03"))
    text = text_of(form, Extract(vague, items=[vague.by_id["walkout"]]))
    assert "BEGIN:VJOURNAL" in text
    assert "STATUS:DRAFT" in text


def test_a_table_has_a_column_for_it(half_reviewed: Briefing) -> None:
    """Beside those for the rule and its confidence."""
    tables = BY_NAME["csv"].tables
    assert tables is not None
    heads, *rows = tables(Extract(half_reviewed))["actors"].splitlines()
    assert heads.endswith(",draft.rule,draft.confidence,review")
    assert [row.rpartition(",")[2] for row in rows] == [UNREVIEWED, UNREVIEWED, ""]


def test_data_have_the_rule_and_the_confidence(half_reviewed: Briefing) -> None:
    """As the file has them; and whether it is so for whoever looks no further."""
    taken = Extract(half_reviewed, items=[half_reviewed.by_id["walkout"]])
    (item,) = json.loads(text_of(BY_NAME["json"], taken))["items"]
    assert item["unreviewed"] is True
    assert item["fields"]["draft"] == {"rule": "date.month-day", "confidence": "0.92"}


def test_a_citation_says_it_before_how_sure_the_item_is(half_reviewed: Briefing) -> None:
    """It goes along wherever the words are pasted."""
    said = citation_text(half_reviewed.by_id["cancelled"], half_reviewed)
    assert " Unreviewed draft; claimed" in said
    assert UNREVIEWED not in citation_text(half_reviewed.by_id["talks"], half_reviewed).casefold()


def test_once_all_is_reviewed_no_format_speaks_of_it() -> None:
    """What was drafted is then as good as what was written."""
    taken = Extract(whole("title: t\ndrafted: 8\nbackground: [{id: b, text: x}]\n"))
    for form in FORMATS:
        assert "unreviewed draft" not in text_of(form, taken).casefold(), form.name
