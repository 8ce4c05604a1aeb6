"""A briefing read aloud: all of it, in sentences, without a sign."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.app.test_hostile import hostile_briefing
from tests.reading import whole
from tests.render.test_speech import TEXTS, are_said, signs, words
from tui.kinds.panes import PANES, groups
from tui.library import TUTORIAL, built_in
from tui.load.load import load_file
from tui.model.briefing import Briefing
from tui.model.card import Card, Fact, Span, plain
from tui.render.citation import cited_card
from tui.render.selection import ALL_PANES, WHOLE, Selection
from tui.render.spoken import spoken_card, spoken_lines
from tui.render.summary import summary

ROLES = st.sampled_from(
    ["text", "title", "strong", "date", "number", "name", "voice", "quote", "muted", "warning",
     "label"]
)  # fmt: skip
SPANS = st.lists(st.builds(Span, TEXTS, ROLES), min_size=1, max_size=3).map(tuple)
LABELS = st.sampled_from(["", "when", "who says so", "as of", "covers", "status", "where", "of"])
CARDS = st.builds(Card, SPANS, st.lists(st.builds(Fact, LABELS, SPANS), max_size=3).map(tuple))


def told(briefing: Briefing, selection: Selection = WHOLE) -> list[str]:
    """Return the lines of a whole briefing."""
    return list(spoken_lines(briefing, summary(briefing, ()), ALL_PANES, selection))


def unsaid(card: Card, lines: list[str]) -> list[str]:
    """Return the lines of a card of which no sentence has every word in its order."""
    pieces = [plain(card.title), *(plain(fact.spans) for fact in card.facts)]
    wanted = [line for piece in pieces for line in piece.split("\n")]
    return [one for one in wanted if not any(are_said(words(one), line) for line in lines)]


def briefings(derna: Briefing) -> list[Briefing]:
    """Return briefings that use all that the format has."""
    tutorial = load_file(built_in() / f"{TUTORIAL}.yaml").briefing
    hostile = hostile_briefing().briefing
    assert tutorial is not None
    assert hostile is not None
    return [derna, tutorial, hostile]


def test_every_word_of_every_card_is_said(derna: Briefing) -> None:
    """Of every item and every passage, in one sentence each line of it: it is no reduced view."""
    for briefing in briefings(derna)[:2]:
        lines = told(briefing)
        whole_text = "\n".join(lines)
        everything = [
            one for pane in PANES for group in groups(briefing, pane.key) for one in group.items
        ]
        assert everything
        for readable in everything:
            card = readable.card(briefing)
            own = list(spoken_card(card))
            assert unsaid(card, own) == []
            # And that is how the whole tells it, from its first sentence to its last.
            assert "\n".join(own) in whole_text
        assert are_said(words(briefing.header.summary), " ".join(lines))


@given(CARDS)
@settings(max_examples=40)
def test_whatever_a_card_says_is_said(card: Card) -> None:
    """No word is lost, in whatever line of whatever role, and no sign is left."""
    lines = list(spoken_card(card))
    # Two spans that meet in the middle of a word are one.
    assert unsaid(card, [*lines, " ".join(lines)]) == []
    assert [sign for line in lines for sign in signs(line)] == []


def test_no_voice_has_to_spell_anything_out(derna: Briefing) -> None:
    """No bracket, dash, arrow or slash in any of it; each line is a sentence, or empty."""
    for briefing in briefings(derna):
        for line in told(briefing):
            assert signs(line) == []
            assert not line or line.endswith((".", "!", "?"))


@pytest.mark.parametrize(
    ("identifier", "sentence"),
    [
        (
            "displaced",
            "At least 425 families displaced, according to UN migration, unrated, as of 31 May "
            "2018, covering about 17 May 2018 to 31 May 2018.",
        ),
        (
            "dmsc-dead",
            "More than 100 DMSC fighters killed, according to LNA, a spokesperson, unrated, "
            "covering from 7 May 2018, end not known.",
        ),
        (
            "announcement",
            "Haftar announces the offensive in Benghazi, 7 May 2018, according to the article in "
            "its own voice, via a photo caption, unrated.",
        ),
    ],
)
def test_what_who_and_when_are_one_sentence(
    identifier: str, sentence: str, derna: Briefing
) -> None:
    """As somebody would say it."""
    assert next(spoken_card(derna.by_id[identifier].card(derna))) == sentence


def test_several_voices_and_what_is_denied_are_told_one_by_one() -> None:
    """Nobody is made to say what another says, or what he denies."""
    briefing = whole("""
        title: Strike
        actors: [{id: hu, name: HU}, {id: port, name: the port}]
        timeline:
          - id: walkout
            title: Crews walk out
            claims: [{by: hu}, {by: port, stance: denies}]
          - {id: pay, title: Pay is raised, by: port, stance: denies}
          - {id: fog, title: Fog, by: unattributed}
        """)
    lines = told(briefing)
    assert "Crews walk out, no date." in lines
    assert any(
        line.startswith("Who says so: HU") and "the port, denies it" in line for line in lines
    )
    assert any(line.startswith("Who says so: the port, denies it") for line in lines)
    assert any(line.startswith("Who says so: nobody is named") for line in lines)


def test_an_item_alone_has_its_citation(derna: Briefing) -> None:
    """As its card has."""
    card = cited_card(derna.by_id["dmsc-dead"], derna)
    assert list(spoken_card(card))[-1].startswith("Cite as: More than 100")


def test_each_pane_says_how_much_there_is_in_it(derna: Briefing) -> None:
    """For no eye sees how long it is."""
    lines = told(derna)
    assert "Timeline. 19 items." in lines
    assert "Figures. 9 items." in lines
    few = told(derna, Selection(frozenset({"lna", "care-tolls", "dmsc-dead"})))
    assert [line for line in few if line.endswith((" item.", " items."))] == [
        "Read with care. 2 items.",
        "Actors. 1 item.",
        "Figures. 1 item.",
    ]
