"""A briefing may be hostile in every text: nothing of it commands the terminal or the reader.

The text is made from the fields that the format has, so that a new kind or field is tried as well.
"""

import asyncio
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Final, Literal, get_args, get_origin

import pytest
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter
from textual.strip import Strip
from textual.widget import Widget

from tests.app.screen import Reading, Size, reading
from tui.clean import clean
from tui.frozen import Frozen
from tui.kinds import KINDS
from tui.load.load import Loaded, load_text
from tui.load.schema import fields_of
from tui.model.amount import Amount
from tui.model.degrees import Degrees
from tui.model.pin import Pin
from tui.model.record import Link
from tui.model.share import Share
from tui.model.when import When

HOSTILE: Final = (
    "\x1b[2J\x1b[31mred\x1b[0m",
    "\x1b]52;c;cXFx\x07",
    "\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\",
    "\x9b31m \x9d52;c;cXFx\x9c \x90q\x85",
    "bell\x07 back\x08\x08 return\rover \x00 \x7f",
    "\u202egpj.exe\u202c \u2066isolated\u2069 \u2028line",
    "tags\U000e0041\U000e0042",
    "[@click=app.quit]x[/]",
    "[@click=app.command_palette]y[/]",
    "[link=https://evil.example]z[/link]",
    "[/nope]",
    "[sic] [1] [red]red[/red] [b]",
    ":smile: &amp; <b> %s {0} $text-primary",
    "w" * 300,
    "zero\u200bwidth\u200d\u2060\ufeff",
    "汉字" * 40,
    "e" + "\u0301" * 60,
    "\N{ARABIC LETTER MEEM}\N{ARABIC LETTER REH} [1] \N{HEBREW LETTER ALEF} [sic]",
)
EVERYTHING: Final = " ".join(HOSTILE)
VALUES: Final[dict[Any, str]] = {
    When: "2018-05-07",
    Amount: "about 20",
    Pin: "p1",
    Degrees: "12.5",
    Share: "0.92",
    Link: "https://example.org/[@click=app.quit]",
    int: "3",
}
NOUNS: Final = {kind.LIST: kind.NOUN for kind in KINDS}
SCROLLING: Final = ("scroll_up", "scroll_down", "grab")
"""The actions of Textual's own scroll bars."""
SIZES: Final = (Size(80, 24), Size(40, 20))


def value_of(annotation: Any, text: str) -> Any:
    """Return a value for a field: a hostile text wherever the format takes any text at all."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if annotation in VALUES:
        return VALUES[annotation]
    if origin is tuple:
        return [value_of(inner[0], text)]
    if origin is Literal:
        return inner[0]
    if origin is Annotated:
        return f"{NOUNS.get(inner[1].lists[0], 'actor')}-{len(HOSTILE)}"
    if inner:
        return value_of(next(one for one in inner if one is not type(None)), text)
    if isinstance(annotation, type) and issubclass(annotation, Frozen):
        return record_of(annotation, text)
    return text


def record_of(record: Any, text: str) -> dict[str, Any]:
    """Return a record with a value in every field that can stand beside the others."""
    barred: set[str] = set()
    for group in getattr(record, "EXCLUSIVE", ()):
        barred.update(group[1:])
    return {
        field.key: value_of(field.annotation, text)
        for field in fields_of(record).values()
        if field.key not in barred
    }


def hostile_briefing() -> Loaded:
    """Return what comes of a briefing with each hostile text in a whole set of items."""
    file: dict[str, Any] = {
        **dict.fromkeys(("title", "summary"), EVERYTHING),
        "subjects": list(HOSTILE),
    }
    for kind in KINDS:
        # All references lead to the last of each kind, which has all of the texts.
        file[kind.LIST] = [
            {**record_of(kind, text), "id": f"{kind.NOUN}-{number}"}
            for number, text in enumerate((*HOSTILE, EVERYTHING))
        ]
    # JSON is YAML; every code is written as an escape, as an attacker would.
    written = re.sub(
        "[^ -~]", lambda one: rf"\U{ord(one[0]):08x}", json.dumps(file, ensure_ascii=False)
    )
    return load_text(written, "bad\x1b[31m[/nope]\nname.yaml")


class Recording(LineFilter):
    """Stands in for the backstop, and keeps what the backstop would have had to mend."""

    def __init__(self) -> None:
        super().__init__()
        self.caught: list[str] = []

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return the segments as they are."""
        del background
        for segment in segments:
            if not segment.control and clean(segment.text) != segment.text:
                self.caught.append(segment.text)
        return segments


def texts_and_links(strips: list[Strip]) -> Iterator[tuple[str, str | None, dict[str, Any]]]:
    """Yield the text, the link and the actions of every segment of a screen."""
    for strip in strips:
        for segment in strip:
            style = segment.style
            yield segment.text, style.link if style else None, dict(style.meta) if style else {}


def is_harmless(opened: Reading) -> bool:
    """Whether nothing on the screen commands: no control byte, no link, no action of a text."""
    for text, link, meta in texts_and_links(opened.strips):
        assert clean(text) == text
        assert "\n" not in text
        assert link is None, text
        # Textual's own: where the mouse is in a text, and on which line of the palette.
        actions = {key: value for key, value in meta.items() if key not in {"offset", "option"}}
        assert actions in [{}, *({"@mouse.down": action} for action in SCROLLING)], text
    return True


async def looked_through(opened: Reading) -> list[str]:
    """Look at every pane, card, passage, overlay and palette; return what was seen."""
    seen = []

    async def look(*keys: str) -> None:
        await opened.press(*keys)
        assert opened.app.is_running, keys
        assert is_harmless(opened), keys
        seen.append(opened.text)

    for pane in "123456":
        await look(pane)
        listing = opened.reader.rows.listing
        for _ in range(listing.place(listing.first())[1]):
            await look("j")
        await look("g", "enter")
        await look("J", "G")
        await look("escape", pane)
    taken = (("4", "v"), ("Y",), ("x",), ("o",), ("o", "enter"))
    for keys in (("?",), ("exclamation_mark",), (":",), ("t",), ("6", "g", "enter"), *taken):
        await look(*keys)
        await look("G")
        await look("escape")
    await look("enter", "enter")
    return seen


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_of_a_hostile_briefing_commands_anything(
    size: Size, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No pane, card, passage, overlay or palette has an action, a link or a control byte.

    The backstop is away: what the model holds is harmless by itself.
    """
    recording = Recording()
    monkeypatch.setattr("tui.app.app.ControlFilter", lambda **_: recording)
    loaded = hostile_briefing()

    async def look() -> list[str]:
        async with reading(loaded, tmp_path, size) as opened:
            return await looked_through(opened)

    seen = asyncio.run(look())
    assert recording.caught == []
    assert len(seen) > 100
    for honest in ("[sic] [1]", "[/nope]", "[@click=app.quit]x[/]", ":smile:"):
        assert any(honest in screen for screen in seen), honest
    assert any("bad␛[31m[/nope]" in screen for screen in seen)


HONEST: Final = """
title: درنة [1] المدينة
background:
  - הקרב על דרנה [sic] נמשך
  - 德尔纳之战 [1] 仍在继续 [/b] 第二段
  - می‌خواهم [red]سرخ[/red]
"""


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_honest_brackets_in_any_script_come_out_as_written(size: Size, tmp_path: Path) -> None:
    """Arabic, Hebrew, Chinese and Persian with brackets lose nothing, joiners included."""
    loaded = load_text(HONEST, "honest.yaml")

    async def look() -> str:
        async with reading(loaded, tmp_path, size) as opened:
            overview = opened.text
            await opened.press("5")
            return overview + opened.text

    seen = asyncio.run(look())
    for words in ("درنة [1] المدينة", "[sic] נמשך", "仍在继续 [/b]", "می‌خواهم [red]سرخ[/red]"):
        assert words in " ".join(seen.split()), words


class Raw(Widget):
    """Draws what no widget of the reader would: text that nobody has cleaned."""

    def render_line(self, y: int) -> Strip:
        """Draw an escape code, a clipboard code, a C1 code and a line break."""
        del y
        return Strip([Segment("\x1b[31mred\x1b]52;c;cXFx\x07 \x9b31m two\nlines")])


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_backstop_catches_what_nobody_cleaned(
    size: Size, tmp_path: Path, loaded_derna: Loaded
) -> None:
    """A widget, a notice and a title that hold codes draw pictures of them."""

    async def look() -> str:
        async with reading(loaded_derna, tmp_path, size) as opened:
            raw = Raw()
            raw.styles.dock = "top"
            raw.styles.height = 1
            await opened.app.screen.mount(raw)
            opened.app.notify("\x1b[31mnotice", markup=False)
            await opened.settle()
            assert is_harmless(opened)
            return opened.text

    seen = asyncio.run(look())
    assert "␛[31mred␛]52;c;cXFx␇ �31m two" in seen
    assert "␛[31mnotice" in seen
