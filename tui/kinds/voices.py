"""Whose briefing it is: the items that one voice says, or that independent voices share."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from tui.model.briefing import Briefing
from tui.model.claim import UNATTRIBUTED

SHARED: Final = "shared"
"""Stands for two voices or more that are not parts of one body, and say the same."""
UNRECORDED: Final = "?"
"""Stands for items that are somebody's claims, though nobody is recorded; no id is like it."""


class Voice(NamedTuple):
    """One voice of a briefing, and what is shown when its words alone are."""

    key: str
    """The id of an actor or a source; `unattributed`; `shared`; or `?`."""
    words: str
    on: str
    """What it is called where panes are narrowed to it."""
    sort: str
    """What sort of voice it is: "source", "party" …"""
    said: frozenset[str]
    """The items it is a voice of, whether it affirms, doubts or denies them."""


def voices(briefing: Briefing) -> list[Voice]:
    """Return the voices: the sources' own, the parties by how much they say, none, shared."""
    said: dict[str, set[str]] = {}
    shared: set[str] = set()
    unrecorded: set[str] = set()
    for item in briefing:
        if item.ATTRIBUTED and not item.voices:
            unrecorded.add(item.id)
        for claim in item.voices:
            if claim.by:
                said.setdefault(claim.by, set()).add(item.id)
        if item.standing(briefing) == "corroborated":
            shared.add(item.id)
    found = [_voice(key, ids, briefing) for key, ids in said.items()]
    order = ("source", "party", "")
    found.sort(key=lambda voice: (order.index(voice.sort), -len(voice.said)))
    nobody = Voice(UNRECORDED, "no voice recorded", "no voice recorded", "", frozenset(unrecorded))
    together = Voice(
        SHARED,
        "what independent voices share",
        "shared by independent voices",
        "",
        frozenset(shared),
    )
    return [*found, *([nobody] if unrecorded else []), together]


def _voice(key: str, said: set[str], briefing: Briefing) -> Voice:
    ids = frozenset(said)
    if key == UNATTRIBUTED:
        return Voice(key, "nobody who is named", "said by nobody who is named", "", ids)
    name = briefing.short(key)
    if briefing.is_source(key):
        return Voice(key, f"{name} itself", f"voice {name} itself", "source", ids)
    return Voice(key, name, f"voice {name}", "party", ids)


def around(said: frozenset[str], briefing: Briefing) -> frozenset[str]:
    """Return items with all that belongs to them: whom and what they name, cautions, passages."""
    return said | frozenset(_belonging(said, briefing))


def _belonging(said: frozenset[str], briefing: Briefing) -> Iterator[str]:
    for item in briefing:
        if item.ATTRIBUTED:
            continue
        naming = briefing.mentions.get(item.id, ())
        if said.intersection(item.warns_about()) or any(one.id in said for one in naming):
            yield item.id
    for identifier, passage in briefing.passages.items():
        if any(item.id in said for item in briefing.pinned(identifier)):
            yield identifier
            yield passage.source
