"""The picture on a figure's card: what its number may be compared with, and nothing else."""

import pytest

from tests.reading import whole
from tui.model.card import plain
from tui.render.card_pictures import card_picture
from tui.render.glyphs import UNICODE

BOATS = """\
title: t
actors: [{id: hu, name: HU}, {id: line, name: Line}]
figures:
- {id: lost, label: boats lost, value: more than 100, measure: count, by: hu}
- {id: mended, label: boats mended, value: about 20, measure: count, by: hu}
- {id: others, label: boats sold, value: 3, measure: count, by: line}
- id: rivals
  label: strikers
  unit: people
  values: [{value: 30, by: hu}, {value: 3, by: line}]
- id: again
  label: strikers
  unit: workers
  values: [{value: 20 to 40, by: hu}, {value: up to 35, by: hu}, {value: 9, by: line}]
"""


def picture(item: str) -> list[str]:
    """Return what is drawn on a card of seventy columns."""
    briefing = whole(BOATS)
    return [plain(line) for line in card_picture(briefing.by_id[item], briefing, 70, UNICODE)]


def test_a_card_has_the_numbers_that_its_own_may_be_compared_with() -> None:
    """Of one unit, by one voice, of one day; with what the signs mean."""
    assert picture("lost") == [
        "",
        "Count, as given by HU, no day recorded",
        "                     0        50        100",
        "               ──────|────────|─────────|──────",
        "more than 100                           (┄┄┄┄┄▶  boats lost",
        "about 20                ○                        boats mended",
        "○ about that   ( ) from or to it, without it   ▶ no bound",
    ]
    assert picture("mended") == picture("lost")


@pytest.mark.parametrize("item", ["others", "rivals", "hu"])
def test_rivals_are_not_drawn_beside_each_other(item: str) -> None:
    """Twenty by the one side and three hundred by the other are no scale; an actor is no number."""
    assert not picture(item)


def test_of_rivals_those_of_one_voice_and_day_are_drawn() -> None:
    """Without the number that another gives."""
    drawn = picture("again")
    assert any("20 to 40" in line for line in drawn)
    assert any("up to 35" in line for line in drawn)
    assert not any(line.startswith("9") for line in drawn)


def test_for_one_of_very_many_figures_nothing_is_looked_up() -> None:
    """A cursor that moves over them must not wait."""
    figures = "".join(f"- {{label: b{one}, value: {one}, by: hu}}\n" for one in range(1_001))
    many = whole(f"title: t\nactors: [{{id: hu, name: HU}}]\nfigures:\n{figures}")
    assert card_picture(many.by_id["b1"], many, 70, UNICODE) == []
