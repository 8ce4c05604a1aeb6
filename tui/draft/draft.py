"""From a page to a briefing that is to be reviewed, and the proof of it.

What comes out reads without an error, each pin of it says what stands in the article, and none of
it is shown as reviewed.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tui.article.article import Article
from tui.draft.article import Asked
from tui.draft.drafting import Drafting
from tui.draft.engine import Engine, Rules
from tui.draft.events import LEAD
from tui.draft.items import Doubt
from tui.draft.leftovers import Leftover
from tui.draft.roster import Roster
from tui.edit.adding import with_items
from tui.edit.ids import Ids
from tui.edit.outline import Fields, Outline
from tui.frozen import Frozen
from tui.load.load import load_text, uncollected
from tui.model.briefing import Briefing
from tui.model.source import SourceText
from tui.problems import Fault

RULES: Final = Rules()
_ABOUT: Final = frozenset({"sources", "caveats"})
"""Lists that tell of the article, and not what it tells."""


class Copy(NamedTuple):
    """An article that was drafted from, and the fingerprint that the briefing has of it."""

    article: Article
    text: SourceText


class Draft(Frozen):
    """A briefing with drafts that nobody has reviewed, and what its author has to know of it."""

    text: str
    """The YAML; of a new briefing with what no item covers as comments at its end."""
    briefing: Briefing
    added: int
    """How many items are to be reviewed that were not before."""
    copies: tuple[Copy, ...]
    warnings: tuple[str, ...]
    doubts: tuple[Doubt, ...]
    dropped: tuple[str, ...]
    """What a language model told and the article does not bear out, each with why."""
    uncovered: tuple[Leftover, ...]

    def with_text(self, text: str) -> "Draft":
        """Return the same draft in another text."""
        return Draft(**{**self.__dict__, "text": text})


@uncollected()
def draft(articles: Sequence[Asked], engine: Engine = RULES) -> Draft | Fault:
    """Draft a briefing from one article or several.

    The `Fault` is for articles in which there is nothing that could be drafted.
    """
    if (twice := _twice(articles)) is not None:
        return twice
    drafting = Drafting(articles, Roster(Ids()), engine, is_new=True)
    lists = drafting.lists()
    if not _says_something(lists):
        return _nothing(articles)
    outline = Outline()
    for name, items in lists.items():
        for fields in items:
            outline.add(name, fields)
    outline.header = {**drafting.header(), "drafted": str(sum(map(len, lists.values())))}
    text = outline.text
    done = _done(drafting, text, 0)
    comments = "".join(f"{line}\n" for line in _listed(done.doubts, done.uncovered))
    return done.with_text(text + comments)


@uncollected()
def draft_into(text: str, articles: Sequence[Asked], engine: Engine = RULES) -> Draft | Fault:
    """Add to a briefing what articles say, as drafts; nothing that stands in it is changed.

    Who is known to it by the same name is not drafted again. The `Fault` is for a text that does
    not read without an error, and for lists that nothing can be added to.
    """
    briefing, report = load_text(text)
    if briefing is None or report.has_errors:
        help_ = "see `briefing check`, and mend it first"
        return Fault("", "the briefing has errors", "nothing is added to what does not read", help_)
    if (known := _twice(articles) or _known(briefing, articles)) is not None:
        return known
    drafting = Drafting(articles, Roster(Ids(), briefing), engine, is_new=not briefing.sources)
    lists = drafting.lists()
    if not _says_something(lists):
        return _nothing(articles)
    added = sum(map(len, lists.values()))
    whole = with_items(text, lists, _drafted(briefing) + added)
    if isinstance(whole, Fault):
        return whole
    done = _done(drafting, whole, len(briefing.drafts))
    if any(done.briefing.by_id.get(name) != item for name, item in briefing.by_id.items()):
        reason = "items that stand would not be what they are"
        return Fault("", "the article cannot be added", reason, "draft it into a file of its own")
    return done


def _twice(articles: Sequence[Asked]) -> Fault | None:
    """Return that one of several articles is given twice, if one is."""
    seen: dict[tuple[str, ...], str] = {}
    for article in (one.page.article for one in articles):
        if article.digests in seen:
            what = f"`{article.name}` and `{seen[article.digests]}` are the same article"
            return Fault("", what, help="name each article once")
        seen[article.digests] = article.name
    return None


def _known(briefing: Briefing, articles: Sequence[Asked]) -> Fault | None:
    """Return that an article is a source of the briefing already, if one is."""
    marks = {tuple(block.hash for block in source.blocks): source for source in briefing.sources}
    for one in articles:
        if source := marks.get(one.page.article.digests):
            what = f"`{one.page.article.name}` is in the briefing already"
            help_ = (
                "add what is missing by hand; the end of its own draft lists what no item covers"
            )
            return Fault("", what, f"its source `{source.id}` has the very same text", help_)
    return None


def _drafted(briefing: Briefing) -> int:
    """Return how many items were drafted before; where the header is silent, how many are left."""
    return max(briefing.header.drafted or 0, len(briefing.drafts))


def _says_something(lists: Mapping[str, Sequence[Fields]]) -> bool:
    """Whether more was found than that there is an article, and that it has a beginning."""
    found = [fields for name, items in lists.items() for fields in items if name not in _ABOUT]
    return any(fields["draft"] != {"rule": LEAD} for fields in found)


def _nothing(articles: Sequence[Asked]) -> Fault:
    names = ", ".join(f"`{one.page.article.name}`" for one in articles)
    reason = "no date, number, name or attribution was found in it"
    help_ = "begin with `briefing new`, and `briefing pin` for the article's fingerprint"
    return Fault("", f"nothing can be drafted from {names}", reason, help_)


def _done(drafting: Drafting, text: str, before: int) -> Draft:
    """Return the draft of a text, with the proof that it reads as it should."""
    briefing, report = load_text(text)
    if briefing is None or report.has_errors:
        raise AssertionError(f"the draft does not read: {report.sorted()[:3]}")
    articles = [one.page.article for one in drafting.found]
    return Draft(
        text=text,
        briefing=briefing,
        added=len(briefing.drafts) - before,
        copies=tuple(map(Copy, articles, drafting.marks)),
        warnings=tuple(drafting.warnings),
        doubts=tuple(drafting.doubts),
        dropped=tuple(drafting.dropped),
        uncovered=tuple(drafting.uncovered(briefing)),
    )


def _listed(unsure: Sequence[Doubt], uncovered: Sequence[Leftover]) -> Iterator[str]:
    """Yield the comments at the end of a draft: what its author is to decide, and to look for."""
    for told, lines in (
        ("These may be the same, or not: the rules have kept them apart.", unsure),
        ("No item covers these. What the rules have missed is among them:", uncovered),
    ):
        if lines:
            yield ""
            yield f"# {told}"
            yield from (f"# {one}" for one in lines)
