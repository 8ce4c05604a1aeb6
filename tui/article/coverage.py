"""What of an article no item covers: blocks, numbers, dates, names, abbreviations, quotations.

A thing is covered where an item that is pinned to its block says it; a name also where the
briefing knows it, and the date that the article prints as its own where its source is of that day.
Page furniture, and blocks without a letter or digit, have nothing to cover.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from tui.article.at_hand import AtHand
from tui.article.calendar import Date
from tui.article.covering import Covering, known, wanted
from tui.article.dateline import is_own_date
from tui.article.letters import even
from tui.article.mentions import SORTS, Sort, Thing, things_in
from tui.article.names import standing
from tui.article.pins import pinned
from tui.article.said import Said, Wanted, said
from tui.clean import one_line
from tui.frozen import Frozen
from tui.model.briefing import Briefing
from tui.model.card import Fact, Span, Spans, joined
from tui.model.item import Item
from tui.model.source import Source, digest
from tui.problems import Problem

_LONGEST: Final = 80
"""Letters of a thing that are shown; a block is shown by its beginning."""


class Uncovered(NamedTuple):
    """A thing of an article that no item covers."""

    block: int
    """The number of its block in the article at hand, from 1."""
    sort: Sort
    words: str
    """As printed, cleaned, in one line; of what is long, the beginning."""
    start: int
    """Where the words begin in the block as it was read."""
    end: int


class Tally(NamedTuple):
    """How many things of a sort an article has, and how many of them are covered."""

    sort: Sort
    covered: int
    total: int


class Coverage(Frozen):
    """How much of a source's article a briefing covers."""

    source: str
    """The source's id."""
    tallies: tuple[Tally, ...]
    """One for each sort, in the order of `SORTS`."""
    uncovered: tuple[Uncovered, ...]
    """In the article's order; a block before what is in it."""

    @property
    def covered(self) -> int:
        """How many things are covered."""
        return sum(tally.covered for tally in self.tallies)

    @property
    def total(self) -> int:
        """How many things there are."""
        return sum(tally.total for tally in self.tallies)

    @property
    def percent(self) -> int:
        """The covered share, rounded down: 100 is all, or that there is nothing to cover."""
        return 100 * self.covered // self.total if self.total else 100

    def of_block(self, number: int) -> tuple[Uncovered, ...]:
        """Return what no item covers in a block of the article."""
        return tuple(one for one in self.uncovered if one.block == number)

    def facts(self) -> tuple[Fact, ...]:
        """Return how much is covered, and then block by block what is not."""
        return (Fact("covered", self.summary()), *self.gaps())

    def summary(self) -> Spans:
        """Return the share and the tallies: "97% — blocks 19 of 19, numbers 14 of 14"."""
        counts = [_counted(tally) for tally in self.tallies if tally.total]
        share = Span(f"{self.percent}%", "number")
        if not counts:
            return (share, Span(" — nothing to cover", "muted"))
        return (share, Span(" — ", "muted"), *joined(counts))

    def gaps(self) -> tuple[Fact, ...]:
        """Return what is not covered, block by block."""
        by_block: dict[int, list[Uncovered]] = defaultdict(list)
        for one in self.uncovered:
            by_block[one.block].append(one)
        return tuple(Fact(f"p{number}", gap_words(gaps)) for number, gaps in by_block.items())

    def data(self) -> dict[str, Any]:
        """Return it for programs, as JSON has it."""
        return {
            "source": self.source,
            "percent": self.percent,
            "covered": {SORTS[tally.sort]: tally.covered for tally in self.tallies},
            "total": {SORTS[tally.sort]: tally.total for tally in self.tallies},
            "uncovered": [one._asdict() for one in self.uncovered],
        }


def gap_words(gaps: Sequence[Uncovered]) -> Spans:
    """Return things of one block in words: "number 2003; names Sirte, Tobruk"."""
    return joined(
        (_listed(sort, [one for one in gaps if one.sort == sort]) for sort in SORTS), "; "
    )


def _listed(sort: Sort, gaps: Sequence[Uncovered]) -> Spans:
    if not gaps:
        return ()
    if sort == "block":
        return (Span("no item is pinned to it", "warning"),)
    noun = sort if len(gaps) == 1 else SORTS[sort]
    return (Span(f"{noun} ", "muted"), *joined([(Span(one.words, "quote"),) for one in gaps]))


def _counted(tally: Tally) -> Spans:
    is_short = tally.covered < tally.total
    noun = Span(f"{SORTS[tally.sort]} ", "label")
    return (noun, Span(f"{tally.covered} of {tally.total}", "warning" if is_short else "text"))


def too_little(found: Coverage, minimum: int, source: Source) -> Problem | None:
    """Return that a briefing covers less of a source than was asked for (B604), if it does."""
    if found.percent >= minimum:
        return None
    what = f"{found.percent}% of `{source.id}` is covered"
    missing = found.total - found.covered
    reason = f"at least {minimum}% is asked for; {missing} of {found.total} things are in no item"
    help_ = "add what is missing, or pin the items that say it to where it stands"
    return Problem("B604", what, source.mark, reason, help_, item=source.id)


def coverage(briefing: Briefing, article: AtHand) -> Coverage:
    """Return how much of an article the items of a briefing cover."""
    blocks = dict(_blocks(article))
    names = known(briefing)
    texts = [even(block) for block in blocks.values()]
    stands = standing(texts, names.capital, names.spelled)
    things = {number: things_in(block, stands) for number, block in blocks.items()}
    items = _items_by_block(briefing, article)
    looked_for = wanted(thing for some in things.values() for thing in some)
    saying = _saying(items, looked_for)
    own = _names_alone(said(article.source, looked_for))
    covered: Counter[Sort] = Counter()
    total: Counter[Sort] = Counter()
    gaps: list[Uncovered] = []
    for number, block in blocks.items():
        here = items.get(number, {})
        covering = Covering([own, *map(saying.__getitem__, here)], names, len(things[number]))
        whole = Thing("block", 0, len(block), "")
        for thing in (whole, *things[number]):
            is_covered = bool(here) if thing is whole else covering.covers(thing)
            is_covered = is_covered or _is_own_date(thing, block, article.source)
            total[thing.sort] += 1
            covered[thing.sort] += is_covered
            if not is_covered:
                gaps.append(_uncovered(number, block, thing))
    tallies = tuple(Tally(sort, covered[sort], total[sort]) for sort in SORTS)
    return Coverage(article.source.id, tallies, tuple(gaps))


def _blocks(article: AtHand) -> Iterator[tuple[int, str]]:
    """Yield the blocks that can have something to cover, by number."""
    skipped = {block.hash for block in article.source.blocks if block.skip} - {""}
    places = {
        place.passage
        for anchor in article.anchors
        for place in anchor.places
        if article.source.blocks[anchor.passage - 1].skip
    }
    for number, block in enumerate(article.article.blocks, 1):
        is_furniture = number in places or (skipped and digest(block) in skipped)
        if not is_furniture and any(map(str.isalnum, block)):
            yield number, block


def _items_by_block(briefing: Briefing, article: AtHand) -> Mapping[int, Mapping[str, Item]]:
    """Return the items that are pinned to each block, where the pins lead to now.

    Where there is no fingerprint to follow a pin by, it is taken at its word.
    """
    anchors = {anchor.passage: anchor for anchor in article.anchors}
    found: dict[int, dict[str, Item]] = defaultdict(dict)
    for one in pinned(briefing, article):
        places = one.places
        if one.state == "edited":
            # Where single words of it stand now may not be known; the block is.
            places = places or anchors[one.pin.passage].places
        for place in (one.pin,) if one.state == "unmarked" else places:
            found[place.passage][one.item.id] = one.item
    if not article.source.blocks:
        for item in briefing:
            for pin in item.places_in_source():
                if briefing.passage_id(pin).rpartition("/")[0] == article.source.id:
                    found[pin.passage][item.id] = item
    return found


def _names_alone(own: Said) -> Said:
    """Return what a source's record says of its whole text: who wrote, took, published it."""
    nothing: frozenset[Any] = frozenset()
    return own._replace(quantities=nothing, points=nothing, phrases=nothing)


def _saying(items: Mapping[int, Mapping[str, Item]], looked_for: Wanted) -> dict[str, Said]:
    """Return what each item says that is pinned anywhere, by its id."""
    pinned_items = {name: item for here in items.values() for name, item in here.items()}
    return {name: said(item, looked_for) for name, item in pinned_items.items()}


def _is_own_date(thing: Thing, block: str, source: Source) -> bool:
    date = thing.meaning
    return isinstance(date, Date) and is_own_date(date, even(block), source)


def _uncovered(number: int, block: str, thing: Thing) -> Uncovered:
    text = block[thing.start : thing.end]
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rpartition(" ")[0] or text[:_LONGEST]
    return Uncovered(number, thing.sort, one_line(text), thing.start, thing.start + len(text))
