"""Whether some words can be what somebody says, or only tell where, when and why it was said."""

from collections.abc import Sequence
from itertools import dropwhile
from typing import Final

from tui.article.quantities import SCALES, VALUES
from tui.draft.attributions.cues import is_past
from tui.draft.attributions.sources import begins_clause, is_surely_verb
from tui.draft.attributions.words import PREPOSITIONS, PRONOUNS, SUBORDINATE, Token

_FEWEST: Final = 4
"""So many words are a statement, whatever stands among them."""
_JOINING: Final = frozenset({"and", "but", "or"})
_BOUNDS_WORDS: Final = (
    "a at least most up to about around over under between well more than only as many much few"
)
_BOUNDS: Final = frozenset(_BOUNDS_WORDS.split())
"""Words of which some stand before a number."""
_APART: Final = frozenset(",:;-")


def states(tokens: Sequence[Token]) -> bool:
    """Whether some words can be what is said, and are no `In the north,` or `Asked why,`."""
    if tokens and (tokens[0].kind == "quotation" or tokens[-1].kind == "quotation"):
        return True
    place = 0
    for end in (*(at for at, token in enumerate(tokens) if token.text == ","), len(tokens)):
        part = list(dropwhile(lambda one: one.low in _JOINING, tokens[place:end]))
        if part and _is_told(part):
            return True
        place = end + 1
    return False


def states_little(words: Sequence[Token]) -> bool:
    """Whether a sentence can be a statement by a verb anywhere: `The ship, once new, was old`."""
    if not words or words[0].low == "asked":
        return False
    return _has_auxiliary(words) if begins_clause(words[0]) else has_verb(words)


def _is_told(part: Sequence[Token]) -> bool:
    """Whether words between signs state something: of many words, those that begin no clause."""
    first = part[0]
    if first.low == "asked":
        return False
    if begins_clause(first):
        # At least 15 ferries were kept in port; in the north two sank: not as it was in May.
        if _counts(part):
            return has_verb(part)
        return first.low in PREPOSITIONS and _has_auxiliary(part)
    is_subject = first.is_nominal or first.low in PRONOUNS
    return len(part) >= _FEWEST or (is_subject and has_verb(part))


def _counts(part: Sequence[Token]) -> bool:
    """Whether some words begin with a number and what bounds it: `Up to 300`, `About a dozen`."""
    number = next((token for token in part if token.low not in _BOUNDS), part[0])
    return number.low[:1].isdigit() or number.low in VALUES or number.low in SCALES


def has_verb(part: Sequence[Token]) -> bool:
    """Whether something is told of the first word, in the past or by a verb that helps others."""
    return any(one.is_helping or is_past(one) or is_surely_verb(one) for one in part[1:])


def _has_auxiliary(part: Sequence[Token]) -> bool:
    """Whether a sentence follows on where or when it was so, with no clause in between."""
    verb = next((at for at, token in enumerate(part) if token.is_helping), 0)
    return verb > 0 and not any(
        token.text in _APART or token.low in SUBORDINATE for token in part[1:verb]
    )
