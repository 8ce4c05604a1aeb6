"""What other programs show of an item in a line: with who says so, so that no claim is a fact."""

from collections.abc import Sequence

from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.draft import UNREVIEWED
from tui.model.item import Item
from tui.model.pin import Pin
from tui.render.text import card_lines


def statement(item: Item, briefing: Briefing) -> str:
    """Return an item in a line: what it says, who says so, whether it is reviewed or needs care."""
    row = item.row(briefing)
    care = "read with care" if row.care and briefing.cautions(item.id) else ""
    draft = UNREVIEWED if item.is_draft else ""
    # A voice against it stands before its words.
    voice = "" if item.against(briefing) else plain(row.voice)
    said = ", ".join(filter(None, (voice, care, draft)))
    what = item.mention(briefing).text
    return f"{what} — {said}" if said else what


def described(text: str, item: Item, briefing: Briefing) -> str:
    """Return what is said of an actor or a place, with who says so; of nothing, who says it is."""
    voice = plain(item.brief_voice(briefing))
    draft = UNREVIEWED if item.is_draft else ""
    said = ", ".join(filter(None, (voice, draft)))
    return " — ".join(filter(None, (text, said)))


def told(item: Item, briefing: Briefing) -> str:
    """Return all that the item's card says below its title, a line a fact."""
    _, *lines = card_lines(item.card(briefing))
    return "\n".join(lines)


def sources_of(pins: Sequence[Pin], briefing: Briefing) -> list[str]:
    """Return the ids of the sources that pins lead into, each once."""
    found = (briefing.passage_id(pin).rpartition("/")[0] for pin in pins)
    return [source for source in dict.fromkeys(found) if source in briefing.by_id]
