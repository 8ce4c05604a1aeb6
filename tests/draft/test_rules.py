"""Each rule has a name of its own, and says what it reads."""

import pytest

from scripts.measure_rules import TABLE, written
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


def test_measures_that_have_no_table_to_stand_in_are_an_error() -> None:
    """A measuring that changed nothing would leave the old confidences, and nobody would know."""
    source = TABLE.read_text("utf-8")
    assert written(source, MEASURED) == source
    assert written(source, {"date.day": (1, 2)}).count('"date.day": (1, 2),') == 1
    with pytest.raises(ValueError, match="0 tables"):
        written(source.replace("MEASURED:", "COUNTED:"), MEASURED)
