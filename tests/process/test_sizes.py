"""A terminal of any size, changing at any time: the reader shows what it can, and is quiet."""

import time

from tests.process.conftest import Opener
from tests.process.terminal import PATIENCE, Terminal

SMALL = [(1, 1), (5, 3), (19, 5), (19, 24), (80, 5)]
LARGE = [(20, 6), (40, 20), (80, 24), (300, 100)]
NEEDED = "20x6"


def shows_a_reader(terminal: Terminal) -> bool:
    """Whether the tabs stand in the first line, and something below them."""
    return "1" in terminal.screen.display[0] and terminal.screen.display[1].strip() != ""


def seen(terminal: Terminal) -> list[list[object]]:
    """Return each cell of the screen with its look, as far as that is seen."""
    cells = [[terminal.screen.buffer[y][x] for x in range(120)] for y in range(40)]
    return [
        [(one.data, one.bg) if one.data == " " and not one.reverse else one for one in row]
        for row in cells
    ]


def test_idle_sends_nothing_at_any_size(opened: Opener) -> None:
    """The overview, or the word that there is no room, is drawn once; then `q` and Ctrl+C quit."""
    terminals = {size: opened(size=size) for size in SMALL + LARGE}
    for terminal in terminals.values():
        terminal.until_sent(b"\x1b[?2004h")
        terminal.until(r"\S")
    limit = time.monotonic() + PATIENCE
    # While one is listened to, what the others send waits to be heard: a round takes 1.8 seconds.
    while sent := [size for size in terminals if terminals[size].listen(0.2)]:
        assert time.monotonic() < limit, f"never idle: {sent}"
    for size, terminal in terminals.items():
        assert shows_a_reader(terminal) == (size in LARGE), size
        terminal.type("\x03" if size[0] % 2 else "q")
        assert terminal.ended() == 0, size
        assert terminal.is_restored()


def test_a_terminal_may_shrink_to_nothing_and_grow_again(opened: Opener) -> None:
    """What is open stays open: the help lies over the reader as before, and closes."""
    terminal = opened()
    terminal.until("1 Overview")
    terminal.type("?")
    terminal.until("A line says what")
    for size in SMALL:
        terminal.resize(*size)
        terminal.until_settled()
        assert not shows_a_reader(terminal), size
        terminal.resize(80, 24)
        terminal.until("A line says what")
    terminal.resize(120, 40)
    terminal.until("A line says what")
    terminal.type("q")
    terminal.until_settled()
    assert "A line says what" not in terminal.text
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.is_restored()


def test_what_was_sent_bit_by_bit_is_what_is_drawn_anew(opened: Opener) -> None:
    """A step sends what differs: drawn as a whole, each cell and its look are the same."""
    terminal = opened(size=(120, 40))
    terminal.until("1 Overview")
    for keys in ("jj", "2jjjj", "G", "kk\t", "jj\t", "3G", "4jJJ", "6jj"):
        terminal.type(keys)
        terminal.until_settled()
        before = seen(terminal)
        terminal.resize(121, 41)
        terminal.until_settled()
        terminal.resize(120, 40)
        terminal.until_settled()
        assert seen(terminal) == before, keys


def test_keys_on_too_small_a_screen_open_nothing_behind_it(opened: Opener) -> None:
    """Without room to read, the palette has none either: enlarged, the reader is there."""
    terminal = opened()
    terminal.until("1 Overview")
    terminal.until_settled()
    shown = terminal.text
    terminal.resize(19, 5)
    terminal.until(NEEDED)
    terminal.type("\x10?:t2")
    terminal.until_settled()
    terminal.resize(10, 3)
    terminal.until_settled()
    terminal.resize(80, 24)
    terminal.until_same(shown)
    terminal.type("q")
    assert terminal.ended() == 0


def test_a_terminal_that_says_it_is_endless_is_not_drawn_whole(opened: Opener) -> None:
    """A size of tens of thousands is a mistake somewhere; the reader draws a part, and answers."""
    terminal = opened()
    terminal.until("1 Overview")
    terminal.until_settled()
    sent = len(terminal.output)
    terminal.tell_size(60_000, 60_000)
    terminal.until_settled(1)
    assert len(terminal.output) - sent < 3_000_000
    terminal.type("q")
    assert terminal.ended() == 0


def test_a_terminal_without_a_size_is_taken_for_a_common_one(opened: Opener) -> None:
    """Serial lines say 0 columns and 0 rows, which is not too small."""
    terminal = opened()
    terminal.until("1 Overview")
    terminal.tell_size(0, 0)
    terminal.until_settled()
    terminal.type("2")
    terminal.until("US invades")
    terminal.type("q")
    assert terminal.ended() == 0
