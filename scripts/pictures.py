"""Draw the README's pictures: the real program, on the built-in briefing, as SVG.

`python scripts/pictures.py` writes docs/pictures/*.svg; with `--check` it writes nothing, names
each picture whose words are no longer those on the screen, and exits with 1 if there is one.
"""

import asyncio
import html
import io
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
PICTURES: Final = ROOT / "docs" / "pictures"

_FONTS: Final = re.compile(r"\s*@font-face \{.*?\}\n", re.DOTALL)
_FAMILY: Final = re.compile(r"font-family: (?:Fira Code|\"Fira Code\"|arial)[^;]*;")
_TEXT: Final = re.compile(r"<text[^>]*>(.*?)</text>", re.DOTALL)
_IDENTIFIER: Final = re.compile(r"terminal-[\w-]*?(?=-(?:matrix|title|r\d|line|clip))")


def screen(size: tuple[int, int], keys: Sequence[str]) -> str:
    """Return the reader's screen after some keys."""
    from tui.app.app import BriefingApp
    from tui.app.origin import Origin
    from tui.library import FIRST, built_in
    from tui.load.load import load_file
    from tui.render.glyphs import UNICODE

    async def run() -> str:
        loaded = load_file(built_in() / f"{FIRST}.yaml")
        with tempfile.TemporaryDirectory() as state:
            app = BriefingApp(loaded, Origin(None, {"XDG_STATE_HOME": state}), None, UNICODE)
            async with app.run_test(size=size) as pilot:
                await pilot.press(*keys)
                await pilot.pause()
                return app.export_screenshot(title="briefing derna-2018")

    return asyncio.run(run())


def article(size: tuple[int, int], item: str) -> str:
    """Return the reader's screen at an item of the tutorial, whose article comes along."""
    from tui.app.app import BriefingApp
    from tui.app.origin import Origin
    from tui.app.own import Opening
    from tui.app.reader import Reader
    from tui.library import built_in
    from tui.load.load import load_file
    from tui.render.glyphs import UNICODE

    async def run() -> str:
        path = built_in() / "tutorial.yaml"
        with tempfile.TemporaryDirectory() as state:
            origin = Origin(path, {"XDG_STATE_HOME": state})
            opening = Opening(item)
            app = BriefingApp(load_file(path), origin, None, UNICODE, opening=opening)
            async with app.run_test(size=size) as pilot:
                # The article is read aside.
                while isinstance(app.screen, Reader) and not app.screen.texts:
                    await pilot.pause(0.05)
                await pilot.pause()
                return app.export_screenshot(title="briefing demo")

    return asyncio.run(run())


REVIEWED: Final = ("gulls", "buns", "each", "ordered", "ration", "ladder")
"""Items of the tutorial, as if they had been drafted."""


def review(size: tuple[int, int], keys: Sequence[str]) -> str:
    """Return the reader's screen amid a review of the tutorial, as if it had been drafted."""
    from tui.app.app import BriefingApp
    from tui.app.origin import Origin
    from tui.app.reader import Reader
    from tui.library import built_in
    from tui.load.load import load_file
    from tui.render.glyphs import UNICODE

    async def run() -> str:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "tutorial.yaml"
            text = (built_in() / path.name).read_text("utf-8")
            for item in REVIEWED:
                draft = "draft: {rule: figure.head-of, confidence: 0.92}"
                text = text.replace(f"  - id: {item}\n", f"  - id: {item}\n    {draft}\n")
            path.write_text(text, "utf-8")
            shutil.copy(built_in() / "tutorial.txt", folder)
            origin = Origin(path, {"XDG_STATE_HOME": folder})
            app = BriefingApp(load_file(path), origin, None, UNICODE)
            async with app.run_test(size=size) as pilot:
                # The article is read aside.
                while isinstance(app.screen, Reader) and not app.screen.texts:
                    await pilot.pause(0.05)
                await pilot.press(*keys)
                await pilot.pause()
                return app.export_screenshot(title="briefing story.yaml")

    return asyncio.run(run())


def print_out(*options: str) -> str:
    """Return a print-out as `briefing show` writes it to a dark terminal of 80 columns."""
    from rich.console import Console
    from rich.text import Text

    from tui.cli.environment import Environment
    from tui.cli.process import main as briefing

    arguments = ["show", "derna-2018", *options]
    out = io.StringIO()
    variables = {"TERM": "xterm", "COLORFGBG": "15;0", "BRIEFING_CONFIG": ""}
    environment = Environment(
        out, io.StringIO(), None, variables, ROOT, terminal_out=True, columns=80
    )
    if briefing(arguments, environment):
        raise SystemExit("the built-in briefing cannot be printed")
    console = Console(record=True, width=80, file=io.StringIO(), markup=False, emoji=False)
    console.print(Text.from_ansi(out.getvalue().removesuffix("\n")), highlight=False)
    return console.export_svg(title=f"briefing {' '.join(arguments)}")


DRAWN: Final[Mapping[str, Callable[[], str]]] = {
    "overview": partial(screen, (80, 24), ()),
    "timeline": partial(screen, (140, 38), ("2", *"jjjjjjjjjjjj")),
    "cast": partial(screen, (80, 24), ("3", "p")),
    "source": partial(screen, (80, 24), ("4", "enter")),
    "article": partial(article, (120, 34), "rings"),
    "review": partial(review, (80, 24), ("4", "full_stop", "a")),
    "search": partial(screen, (80, 24), ("slash", *"khadafi")),
    "narrow": partial(screen, (40, 20), ("4", "enter")),
    "show": partial(print_out, "--only", "figure"),
    "brief": partial(print_out, "--style", "brief"),
}
"""The pictures by name, and what draws each."""


def settled(svg: str, name: str) -> str:
    """Return a picture that asks no other site for fonts and is the same at every run."""
    svg = _FAMILY.sub("font-family: monospace;", _FONTS.sub("", svg))
    return _IDENTIFIER.sub(f"terminal-{name}", svg)


def words(svg: str) -> str:
    """Return the words of a picture, in their order: colours may change with a library."""
    lines = (html.unescape(text).replace("\xa0", " ") for text in _TEXT.findall(svg))
    return " ".join(" ".join(lines).split())


def main(arguments: Sequence[str]) -> int:
    """Draw the pictures, or check them."""
    check = "--check" in arguments
    drifted = False
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, draw in DRAWN.items():
        file = PICTURES / f"{name}.svg"
        drawn = settled(draw(), name)
        if not check:
            file.write_text(drawn, encoding="utf-8")
        elif not file.exists() or words(file.read_text(encoding="utf-8")) != words(drawn):
            drifted = True
            print(f"{file.name}: not what the screen shows; run python scripts/pictures.py")
    return int(drifted)


if __name__ == "__main__":
    # Run as a file, the script sees only its own folder; its modules are found from the root.
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
