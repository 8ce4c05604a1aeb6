"""What it takes to check: a long briefing, and one against its article."""

import random
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from tests.bench.commands import BRIEFING, seconds, surroundings
from tests.bench.generated import briefing_of
from tests.bench.ratio import Finding, Measure, alternating, ratio
from tui.article.article import Article
from tui.article.copies import keep
from tui.article.fingerprint import fingerprint
from tui.model.source import SourceText

BLOCKS: Final = 100
ITEMS: Final = 3_000
_WORDS: Final = 40
_SYLLABLES: Final = ("ba", "den", "fi", "gor", "hal", "ku", "len", "mo", "ri", "tas")
_LOADING: Final = (
    "import sys, pathlib; from tui.load.load import load_file; load_file(pathlib.Path(sys.argv[1]))"
)


def findings(folder: Path, runs: int) -> Iterator[Finding]:
    """Yield what checks take beside loading, and what an article adds to them."""
    environment = surroundings(folder)

    def run(*command: str) -> Measure:
        return partial(seconds, command, folder, environment)

    long = folder / "long.yaml"
    long.write_text(briefing_of(ITEMS), encoding="utf-8")
    checked = run(BRIEFING, "check", "--format", "json", str(long))
    samples = alternating(checked, run(sys.executable, "-c", _LOADING, str(long)), runs)
    yield ratio(f"check of {ITEMS:,} items", "loading them", samples)
    draft, same, edited = _written(folder, environment)
    plain = (BRIEFING, "check", str(draft))
    for name, article in (("the same", same), ("a third of it edited", edited)):
        # Edited passages are errors, and a command that is measured must succeed.
        command = run(*plain, "--article", str(article), "--ignore", "B6")
        samples = alternating(command, run(*plain), runs)
        yield ratio(f"check with an article of {BLOCKS} blocks, {name}", "without it", samples)


def _written(folder: Path, environment: Mapping[str, str]) -> tuple[Path, Path, Path]:
    """Write a briefing with an item for each block, its article, and a later version of that."""
    chance = random.Random(1)  # noqa: S311  # no secret: the same text in each run
    blocks = [_block(chance, number) for number in range(BLOCKS)]
    article = Article(tuple(blocks))
    mark = fingerprint(article)
    keep(article, mark, environment)
    draft, same, edited = (folder / name for name in ("draft.yaml", "same.txt", "edited.txt"))
    draft.write_text(_briefing(mark), encoding="utf-8")
    same.write_text(article.text, encoding="utf-8")
    later = [block if number % 3 else _edited(chance, block) for number, block in enumerate(blocks)]
    edited.write_text(Article(tuple(later)).text, encoding="utf-8")
    return draft, same, edited


def _block(chance: random.Random, number: int) -> str:
    words = ["".join(chance.choices(_SYLLABLES, k=3)) for _ in range(_WORDS)]
    return f"On May {number % 28 + 1} more than {number + 100} {' '.join(words)}."


def _edited(chance: random.Random, block: str) -> str:
    words = block.split()
    words[chance.randrange(len(words))] = "other"
    return " ".join(words)


def _briefing(mark: SourceText) -> str:
    blocks = "".join(
        f"        - {{hash: '{block.hash}', words: {block.words}, sketch: '{block.sketch}'}}\n"
        for block in mark.blocks
    )
    items = "".join(
        f"  - {{label: item {number}, value: more than {number + 99}, by: log, at: p{number}}}\n"
        for number in range(1, len(mark.blocks) + 1)
    )
    return (
        "title: A generated briefing\nsources:\n  - id: log\n    label: the log\n    text:\n"
        f"      sha256: {mark.sha256}\n      blocks:\n{blocks}figures:\n{items}"
    )
