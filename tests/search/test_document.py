"""What a search knows of an item."""

from tests.reading import loaded
from tests.search.briefing import briefing, document
from tui.search.document import FURTHEST, documents
from tui.search.fields import BY_NAME, TRAITS, vocabulary


def test_there_is_a_document_for_each_item_and_passage_with_its_line() -> None:
    """In the briefing's order; a passage comes after the items."""
    read = briefing()
    found = list(documents(read))
    assert [one.id for one in found] == [*read.by_id, *read.passages]
    assert [one.line for one in found] == [readable.mark.line for readable in read] + [
        passage.block.mark.line for passage in read.passages.values()
    ]


def test_its_names_are_all_that_an_item_is_called() -> None:
    """Abbreviations and those of its other names included; its id stands apart."""
    assert document("hu").names == ("Harbour Union", "HU", "Dockers' League", "DL")
    assert document("derna").names == ("Derna", "Darnah")
    assert document("log").names == ("the log", "Harbour Press")
    assert document("walkout").names == ()


def test_it_knows_whom_an_item_names_and_what_they_belong_to() -> None:
    """Also those who only speak: `-by:` leaves them out again."""
    blame = document("blame")
    assert {"crane", "Crane Section", "hu", "HU"} <= set(blame.actors)
    assert blame.voices == blame.actors
    assert set(document("walkout").places) == {"derna", "Derna", "Darnah", "libya", "Libya"}
    assert document("rumour").voices == ("unattributed",)


def test_its_text_is_what_the_item_says_and_not_what_others_say_of_it() -> None:
    """Neither the items that lead to it nor the program's captions are in it."""
    office = document("office")
    assert "Crews walk out" not in office.text
    assert office.text.split("\n") == ["Port Office", "the log"]
    assert "the log names no day" in document("talks").text.split("\n")


def test_what_a_line_lists_stays_apart() -> None:
    """As the card has it on lines of their own; a paragraph stays in one piece."""
    text = """\
        title: t
        figures:
          - {id: boats, label: boats, value: 3}
          - {id: crews, label: crews, value: 4}
        caveats:
          - {id: both, text: "Counted\\n\\nonce.", about: [boats, crews]}
        """
    lines = document("both", text).text.split("\n")
    assert "3 boats · 4 crews" in lines
    assert "Counted once." in lines


def test_its_row_is_the_line_that_a_list_has() -> None:
    """Date, amount or name first."""
    assert document("walkout").row == "7 May 2018: Crews walk out"
    assert document("cancelled").row == "about 140: sailings cancelled, as of 10 May 2018"
    assert document("log/p2").row == "p2: The union speaks."


def test_its_days_are_those_it_may_lie_on() -> None:
    """An open end is far away, and fits into 64 bits; a claim's day is not the event's."""
    walkout, relation = document("walkout"), document("hu-opposes-office")
    assert walkout.earliest == walkout.latest
    assert relation.latest == FURTHEST
    assert document("blame").earliest is None
    far = document("x", "title: t\ntimeline:\n  - {id: x, title: t, date: Y170000000000000002}\n")
    assert far.earliest == far.latest == FURTHEST


def test_its_marks_are_those_that_the_fields_look_for() -> None:
    """Each trait and status of the table is one that an item can have, and no other is given."""
    marks = {mark for one in documents(briefing()) for mark in one.marks}
    for field, words in (("is", set(TRAITS) - {"relative", "external"}), ("kind", {"event"})):
        given = {mark.partition(":")[2] for mark in marks if mark.startswith(f"{field}:")}
        assert words <= given
        assert given <= set(vocabulary(BY_NAME[field]))
    assert {"status:disputed", "status:corroborated", "tag:strike action", "at:p2"} <= marks


def test_bodies_that_are_parts_of_each_other_are_survived() -> None:
    """The file is told of; both are named by both names."""
    text = """\
        title: t
        actors:
          - {id: one, name: First, part_of: two}
          - {id: two, name: Second, part_of: one}
        """
    read = loaded(text).briefing
    assert read is not None
    named = {frozenset(one.actors) for one in documents(read)}
    assert named == {frozenset({"one", "First", "two", "Second"})}


def test_a_briefing_without_items_has_no_documents() -> None:
    """A title is not searched: it is what is searched in."""
    assert list(documents(briefing("title: t\n"))) == []


def test_pins_of_another_source_need_its_name() -> None:
    """`p1` is the first source's."""
    text = """\
        title: t
        sources: [{id: Log, label: the log}, {id: post, label: a post}]
        background:
          - {id: one, text: a, at: p1}
          - {id: two, text: b, at: post/p1}
        """
    assert {"at:p1", "at:log/p1"} <= document("one", text).marks
    assert document("two", text).marks & {"at:p1", "at:post/p1"} == {"at:post/p1"}
