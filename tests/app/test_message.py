"""Messages carry what they declare, and nothing else."""

import pytest
from textual.message import Message

from tui.app.message import Told


class Moved(Told):
    """Something went from one place to another."""

    from_: str
    to: int


def test_a_message_has_what_was_told() -> None:
    """In the order of its annotations, or by name."""
    for moved in (Moved("here", 3), Moved("here", to=3), Moved(to=3, from_="here")):
        assert (moved.from_, moved.to) == ("here", 3)
        assert isinstance(moved, Message)


@pytest.mark.parametrize(
    ("values", "named"), [((), {}), (("here",), {}), (("here", 3, 4), {}), (("here",), {"by": 3})]
)
def test_a_message_is_told_in_full(values: tuple[object, ...], named: dict[str, object]) -> None:
    """What is missing, too much or misspelled is a mistake of ours, and says what there is."""
    with pytest.raises(TypeError, match="Moved takes from_, to"):
        Moved(*values, **named)  # type: ignore[arg-type]  # mistakes are what is tried
