"""What it takes to draft: an article from a cold start, and one ten times and a hundred as long."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

from tests.bench.commands import BRIEFING, seconds, surroundings
from tests.bench.ratio import Finding, Measure, alternating, count, ratio

ARTICLE: Final = Path(__file__).resolve().parents[2] / "briefings" / "tutorial.txt"
"""The tutorial's own article, of some 390 words."""
_DAY: Final = "2026-03-14"
COLD: Final = 500
"""Milliseconds in which a person who has typed the command should see what came of it."""


def findings(folder: Path, runs: int) -> Iterator[Finding]:
    """Yield what drafting takes from a cold start, and whether it grows as the article does."""
    environment = surroundings(folder)

    def run(article: Path) -> Measure:
        draft = (BRIEFING, "draft", str(article), "--date", _DAY, "--no-copy")
        return partial(seconds, draft, folder, environment)

    started = partial(seconds, (BRIEFING, "--version"), folder, environment)
    samples = alternating(run(ARTICLE), started, runs)
    waited = [1_000 * one for one, _ in samples]
    yield count("draft of an article, milliseconds from a cold start", waited, COLD)
    yield ratio("draft of an article", "`--version`", samples)
    text = ARTICLE.read_text("utf-8")
    long = {}
    for times in (10, 100):
        long[times] = folder / f"times-{times}.txt"
        long[times].write_text("\n\n".join([text] * times), encoding="utf-8")
    samples = alternating(run(long[100]), run(long[10]), max(runs // 3, 2))
    yield ratio("draft of 39,000 words", "of 3,900 words: 10 is linear", samples)
