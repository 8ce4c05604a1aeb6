"""Short forms that a person types in seconds stand for the long ones."""

from collections.abc import Callable

import pytest

from tests.reading import first
from tui.kinds.event import Event
from tui.model.amount import parse_amount
from tui.model.pin import parse_pin
from tui.model.when import parse_when
from tui.problems import Fault


def test_a_claim_may_be_the_name_of_its_voice_alone() -> None:
    """`claims: [a, {by: b}]`: two voices, one in the short form."""
    event = first(
        Event,
        """
        title: x
        actors: [A, B]
        timeline:
          - {title: t, claims: [a, {by: b, via: radio}]}
        """,
    )
    assert [claim.by for claim in event.voices] == ["a", "b"]


@pytest.mark.parametrize(("parse", "text"), [
    (parse_when, "２０１８"),
    (parse_when, "٢٠١٨-٠٥"),
    (parse_amount, "１２"),
    (parse_pin, "p１"),
])  # fmt: skip
def test_digits_are_the_ten_of_ascii(parse: Callable[[str], object], text: str) -> None:
    """What looks like another number in another script is refused, not guessed."""
    assert isinstance(parse(text), Fault)
