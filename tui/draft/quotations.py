"""What people say in an article, and no other item tells: as quotes, each with who says it."""

from collections.abc import Iterator
from typing import Final

from tui.clean import one_line
from tui.draft.article import Findings
from tui.draft.attributions import FoundAttribution
from tui.draft.governing import is_denied
from tui.draft.headline import headline
from tui.draft.items import Saying
from tui.draft.text import Covered
from tui.draft.voices import Voices, told

_MOST_QUOTED: Final = 8
"""So many words stand in a quotation (see the check B515); what is longer is told by its gist."""
_FEWEST_WORDS: Final = 2


def sayings(found: Findings, voices: Voices, covered: Covered) -> Iterator[Saying]:
    """Yield what is said by somebody, where nothing that is `covered` has words of it."""
    for one in found.attributions:
        if not found.is_read(one.start) or covered.touches(one.content):
            continue
        saying = _saying(one, found, voices)
        if saying is not None:
            yield saying


def _saying(one: FoundAttribution, found: Findings, voices: Voices) -> Saying | None:
    if one.source and one.cue and is_denied(found.text, one.source.start, one.cue.end):
        return None
    said_by = voices.voices(one)
    gist = headline(found.text, told(one, found.text))
    if not said_by or len(gist.split()) < _FEWEST_WORDS:
        return None
    pin = found.places.pin((one.start, min(one.end, _block_end(found, one))))
    return Saying(gist=gist, quote=_quoted(one, found), voices=said_by, pins=(pin,), rule=one.rule)


def _block_end(found: Findings, one: FoundAttribution) -> int:
    """Return where the passage ends that an attribution begins in: a pin lies in one passage."""
    return found.text.blocks[found.places.block(one.start) - 1].end


def _quoted(one: FoundAttribution, found: Findings) -> str:
    """Return the very words, where they are few enough to be given whole."""
    if not one.is_quotation:
        return ""
    words = one_line(found.text.said(one.content)).strip(" \"'“”‘’.,").split()
    return " ".join(words) if len(words) <= _MOST_QUOTED else ""
