"""Shares of a whole: how sure a rule is, as it was counted."""

import pytest

from tui.model.share import Share, parse_share
from tui.problems import Fault


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0.92", "92%"), ("1", "100%"), ("0", "0%"), ("0.925", "92.5%"),
        ("0.9", "90%"), ("1.00", "100%"), ("0.9999", "99.9%"),
    ],
)  # fmt: skip
def test_a_share_is_told_of_a_hundred(text: str, words: str) -> None:
    """Never as more than it is; as it was written it stays in the file."""
    share = parse_share(text)
    assert isinstance(share, Share)
    assert (str(share), share.words) == (text, words)


@pytest.mark.parametrize("text", ["92%", "1.1", "-0.5", ".9", "0,9", "0.99999", "high", ""])
def test_what_is_no_share_is_told(text: str) -> None:
    """With what to write."""
    fault = parse_share(text)
    assert isinstance(fault, Fault)
    assert fault.code == "B312"
    assert "`0.92`" in fault.help
