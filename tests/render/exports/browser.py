"""A page opened in a real browser, without a screen, and what a script of the test finds in it."""

import json
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import pytest

_NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
FLAGS: Final = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
# Tests wait for what a script finds, not for a clock.
_ANY_TIME: Final = "--virtual-time-budget=60000"
_MARK: Final = "found-by-the-test"
BROWSER: Final = next(filter(None, map(shutil.which, _NAMES)), "")
needs_browser = pytest.mark.skipif(not BROWSER, reason="there is no Chromium on this machine")


def axe() -> str:
    """Return the script of axe-core, which knows the rules of accessibility."""
    spec = find_spec("axe_core_python")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).with_name("axe.min.js").read_text("utf-8")


def found_in(page: str, script: str, folder: Path, *, dark: bool = False, width: int = 1000) -> Any:
    """Open a page and return what a script finds: a function body that returns or awaits a value.

    The script is put behind the page, so that the page is what a reader gets up to there.
    """
    wrapped = (
        f"<script>(async () => {{ {script} }})()"
        ".catch(error => ({failed: String(error)}))"
        f".then(found => {{ document.body.replaceChildren(); document.body.id = '{_MARK}';"
        " document.body.textContent = encodeURIComponent(JSON.stringify(found)); })</script>"
    )
    file = folder / "page.html"
    file.write_text(page.replace("</body>", f"{wrapped}</body>"), "utf-8")
    looks = ["--blink-settings=preferredColorScheme=0"] if dark else []
    ran = subprocess.run(
        [BROWSER, *FLAGS, _ANY_TIME, *looks, f"--window-size={width},900",
         f"--user-data-dir={folder / 'profile'}", "--dump-dom", file.as_uri()],
        stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=120,
    )  # fmt: skip
    from urllib.parse import unquote

    _, _, behind = ran.stdout.decode().partition(f'<body id="{_MARK}">')
    return json.loads(unquote(behind.partition("</body>")[0]))
