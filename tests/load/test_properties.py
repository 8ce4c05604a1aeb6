"""What holds for every text: it loads or is refused, and every mark lies inside the file."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tui.kinds.panes import PANES
from tui.library import FIRST, built_in
from tui.load.lines import lines_of
from tui.load.load import Loaded, load_bytes, load_text
from tui.render.glyphs import ASCII, UNICODE
from tui.render.plain import plain_lines
from tui.render.summary import summary

DERNA = (built_in() / f"{FIRST}.yaml").read_text("utf-8")
LINES = DERNA.splitlines()

# What YAML and the format are made of, so that examples get past the first letter.
PIECES = st.sampled_from(
    ["title: ", "timeline:\n", "actors:\n", "figures:\n", "sources:\n", "caveats:\n", "- ", "  - ",
     "name: ", "id: ", "by: ", "at: ", "p6", "date: ", "2018-05-07", "value: ", "about 20", "a",
     "{", "}", "[", "]", ", ", ": ", ":\n", "\n", "\n  ", "\n    ", "&a ", "*a", "<<: ", "!!str ",
     "'", '"', "|\n", ">-\n", "# ", "---\n", "...\n", "? ", "\t", "\r\n", "\r", "\x85", "\u2028",
     "\ufeff", "\\e", '"\\x1b[2J"', "é", "😀", "%YAML 1.1\n", "part_of: ", "text: ", "blocks: ",
     "claims: ", "\x00", "\x0c"]
)  # fmt: skip


def sound(loaded: Loaded, lines: int) -> None:
    """Assert what holds of every result: places inside the file, and all that opens prints."""
    briefing, report = loaded
    assert briefing is not None or report.problems
    for problem in report.sorted():
        assert 1 <= problem.mark.line <= max(lines, 1)
        assert problem.mark.column >= 1
        assert problem.what
        assert problem.width >= 1
    if briefing is not None:
        printed = summary(briefing, [pane.key for pane in PANES])
        for glyphs in (UNICODE, ASCII):
            for line in plain_lines(printed, glyphs):
                assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in line)
        for item in briefing:
            item.card(briefing)


def sound_text(text: str) -> None:
    """Assert what holds of every text, marks at the ends of their lines included."""
    loaded = load_text(text, "draft.yaml")
    lines = lines_of(text)
    sound(loaded, len(lines))
    for problem in loaded.report.problems:
        line = lines[problem.mark.line - 1] if lines else ""
        assert problem.mark.column <= len(line) + 1


@given(st.text())
def test_any_text_loads_or_is_refused(text: str) -> None:
    """Nothing raises."""
    sound_text(text)


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_text_made_of_pieces_of_the_format_loads_or_is_refused(text: str) -> None:
    """The same, nearer to what people and attackers write."""
    sound_text(text)


@given(st.binary() | st.text().map(str.encode) | st.text().map(lambda text: text.encode("utf-16")))
def test_any_bytes_load_or_are_refused(data: bytes) -> None:
    """Nothing raises, and places count the file's own lines."""
    lines = lines_of(data.decode("utf-8", "replace"))
    sound(load_bytes(data, "draft.yaml"), len(lines))


NUMBERS = st.integers(0, len(LINES) - 1)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Draw the built-in briefing with a few lines deleted, doubled, swapped, cut or replaced."""
    lines = list(LINES)
    for _ in range(draw(st.integers(1, 6))):
        at, other = draw(NUMBERS) % len(lines), draw(NUMBERS) % len(lines)
        change = draw(st.sampled_from(["delete", "double", "swap", "cut", "value", "piece"]))
        if change == "delete":
            del lines[at]
        elif change == "double":
            lines.insert(at, lines[other])
        elif change == "swap":
            lines[at], lines[other] = lines[other], lines[at]
        elif change == "cut":
            lines[at] = lines[at][: draw(st.integers(0, 60))]
        elif change == "value":
            key, colon, _ = lines[at].partition(": ")
            lines[at] = key + colon + lines[other].partition(": ")[2]
        else:
            lines[at] += draw(PIECES)
    return "\n".join(lines)


@settings(max_examples=60)
@given(mutated())
def test_a_briefing_that_is_being_edited_loads_or_is_refused(text: str) -> None:
    """Whatever an editor has done to it so far."""
    sound_text(text)
