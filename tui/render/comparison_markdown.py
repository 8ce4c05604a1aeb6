"""A comparison as Markdown: for a pull request, a review or a changelog."""

from collections.abc import Iterator

from tui.model.card import plain
from tui.model.comparison import Comparison
from tui.render.comparison import Told, arrowed, chapters, tally
from tui.render.markdown import escaped


def comparison_markdown(comparison: Comparison) -> str:
    """Return what changed as headings and lists, nothing in it taken for markup."""
    title = comparison.new.header.title or comparison.old.header.title
    blocks = [f"# Changes: {escaped(title)}", f"{escaped(tally(comparison))}."]
    for chapter in chapters(comparison):
        lines = [line for told in chapter.told for line in _lines(told)]
        blocks += [f"## {escaped(chapter.heading)}", "\n".join(lines)]
    return "\n\n".join(blocks) + "\n"


def _lines(told: Told) -> Iterator[str]:
    if told.title:
        yield f"- **{told.sort}:** {_one_line(plain(told.title))}"
    indent = "  " if told.title else ""
    for one in told.differences:
        yield f"{indent}- **{escaped(one.name)}:** {_one_line(plain(arrowed(one)))}"


def _one_line(text: str) -> str:
    return escaped(" ".join(text.split()))
