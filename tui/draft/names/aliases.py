"""Names that the article itself calls another name of the same: `also known as`, `formerly`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from tui.draft.names.findings import Apart, Finding, Joining
from tui.draft.names.forms import Form
from tui.draft.names.mention import Mention
from tui.draft.text import Text

_OWNED: Final = re.compile(r"\bof (?:the )?$")
_NEAR: Final = 60
_FURTHEST: Final = 90


def called(text: Text, forms: Sequence[Form]) -> Iterator[Finding]:
    """Join two names if one is called the other, and both are of one sort.

    What is of somebody is not he: `the forces of Amin, who call themselves the Guard`.
    """
    placed = sorted((one, number) for number, form in enumerate(forms) for one in form.mentions)
    # An abbreviation may stand between: `the Guard (G), also known as the Watch`.
    neighbours = (*pairwise(placed), *zip(placed, placed[2:], strict=False))
    for (before, first), (behind, second) in neighbours:
        near = behind.start - before.end <= _FURTHEST
        match = _alias().fullmatch(text.even, before.end, behind.start) if near else None
        if not match or first == second:
            continue
        one, other = forms[first], forms[second]
        is_bracketed = text.even[before.end : behind.start].lstrip().startswith("(")
        if one.sort != other.sort or (_is_owned(text, before) and not is_bracketed):
            reason = f"“{other.name}” may be what belongs to “{one.name}”, and not the same"
            yield Apart(first, second, "doubt.owned", reason)
        else:
            yield Joining(first, second, "cast.former" if match["former"] else "cast.alias")


@cache
def _alias() -> re.Pattern[str]:
    return re.compile(
        r" ?(?:\([^()]{1,20}\) ?)?[,(]? ?(?:or )?"
        r"(?:which is |who is |that is |is |are |was |were )?"
        r"(?:(?:also|better|otherwise|commonly|widely|sometimes) (?:known|called|referred to)"
        r"(?: as)?|(?P<former>(?:formerly|previously|originally)(?: known as| called| named)?"
        r"|once (?:known as|called))|a\.?k\.?a\.?|alias|n[ée]e|nicknamed|born"
        r"|(?:which|that|who) (?:calls|call) (?:itself|themselves)|now (?:known as|called)|renamed"
        r"|known by the nom de guerre|whose real name is)"
        r" ?[\"'“]?(?:the )?[\"'“]?"
    )


def _is_owned(text: Text, mention: Mention) -> bool:
    """Whether something of a name may be meant, and not the name: `the wing of the Union`."""
    before = text.even[max(0, mention.start - _NEAR) : mention.start]
    return bool(_OWNED.search(before.removesuffix(mention.title and f"{mention.title} ")))
