"""Numbers in words, and words in quotation marks."""

from tui.model.words import count, in_quotes


def test_counts_agree_with_their_nouns() -> None:
    """With thousands grouped."""
    assert [count(number, "error") for number in (0, 1, 2, 1_000)] == [
        "0 errors",
        "1 error",
        "2 errors",
        "1,000 errors",
    ]


def test_a_quotation_within_another_has_inner_marks() -> None:
    """Two marks in a row would be nobody's."""
    assert in_quotes("late Sunday") == "“late Sunday”"
    assert in_quotes("“The wall did it,” he says") == "“‘The wall did it,’ he says”"
    assert in_quotes('a "wall" of Ole’s') == "“a 'wall' of Ole’s”"
