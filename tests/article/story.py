"""A small invented article, and a briefing that is pinned to it."""

from collections.abc import Sequence
from pathlib import Path

from tests.reading import whole
from tui.article.article import Article
from tui.article.at_hand import AtHand, Whereabouts, at_hand
from tui.article.fingerprint import fingerprint
from tui.model.briefing import Briefing
from tui.model.source import SourceText

HEAD = "Geese hold the quay at Port Halden"
COUNT = (
    "The harbour office counted 140 geese on the quay at midnight, the port authority said, and "
    "more than 20 of them had been there since Friday."
)
RULE = "* * *"
TALKS = (
    "Ines Ohl, who speaks for the Guild of Gooseherds, said that nobody had asked the geese what "
    "they wanted, and that talks would begin on Monday."
)
STORY = (HEAD, COUNT, RULE, TALKS)

HEADER = "title: Geese at Port Halden\n"
ITEMS = """\
actors:
  - {id: office, name: Harbour office, at: p2}
figures:
  - {id: geese, label: geese on the quay, value: 140, by: office, at: "p2:5-9"}
background:
  - {id: talks, text: Talks are to begin., by: unattributed, at: [p1, p4]}
"""


def yaml_of(text: SourceText) -> str:
    """Return a fingerprint as a briefing has it."""
    lines = [f"      sha256: {text.sha256}", "      blocks:"]
    for block in text.blocks:
        numbers = "" if block.numbers is None else f", numbers: [{', '.join(block.numbers)}]"
        sketch = f", sketch: '{block.sketch}'" if block.sketch else ""
        lines.append(f"        - {{hash: '{block.hash}', words: {block.words}{sketch}{numbers}}}")
    return "\n".join(lines)


def briefing_text(story: Sequence[str] = STORY, items: str = ITEMS, file: str = "") -> str:
    """Return the text of a briefing that is pinned to a story."""
    marked = yaml_of(fingerprint(Article(tuple(story))))
    own = f"    file: {file}\n" if file else ""
    return f"{HEADER}sources:\n  - id: gull\n    label: The Gull\n{own}    text:\n{marked}\n{items}"


def briefing(story: Sequence[str] = STORY, items: str = ITEMS) -> Briefing:
    """Return a briefing that is pinned to a story."""
    return whole(briefing_text(story, items))


def compared(
    after: Sequence[str], *, known: bool = True, items: str = ITEMS, data: Path | None = None
) -> tuple[Briefing, AtHand]:
    """Return a briefing on the story, and what became of it in another version of the story.

    `known` is whether the earlier text is at hand: then a copy of it lies below `data`.
    """
    made = briefing(STORY, items)
    variables = {}
    if known and data is not None:
        variables = {"XDG_DATA_HOME": str(data)}
        copy = data / "briefing" / "articles" / f"{Article(STORY).sha256}.txt"
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(Article(STORY).text, encoding="utf-8")
    where = Whereabouts(None, variables, {"gull": Article(tuple(after))})
    found = at_hand(made.sources[0], where)
    assert isinstance(found, AtHand)
    return made, found
