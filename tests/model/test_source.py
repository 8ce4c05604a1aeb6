"""A source's text is recognised by its passages, without being shipped."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import first, whole
from tui.model.card import plain
from tui.model.source import Source, blocks, digest, folded


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("", []),
        ("\n \n", []),
        ("one", ["one"]),
        ("one\ntwo", ["one\ntwo"]),
        ("one\n\ntwo", ["one", "two"]),
        ("one\n \t\n\n\n  two  \n\n", ["one", "two"]),
        ("\n\none", ["one"]),
        ("one\r\n\r\ntwo", ["one", "two"]),
        ("one\n\u00a0\ntwo", ["one", "two"]),
    ],
)
def test_passages_are_what_stands_between_blank_lines(text: str, passages: list[str]) -> None:
    """However many lines, whatever blanks are in them, whatever the line ends."""
    assert blocks(text) == passages


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cafe\u0301", "café"),
        ("two  words\nhere", "two words here"),
        ("“so” he said", '"so" he said'),
        ("it’s", "it's"),
        ("7–9 May — or so", "7-9 May - or so"),
        ("hy\u00adphen", "hyphen"),
        ("10\u00a0km", "10 km"),
    ],
)
def test_what_carries_no_meaning_changes_no_fingerprint(one: str, other: str) -> None:
    """Typesetting differs between copies of one text."""
    assert digest(one) == digest(other)


@pytest.mark.parametrize(("one", "other"), [("100", "101"), ("no", "No"), ("a.", "a")])
def test_what_carries_meaning_changes_the_fingerprint(one: str, other: str) -> None:
    """An edit must show."""
    assert digest(one) != digest(other)


def test_the_fingerprint_is_the_beginning_of_a_sha_256() -> None:
    """Other programs can make it: SHA-256 of the folded UTF-8 text, 12 hex digits."""
    assert digest("“Hello”  there") == hashlib.sha256(b'"Hello" there').hexdigest()[:12]
    assert digest("e\u0301") == hashlib.sha256(b"\xc3\xa9").hexdigest()[:12]


@given(st.text())
def test_folding_is_done_once(text: str) -> None:
    """Folding what is folded changes nothing, or fingerprints would depend on who made them."""
    assert folded(folded(text)) == folded(text)


@given(st.lists(st.text(st.characters(categories=["L", "N", "P"]), min_size=1), max_size=5))
def test_passages_joined_by_blank_lines_are_those_passages(passages: list[str]) -> None:
    """Cutting is the inverse of joining."""
    assert blocks("\n\n".join(passages)) == passages


BRIEFING = """\
    title: Ferry strike
    sources:
      - id: article
        label: the article
        author: unknown
        text:
          words: 30
          blocks:
            - {hash: "0123456789ab", words: 12, gist: Crews walk out.}
            - {skip: rule}
            - The talks.
    background:
      - {text: Talks go on., at: "p3"}
    """


def test_a_passage_says_what_it_holds_and_how_many_items_stand_there() -> None:
    """Gists are the author's; furniture says why it has none; a passage without items is told."""
    briefing = whole(BRIEFING)
    rows = [passage.row(briefing) for passage in briefing.passages.values()]
    assert [plain(row.body) for row in rows] == ["Crews walk out.", "a dividing line", "The talks."]
    assert [plain(row.voice) for row in rows] == ["no item", "", "1 item"]


def test_a_passage_card_lists_the_items_pinned_to_it() -> None:
    """From the passage, every item that stands there can be reached."""
    briefing = whole(BRIEFING)
    card = briefing.passages["article/p3"].card(briefing)
    targets = {span.target for fact in card.facts for span in fact.spans}
    assert "talks-go-on" in targets


def test_an_author_who_was_looked_for_is_not_stated() -> None:
    """`unknown` is neither a name nor nothing."""
    source = first(Source, BRIEFING)
    facts = {fact.label: plain(fact.spans) for fact in source.facts(whole(BRIEFING))}
    assert facts["author"] == "not stated"
    assert "publisher" not in facts
    assert facts["text"] == "3 passages, 30 words"
