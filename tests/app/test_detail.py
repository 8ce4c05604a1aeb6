"""The card beside the list, and the passages below it."""

import pytest

from tests.reading import whole
from tui.app.detail import detail_lines
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.source import Passage
from tui.render.glyphs import ASCII
from tui.render.layout import width_of


def text(briefing: Briefing, name: str, width: int = 60, tall: bool = True) -> str:
    """Return the card of an item or a passage as text."""
    return "\n".join(map(plain, detail_lines(briefing.find(name), briefing, width, tall)))


def test_nothing_has_no_card(derna: Briefing) -> None:
    """Where the cursor is on nothing, there is nothing to show."""
    assert detail_lines(None, derna, 60, tall=True) == []


@pytest.mark.parametrize("tall", [False, True])
@pytest.mark.parametrize("width", [10, 18, 38, 46, 78, 198])
def test_no_card_is_wider_than_its_place(derna: Briefing, width: int, tall: bool) -> None:
    """Every line of every card fits, with a blank cell at its left."""
    for readable in [*derna, *derna.passages.values()]:
        for line in detail_lines(readable, derna, width, tall):
            assert width_of(line) <= width
            assert not line or plain(line).startswith(" ")


def test_where_there_is_height_the_passage_stands_in_its_surroundings(derna: Briefing) -> None:
    """The pinned passage is marked; one before and one after it are shown beside it."""
    lines = text(derna, "dmsc-dead").splitlines()
    below = lines[lines.index(" In the source, in the author's words") + 1 :]
    numbered = [line[1:5].replace(" ", "") for line in below if line[1:5].strip()]
    assert numbered == ["p8", "┃p9", "p10"]


def test_passages_are_not_named_twice(derna: Briefing) -> None:
    """The line that lists the places gives way to the passages themselves."""
    assert " where " not in text(derna, "dmsc-dead")
    assert " where " in text(derna, "dmsc-dead", tall=False)


def test_gaps_between_passages_are_marked(derna: Briefing) -> None:
    """Where passages are left out between two that are shown, a sign says so."""
    assert "⋮" in text(derna, "care-published")
    assert "⋮" not in text(derna, "dmsc-dead")


def test_dividing_lines_are_not_surroundings(derna: Briefing) -> None:
    """Page furniture is shown on its own card only."""
    assert "dividing line" not in text(derna, "displaced")
    assert "dividing line" in text(derna, "article/p13")


def test_without_a_source_the_card_says_so() -> None:
    """An item that is tied to no place tells it, at any height."""
    briefing = whole("title: A story\ntimeline:\n  - 2026-03-02: Crews walk out\n")
    for tall in (False, True):
        card = text(briefing, "crews-walk-out", tall=tall)
        assert "no pin: not tied to a place in a source" in card
        assert "In the source" not in card


def test_a_source_is_tied_to_no_place_in_a_source() -> None:
    """It is one, and its card does not ask for a pin."""
    briefing = whole("title: A story\nsources: [{id: paper, label: the paper}]\n")
    assert "no pin" not in text(briefing, "paper", tall=True)


SOURCES = """
title: A story
sources:
  - id: first
    label: the article
    text: {blocks: [One., Two., Three.]}
  - id: second
    label: the statement
    text: {blocks: [Four., {gist: Five., skip: rule}, Six., Seven.]}
actors:
  - {id: edge, name: Edge, at: first/p3}
  - {id: both, name: Both, at: [second/p4, first/p1]}
"""


def test_a_passage_of_another_source_is_no_neighbour() -> None:
    """The last passage of one source does not stand before the first of the next."""
    card = text(whole(SOURCES), "edge")
    assert "In the article, in the author's words" in card
    assert "Three." in card
    assert "Four." not in card


def test_passages_of_several_sources_stand_below_their_names() -> None:
    """In the order of the sources."""
    card = text(whole(SOURCES), "both").split("In the article", 1)[1]
    words = ("One.", "Two.", "In the statement", "Six.", "Seven.")
    assert [card.index(one) for one in words] == sorted(card.index(one) for one in words)
    assert "Five." not in card


def test_only_the_passages_around_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """With thirty thousand passages the cursor's every step took a tenth of a second."""
    blocks = "".join(f"      - Passage {number}.\n" for number in range(2_000))
    briefing = whole(
        "title: A story\nsources:\n  - id: long\n    label: the report\n    text:\n"
        f"     blocks:\n{blocks}actors:\n  - {{id: lna, name: LNA, at: p1000}}\n"
    )
    looked_at: list[int] = []
    name = Passage.id
    assert briefing.passages

    def counted(passage: Passage) -> str:
        looked_at.append(passage.number)
        return str(name.fget(passage)) if name.fget else ""  # type: ignore[attr-defined]

    monkeypatch.setattr(Passage, "id", property(counted))
    assert "Passage 999." in text(briefing, "lna")
    assert len(set(looked_at)) <= 3


@pytest.mark.parametrize("width", [20, 38, 60])
def test_in_ascii_no_word_of_a_card_is_lost(derna: Briefing, width: int) -> None:
    """What is wider in ASCII is folded before it is laid out."""
    for readable in [*derna, *derna.passages.values()]:
        for line in detail_lines(readable, derna, width, True, ASCII):
            assert width_of(line) <= width
            assert "…" not in plain(line)
            assert "—" not in plain(line)


def test_the_gist_of_a_passage_stands_on_its_card_once(derna: Briefing) -> None:
    """With the passages around it, it is lit among them and not told before."""
    for tall in (False, True):
        card = text(derna, "article/p2", width=60, tall=tall)
        words = " ".join(card.replace("┃", "").split())
        assert words.count("one city of the east he does not hold") == 1


@pytest.mark.parametrize("tall", [False, True])
def test_a_passage_stands_above_the_items_that_are_pinned_to_it(
    derna: Briefing, tall: bool
) -> None:
    """They may be more than a window has lines, and it is what one has come for."""
    card = text(derna, "article/p9", tall=tall)
    gist = derna.passages["article/p9"].gist
    assert card.index(gist[:20]) < card.index("items here")
    assert card.count(gist[:20]) == 1
