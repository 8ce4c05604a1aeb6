"""Numbers in words."""

from tui.model.words import count


def test_counts_agree_with_their_nouns() -> None:
    """With thousands grouped."""
    assert [count(number, "error") for number in (0, 1, 2, 1_000)] == [
        "0 errors",
        "1 error",
        "2 errors",
        "1,000 errors",
    ]
