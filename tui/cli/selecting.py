"""What of a briefing is to be printed: `--since`, `--until`, `--only`, `--query` and `--sort`."""

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from tui.clean import clean_name
from tui.cli.arguments import UsageError
from tui.kinds.orders import ARRANGED, ORDERS, Order
from tui.kinds.panes import PANES, PRINTED
from tui.load.nearest import did_you_mean
from tui.model.briefing import Briefing, Readable
from tui.model.when import When, parse_when
from tui.model.words import count
from tui.problems import Fault
from tui.render.selection import ALL_PANES, WHOLE, Selection

if TYPE_CHECKING:
    from tui.search.query import Query


class Asked(NamedTuple):
    """What the options ask for, before there is a briefing to take it from."""

    panes: Sequence[str] | None = None
    since: When | None = None
    until: When | None = None
    kinds: frozenset[str] = frozenset()
    query: "Query | None" = None
    order: Order = ARRANGED

    @property
    def narrows(self) -> bool:
        """Whether not all of a briefing is asked for."""
        return bool(self.since or self.until or self.kinds or self.query)

    def panes_or(self, usual: Sequence[str]) -> Sequence[str]:
        """Return the panes asked for; without any, the usual ones, or all where items are."""
        if self.panes is not None:
            return self.panes
        return ALL_PANES if self.kinds or self.query else usual

    @property
    def options(self) -> list[str]:
        """Return the options that were given, as they are typed."""
        given = (
            ("--panes", self.panes),
            ("--since", self.since),
            ("--until", self.until),
            ("--only", self.kinds),
            ("--query", self.query),
            ("--sort", self.order.name),
        )
        return [name for name, value in given if value]

    def of(self, briefing: Briefing) -> Selection:
        """Return what is asked for, of a briefing."""
        if not self.narrows:
            return WHOLE._replace(order=self.order)
        return Selection(self._kept(briefing), self.order, care=not self.kinds)

    def found(self, briefing: Briefing, usual: Sequence[str]) -> bool:
        """Whether there is anything as it is asked for."""
        selection = self.of(briefing)
        return any(selection.groups(briefing, pane) for pane in self.panes_or(usual))

    def left_out(self, briefing: Briefing) -> Iterator[str]:
        """Yield what a reader has to know of what is not told: the undated may lie in any time."""
        if self.since or self.until:
            undated = sum(item.DATED and not item.dates for item in briefing)
            if undated:
                has = "has" if undated == 1 else "have"
                yield f"{count(undated, 'item')} {has} no date: briefing search is:undated"

    def _kept(self, briefing: Briefing) -> frozenset[str]:
        found = [frozenset((*briefing.by_id, *briefing.passages))]
        if self.since or self.until:
            from tui.kinds.within import within

            found.append(within(briefing, self.since, self.until))
        if self.query:
            from tui.search.document import documents
            from tui.search.search import hits_among

            hits = hits_among(documents(briefing), self.query)
            found.append(frozenset(hit.document.id for hit in hits))
        kept = frozenset.intersection(*found)
        return frozenset(one for one in kept if self._is_of_kind(briefing.find(one)))

    def _is_of_kind(self, readable: Readable | None) -> bool:
        if not self.kinds or readable is None:
            return not self.kinds
        return readable.NOUN in self.kinds or getattr(readable, "kind", None) in self.kinds


def selecting_options(parser: argparse.ArgumentParser) -> None:
    """Declare what can be asked for."""
    keys = ", ".join(pane.key for pane in PANES)
    parser.add_argument(
        "-p",
        "--pane",
        "--panes",
        metavar="PANES",
        dest="panes",
        action="append",
        help=f"which to print, joined by commas or given one by one: {keys}",
    )
    parser.add_argument("--since", metavar="DATE", help="what may lie on that day or later (EDTF)")
    parser.add_argument("--until", metavar="DATE", help="what may lie on that day or earlier")
    parser.add_argument(
        "--only", metavar="KINDS", action="append", help="event, figure, person …: these alone"
    )
    parser.add_argument("--query", metavar="QUERY", help="what `briefing search` finds with it")
    names = ", ".join(order.name for order in ORDERS)
    parser.add_argument("--sort", metavar="ORDER", help=f"the panes in another order: {names}")


def asked(options: argparse.Namespace) -> Asked:
    """Return what the options ask for; raise a `UsageError` over one that asks for nothing."""
    panes = _panes(options.panes)
    return Asked(
        panes,
        _day("--since", options.since),
        _day("--until", options.until),
        _kinds(options.only),
        _query(options.query),
        _order(options.sort, PRINTED if panes is None else panes),
    )


def _panes(given: Sequence[str] | None) -> Sequence[str] | None:
    if given is None:
        return None
    known = [pane.key for pane in PANES]
    there_are = f"there are: {', '.join(known)}"
    panes = _listed("--panes", "pane", given, there_are)
    for pane in panes:
        if pane not in known:
            what = f"there is no pane `{clean_name(pane)}`"
            raise UsageError(what, did_you_mean(pane, known, there_are))
    return panes


def _listed(option: str, noun: str, given: Sequence[str], help_: str) -> list[str]:
    """Return the words of an option that may be given several times, and holds lists."""
    found: list[str] = []
    for words in given:
        named = [word.strip().lower() for word in words.split(",") if word.strip()]
        if not named:
            raise UsageError(f"`{option}` names no {noun}", help_)
        found += named
    return found


def _day(option: str, given: str | None) -> When | None:
    if given is None:
        return None
    when = parse_when(given)
    if isinstance(when, Fault):
        what = f"`{option}`: {when.what}"
        raise UsageError(what, when.help.partition(";")[0] or when.reason)
    return when


def _kinds(given: Sequence[str] | None) -> frozenset[str]:
    if given is None:
        return frozenset()
    from tui.search.fields import BY_NAME, other_words, vocabulary

    known = vocabulary(BY_NAME["kind"])
    lists = other_words(BY_NAME["kind"])
    plurals = {f"{word}s": word for word in known}
    there_are = f"there are: {', '.join(known)}"
    kinds = set()
    for word in _listed("--only", "kind", given, there_are):
        kind = lists.get(word, plurals.get(word, word))
        if kind not in known:
            what = f"there is no kind `{clean_name(word)}`"
            raise UsageError(what, did_you_mean(word, list(known), there_are))
        kinds.add(kind)
    return frozenset(kinds)


def _query(given: str | None) -> "Query | None":
    if given is None:
        return None
    from tui.search.parsing import parse_query
    from tui.search.query import QueryFault

    query = parse_query(given)
    if isinstance(query, QueryFault):
        raise UsageError(f"`--query`: {query.what}", query.help)
    return query


def _order(given: str | None, panes: Sequence[str]) -> Order:
    if given is None:
        return ARRANGED
    offered = [order.name for order in ORDERS if set(order.panes) & set(panes)]
    named = next((order for order in ORDERS if order.name == given.lower()), None)
    if named is None or named.name not in offered:
        what = f"there is no order `{clean_name(given)}`"
        what += f" of {', '.join(panes)}" if named else ""
        there_are = f"there are: {', '.join(offered)}" if offered else "leave `--sort` out"
        raise UsageError(what, there_are if named else did_you_mean(given, offered, there_are))
    return named
