"""What is remembered of one briefing: where it was left, its bookmarks, what was seen of it.

Each briefing has a file of its own, found by the briefing's absolute path, so that ten thousand
of them do not make one huge file that is written anew at every turn.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from tui.clean import one_line
from tui.digests import digest
from tui.directories import directory
from tui.state.file import Change, change, held

FOLDER: Final = "briefings"
_MOST_BYTES: Final = 32 * 1024 * 1024
_MOST_SEEN: Final = 50_000
"""How many items are kept as seen, those included that the file has no more."""
_LONGEST_NAME: Final = 40


class LastPlace(NamedTuple):
    """Where a briefing was left."""

    pane: str
    item: str
    scroll: int
    columns: int
    """How wide the screen was: a line's number at one width says nothing about another."""
    card: bool = False
    """Whether a card covered the list."""
    card_scroll: int = 0


class Bookmark(NamedTuple):
    """An item to come back to, with its words for when the briefing has it no more."""

    item: str
    caption: str


def last_place(variables: Mapping[str, str], path: Path) -> LastPlace | None:
    """Return where a briefing was left, if it was read before."""
    found = _held(variables, path).get("place")
    if not isinstance(found, dict):
        return None
    values = [found.get(name) for name in LastPlace._fields]
    kinds = [str, str, int, int, bool, int]
    if any(type(value) is not kind for value, kind in zip(values, kinds, strict=True)):
        return None
    place = LastPlace(*values)  # type: ignore[arg-type]  # each was asked for its type
    return place if min(place.scroll, place.card_scroll) >= 0 else None


def remember_place(variables: Mapping[str, str], path: Path, place: LastPlace) -> bool:
    """Keep where a briefing is left; return whether that was possible."""

    def leave(found: dict[str, Any]) -> None:
        found["place"] = place._asdict()

    return _change(variables, path, leave)


def bookmarks(variables: Mapping[str, str], path: Path) -> tuple[Bookmark, ...]:
    """Return the bookmarks of a briefing, in the order in which they were set."""
    return _bookmarks(_held(variables, path))


def add_bookmark(variables: Mapping[str, str], path: Path, bookmark: Bookmark) -> bool:
    """Set a bookmark after those that are set; return whether that was possible."""

    def add(found: dict[str, Any]) -> None:
        others = [one for one in _bookmarks(found) if one.item != bookmark.item]
        found["bookmarks"] = [one._asdict() for one in (*others, bookmark)]

    return _change(variables, path, add)


def drop_bookmark(variables: Mapping[str, str], path: Path, item: str) -> bool:
    """Take a bookmark away; return whether that was possible."""

    def drop(found: dict[str, Any]) -> None:
        others = [one for one in _bookmarks(found) if one.item != item]
        found["bookmarks"] = [one._asdict() for one in others]

    return _change(variables, path, drop)


def carry_bookmarks(variables: Mapping[str, str], path: Path, renamed: Mapping[str, str]) -> bool:
    """Let bookmarks go on with items whose ids have changed; return whether that was possible."""

    def carry(found: dict[str, Any]) -> None:
        carried = [one._replace(item=renamed.get(one.item, one.item)) for one in _bookmarks(found)]
        found["bookmarks"] = [one._asdict() for one in carried]

    return _change(variables, path, carry)


def _bookmarks(found: Mapping[str, Any]) -> tuple[Bookmark, ...]:
    listed = found.get("bookmarks")
    marked: dict[str, Bookmark] = {}
    for one in listed if isinstance(listed, list) else ():
        if isinstance(one, dict):
            item, caption = one.get("item"), one.get("caption")
            if isinstance(item, str) and isinstance(caption, str):
                marked.setdefault(item, Bookmark(item, one_line(caption)))
    return tuple(marked.values())


def seen(variables: Mapping[str, str], path: Path) -> dict[str, str] | None:
    """Return the items of a briefing that were seen, each with its signature; None if none ever."""
    return _seen(_held(variables, path))


def known_among(variables: Mapping[str, str], files: Iterable[str]) -> Iterator[str]:
    """Yield those of very many briefings, by absolute paths, of which anything is remembered."""
    folder = directory("state", variables)
    try:
        names = os.listdir(folder / FOLDER) if folder else ()  # noqa: PTH208  # ten thousand names need no paths
    except OSError:
        return
    digests = {Path(name).stem.rpartition("-")[2] for name in names}
    if digests:
        yield from (file for file in files if digest(os.fsencode(file)) in digests)


def remember_seen(variables: Mapping[str, str], path: Path, signatures: Mapping[str, str]) -> bool:
    """Keep that items were seen, beside those seen before; return whether that was possible."""

    def add(found: dict[str, Any]) -> None:
        together = {**(_seen(found) or {}), **signatures}
        # Ids are made out of titles, and change with each of them: those of old are let go.
        found["seen"] = dict(signatures) if len(together) > _MOST_SEEN else together

    return _change(variables, path, add)


def _seen(found: Mapping[str, Any]) -> dict[str, str] | None:
    kept = found.get("seen")
    if not isinstance(kept, dict):
        return None
    return {item: signature for item, signature in kept.items() if isinstance(signature, str)}


def _held(variables: Mapping[str, str], path: Path) -> dict[str, Any]:
    folder, name = directory("state", variables), _name(path)
    return held(folder, name, _MOST_BYTES) if folder and name else {}


def _change(variables: Mapping[str, str], path: Path, update: Change) -> bool:
    folder, name = directory("state", variables), _name(path)
    if folder is None or not name:
        return False

    def changed(found: dict[str, Any]) -> None:
        found["path"] = _absolute(path)  # for whoever looks at the file
        update(found)

    return change(folder, name, changed, _MOST_BYTES)


def _name(path: Path) -> str:
    """Return the name of a briefing's file: a few letters for people, and a hash for the rest."""
    try:
        absolute = os.fsencode(_absolute(path))
    except (OSError, ValueError):
        return ""
    spelled = "".join(one if one.isascii() and one.isalnum() else "-" for one in path.stem)
    return f"{FOLDER}/{spelled[:_LONGEST_NAME].strip('-')}-{digest(absolute)}.json"


def _absolute(path: Path) -> str:
    # Not Path.resolve, which raises over links that lead in a circle. One file is one briefing,
    # by whatever link it is opened.
    return os.path.realpath(path)
