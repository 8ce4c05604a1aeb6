"""Keys stand where a reader looks for them, whatever the kind."""

from typing import Any

import pytest

from tui.edit.order import order_of, top_order
from tui.kinds import KINDS
from tui.load.schema import fields_of
from tui.model.source import Source


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_its_place(kind: Any) -> None:
    """Once, and no other field has one."""
    order = order_of(kind)
    assert sorted(order) == sorted(fields_of(kind))
    assert order[0] == "id"
    assert order.index("by") < order.index("at") < order.index("note")


def test_the_top_of_a_file_tells_what_it_is_then_lists_what_there_is() -> None:
    """What others refer to stands above them."""
    assert top_order() == (
        *("briefing", "id", "title", "summary", "lang", "subjects", "updated", "drafted"),
        *("sources", "places", "actors", "relations", "timeline", "figures"),
        *("background", "quotes", "caveats"),
    )


def test_how_a_date_is_known_stands_behind_the_date() -> None:
    """And what is long stands last."""
    event = order_of(next(kind for kind in KINDS if kind.LIST == "timeline"))
    assert event[1:8] == ("title", "date", "within", "said", "part_of_day", "basis", "why")
    assert order_of(Source)[-1] == "text"
