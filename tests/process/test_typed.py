"""Whatever bytes arrive as keys, the reader lives, shows what it showed, and answers `q`."""

import random
from pathlib import Path

import pytest

from tests.process.conftest import Opener
from tests.process.terminal import Terminal

ESCAPE = "\x1b[27u"
"""The Esc key as the keyboard protocol writes it: no following byte can change what it means."""

STRANGE_KEYS = {
    "a byte that is never text": b"\xff",
    "half a character": b"\xe2\x82",
    "one byte of a character": b"\xc3",
    "an overlong character": b"\xc0\xaf",
    "zero": b"\x00",
    "a key beyond Unicode": b"\x1b[99999999;1u",
    "half of a surrogate pair": b"\x1b[55296;1u",
    "a surrogate as the key's text": b"\x1b[97;1;55296u",
    "a text beyond Unicode": b"\x1b[97;1;9999999999u",
    "a key without a number": b"\x1b[;u",
    "a key of colons": b"\x1b[:::;:u",
    "modifiers beyond all bounds": b"\x1b[97;99999999999999999u",
    "an enormous size": b"\x1b[48;99999999;99999999;1;1t",
    "no size": b"\x1b[48;0;0;0;0t",
    "another size, and the mouse": b"\x1b[48;3;7;0;0t\x1b[<35;5;5M",
    "the mouse far outside": b"\x1b[<35;99999999;99999999M",
    "the wheel far outside": b"\x1b[<65;99999999;99999999M",
    "the mouse before the beginning": b"\x1b[<35;-5;-5M",
    "the mouse in the old way": b"\x1b[M\xff\xff\xff",
    "a mode that nobody asked for": b"\x1b[?2048;1$y",
}
REPLIES = {
    "synchronised output": b"\x1b[?2026;2$y",
    "device attributes": b"\x1b[?1;2c",
    "device attributes of a long list": b"\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c",
    "secondary attributes": b"\x1b[>41;388;0c",
    "the keyboard's mode": b"\x1b[?25u",
    "the background's colour": b"\x1b]11;rgb:1e1e/2e2e/3e3e\x1b\\",
    "a colour, ended by a bell": b"\x1b]4;1;rgb:cdcd/0000/0000\x07",
    "the clipboard": b"\x1b]52;c;cXFxcXFx\x07",
    "the terminal's name": b"\x1bP>|qterm(1.4.0)\x1b\\",
    "a capability": b"\x1bP1+r524742=382f382f38\x1b\\",
    "the cursor's place": b"\x1b[24;80R",
    "the window's size": b"\x1b[8;24;80t",
    "all is well": b"\x1b[0n",
    "focus": b"\x1b[O\x1b[I",
}


@pytest.fixture
def reading(opened: Opener, tmp_path: Path) -> Terminal:
    """Return a reader with a briefing of one pane besides the overview."""
    file = tmp_path / "draft.yaml"
    file.write_text("title: Ferry strike\nbackground:\n  - Pay was last raised in 2019.\n")
    terminal = opened(str(file))
    terminal.until("Ferry strike")
    terminal.until_settled()
    return terminal


def close_all(terminal: Terminal, first: str) -> None:
    """Press Esc until nothing lies over the reader, and go back to its first screen."""
    for _ in range(40):
        terminal.type(ESCAPE)
        terminal.listen(0.3)  # a field for words blinks: it never settles
        terminal.type("1")
        terminal.listen(0.3)
        if terminal.text == first:
            return
    pytest.fail(f"this cannot be closed:\n{terminal.text}")


def quit_and_check(terminal: Terminal) -> None:
    """See that the reader answers `q`, and goes as it should."""
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


def test_strange_keys_are_no_keys(reading: Terminal) -> None:
    """Each is followed by keys that the reader answers, and leaves the screen as it was."""
    shown = reading.text
    for name, strange in STRANGE_KEYS.items():
        # After Esc, which ends whatever the bytes may have begun.
        reading.type(strange + ESCAPE.encode() + b"5")
        reading.until("Pay was last raised")
        reading.type("1")
        reading.until_same(shown, name)
    quit_and_check(reading)


def test_strange_keys_are_no_words_either(reading: Terminal) -> None:
    """A field for words takes none of them that could not be drawn, and closes as before."""
    shown = reading.text
    reading.type(":")
    reading.until("Search for")
    for strange in STRANGE_KEYS.values():
        # The `x` ends what the bytes may have begun.
        reading.type(strange + b"\x1b[120ux")
    close_all(reading, shown)
    quit_and_check(reading)


def test_replies_of_the_terminal_press_no_keys(reading: Terminal) -> None:
    """What a terminal answers, asked or not, opens nothing, changes nothing, and quits nothing."""
    shown = reading.text
    for name, reply in REPLIES.items():
        reading.type(reply)
        # The second key proves that the reader is past the reply.
        reading.type("5")
        reading.until("Pay was last raised")
        reading.type("1")
        reading.until_same(shown, name)
    quit_and_check(reading)


def test_a_reply_in_pieces_opens_nothing_that_cannot_be_closed(reading: Terminal) -> None:
    """Slow lines cut replies in two; what their characters then open, Esc closes, and q quits."""
    shown = reading.text
    for name in ("device attributes", "the background's colour", "the clipboard"):
        for piece in (REPLIES[name][:2], REPLIES[name][2:]):
            reading.type(piece)
            reading.until_settled(0.3)
        assert reading.process.poll() is None, name
        close_all(reading, shown)
    quit_and_check(reading)


def test_a_character_that_comes_in_pieces_is_one(reading: Terminal) -> None:
    """A line may cut a character in two; the palette shows it whole, and nothing is lost."""
    shown = reading.text
    reading.type(":")
    reading.until("Search for")
    for piece in ("ф".encode()[:1], "ф".encode()[1:], "日".encode()[:1], "日".encode()[1:]):
        reading.type(piece)
        reading.until_settled(0.2)
    reading.until("ф日")
    close_all(reading, shown)
    quit_and_check(reading)


def test_a_paste_presses_no_keys_and_commands_no_terminal(reading: Terminal) -> None:
    """Pasted keys are words; where words are wanted, control codes arrive as pictures."""
    hostile = "\x1b[200~q\x03\x1a?:\x1b]52;c;cXFx\x07\x9b31m\x1b[31mred\x1b[201~"
    shown = reading.text
    reading.type(hostile)
    reading.type("5")
    reading.until("Pay was last raised")
    reading.type("1")
    reading.until_same(shown)
    reading.type(":")
    reading.until("Search for")
    reading.type(hostile)
    reading.until(r"␛\[31mred")
    reading.until_settled(0.3)
    assert b"\x1b]52" not in reading.output
    assert b"\x1b[31m" not in reading.output
    assert b"\xc2\x9b" not in reading.output
    close_all(reading, shown)
    quit_and_check(reading)


def test_a_paste_that_never_ends_gives_the_keys_back(reading: Terminal) -> None:
    """Its end may be lost on the line; after some silence, keys are keys again."""
    reading.type("\x1b[200~ a paste without its end")
    reading.listen(3)
    quit_and_check(reading)


def test_a_flood_of_noise_leaves_a_reader_that_answers(reading: Terminal) -> None:
    """A hundred thousand random bytes: whatever they open, Esc closes, and `q` quits."""
    shown = reading.text
    noise = random.Random(7)  # noqa: S311  # the same noise in every run, and no secret
    # All but what quits, suspends, or chooses, which may be one of these.
    barred = b"q\x03\x11\x1a\r\n"
    allowed = bytes(byte for byte in range(256) if byte not in barred)
    reading.type(bytes(noise.choices(allowed, k=100_000)))
    # Keys that still wait to be read may open something once more after all was closed.
    for _ in range(10):
        close_all(reading, shown)
        reading.type("q")
        reading.listen(2)
        if reading.process.poll() is not None:
            break
    assert reading.ended() == 0
    assert reading.is_restored()
