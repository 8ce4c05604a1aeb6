"""Each rule has a name of its own, and says what it reads."""

from tui.draft.precision import MEASURED, confidences
from tui.draft.rules import OWN, rule, rules


def test_a_rule_is_found_by_its_id_and_no_two_have_one() -> None:
    """`briefing explain` tells it by the id that a drafted item has."""
    found = rule("event.lead")
    assert found in OWN
    assert rule("no-such-rule") is None
    assert all(one.says and one.id.count(".") == 1 for one in rules().values())


def test_what_was_measured_is_a_rule_and_no_confidence_is_more_than_certain() -> None:
    """A rule that is gone leaves no figure behind."""
    assert set(MEASURED) <= set(rules())
    assert all(0 <= float(one) <= 1 for one in confidences().values())
    assert all(0 <= right <= found for right, found in MEASURED.values())
