"""Which articles are at hand for a briefing, and what became in them of its passages."""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, Literal, NamedTuple

from tui.article.alignment import aligned
from tui.article.article import Article
from tui.article.copies import copy_of
from tui.article.fingerprint import is_of
from tui.article.reading import read_article
from tui.model.anchor import STATES, Anchor, Found, State
from tui.model.briefing import Briefing
from tui.model.source import Source
from tui.problems import Fault

Origin = Literal["given", "file", "copy"]
"""Named by a person for this once, by the briefing's own `file`, or kept from another time."""

_OUTSIDE: Final = "what a briefing names must lie in its own folder, links followed"


class Whereabouts(NamedTuple):
    """Where to look for the articles of a briefing."""

    folder: Path | None
    """The briefing's own, which a `file` lies in; None for standard input."""
    variables: Mapping[str, str]
    """The environment, which says where copies are kept."""
    given: Mapping[str, Article] = {}  # a default that nobody changes
    """Articles that a person named, by the id of their source."""


def counted(states: Iterable[State]) -> str:
    """Return how many there are of each state: "20 exact, 1 moved"; nothing where there is none."""
    counts = Counter(states)
    return ", ".join(f"{counts[state]} {state}" for state in STATES if counts[state])


class AtHand(NamedTuple):
    """An article of a source, and what became in it of the source's passages."""

    source: Source
    article: Article
    origin: Origin
    anchors: tuple[Anchor, ...]
    before: Article | None = None
    """The article as it was when its fingerprint was taken, where it is known."""

    @property
    def is_same(self) -> bool:
        """Whether it is, passage by passage, what the fingerprint was taken of."""
        return self.before is self.article

    @property
    def in_brief(self) -> str:
        """How many passages became what: "20 exact, 1 moved, 2 edited, 3 new"."""
        told = counted(anchor.state for anchor in self.anchors)
        known = {pin.passage for anchor in self.anchors for pin in anchor.places}
        new = len(self.article.blocks) - len(known)
        return ", ".join(part for part in (told, f"{new} new" if new else "") if part)

    @property
    def found(self) -> tuple[Found, ...]:
        """What stands at each passage, in the source's order."""
        return tuple(Found(self._words(anchor), anchor) for anchor in self.anchors)

    def _words(self, anchor: Anchor) -> str:
        shown = []
        for pin in anchor.places:
            text = self.article.shown(pin.passage)
            if pin.words:
                first, last = pin.words
                text = " ".join(text.split()[first - 1 : last])
            shown.append(text)
        return " ".join(shown)


def at_hand(source: Source, where: Whereabouts) -> AtHand | Fault | None:
    """Return the article of a source, with its passages found in it.

    That which was given goes before the source's `file`, and that before a copy. None where there
    is none of them; the `Fault` says why the `file` cannot be read.
    """
    found = _article(source, where)
    if found is None or isinstance(found, Fault):
        return found
    article, origin = found
    before = _before(source, article, where)
    anchors = aligned(source.blocks, article, before)
    return AtHand(source, article, origin, anchors, before)


def _before(source: Source, article: Article, where: Whereabouts) -> Article | None:
    """Return the article that a source's fingerprint was taken of, where anybody has it."""
    text = source.text
    if text is None or is_of(text, article):
        return article if text else None
    own = own_file(source.file, where.folder) if source.file and where.folder else None
    if isinstance(own, Article) and is_of(text, own):
        return own
    return copy_of(text, where.variables) if text.sha256 else None


Articles = Mapping[str, AtHand | Fault]
"""By the id of its source, the article that is at hand, or why it cannot be read."""


def articles_of(briefing: Briefing, where: Whereabouts) -> Articles:
    """Return the articles of a briefing's sources; a source without one is not among them."""
    found = {source.id: at_hand(source, where) for source in briefing.sources}
    return {identifier: one for identifier, one in found.items() if one is not None}


def _article(source: Source, where: Whereabouts) -> tuple[Article, Origin] | Fault | None:
    if given := where.given.get(source.id):
        return given, "given"
    if source.file and where.folder is not None:
        article = own_file(source.file, where.folder)
        return article if isinstance(article, Fault) else (article, "file")
    copy = copy_of(source.text, where.variables) if source.text else None
    return (copy, "copy") if copy else None


def own_file(name: str, folder: Path) -> Article | Fault:
    """Return the article of a file in a briefing's own folder; a `Fault` for one outside of it."""
    path = folder / name
    try:
        # The loader has refused names that lead out; a link on the way may still do so.
        if not path.resolve().is_relative_to(folder.resolve()):
            return Fault("B311", f"`{name}` leads out of the briefing's folder", _OUTSIDE)
    except (OSError, ValueError, RuntimeError):
        return Fault("B002", f"`{name}` cannot be read", "the name is not valid")
    return read_article(path, name)
