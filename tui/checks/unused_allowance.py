"""B519: an allowance for a finding that there is not."""

from collections.abc import Iterator, Set

from tui.model.briefing import Briefing
from tui.problems import Problem

CODE = "B519"


def unused_allowance(
    briefing: Briefing, used: Set[tuple[str, str]], judged: Set[str]
) -> Iterator[Problem]:
    """Find allowances that silence nothing, among the codes that were judged.

    `used` has the item and code of each that did. One that was needed once would hide a mistake
    that is made later.
    """
    for item in briefing:
        for allowance in item.allow:
            code = allowance.code
            if code in judged and code != CODE and (item.id, code) not in used:
                what = f"`{item.id}` allows {code}, which finds nothing there"
                reason = "it would hide a mistake that is made later"
                help_ = "take the allowance away"
                yield Problem("B519", what, allowance.mark, reason, help_, item=item.id)
