"""An export on standard output is the file that it would be elsewhere, whatever the terminal's."""

import os
import subprocess
import sys

from tests.process.terminal import ROOT
from tests.render.exports.golden import EXAMPLE


def printed(form: str, *, encoding: str) -> bytes:
    """Return the bytes that an export writes to a pipe, told to write in some encoding."""
    ran = subprocess.run(
        [sys.executable, "-m", "tui", "export", str(EXAMPLE), form, "-o", "-", "-q"],
        cwd=ROOT,
        env={"PATH": os.defpath, "HOME": os.devnull, "PYTHONIOENCODING": encoding},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )
    assert ran.stderr == b""
    return ran.stdout


def test_exports_are_in_utf_8_with_the_line_ends_of_their_form() -> None:
    """They say so themselves, in their heads or by their standards."""
    page = printed("html", encoding="latin-1")
    assert page == printed("html", encoding="utf-8")
    assert "“early on Monday”".encode() in page
    assert b"\r" not in page
    calendar = printed("ical", encoding="ascii")
    assert calendar.count(b"\n") == calendar.count(b"\r\n") > 50
    assert "“early on Monday”".encode() in calendar.replace(b"\r\n ", b"")
