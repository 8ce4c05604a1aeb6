"""What a print-out adds to a number: who gives which value, of when, and whose own count it is."""

from tests.reading import first, whole
from tui.kinds.figure import Figure
from tui.model.card import plain

COUNTED = """
    title: Ferry strike
    actors: [{id: hu, name: HU}, {id: port, name: the port}]
    figures:
      - id: crowd
        label: people at the gate
        values:
          - {value: more than 400, by: hu, speaker: a steward, as_of: 2026-03-02}
          - {value: about 90, by: port, period: 2026-03-02/2026-03-04}
          - {value: dozens, by: unattributed}
    """


def test_each_of_several_values_is_told_with_who_gives_it_and_of_when() -> None:
    """A row has them in their order; here nobody need count along."""
    briefing = whole(COUNTED)
    more = plain(briefing.by_id["crowd"].row(briefing).more)
    assert more == (
        "more than 400, HU (a steward), as of 2 Mar 2026; "
        "about 90, the port, covers 2–4 Mar 2026; "
        "dozens, nobody is named, no day given"
    )


def test_a_number_is_told_with_the_time_that_it_covers() -> None:
    """After who spoke, and before other units."""
    text = (
        "title: Strike\nactors: [{id: hu, name: HU}]\nfigures:\n  - {label: the way, value: 240, "
        "unit: km, also: 145 miles, by: hu, speaker: a spokesman, period: 2026-03-02/..}\n"
    )
    row = first(Figure, text).row(whole(text))
    assert (
        plain(row.more) == "said by a spokesman; covers since 2 Mar 2026; also printed: 145 miles"
    )
