"""Who stands to whom in cells: how it looks, and that no words are lost or broken."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.picture.test_cast import PAIRS, Pair, backing
from tui.model.card import plain
from tui.picture.cast import Casts, Node, Tie, casts_of
from tui.render.cast_lines import CastDrawing, cast_legend, listed_words, not_drawn
from tui.render.cells import cells
from tui.render.glyphs import ASCII, UNICODE, Glyphs

HU, OWNERS, PORT, CITY = Node("u", "HU"), Node("o", "owners"), Node("p", "port"), Node("c", "מדינה")
TOLD = Tie("1", OWNERS, PORT, "at the head of", "since 2019", "", False)
CLAIMED = Tie("2", HU, PORT, "against", "", "HU claims", True)
HOSTS = Tie("3", CITY, HU, "host to", "", "", False)
FAR = Tie("4", CITY, PORT, "host to", "", "disputed: HU, 港湾", False)
STORY = (TOLD, CLAIMED, HOSTS, FAR)


def drawing(width: int, glyphs: Glyphs = UNICODE, ties: tuple[Tie, ...] = STORY) -> list[str]:
    """Return the lines of the one cast of a story."""
    (cast,) = casts_of(ties).drawn
    return [plain(line) for line in CastDrawing(cast, width, glyphs).all_lines()]


def test_what_leads_where_is_read_along_the_lines() -> None:
    """Each relation with its words, and a claim is never drawn as what a source tells."""
    assert drawing(60) == [
        "מדינה",
        "├┄ host to (disputed: HU, 港湾) ┄┄┄┄╮",
        "╰─ host to ───────────────────────╮ ┊",
        "HU ◀──────────────────────────────╯ ┊",
        "╰┄ ! against (HU claims) ┄┄┄┄┄┄┄┄┄┄┄┤",
        "port ◀──────────────────────────────┤",
        "owners                              │",
        "╰─ at the head of, since 2019 ──────╯",
    ]


def test_in_ascii_it_is_the_same_picture() -> None:
    """For terminals that have no other signs."""
    assert drawing(60, ASCII)[1:] == [
        "+. host to (disputed: HU, 港湾) ....+",
        "+- host to -----------------------+ :",
        "HU <------------------------------+ :",
        "+. ! against (HU claims) ...........+",
        "port <------------------------------+",
        "owners                              |",
        "+- at the head of, since 2019 ------+",
    ]


def test_where_there_is_little_room_words_go_on_below() -> None:
    """Beside the lanes, and with the branch of the next relation."""
    assert drawing(28)[:6] == [
        "מדינה",
        "├┄ host to (disputed: ┄┄┄┄╮",
        "│  HU, 港湾)              ┊",
        "╰─ host to ─────────────╮ ┊",
        "HU ◀────────────────────╯ ┊",
        "╰┄ ! against (HU ┄┄┄┄┄┄┄┄┄┤",
    ]


_SIGNS = re.compile(r"[─┄│┊╮╯┤◀├╰ ]+")
_LETTERS = st.sampled_from(["a", "b", " ", "港", "e\u0301", "ש", "👩\u200d🚀"])
_NAMES = st.lists(st.lists(_LETTERS, min_size=1, max_size=30).map("".join), min_size=20)


@given(PAIRS, _NAMES, st.integers(20, 200), st.sampled_from([UNICODE, ASCII]))
def test_no_line_is_wider_than_asked_for(
    pairs: list[Pair], names: list[str], width: int, glyphs: Glyphs
) -> None:
    """However long and wide the names, and however many the lanes."""
    for cast in casts_of(_named(pairs, names)).drawn:
        drawn = CastDrawing(cast, width, glyphs)
        if drawn.fits:
            assert max(cells(plain(line)) for line in drawn.all_lines()) <= width


@given(PAIRS, _NAMES, st.integers(50, 100))
def test_lanes_stand_in_columns_and_no_word_is_lost(
    pairs: list[Pair], names: list[str], width: int
) -> None:
    """Cells are counted as the terminal counts them: below a corner is always the lane's line."""
    for cast in casts_of(_named(pairs, names)).drawn:
        drawn = CastDrawing(cast, width, UNICODE)
        lines = [plain(line) for line in drawn.all_lines()]
        for line, below in pairwise(lines):
            starts = _columns(line, "╮│┊┤") - _columns(line, "◀")
            assert {at for at in starts if at > 1} <= _columns(below, "╯│┊┤")
        words = "".join(_SIGNS.sub("", line) for line in lines)
        for row in cast.rows:
            name = row.name if isinstance(row, Node) else row.how
            assert _SIGNS.sub("", name) in words


def _columns(line: str, signs: str) -> set[int]:
    return {cells(line[:at]) for at, sign in enumerate(line) if sign in signs}


def _named(pairs: list[Pair], names: list[str]) -> list[Tie]:
    def renamed(node: Node) -> Node:
        return Node(node.id, names[int(node.id[1:])])

    ties = backing(*pairs)
    return [
        Tie(tie.id, renamed(tie.start), renamed(tie.end), tie.how, tie.when, tie.voice, tie.care)
        for tie in ties
    ]


def test_only_the_signs_that_are_drawn_are_explained() -> None:
    """In whole phrases."""

    def told(*ties: Tie) -> list[str]:
        return [plain(line) for line in cast_legend(ties, UNICODE, 100)]

    assert told(TOLD) == ["── a source says so"]
    assert told(CLAIMED, TOLD)[0].count("   ") == 2
    assert told() == []
    narrow = [plain(line) for line in cast_legend(STORY, UNICODE, 30)]
    assert narrow[:3] == [
        "── a source says so",
        "┄┄ claimed, disputed, a draft,",
        "   or by nobody recorded",
    ]


def test_what_is_not_drawn_is_said_in_words() -> None:
    """How much it is, and why."""
    (cast,) = casts_of(STORY).drawn
    found = Casts((cast,), (backing((0, 1), (1, 2)),), (TOLD,))
    assert list(not_drawn(found, [cast])) == [
        "Not drawn: 4 names, 4 relations, for want of columns.",
        "Not drawn: 3 names, 2 relations, which would be a knot of lines.",
        "Not drawn: 1 relation of names that are tied to nobody else.",
    ]


def test_a_relation_in_words_says_as_much_as_its_line() -> None:
    """To whom it leads, as well, since no line does."""
    assert plain(listed_words(CLAIMED)) == "! against port (HU claims)"
    assert plain(listed_words(TOLD)) == "at the head of port, since 2019"
    assert plain(listed_words(PORT)) == "port"
