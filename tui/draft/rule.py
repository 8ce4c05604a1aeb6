"""What found something in an article, by name: a rule, whose precision is measured, not felt."""

from typing import NamedTuple


class Rule(NamedTuple):
    """One way of reading an article. Each stage has a table of its own, called `RULES`."""

    id: str
    """As drafted items and the table of precisions have it: `date.month-day`."""
    says: str
    """What it reads, in a sentence for `briefing explain` and docs/drafting.md."""
