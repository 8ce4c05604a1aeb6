"""What a query finds, and what it finds first."""

import pytest

from tests.search.briefing import briefing, document, found, read
from tui.search.document import documents
from tui.search.matching import rank
from tui.search.search import hits_among


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("crews walk", {"walkout"}),
        ("CREWS", {"walkout", "log/p1"}),
        ("crew", {"walkout", "log/p1"}),
        ('"crew"', set()),
        ('"walk out"', {"walkout"}),
        ('"out walk"', set()),
        ("crews -walk", {"log/p1"}),
        ('crews -"walk out"', {"log/p1"}),
        ("gadafi", {"gaddafi"}),
        ("Qadhafi", {"gaddafi"}),
        ("khadafi", {"gaddafi"}),
        ("dl", {"hu"}),
        ("ceasefire", {"talks"}),
        ("cease-fire", {"talks"}),
        ('"ceasefire talks"', {"talks"}),
        ("sisi", {"pay"}),
        ("al-sisi", {"pay"}),
        ("el sisi", {"pay"}),
        ("offensvie", {"rumour"}),
        ("one-count", {"one-count"}),
        ("nowhere", set()),
    ],
)
def test_words_and_phrases(query: str, ids: set[str]) -> None:
    """As one types them, in the spelling one knows, with the slip one made."""
    assert found(query) == ids


def test_a_guess_never_leaves_anything_out() -> None:
    """`-gadafi` takes away what is spelled so, and not what may be meant."""
    assert "gaddafi" in found("-gadafi kind:actor")
    assert "gaddafi" not in found("-gaddafi kind:actor")
    assert "rumour" in found("-offensvie kind:background")


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("actor:hu kind:event", {"walkout", "talks", "blame", "denial"}),
        ("actor:dl kind:event -by:dl", {"walkout"}),
        ("by:crane", {"blame"}),
        ('by:"harbour union" kind:event', {"blame", "talks", "denial"}),
        ("by:log kind:event", {"walkout"}),
        ("by:unattributed", {"rumour"}),
        ("place:darna", {"derna", "walkout"}),
        ("place:libya kind:event", {"walkout"}),
        ("place:li", set()),
        ("actor:zzz", set()),
        ("status:corroborated", {"talks"}),
        ("status:corroborated,disputed", {"talks", "denial"}),
        ("kind:person", {"gaddafi"}),
        ("kind:timeline by:crane", {"blame"}),
        ("is:one-sided", {"blame", "cancelled"}),
        ("is:shared", {"talks"}),
        ("is:key", {"walkout"}),
        ("is:inferred", {"talks"}),
        ("is:caution", {"cancelled"}),
        ("is:undated", {"blame"}),
        ("is:unpinned", {"pay", "libya", "derna"}),
        ("is:unattributed", {"pay", "rumour"}),
        ("tag:strike-action", {"walkout"}),
        ("at:p3", {"log/p3"}),
        ("at:LOG/p3", {"log/p3"}),
    ],
)
def test_fields(query: str, ids: set[str]) -> None:
    """Bodies count for their parts and places for what lies in them; names are whole words."""
    assert found(query) == ids


def test_the_beginning_of_a_name_is_enough_from_three_letters_on() -> None:
    """With fewer, `by:un` would find the union as well."""
    assert found("by:cra") == found("by:crane") == {"blame"}
    assert found("by:cr") == set()


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("after:2018-05-08", {"talks", "denial"}),
        ("before:2018-05-07", {"talks", "denial"}),
        ("before:2018-05-08", {"walkout", "talks", "denial"}),
        ("after:2018-05-07 before:2018-05-08", {"walkout", "talks", "denial"}),
        ("after:2018-07", {"denial"}),
        ("after:2019", set()),
        ("-after:2018", {"blame"}),
    ],
)
def test_dates_count_wherever_they_may_lie(query: str, ids: set[str]) -> None:
    """A window and a year are lost to no day of theirs; what has no date is on no side."""
    assert found(f"{query} kind:event") == ids


def test_what_goes_on_may_lie_on_any_later_day() -> None:
    """`2014/..` is not over."""
    assert found("after:2090") == {"hu-opposes-office"}
    assert found("before:2014") == set()


def test_the_best_come_first_and_equals_in_the_briefings_order() -> None:
    """A whole name, a name, the beginning of one, a spelling, a slip, and then the text."""
    text = """\
        title: t
        background:
          - {id: text, text: They spoke of Haftar once, title: Other things}
          - {id: slip, text: x, title: Haffar}
          - {id: second, text: x, title: The Haftar family}
          - {id: prefix, text: x, title: Haftarists}
          - {id: spelling, text: x, title: Hifter}
          - {id: third, text: x, title: Near Haftar}
          - {id: whole, text: x, title: Haftar}
        """
    hits = hits_among(documents(briefing(text)), read("haftar"))
    assert [hit.document.id for hit in hits] == [
        "whole", "second", "third", "prefix", "spelling", "slip", "text"
    ]  # fmt: skip


def test_an_id_finds_its_item_before_all_others() -> None:
    """`briefing search` prints ids."""
    assert rank(document("one-count"), read("one-count")) == 0


def test_a_short_spelling_key_serves_for_names_only() -> None:
    """`Kaida` is meant where a name or title has Qaeda, not where a sentence begins with `Kid`."""
    text = """\
        title: t
        background:
          - {id: a, title: Qaeda, text: x}
          - {id: b, text: x y, note: Kido}
        """
    assert {
        one.id for one in documents(briefing(text)) if rank(one, read("kaida")) is not None
    } == {"a"}


def test_words_in_scripts_without_blanks_are_found_inside() -> None:
    """A run of signs inside a longer one."""
    text = """\
        title: t
        background:
          - {id: a, text: 利比亚国民军控制德尔纳}
          - {id: b, text: ลิเบีย ประเทศไทย}
        """
    assert found("国民军", text) == {"a"}
    assert found("军国", text) == set()
    assert found("ประเทศ", text) == {"b"}


def test_an_empty_query_finds_all() -> None:
    """There is nothing against any of it."""
    assert len(
        [one for one in documents(briefing()) if rank(one, read("", typing=True)) is not None]
    ) == len(list(documents(briefing())))
