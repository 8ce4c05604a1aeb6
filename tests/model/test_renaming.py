"""All that refers to an item follows it to its new id."""

from tests.reading import whole
from tui.model.changes import signatures
from tui.model.renaming import under_new_ids

TEXT = """\
title: t
sources:
  - {id: log, label: The log, text: {blocks: [x, y]}}
actors:
  - {id: union, name: Harbour Union, part_of: port}
  - {id: port, name: Port}
timeline:
  - id: walkout
    title: Crews walk out
    actors: [{id: union, role: crews}]
    claims:
      - {by: union, at: log/p2}
      - {by: log}
    at: log/p1
relations:
  - {id: one, from: union, kind: opposes, to: port}
caveats:
  - {id: care, text: The union says so., about: [walkout, union]}
"""


def test_every_reference_and_every_pin_follows() -> None:
    """As if the author had replaced the word in the whole file."""
    renamed = {"log": "diary", "union": "hu", "walkout": "strike"}
    text = TEXT
    for old, new in renamed.items():
        text = text.replace(f"{old}/", f"{new}/").replace(f": {old}", f": {new}")
        text = text.replace(f"[{old},", f"[{new},").replace(f" {old}]", f" {new}]")
    assert signatures(under_new_ids(whole(TEXT), renamed)) == signatures(whole(text))


def test_words_that_are_no_reference_stay() -> None:
    """A role or a sentence may hold the same word."""
    (event,) = under_new_ids(whole(TEXT), {"crews": "x", "Port": "x"}).lists["timeline"]
    assert event == whole(TEXT).by_id["walkout"]
