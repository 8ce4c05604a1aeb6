"""An article at hand is laid beside the briefing: each passage, and what no passage is."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.article.story import COUNT, HEAD, RULE, STORY, TALKS, compared
from tui.article.article import Article
from tui.article.showing import version
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.pin import Pin
from tui.model.version import Version

GEESE = "figures:\n  - {id: geese, label: geese, value: 140, by: unattributed, at: 'p2:%s'}\n"
NEW = "By our correspondent on the quay"
OTHER = "Nobody has seen the geese since, and the gooseherds look for them on all islands."


def shown(
    after: Sequence[str], tmp_path: Path, *, known: bool = True, words: str = "5-9"
) -> tuple[Briefing, Version]:
    """Return the briefing on the story beside another version of the story, and that version."""
    briefing, article = compared(after, known=known, items=GEESE % words, data=tmp_path)
    found = version(briefing, article)
    return briefing.with_texts({"gull": found}), found


def listed(briefing: Briefing) -> list[str]:
    """Return the rows of the source's passages: number, words, items and state."""
    rows = [passage.row(briefing) for passage in briefing.sources[0].shown(briefing)]
    return [" | ".join(map(plain, (row.head, row.body, row.voice))) for row in rows]


def test_passages_have_their_own_words_where_these_are_at_hand(tmp_path: Path) -> None:
    """In the place of the gist; page furniture and what no item is pinned to as well."""
    briefing, found = shown(STORY, tmp_path)
    assert found.is_same
    assert listed(briefing) == [
        f"p1 | {HEAD} | no item", f"p2 | {COUNT} | 1 item", f"p3 | {RULE} | no item",
        f"p4 | {TALKS} | no item",
    ]  # fmt: skip


def test_what_differs_is_told_and_what_is_new_stands_in_its_place(tmp_path: Path) -> None:
    """What was edited past recognition stands below what it was."""
    edited = COUNT.replace("140", "410")
    briefing, found = shown((NEW, HEAD, edited, RULE, OTHER), tmp_path)
    assert found.differing == "1 edited, 1 missing, 2 moved, 2 new"
    assert listed(briefing) == [
        f"new | {NEW} | not in the fingerprint", f"p1 | {HEAD} | no item, moved",
        f"p2 | {edited} | 1 item, edited", f"p3 | {RULE} | no item, moved",
        "p4 | no text that is surely the same | no item, missing",
        f"new | {OTHER} | not in the fingerprint",
    ]  # fmt: skip
    assert found.order == ("gull/new/p1", "gull/p1", "gull/p2", "gull/p3", "gull/new/p5")


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (STORY, "140 geese on the quay"),
        ((HEAD, NEW, COUNT, RULE, TALKS), "140 geese on the quay"),
        ((HEAD, COUNT.replace("140 geese", "some 410 geese")), "some 410 geese on the quay"),
        # Split in two, in the middle of the words; joined with another passage.
        ((HEAD, *(COUNT.replace(" the quay", "\n\nthe quay").split("\n\n")), RULE),
         "140 geese on the quay"),
        ((HEAD, f"{TALKS} {COUNT}", RULE), "140 geese on the quay"),
    ],
)  # fmt: skip
def test_the_words_of_a_pin_are_found_in_the_passage_as_shown(
    after: Sequence[str], words: str, tmp_path: Path
) -> None:
    """Wherever the passage stands now, and in however many pieces."""
    briefing, _ = shown(after, tmp_path)
    lit = briefing.lit("geese", Pin(2, "", (5, 9)))
    found = briefing.passages["gull/p2"].found(briefing)
    assert lit is not None
    assert found is not None
    assert lit.of(found.text) == words


def test_where_words_cannot_be_followed_none_are_lit(tmp_path: Path) -> None:
    """Without the text as it was, the fingerprint cannot tell."""
    briefing, _ = shown((HEAD, COUNT.replace("140", "410")), tmp_path, known=False)
    lit = briefing.lit("geese", Pin(2, "", (5, 9)))
    assert lit is not None
    assert (lit.anchor.state, lit.words) == ("edited", None)


def test_a_card_says_where_with_the_words_pinned(tmp_path: Path) -> None:
    """And what became of them."""
    briefing, _ = shown((HEAD, NEW, COUNT.replace("140", "410")), tmp_path)
    facts = {label: plain(spans) for label, spans in briefing.by_id["geese"].card(briefing).facts}
    assert facts["where"].split("\n") == [
        "p2:5-9  “410 geese on the quay”",
        "edited, now p3:5-9: a number changed, `140` → `410`",
    ]


def test_the_card_of_what_is_new_says_what_it_is(tmp_path: Path) -> None:
    """And has all of it."""
    briefing, _ = shown((HEAD, NEW, COUNT), tmp_path)
    stray = briefing.find("gull/new/p2")
    assert stray is not None
    card = stray.card(briefing)
    assert plain(card.title) == "A passage that is new in the article at hand"
    assert plain(card.facts[0].spans) == NEW


def test_what_is_beside_the_briefing_leaves_it_as_it_is(tmp_path: Path) -> None:
    """The texts are another's: the briefing itself, which is passed on, never has them."""
    briefing, article = compared(STORY, data=tmp_path)
    beside = briefing.with_texts({"gull": version(briefing, article)})
    assert beside == briefing
    assert briefing.texts is None
    assert "geese" not in plain(briefing.passages["gull/p2"].row(briefing).body)


@given(st.lists(st.text(min_size=1), max_size=5))
def test_a_block_has_as_many_words_on_the_screen_as_pins_count_in_it(blocks: list[str]) -> None:
    """Whatever separators, soft hyphens and marks it holds."""
    article = Article(tuple(blocks))
    for number, words in enumerate(article.words, 1):
        assert len(article.shown(number).split()) == len(words)


@given(st.permutations(STORY), st.integers(0, 4), st.integers(1, 20), st.integers(0, 5))
def test_words_that_are_lit_are_there(after: list[str], cut: int, first: int, more: int) -> None:
    """In any order of the passages, some of them gone."""
    briefing, article = compared(after[cut:], items=GEESE % f"{first}-{first + more}")
    found = version(briefing, article)
    for lit in found.lit.values():
        text = found.found[lit.anchor.passage - 1].text
        assert lit.words is None or lit.of(text)
    assert len(found.order) == len(set(found.order))


def test_words_that_begin_with_a_quotation_have_no_two_marks(tmp_path: Path) -> None:
    """On an item's card, where the words that are pinned stand in marks of the card's own."""
    words = COUNT.split()
    words[4] = f"“{words[4]}"
    briefing, _ = shown((HEAD, " ".join(words)), tmp_path)
    facts = {label: plain(spans) for label, spans in briefing.by_id["geese"].card(briefing).facts}
    assert "“‘140 geese" in facts["where"]
