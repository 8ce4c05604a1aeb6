"""Look for the articles of a briefing's sources. No screen; it is done aside."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from tui.app.origin import Origin
from tui.app.own import Opening
from tui.app.sought import Sought
from tui.article.article import Article
from tui.article.at_hand import AtHand, Whereabouts, articles_of
from tui.article.copies import copy_of, keep
from tui.article.coverage import Coverage, coverage, gap_words
from tui.article.reading import read_article
from tui.article.showing import version
from tui.model.briefing import Briefing
from tui.model.card import Fact, Role, Span
from tui.model.version import Version
from tui.problems import Fault


def seek(briefing: Briefing, origin: Origin, opening: Opening) -> Sought:
    """Look for the articles of a briefing's sources, those first that a person has named.

    One of these that fits its source's fingerprint is kept for the next time, unless that person
    wants none to be kept.
    """
    named = opening.articles
    read = {source: read_article(path, path.name) for source, path in named.items()}
    given = {source: one for source, one in read.items() if isinstance(one, Article)}
    folder = origin.path.parent if origin.path else None
    articles = articles_of(briefing, Whereabouts(folder, origin.variables, given))
    found = [one for one in articles.values() if isinstance(one, AtHand)]
    texts = {one.source.id: version(briefing, one) for one in found}
    covered = {one.source.id: coverage(briefing, one) for one in found if one.anchors}
    return Sought(
        texts,
        {source: tuple(_facts(one, covered.get(source))) for source, one in texts.items()},
        {name: facts for one in found for name, facts in _gaps(one, covered).items()},
        {source: one for source, one in {**articles, **read}.items() if isinstance(one, Fault)},
        tuple(kept for one in found for kept in _kept(one, origin.variables))
        if opening.keeps
        else (),
    )


def _facts(found: Version, covered: Coverage | None) -> Iterator[Fact]:
    """Yield what is to be said of an article on its source's card."""
    role: Role = "warning" if found.differing else "text"
    yield Fact("article", (Span(f"at hand: {found.words}", role),))
    if covered is not None:
        yield Fact("covered", covered.summary())


def _gaps(found: AtHand, covered: Mapping[str, Coverage]) -> dict[str, tuple[Fact, ...]]:
    """Return what no item covers: all of it by the source's id, and by each passage's its own."""
    source = found.source.id
    if source not in covered:
        return {}
    uncovered = covered[source].of_block
    gaps = {source: covered[source].gaps()}
    for anchor in found.anchors:
        here = [one for place in anchor.places for one in uncovered(place.passage)]
        if here:
            gaps[f"{source}/p{anchor.passage}"] = (Fact("not covered", gap_words(here)),)
    return gaps


def _kept(found: AtHand, variables: Mapping[str, str]) -> Iterator[Path | Fault]:
    """Keep an article that was named and fits, unless it is kept already."""
    text = found.source.text
    if text and found.origin == "given" and found.is_same and copy_of(text, variables) is None:
        kept = keep(found.article, text, variables)
        if kept is not None:
            yield kept
