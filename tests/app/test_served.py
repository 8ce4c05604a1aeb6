"""A reader that is served to a browser: all of the briefing, and no way out of it."""

import asyncio
from pathlib import Path

import pytest

from tests.app.screen import Reading, reading
from tests.app.test_taking import STRIKE
from tui.app import programs
from tui.app.app import BriefingApp
from tui.app.page_driver import MOST, PageDriver, bounded
from tui.load.load import load_text

KEPT_IN = "Not from a browser"


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note every program that would be started, and start none."""
    names: list[str] = []
    for name in ("feed", "launch", "run_in_terminal"):
        monkeypatch.setattr(programs, name, lambda *_, name=name, **__: names.append(name))
    return names


@pytest.mark.parametrize(
    "keys",
    [
        "e",
        "x",
        "L",
        "o enter enter",  # the address of one of its sources, and to open it
        "v e",  # the editor, from the item's lines
        "exclamation_mark j enter",  # the editor, at a problem
    ],
)
def test_no_key_leads_out(
    keys: str, started: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says so; nothing is started, written, or opened."""
    working = tmp_path / "working"
    working.mkdir()
    monkeypatch.chdir(working)
    file = working / "strike.yaml"
    file.write_text(f"{STRIKE}strange: 1\n", "utf-8")

    async def run() -> None:
        loaded = load_text(file.read_text("utf-8"))
        variables = {"EDITOR": "true", "DISPLAY": ":0", "TERM": "dumb"}
        async with reading(
            loaded, tmp_path, path=file, variables=variables, item="walkout", served=True
        ) as opened:
            before = opened.app.screen_stack[:]
            await opened.press(*keys.split())
            assert KEPT_IN in opened.text
            assert opened.app.screen_stack == before

    asyncio.run(run())
    assert started == []
    assert [one.name for one in working.iterdir()] == ["strike.yaml"]


def test_the_same_keys_lead_out_of_a_reader_on_a_terminal(
    started: list[str], tmp_path: Path
) -> None:
    """Or the test above would prove nothing."""
    file = tmp_path / "strike.yaml"
    file.write_text(STRIKE, "utf-8")

    async def run() -> None:
        async with reading(load_text(STRIKE), tmp_path, path=file, item="walkout") as opened:
            await opened.press("L")
            assert KEPT_IN not in opened.text
            assert len(opened.app.screen_stack) > 1

    asyncio.run(run())
    assert started == []


def test_no_action_of_the_palette_leads_out(started: list[str], tmp_path: Path) -> None:
    """It does what the keys do."""

    async def run(opened: Reading) -> None:
        for action in ("edit", "export", "library"):
            await opened.app.screen.run_action(action)
            await opened.settle()
            assert KEPT_IN in opened.text

    async def all_of_it() -> None:
        async with reading(load_text(STRIKE), tmp_path, item="walkout", served=True) as opened:
            await run(opened)

    asyncio.run(all_of_it())
    assert started == []


def test_the_driver_draws_no_more_than_can_be_looked_at() -> None:
    """A page may ask for a window of any size."""
    assert [bounded(number) for number in (80, 10**9, 0, -5, "80", None)] == [80, MOST, 1, 1, 1, 1]


def test_a_served_reader_has_the_driver_for_pages(tmp_path: Path) -> None:
    """And none that takes a terminal over."""
    from tui.app.origin import Origin
    from tui.app.own import Opening
    from tui.render.glyphs import UNICODE

    origin = Origin(None, {"XDG_STATE_HOME": str(tmp_path)})
    app = BriefingApp(load_text(STRIKE), origin, None, UNICODE, opening=Opening(is_served=True))
    assert app.driver_class is PageDriver
