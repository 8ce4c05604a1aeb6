"""What holds of attributions in any text, however hostile."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.draft.attributions import RULES, find_attributions
from tui.draft.text import Text

_WORDS = (
    "said says told according to the union Ines Ohl he who , . : ; - “ ” \" ' ( ) and but that "
    "on Monday denied adding called for plans Facebook in a statement ? ! spokesman of '' is not"
)
WORDS = _WORDS.split()
TEXTS = st.lists(st.sampled_from([*WORDS, "\n\n", "\n", "é", "\u200b"]), max_size=60).map(" ".join)
HOSTILE = (
    "A ", "1,", "``", "``a", "“", '" ', "' ", "''", "(", "Al-", "said ", "he said ", "X said, ",
    "and said ", ", saying that ", "according to X, ", "X said:\n\n", "“A b c d.” He said. ",
    "“A b?” ", "spokesman of the ", "on the a b c d ", "- ", "AB: c\n\n", " ", "\n", "x",
    "to to to said ", "according to X, and ", "X said, and ", "On Monday, X said, ",
)  # fmt: skip


@given(TEXTS)
def test_what_is_found_stands_in_the_text_and_in_order(text: str) -> None:
    """Stretches are not empty and not outside; who says it is no part of what is said."""
    rules = {rule.id for rule in RULES}
    found = find_attributions(Text.of(text))
    assert list(found) == sorted(found, key=lambda one: one.start)
    for one in found:
        assert one.rule in rules
        about = (one.meant, one.speaker, one.organisation, one.via, one.said_on)
        for part in (*one.parts, *filter(None, (one.source, one.cue, *about))):
            assert 0 <= part.start < part.end <= len(text)
        for part in (*one.parts, *filter(None, (one.cue,))):
            assert one.start <= part.start
            assert part.end <= one.end
        for apart in filter(None, (one.source, one.cue)):
            assert not any(apart.overlaps(part) for part in one.parts)


@given(TEXTS)
def test_no_letter_is_said_twice(text: str) -> None:
    """No content lies in another, whoever says it."""
    parts = sorted(part for one in find_attributions(Text.of(text)) for part in one.parts)
    assert all(one.end <= other.start for one, other in pairwise(parts))


@given(TEXTS, TEXTS)
def test_a_passage_is_read_by_itself_but_for_what_is_left_open(one: str, other: str) -> None:
    """What is found in a text is found there whatever comes behind."""
    first = find_attributions(Text.of(one))
    both = find_attributions(Text.of(f"{one.rstrip()}\n\n{other}"))
    assert both[: len(first)] == first or one.rstrip()[-1:] == ":" or "\n" in one


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_long_hostile_text_is_read(piece: str) -> None:
    """Two hundred thousand letters of anything come to an end."""
    text = Text.of(piece * (200_000 // len(piece)))
    assert len(find_attributions(text)) <= len(text.sentences) * 2
