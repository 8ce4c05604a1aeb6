"""Measures taken side by side, and what they are worth next to each other."""

import statistics
from collections.abc import Callable, Sequence
from typing import NamedTuple

Measure = Callable[[], float]
"""Takes one sample: seconds, bytes, whatever the other side takes as well."""


class Finding(NamedTuple):
    """One line of the table."""

    name: str
    against: str
    """What the measured thing is a multiple of; empty for a bare count."""
    value: float
    low: float
    high: float
    """The middle half of the samples lies between `low` and `high`."""
    aim: float | None = None
    """What the value should not pass; None where it is told for information."""

    @property
    def verdict(self) -> str:
        """`ok` or `over`, or nothing where there is no aim."""
        if self.aim is None:
            return ""
        return "ok" if self.value <= self.aim else "over"


def alternating(one: Measure, other: Measure, runs: int) -> list[tuple[float, float]]:
    """Return samples taken in turns, so that what slows the machine down slows both down.

    One of each is thrown away first: it fills the caches of files and bytecode.
    """
    one(), other()
    return [(one(), other()) for _ in range(runs)]


def ratio(
    name: str, against: str, samples: Sequence[tuple[float, float]], aim: float | None = None
) -> Finding:
    """Return one median over the other, with the spread of the pairs."""
    ones, others = zip(*samples, strict=True)
    low, high = middle([one / other for one, other in samples])
    return Finding(
        name, against, statistics.median(ones) / statistics.median(others), low, high, aim
    )


def count(name: str, samples: Sequence[float], aim: float | None = None) -> Finding:
    """Return a median that is told as it is."""
    return Finding(name, "", statistics.median(samples), *middle(samples), aim)


def middle(samples: Sequence[float]) -> tuple[float, float]:
    """Return the bounds of the middle half."""
    if len(samples) < 2:
        return samples[0], samples[0]
    first, _, third = statistics.quantiles(samples, n=4, method="inclusive")
    return first, third


def table(findings: Sequence[Finding]) -> str:
    """Return findings as lines, in columns."""
    cells = [("measured", "against", "ratio", "middle half", "aim", ""), *map(_cells, findings)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = []
    for row in cells:
        words = [
            text.rjust(width) if 2 <= number <= 4 else text.ljust(width)
            for number, (text, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(words).rstrip())
    return "\n".join(lines)


def _cells(finding: Finding) -> tuple[str, str, str, str, str, str]:
    def told(value: float) -> str:
        return f"{value:.2f}" if finding.against else f"{value:,.0f}"

    return (
        finding.name,
        finding.against or "(a count)",
        told(finding.value),
        f"{told(finding.low)}-{told(finding.high)}",
        "" if finding.aim is None else f"<= {finding.aim:,g}",
        finding.verdict,
    )
