"""Items are news until they are read: compared with what was read, not with the last save."""

from tests.reading import whole
from tui.app.news import Unread, told
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.changes import Changes, signatures
from tui.model.successors import successors


def briefing(*figures: str) -> Briefing:
    """Return a briefing with one actor, and figures with ids and values: `lost: 20`."""
    listed = "".join(
        f"\n  - {{id: {name}, label: {name}, value: {value}}}"
        for name, value in (figure.split(": ") for figure in figures)
    )
    return whole(f"title: t\nactors: [{{id: hu, name: HU}}]\nfigures:{listed}")


def saved(unread: Unread, now: Briefing) -> Unread:
    """Return what is unread after a save."""
    return unread.reloaded(now, signatures(now), successors(unread.briefing, now))


def test_nothing_is_news_to_whoever_opens_a_briefing_for_the_first_time() -> None:
    """All of it would be, and marks on everything say nothing."""
    assert Unread.begun(briefing("lost: 20"), None).marked == {}


def test_what_is_not_as_it_was_read_in_another_run_is_marked() -> None:
    """By its signature alone: what it said then is not kept."""
    unread = Unread.begun(briefing("lost: 20", "idle: 3"), signatures(briefing("lost: 10")))
    assert unread.marked == {"lost": "changed", "idle": "new"}
    assert unread.by_pane == {"figures": 2}
    changed, new = unread.news("lost"), unread.news("idle")
    assert changed is not None
    assert new is not None
    assert changed.fact.label == "changed"
    assert "not kept" in plain(changed.fact.spans)
    assert new.fact.label == "new"
    assert unread.news("hu") is None


def test_a_save_marks_what_it_changed_and_says_how() -> None:
    """Field by field, the old words and the new."""
    unread = saved(Unread.begun(briefing("lost: 20"), None), briefing("lost: 30", "idle: 3"))
    assert unread.marked == {"lost": "changed", "idle": "new"}
    news = unread.news("lost")
    assert news is not None
    assert plain(news.fact.spans) == "value: 20 → 30"


def test_several_saves_are_compared_with_what_was_read() -> None:
    """A reader who was away wants to know the way from there, not the last step of it."""
    unread = saved(Unread.begun(briefing("lost: 20"), None), briefing("lost: 30"))
    unread = saved(unread, briefing("lost: 40"))
    news = unread.news("lost")
    assert news is not None
    assert plain(news.fact.spans) == "value: 20 → 40"


def test_what_is_taken_back_is_no_news() -> None:
    """A value that is as it was read, and an item that was gone for a moment."""
    unread = saved(Unread.begun(briefing("lost: 20", "idle: 3"), None), briefing("lost: 30"))
    assert saved(unread, briefing("lost: 20", "idle: 3")).marked == {}


def test_what_was_read_is_no_news_until_it_changes_again() -> None:
    """Then it is compared with what was read."""
    unread = saved(Unread.begun(briefing("lost: 20"), None), briefing("lost: 30", "idle: 3"))
    unread = unread.having_read("lost").having_read("idle").having_read("hu")
    assert unread.marked == {}
    news = saved(unread, briefing("lost: 40", "idle: 3")).news("lost")
    assert news is not None
    assert plain(news.fact.spans) == "value: 30 → 40"


def test_what_changes_again_after_another_run_is_compared_with_nothing() -> None:
    """The words that were read are not known; those of the last save were never read."""
    unread = Unread.begun(briefing("lost: 20"), signatures(briefing("lost: 10")))
    news = saved(unread, briefing("lost: 30")).news("lost")
    assert news is not None
    assert news.differences == ()


def test_an_item_that_goes_on_under_another_id_has_changed_and_is_not_new() -> None:
    """Its id was made from its label, and the label was mended."""

    def labelled(label: str) -> Briefing:
        return whole(f"title: t\nfigures:\n  - {label}: 20")

    unread = saved(Unread.begun(labelled("sailings lots"), None), labelled("sailings lost"))
    assert unread.marked == {"sailings-lost": "changed"}
    news = unread.news("sailings-lost")
    assert news is not None
    assert plain(news.fact.spans) == "label: sailings lots → sailings lost"
    assert saved(unread, labelled("sailings lots")).marked == {}


def test_changes_are_told_in_a_few_words() -> None:
    """Only of what there is."""
    assert told(Changes(("a",), ("b", "c", "d"), ("e",))) == "3 changed, 1 new, 1 removed"
    assert told(Changes(added=("a",))) == "1 new"
    assert told(Changes()) == ""
