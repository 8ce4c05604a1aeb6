"""The notice above the keys that an article at hand is not as it was: how much of it, and where."""

from collections import Counter
from collections.abc import Collection

from tui.app.bar import Piece
from tui.app.trail import cut
from tui.model.version import Version
from tui.model.words import count
from tui.render.cells import cells
from tui.render.glyphs import Glyphs

_SHOWS = "pane('source')"
"""What a click on it does."""


def differing_pieces(
    versions: Collection[Version], key: str, width: int, glyphs: Glyphs
) -> tuple[Piece, ...]:
    """Return the notice; nothing where no passage is edited or missing. A `key` shows where.

    What moved is as it was, and is not counted. Other notices go before it.
    """
    counts = sum((version.counts for version in versions), Counter())
    numbers = [(counts[state], state) for state in ("edited", "missing") if counts[state]]
    if not numbers:
        return ()
    (first, state), *rest = numbers
    others = "".join(f", {number:,} {state}" for number, state in rest)
    differs = "The article at hand differs" if len(versions) == 1 else "The articles at hand differ"
    in_full = f" {differs}: {count(first, 'passage')} {state}{others} "
    in_brief = f" Article differs: {first:,} {state}{others} "
    fitting = (words for words in (in_full, in_brief) if cells(words) <= width)
    words = next(fitting, None) or cut(in_brief, width, glyphs)
    # Of no use apart, and less than any words.
    where = (Piece(f" {key}", "key", _SHOWS, -1), Piece(" shows where ", "words", _SHOWS, -1))
    return (Piece(words, "alarm", _SHOWS), *(where if key else ()))
