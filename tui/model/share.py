"""A share of a whole, from 0 to 1, kept with the digits it was given."""

import re

from tui.frozen import Frozen
from tui.problems import Fault

_SHARE = re.compile(r"(?a)[01]|0\.\d{1,4}|1\.0{1,4}")


class Share(Frozen):
    """How many of all, as a number from 0 to 1. `str` gives the digits as written."""

    text: str

    def __str__(self) -> str:
        """Return the digits as written."""
        return self.text

    @property
    def words(self) -> str:
        """The share in per cent: "92%", "99.5%"; never rounded to more than it is.

        It is no count: "92 of 100" would say that there were a hundred cases.
        """
        whole, _, decimals = self.text.partition(".")
        thousandths = int(f"{whole}{decimals[:3]:0<3}")
        return f"{thousandths / 10:g}%"


def parse_share(text: str) -> Share | Fault:
    """Read a share; a `Fault` (B312) says what is wrong."""
    if _SHARE.fullmatch(text.strip()):
        return Share(text.strip())
    return Fault(
        "B312",
        f"`{text}` is not a share",
        "a confidence is a number from 0 to 1, with up to four decimals",
        "write `0.92` for 92%, or leave it out",
    )
