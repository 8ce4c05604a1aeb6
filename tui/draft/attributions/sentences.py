"""Read one sentence for who says what in it."""

from collections.abc import Iterator, Sequence

from tui.draft.attributions.onward import by_verb
from tui.draft.attributions.passing import in_passing
from tui.draft.attributions.reading import Reading
from tui.draft.attributions.words import Token


def readings(tokens: Sequence[Token]) -> Iterator[Reading]:
    """Yield who says what in a sentence, from left to right; no content lies in another.

    What is attributed in passing, as in `The harbour is closed, officials said`, is read first: it
    is all that stands before it, whatever verbs are in that.
    """
    passing = in_passing(tokens)
    place = floor = 0
    last: Reading | None = None
    while place < len(tokens):
        if passing and passing[0].start <= place:
            found: Reading | None = passing.pop(0)
        else:
            ceiling = passing[0].start if passing else len(tokens)
            found = by_verb(tokens[:ceiling], place, floor, last)
        if found is None:
            place += 1
            continue
        yield found
        last = found
        place = floor = max(found.end, place + 1)
