"""Degrees of latitude or longitude, kept with the digits they were given."""

import re

from tui.frozen import Frozen
from tui.problems import Fault

_DECIMAL = re.compile(r"(?a)[+-]?\d{1,3}(?:\.\d{1,9})?")


class Degrees(Frozen):
    """Decimal degrees (WGS 84). `str` gives the digits as written, no more and no fewer."""

    text: str

    def __str__(self) -> str:
        """Return the digits as written."""
        return self.text

    def __abs__(self) -> float:
        """Return the distance from the equator or the prime meridian, in degrees."""
        return abs(float(self.text))


def parse_degrees(text: str) -> Degrees | Fault:
    """Read decimal degrees; a `Fault` (B306) says what is wrong. The range is the place's."""
    if _DECIMAL.fullmatch(text.strip()):
        return Degrees(text.strip())
    if re.fullmatch(r"(?a)[+-]?\d{1,3},\d{1,9}", text.strip()):
        what, meant = f"`{text}` is not a number of degrees", text.strip().replace(",", ".")
        reason = "decimals stand behind a point"
        return Fault("B306", what, reason, f"did you mean `{meant}`?", meant)
    return Fault(
        "B306",
        f"`{text}` is not a number of degrees",
        "coordinates are decimal degrees with up to nine decimals",
        "write `32.767` rather than 32°46′N; south and west are negative",
    )
