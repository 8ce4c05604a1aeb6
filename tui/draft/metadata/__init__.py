"""What an article says of itself: its title, who wrote and published it, when, where, in what."""

from collections.abc import Sequence

from tui.article.reading import Writing
from tui.draft.metadata.value import Metadata

__all__ = ["Metadata", "metadata_of"]


def metadata_of(writing: Writing, blocks: Sequence[str], headline: str = "") -> Metadata:
    """Return what an article says of itself; what it does not say is empty, and never guessed.

    `blocks` are those of the article, `headline` is the one of them that a page has set as such.
    What is said to programs goes before what is printed.
    """
    from tui.draft.metadata.printed import about, front_matter, title

    if writing.form == "html":
        from tui.draft.metadata.tagged import tagged

        return tagged(writing.text, headline).or_else(about(blocks))
    told = front_matter(writing.text) if writing.form == "markdown" else Metadata()
    return told.or_else(Metadata(title=title(blocks))).or_else(about(blocks))
