"""Look up every reference and pin once all items are read, and link the items both ways."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from tui.load.schema import Reader, Reference
from tui.model.briefing import Briefing, Header
from tui.model.item import Item
from tui.model.pin import Pin
from tui.model.record import ANYTHING
from tui.model.source import Source
from tui.problems import Problem

_MOST_NAMED: Final = 12
Lists = Mapping[str, tuple[Item, ...]]


def check_links(
    header: Header,
    lists: Lists,
    references: Sequence[tuple[Item, Sequence[Reference]]],
    reader: Reader,
) -> Briefing:
    """Return the briefing with its backlinks; report what leads nowhere, or to the wrong kind."""
    by_id = {item.id: item for items in lists.values() for item in items}
    mentions: dict[str, dict[str, Item]] = {}
    for item, made in references:
        for reference in made:
            if _leads_somewhere(reference, by_id, reader) and reference.target != item.id:
                mentions.setdefault(reference.target, {})[item.id] = item
    linked = {target: tuple(items.values()) for target, items in mentions.items()}
    briefing = Briefing(header, lists, linked)
    for pin in reader.pins:
        _check_pin(pin, briefing, reader)
    for item in _loops(by_id):
        what = f"`{item.id}` is part of itself"
        help_ = "`part_of` must lead upwards and end; take one of them away"
        reader.report.add(Problem("B405", what, item.mark, "its `part_of` leads back to it", help_))
    return briefing


def _leads_somewhere(reference: Reference, by_id: Mapping[str, Item], reader: Reader) -> bool:
    found = by_id.get(reference.target)
    wanted = reference.to.lists
    if found is not None and (wanted == ANYTHING or found.LIST in wanted):
        return True
    width = max(1, min(len(reference.target), 60))
    where = "items" if wanted == ANYTHING else " or ".join(wanted)
    under = "" if wanted == ANYTHING else f" under {' or '.join(f'`{one}`' for one in wanted)}"
    if found is not None:
        what = f"`{reference.target}` is {_a(found.NOUN)}, which cannot stand here"
        reason = f"line {found.mark.line} defines it under `{found.LIST}`"
        help_ = f"name one of the {where}"
        reader.report.add(Problem("B403", what, reference.mark, reason, help_, width))
        return False
    what = f"there is no item `{reference.target}`{under}"
    help_, certain = _meant(reference, by_id, where, reader)
    mend = reference.node.mend(certain)
    reader.report.add(Problem("B402", what, reference.mark, "", help_, width, mend=mend))
    return False


def _meant(
    reference: Reference, by_id: Mapping[str, Item], where: str, reader: Reader
) -> tuple[str, str]:
    """Return what helps, and the id that is meant where that is certain.

    It is where one item alone has that id in other letters, or is called so.
    """
    wanted, word = reference.to.lists, reference.target.casefold()
    words: dict[str, str] = {}
    called: set[str] = set()
    if reader.comparisons > 0:
        fitting = [item for item in by_id.values() if wanted == ANYTHING or item.LIST in wanted]
        named = [(name.casefold(), item.id) for item in fitting for name in _names(item)]
        words, called = dict(named), {identifier for name, identifier in named if name == word}
    near = words.get(reader.near(word, words))
    if near:
        return f"did you mean `{near}`?", called.pop() if len(called) == 1 else ""
    return (f"add it to {where}" if wanted != ANYTHING else "name the id of an item"), ""


def _names(item: Item) -> Iterator[str]:
    yield from (item.id, item.caption[:80], item.short[:80])


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def _check_pin(pin: Pin, briefing: Briefing, reader: Reader) -> None:
    width = len(str(pin))
    source = briefing.sources[0] if briefing.sources else None
    if pin.source:
        named = briefing.by_id.get(pin.source)
        source = named if isinstance(named, Source) else None
    if pin.source and source is None:
        help_ = _source_meant(pin.source, briefing, reader)
        what = f"there is no source `{pin.source}`"
        reader.report.add(Problem("B404", what, pin.mark, "", help_, width))
        return
    if source is None or not source.blocks:
        return
    if pin.passage > len(source.blocks):
        what = f"`{source.id}` has no passage p{pin.passage}"
        reason = f"its text has passages p1 to p{len(source.blocks)}"
        reader.report.add(Problem("B404", what, pin.mark, reason, "correct the number", width))
        return
    words = source.blocks[pin.passage - 1].words
    if pin.words and words is not None and pin.words[1] > words:
        what = f"p{pin.passage} has no word {pin.words[1]}"
        reason = f"the passage has {words} words"
        reader.report.add(Problem("B404", what, pin.mark, reason, "correct the range", width))


def _source_meant(name: str, briefing: Briefing, reader: Reader) -> str:
    sources = briefing.sources
    near = reader.near(name, (source.id for source in sources))
    if near:
        return f"did you mean `{near}`?"
    some = ", ".join(source.id for source in sources[:_MOST_NAMED]) or "none"
    return f"the sources are {some}" + (", …" if len(sources) > _MOST_NAMED else "")


def _loops(by_id: Mapping[str, Item]) -> Iterator[Item]:
    """Yield one item of each `part_of` loop; every item is walked over once."""
    done: set[str] = set()
    for start in by_id:
        path: dict[str, None] = {}
        at = start
        while at in by_id and at not in done and at not in path:
            path[at] = None
            at = getattr(by_id[at], "part_of", None) or ""
        if at in path:
            yield by_id[at]
        done.update(path)
