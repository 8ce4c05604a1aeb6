"""Stories of taking things along: out of the reader into other programs, and into the editor."""

import os
from pathlib import Path
from typing import Any

import pytest
from textual.drivers.headless_driver import HeadlessDriver

from tests.app.helpers import script
from tests.app.journey import journey
from tests.app.screen import Reading

SIZES = ("80x24", "160x45", "40x20")
BIN = "/nonexistent/bin"
"""Where no programs are; a story that needs one makes it."""
SOURCED = """\
title: Ferry strike at Port Halden
id: halden
sources:
  - id: wire
    label: the wire
    kind: wire
    publisher: North Agency
    published: 2026-03-04
    url: https://wire.example/2026/03/04/ferry-strike
    text:
      blocks:
        - Crews of the northern line walk out.
        - The union counts the sailings that are cancelled.
  - id: post
    label: the union's post
    url: https://union.example/1
    text: {blocks: [A count.]}
actors:
  - {id: hu, name: Harbour Union, abbr: HU, at: p1}
figures:
  - id: lost
    label: sailings cancelled
    value: about 140
    as_of: 2026-03-03
    by: hu
    speaker: a spokesperson
    via: Facebook
    at: [p2, post/p1]  # both
  - {id: waiting, label: islanders waiting, value: dozens, by: unattributed, at: p2}
"""


@pytest.fixture(autouse=True)
def surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder of the test's own, on a screen that can be given to an editor."""
    (tmp_path / "working").mkdir()
    monkeypatch.chdir(tmp_path / "working")
    monkeypatch.setattr(HeadlessDriver, "can_suspend", True)
    for name in ("suspend_application_mode", "resume_application_mode"):
        monkeypatch.setattr(HeadlessDriver, name, lambda _: None)


@journey(*SIZES, text=SOURCED, file=True, PATH=BIN, TERM="xterm")
async def test_copying_an_item_with_its_citation(reading: Reading) -> None:
    """A journalist copies a number, and who says so, through a terminal far away."""
    sent: list[str] = []
    app: Any = reading.app
    app.tell_terminal = sent.append
    await reading.press("4", "Y")
    assert len(sent) == 1
    assert reading.told.startswith("Sent 6")
    reading.show()


@journey(*SIZES, text=SOURCED, file=True, PATH=BIN, TERM="dumb")
async def test_where_nothing_can_copy_the_text_is_shown(reading: Reading) -> None:
    """Without any clipboard the text can still be marked."""
    await reading.press("4", "Y")
    assert "No clipboard could be reached" in reading.words
    reading.show()
    await reading.press("G")
    assert "(halden#lost)" in "".join(reading.text.split())
    reading.show()


@journey(*SIZES, text=SOURCED, file=True, PATH=BIN, TERM="dumb")
async def test_writing_a_pane_into_a_file(reading: Reading) -> None:
    """A student takes the figures into a document."""
    await reading.press("4", "x")
    reading.show()
    await reading.press(*["j"] * 5, "enter")
    assert [file.name for file in Path().iterdir()] == ["halden-figures.md"]
    assert reading.told == "Wrote halden-figures.md"
    reading.show()


@journey(*SIZES, text=SOURCED, file=True, PATH=BIN, TERM="dumb", DISPLAY=":0")
async def test_an_address_is_shown_before_it_is_opened(reading: Reading) -> None:
    """Of two sources one is chosen; where it leads is seen before anything happens."""
    await reading.press("4", "o")
    reading.show()
    await reading.press("enter")
    assert any("https://wire.example/2026/03/04/ferry-strike" in line for line in reading.offered)
    reading.show()
    await reading.press("enter")
    assert "copy it instead" in reading.words
    reading.show()


@journey(*SIZES, text=SOURCED, file=True, PATH=BIN, TERM="dumb", SSH_CONNECTION="a 1 b 22")
async def test_an_address_over_ssh(reading: Reading) -> None:
    """Whoever reads on a far machine is offered to copy it, first of all."""
    await reading.press("6", "o")
    assert "You are connected over ssh" in reading.words
    reading.show()


@journey(*SIZES, text=SOURCED, file=True, PATH=BIN, TERM="dumb")
async def test_the_item_as_it_stands_in_the_file(reading: Reading) -> None:
    """An author looks at the lines of a figure."""
    await reading.press("4", "v")
    assert "draft.yaml:21-28" in reading.text
    assert "# both" in reading.text
    reading.show()


@journey("80x24", "40x20", text=SOURCED, file=True, PATH=os.defpath, TERM="dumb", EDITOR="./vim")
async def test_mending_a_number_in_the_editor(reading: Reading) -> None:
    """From the item's lines into the editor, and back at the same item as it is now."""
    path = reading.reader.origin.path
    change = "text = open(path).read().replace('140', '150')\nopen(path, 'w').write(text)"
    script(Path(), "vim", f"path = {str(path)!r}\n{change}")
    await reading.press("4", "v", "e")
    assert reading.at == "lost"
    assert "about 150" in reading.words
    reading.show()
