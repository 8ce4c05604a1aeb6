"""What stands in the index is told apart from what another state of the program would put there."""

from hashlib import sha256

from tests.reading import loaded
from tui.library.packing import Packed, packed
from tui.library.schema import REVISION
from tui.library.tokens import tokens
from tui.search.document import Document, documents

TEXT = """\
title: Ferry strike
actors:
  - {id: hu, name: Harbour Union (HU), names: [Sindikat luke, {name: Докеры, kind: translation}]}
  - {id: gadafi, name: Muammar el-Qaddafi}
places: [{id: halden, name: Halden}, {id: quay, name: West Quay, part_of: halden}]
timeline:
  - {id: walkout, title: Crews walk out, date: 2026-03-02, by: hu, rank: key, tags: [Crews & Co]}
  - {id: fire, title: "Cease-fire: U.N. talks cost 35,000", within: 2026-03/2026-04, places: [quay]}
  - {id: one, title: 東京 and ½ of the crews, text: "Qaddafi’s harbours, façades"}
"""
HELD = {3: "bde3e7f1d63b7be5"}


def test_a_change_of_what_is_kept_raises_the_revision() -> None:
    """Otherwise a search goes by the words that an earlier state of the program has kept.

    Where this fails: raise `REVISION`, and write the new digest beside it.
    """
    briefing = loaded(TEXT).briefing
    assert briefing is not None
    held = list(documents(briefing))
    unpacked = Packed(packed(held, [""] * len(held)))
    words = [(one.columns, sorted(one.mistakable)) for one in map(tokens, held)]
    kept = [
        (*one[:-3], sorted(one.marks), one.earliest, one.latest)
        for one in map(unpacked.document, range(len(held)))
    ]
    assert held == [unpacked.document(number) for number in range(len(held))]
    text = repr((Document._fields, words, kept))
    assert {REVISION: sha256(text.encode()).hexdigest()[:16]} == HELD
