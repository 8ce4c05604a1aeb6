"""Wherever an item is told of that nobody has reviewed, words say so, and it stands back."""

import pytest

from tests.drafted import DRAFTED
from tests.reading import loaded, whole
from tui.kinds.overview import BRIEF, overview, provenance
from tui.model.briefing import Briefing
from tui.model.card import Card, plain
from tui.model.draft import DRAFT, UNREVIEWED
from tui.picture.cast import casts
from tui.picture.interval import comparisons
from tui.picture.stroke import strokes

BRIGHT = {"text", "strong", "number", "date", "name", "voice", "quote"}


@pytest.fixture
def half_reviewed() -> Briefing:
    """Return a briefing of which five items of eight are drafts."""
    return whole(DRAFTED)


def told(card: Card, label: str) -> str:
    """Return the words of a card behind a label."""
    return "\n".join(plain(fact.spans) for fact in card.facts if fact.label == label)


def test_rows_of_drafts_say_so_and_stand_back(half_reviewed: Briefing) -> None:
    """In a word, for whom no look can tell it; those of others do neither."""
    for item in half_reviewed:
        row = item.row(half_reviewed)
        roles = {span.role for span in (*row.head, *row.body, *row.voice)}
        assert plain(row.body).startswith(DRAFT.strip()) is item.is_draft, item.id
        assert bool(roles & BRIGHT) is not item.is_draft, item.id


def test_a_number_of_a_draft_stays_where_numbers_are(half_reviewed: Briefing) -> None:
    """It is aligned with those of the others."""
    figure = half_reviewed.by_id["cancelled"]
    assert [span.role for span in figure.row(half_reviewed).head][-1] == "drafted"


def test_cards_of_drafts_begin_with_the_source_and_the_rule(half_reviewed: Briefing) -> None:
    """Before all that it found, so that nobody reads on without them, and the rest once."""
    for item in half_reviewed:
        labels = [fact.label for fact in item.card(half_reviewed).facts]
        wanted = ["where", "review", *(["who says so"] if item.voices else [])]
        assert (labels[: len(wanted)] == wanted) is item.is_draft, item.id
        assert labels.count("where") == item.PINNED, item.id
        assert labels.count("who says so") == bool(item.voices), item.id
    card = half_reviewed.by_id["walkout"].card(half_reviewed)
    said = "found by the rule date.month-day, right in 92%"
    assert told(card, "review") == f"{UNREVIEWED}, {said}"


def test_a_rule_that_cannot_be_read_is_told_as_that() -> None:
    """The card does not look like a reviewed one."""
    briefing, _ = loaded("title: t\nbackground:\n- {id: b, text: x, draft: [a.b, c.d]}\n")
    assert briefing is not None
    card = briefing.by_id["b"].card(briefing)
    assert told(card, "review") == f"{UNREVIEWED}, the rule that found it cannot be read"


def test_other_cards_that_list_a_draft_say_that_it_is_one(half_reviewed: Briefing) -> None:
    """What leads here, what is careful about it, what is pinned to a passage."""
    by_id = half_reviewed.by_id
    linked = told(by_id["union"].card(half_reviewed), "linked from").split("\n")
    assert linked[:2] == ["event: (draft) Crews walk out", "event: Talks begin"]
    careful = told(by_id["cancelled"].card(half_reviewed), "careful")
    assert careful == "(draft) The number is the union's own."
    about = told(by_id["count"].card(half_reviewed), "about")
    assert about.startswith("(draft) about 140")
    passage = half_reviewed.passages["courier/p1"]
    here = told(passage.card(half_reviewed), "items here").split("\n")
    assert "event: Talks begin" in here
    assert "event: (draft) Crews walk out" in here


def test_the_overview_tells_drafts_from_the_others(half_reviewed: Briefing) -> None:
    """In all of its sections, though each has the words of a row its own way."""
    drafts = {item.id for item in half_reviewed.drafts}
    sections = overview(half_reviewed, BRIEF)
    for section in sections:
        for line in section.lines:
            if section.label != "When":
                said = plain(line.row.body).startswith(DRAFT.strip())
                assert said is (line.target in drafts), (section.label, line.target)
    (when,) = (section for section in sections if section.label == "When")
    assert plain(when.lines[0].row.body) == "2 Mar 2026 (draft), 4 Mar 2026"


def test_a_day_that_one_reviewed_event_is_of_is_reviewed() -> None:
    """What is announced, and a draft, is said to be both."""
    text = DRAFTED.replace("date: 2026-03-04", "date: 2026-03-02")
    (when,) = (one for one in overview(whole(text), BRIEF) if one.label == "When")
    assert plain(when.lines[0].row.body) == "2 Mar 2026"
    text = DRAFTED.replace("rank: key\n", "rank: key\n    status: announced\n")
    (when,) = (one for one in overview(whole(text), BRIEF) if one.label == "When")
    assert plain(when.lines[0].row.body).startswith("2 Mar 2026 (announced, draft), ")


def test_what_drafts_leave_out_is_not_said_for_certain() -> None:
    """A rule that found no date has not shown that there is none."""
    text = "title: t\ntimeline:\n- {id: e, title: x, by: unattributed, draft: a.b}\n- y\n"
    lines = [line for section in overview(whole(text), BRIEF) for line in section.lines]
    assert plain(lines[-1].row.body) == "(draft) 2 events have no date in the source."


def test_a_briefing_says_first_how_many_of_its_items_are_drafts(half_reviewed: Briefing) -> None:
    """And once all are reviewed nothing more of it."""
    assert provenance(half_reviewed)[0] == "Unreviewed drafts: 5 of 8 items"
    reviewed = whole("title: t\ndrafted: 8\nbackground: [x]\n")
    assert provenance(reviewed) == []


def test_pictures_say_which_of_their_lines_are_drafts(half_reviewed: Briefing) -> None:
    """They have words of their own beside the lines."""
    assert [one.title for one in strokes(half_reviewed)] == [
        "(draft) Crews walk out",
        "Talks begin",
    ]
    second = "  - {label: sailings feared, value: about 9, measure: count, by: union, at: p2,\n"
    second += "     as_of: 2026-03-05}\n\ncaveats:"
    (compared,) = comparisons(whole(DRAFTED.replace("caveats:", second)), half_reviewed)
    labels = [one.label for one in compared.intervals]
    assert sorted(labels) == ["(draft) sailings cancelled", "sailings feared"]
    ties = "relations:\n" + "".join(
        f"  - {{from: {one}, kind: opposes, to: {other}, by: courier, at: p1{draft}}}\n"
        for one, other, draft in (("union", "line", ", draft: r.x"), ("line", "office", ""))
    )
    tied = whole(f"{DRAFTED}\n{ties}")
    (cast,) = casts(tied, tied).drawn
    assert [tie.is_claimed for tie in cast.ties] == [True, False]
    assert [tie.how.startswith(DRAFT) for tie in cast.ties] == [True, False]
