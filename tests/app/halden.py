"""A reader with an article: the briefing of the documentation, whose article is invented."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, chdir
from pathlib import Path
from typing import Final
from unittest.mock import patch

from tests.app.screen import USUAL, Reading, Size, reading
from tui.app.apart import Apart
from tui.load.load import Loaded, load_file
from tui.model.card import plain
from tui.render.glyphs import UNICODE, Glyphs

_EXAMPLES: Final = Path(__file__).parent.parent.parent / "docs" / "examples"
SAME: Final = (_EXAMPLES / "port-halden.txt").read_text("utf-8")
"""The article."""
BRIEFING: Final = (
    (_EXAMPLES / "port-halden.yaml")
    .read_text("utf-8")
    .replace("    file: port-halden.txt\n", "")
    .replace(
        "{value: about 140, by: union, at: p3}", "{value: about 140, by: union, at: 'p3:15-20'}"
    )
)
"""The briefing, which does not name the file of its article; one of its pins is to some words."""
NAMING: Final = BRIEFING.replace("    text:\n", "    file: story.txt\n    text:\n", 1)
"""The same briefing, which names it."""
_BLOCKS: Final = SAME.strip().split("\n\n")
OTHER: Final = "\n\n".join(
    [
        _BLOCKS[0],
        "By our correspondent on the quay, who has seen no ferry leave.",
        _BLOCKS[1],
        _BLOCKS[2].replace("about 140", "about 410"),
        *_BLOCKS[3:5],
        "Nobody sleeps in the ferry hall any more, for it was closed.",
        *_BLOCKS[6:],
    ]
)
"""Another version: a passage is new, a number is another, the one on the islanders is gone."""

Story = Callable[[Reading], Awaitable[None]]


@asynccontextmanager
async def halden(  # all that a reader with an article is opened with
    folder: Path,
    size: Size = USUAL,
    glyphs: Glyphs = UNICODE,
    text: str = BRIEFING,
    given: str = "",
    beside: str = "",
) -> AsyncIterator[Reading]:
    """Open the briefing; what is done aside is done at once.

    `given` is the text of the article that is named in opening it, `beside` that of the file
    `story.txt` in the briefing's folder. Articles are kept in the folder `data`.
    """
    path = folder / "halden.yaml"
    path.write_text(text, "utf-8")
    if beside:
        (folder / "story.txt").write_text(beside, "utf-8")
    article = folder / "given.txt"
    if given:
        article.write_text(given, "utf-8")

    def at_once(work: object) -> None:
        assert callable(work)
        work()

    with chdir(folder), patch.object(Apart, "aside", staticmethod(at_once)):
        async with reading(
            load_file(path, name=path.name),
            folder / "state",
            size,
            glyphs,
            variables={"XDG_DATA_HOME": str(folder / "data")},
            path=path,
            articles={"courier": article} if given else {},
        ) as opened:
            yield opened


def tell(  # as above
    story: Story,
    folder: Path,
    size: Size = USUAL,
    text: str = BRIEFING,
    given: str = "",
    beside: str = "",
) -> None:
    """Open the briefing, and let a story happen to it."""

    async def told() -> None:
        async with halden(folder, size, UNICODE, text, given, beside) as opened:
            await story(opened)

    asyncio.run(told())


def with_the_same(derna: Loaded, folder: Path, size: Size) -> AbstractAsyncContextManager[Reading]:
    """Open the briefing with its article for a journey."""
    del derna
    return halden(folder, size, beside=SAME, text=NAMING)


def with_another(derna: Loaded, folder: Path, size: Size) -> AbstractAsyncContextManager[Reading]:
    """Open the briefing with another version of its article for a journey."""
    del derna
    return halden(folder, size, text=NAMING, beside=SAME, given=OTHER)


def without(derna: Loaded, folder: Path, size: Size) -> AbstractAsyncContextManager[Reading]:
    """Open the briefing without its article for a journey."""
    del derna
    return halden(folder, size)


def card_of(reading: Reading) -> str:
    """Return the words of the whole card, with single blanks between them and no marks."""
    detail = reading.reader.detail
    lines = (plain(detail.line_at(number)) for number in range(detail.line_count()))
    return " ".join(" ".join(lines).replace("┃", "").split())
