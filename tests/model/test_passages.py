"""A source's text is compared passage by passage."""

from tests.reading import first
from tui.model.passages import text_changed
from tui.model.source import Source, SourceText

ONE = "{hash: aaaaaaaaaaaa, words: 9, gist: Crews walk out.}"
TWO = "{hash: bbbbbbbbbbbb, words: 20, gist: The last pay rise.}"
THREE = "{hash: cccccccccccc, words: 30, gist: Talks next week.}"


def text(*blocks: str) -> SourceText | None:
    """Return the fingerprint of a source with these passages."""
    listed = f", text: {{blocks: [{', '.join(blocks)}]}}" if blocks else ""
    return first(Source, f"title: t\nsources:\n  - {{label: s{listed}}}\n").text


def told(old: SourceText | None, new: SourceText | None) -> list[str]:
    """Return what is told of two readings, a line each."""
    return [str(one) for one in text_changed(old, new)]


def test_a_passage_is_told_by_its_number_and_its_words() -> None:
    """Never by its digest."""
    new = TWO.replace("bbbbbbbbbbbb", "dddddddddddd").replace("20", "22")
    assert told(text(ONE, TWO), text(ONE, new)) == [
        "p2: a text of 20 words → another text of 22 words"
    ]
    assert told(text(ONE, TWO), text(ONE, TWO.replace("last", "latest"))) == [
        "p2 gist: The last pay rise. → The latest pay rise."
    ]
    skipped = ONE.replace("gist: Crews walk out.", "skip: credit")
    assert told(text(ONE), text(skipped)) == [
        "p1 gist: Crews walk out. → nothing",
        "p1 skip: nothing → credit",
    ]


def test_a_passage_that_came_or_went_moves_the_others() -> None:
    """Their new numbers are told in one line."""
    assert told(text(ONE, TWO, THREE), text(TWO, THREE)) == [
        "p1: Crews walk out. → nothing",
        "passages: p2 to p3 → p1 to p2",
    ]
    assert told(text(ONE, THREE), text(ONE, TWO, THREE)) == [
        "p2: nothing → The last pay rise.",
        "passages: p2 → p3",
    ]


def test_fingerprints_that_are_made_for_the_first_time_are_one_line() -> None:
    """The passages are the same, as far as anybody knew."""
    bare = [one.partition("gist: ")[2].rstrip("}") for one in (ONE, TWO)]
    assert told(text(*bare), text(ONE, TWO)) == [
        "fingerprints: as they were → made anew of 2 passages"
    ]


def test_another_digest_of_the_whole_is_told_without_it() -> None:
    """Where no passage says more."""
    old = text(ONE)
    assert old is not None
    new = SourceText(sha256="0" * 64, blocks=old.blocks)
    assert told(old, new) == ["fingerprint: as it was → made anew"]


def test_a_text_that_came_or_went_is_told_by_its_length() -> None:
    """Not passage by passage."""
    assert told(None, text(ONE, TWO)) == ["text: nothing → 2 passages"]
    assert told(text(ONE), None) == ["text: 1 passage → nothing"]
    assert told(text(ONE), text(ONE)) == []


def test_a_text_of_very_many_equal_passages_does_not_hang() -> None:
    """It is compared number by number."""
    rule = "{hash: aaaaaaaaaaaa, skip: rule}"
    assert told(text(*[rule] * 3_000), text(*[rule] * 2_999)) == [
        "p3000: a dividing line → nothing"
    ]
