"""The palette: every action by what it is called, and all that the briefing holds, by its names."""

import asyncio
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui.app.app import BriefingApp
from tui.app.reader import Reader
from tui.keys import READER, Key, all_printed, remapped
from tui.model.source import Passage
from tui.render.glyphs import fold
from tui.search.document import Document
from tui.search.folding import folded_line
from tui.search.parsing import parse_query
from tui.search.query import QueryFault
from tui.search.search import Search

MOST: Final = 50
"""How many items are offered: more than anybody looks through. The search lists them all."""
_SYNONYMS: Final[Mapping[str, str]] = {
    "open": "passage enter",
    "search": "find look",
    "filter": "narrow limit",
    "sort": "order arrange",
    "voice": "speaker says",
    "follow": "links jump",
    "place.back": "history return",
    "place.forward": "history redo",
    "bookmark": "favourite favorite star",
    "bookmarks": "favourites favorites stars",
    "copy": "clipboard yank",
    "copy.citation": "cite reference clipboard",
    "export": "save write print",
    "source.open": "browser link url",
    "draft.accept": "approve confirm review",
    "draft.drop": "delete reject remove",
    "draft.undo": "undo revert",
    "draft.next": "unreviewed",
    "edit": "change vim",
    "yaml": "raw code",
    "reload": "refresh update",
    "problems": "errors warnings",
    "library": "files switch",
    "theme": "colors dark light",
    "help": "shortcuts manual",
    "suspend": "pause",
    "quit": "exit leave",
}
"""Words that people look for an action by, and that are not its own."""

# What stands above what: the greater comes first.
_CALLED_SO, _BEGINS_SO, _MEANT, _ITEM_CALLED_SO, _ITEM_BEGINS_SO, _HAS_WORDS, _ITEM = (
    7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0,
)  # fmt: skip


class Offer(NamedTuple):
    """An action as the palette shows it."""

    key: Key
    title: str
    help: str


def offers(keymap: Mapping[str, str]) -> Iterator[Offer]:
    """Yield every action of the reader but the palette itself, by the words of the help."""
    for key in remapped(READER, keymap):
        if key.id != "palette":
            keys = all_printed(key)
            yield Offer(key, f"{key.group}: {key.words}", f"key {keys}" if keys else "no key")


def score(key: Key, typed: str) -> float:
    """Return how well an action is what was typed; 0 where it is not."""
    typed = " ".join(typed.casefold().replace(":", " ").split())
    parts = key.id.replace("_", " ").split(".")
    called = [key.id, *parts, key.shown.casefold()]
    if typed in called:
        return _CALLED_SO
    if any(one.startswith(typed) for one in (*called, key.words.casefold())):
        return _BEGINS_SO
    synonyms = _SYNONYMS.get(key.id, "").split()
    if any(one.startswith(typed) for one in synonyms):
        return _MEANT
    words = f"{key.group} {key.words} {key.shown}".casefold().replace(",", " ").split()
    return _HAS_WORDS if _all_begin(typed.split(), [*words, *parts, *synonyms]) else 0


def _all_begin(typed: Sequence[str], words: Iterable[str]) -> bool:
    known = list(words)
    return bool(typed) and all(any(word.startswith(one) for word in known) for one in typed)


class Actions(Provider):
    """Offers the actions: by the beginnings of their words, and of words that mean the same."""

    async def discover(self) -> Hits:
        """Yield all actions, by their groups."""
        for command in sorted(self.app.get_system_commands(self.screen), key=lambda one: one.title):
            yield DiscoveryHit(command.title, command.callback, help=command.help)

    async def search(self, query: str) -> Hits:
        """Yield the actions that are called so."""
        app = self.app
        if not isinstance(app, BriefingApp):
            return
        commands = app.get_system_commands(self.screen)
        for offer, command in zip(offers(app.held.keymap), commands, strict=True):
            if fits := score(offer.key, query):
                shown = Content(offer.title)
                yield Hit(fits, shown, command.callback, text=offer.title, help=offer.help)


class Items(Provider):
    """Offers what the briefing holds, as the search finds it; choosing something goes there."""

    async def search(self, query: str) -> Hits:
        """Yield the first of what is found, what is called so before what only says it."""
        screen = self.screen
        if not isinstance(screen, Reader):
            return
        read = parse_query(query, typing=True)
        if isinstance(read, QueryFault) or not read.conditions:
            return
        search: Search = screen.search_here()
        for _ in search.steps():
            # A long briefing is read in slices, between which keys are answered.
            await asyncio.sleep(0)
        typed = folded_line(query)
        found = [(_tier(hit.document, typed), hit.document) for hit in search.hits(read)]
        # The search's own order among equals.
        found.sort(key=lambda one: -one[0])
        for number, (tier, document) in enumerate(found[:MOST]):
            name = f"{document.noun}: {_name(document)}"
            # As content, not as words that could be taken for markup.
            shown = Content(fold(name) if screen.glyphs.folded else name)
            go = partial(screen.call_later, screen.follow_to, document.id)
            yield Hit(tier - number / (2 * MOST), shown, go, text=name)


def _tier(document: Document, typed: str) -> float:
    names = [folded_line(name) for name in (document.id, document.title, *document.names)]
    if typed in names:
        return _ITEM_CALLED_SO
    return _ITEM_BEGINS_SO if any(name.startswith(typed) for name in names) else _ITEM


def _name(document: Document) -> str:
    name = document.row if document.noun == Passage.NOUN else document.title
    return " ".join(f"{document.sign}{name}".split())
