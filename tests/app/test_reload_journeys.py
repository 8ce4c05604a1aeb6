"""An author with an editor beside the reader, and a reader who comes back later."""

from tests.app.journey import journey
from tests.app.screen import Reading

STRIKE = """\
    title: Ferry strike at Port Halden
    summary: The ferries stand still since the crews walked out.
    sources:
      - {id: courier, label: the Halden Courier, text: {blocks: [Crews walk out, A promise]}}
    actors:
      - {id: union, name: Harbour Union, abbr: HU}
      - {id: line, name: Halden Line, kind: company}
    timeline:
      - {id: walkout, date: 2026-03-02, title: The crews walk out, by: courier, at: p1}
      - {id: boat, date: 2026-03-04, title: A boat for patients is promised, by: line, at: p2}
    figures:
      - {id: lost, label: sailings cancelled, value: about 140, by: union, at: p1}
    """
MORE = STRIKE.replace("about 140", "about 150").replace(
    "    figures:",
    "      - {id: talks, date: 2026-03-09, title: Talks begin, by: line, at: p2}\n    figures:",
)
BROKEN = MORE.replace("A boat for patients is promised, by: line", "A boat is promised, by: lien")
SIZES = ("80x24", "160x45", "40x20")


async def _words_read(reading: Reading) -> None:
    """Let the words of a save pass, as they do by themselves after a while."""
    reading.app.clear_notifications()
    await reading.settle()


@journey(*SIZES, text=STRIKE, file=True)
async def test_beside_an_editor(reading: Reading) -> None:
    """An author saves and sees what came of it, without a key in the reader."""
    await reading.press("2", "j")
    assert reading.at == "boat"
    await reading.save(MORE)
    assert "Saved: 1 changed, 1 new." in reading.words
    assert (reading.pane, reading.at) == ("timeline", "boat")
    assert any(line[1:2] == "+" for line in reading.lines)
    reading.show()
    await _words_read(reading)
    await reading.press("4")
    if reading.is_narrow:
        await reading.press("enter")
    assert "changed value: about 140 → about 150" in reading.words
    reading.show()


@journey(*SIZES, text=STRIKE, file=True)
async def test_a_broken_save(reading: Reading) -> None:
    """An author breaks the file, reads what is wrong, and mends it; the view stays meanwhile."""
    await reading.press("2", "j")
    await reading.save(BROKEN)
    assert "Broken save, line 10: there is no item" in reading.text
    assert "A boat for patients is promised" in reading.words
    reading.show()
    await reading.press("!")
    assert "did you mean `line`?" in reading.text
    reading.show()
    await reading.press("escape")
    await reading.save(MORE)
    await _words_read(reading)
    assert "Broken save" not in reading.text
    assert reading.at == "boat"
    reading.show()


@journey(*SIZES, text=STRIKE, file=True)
async def test_the_file_goes_and_comes_back(reading: Reading) -> None:
    """A reader reads on while the file is away, and is told so."""
    path = reading.reader.origin.path
    assert path is not None
    path.unlink()
    await reading.look_at_file()
    assert "The file is gone" in reading.text
    assert "The crews walk out" in reading.words
    reading.show()
    await reading.save(STRIKE)
    assert "The file is gone" not in reading.text


@journey(*SIZES, text=STRIKE, file=True)
async def test_marks_until_it_is_read(reading: Reading) -> None:
    """A reader looks at what is new, and its mark goes."""
    await reading.press("2")
    await reading.save(MORE)
    await _words_read(reading)
    await reading.press("G")
    if reading.is_narrow:
        await reading.press("enter")
    assert "it was not there when you last" in reading.words
    await reading.rest()
    reading.show()
    if reading.is_narrow:
        await reading.press("escape")
    await reading.press("k")
    assert not any(line.startswith("+") for line in reading.lines)
    reading.show()
