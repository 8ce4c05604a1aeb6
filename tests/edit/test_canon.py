"""A formatted file says the same in canonical order, and has every comment that it had."""

import re
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.load.test_properties import PIECES, mutated
from tui.edit.formatting import formatted
from tui.library import built_in
from tui.load.load import load_text
from tui.problems import Fault

ROOT = Path(__file__).parents[2]


def fmt(text: str) -> str:
    """Return a text, which may be indented as the test is, in its form."""
    done = formatted(dedent(text))
    assert isinstance(done, str), done
    return done


@pytest.mark.parametrize(
    "path",
    [*built_in().glob("*.yaml"), *(ROOT / "docs/examples").glob("*.yaml")],
    ids=lambda path: path.name,
)
def test_what_people_copy_from_is_in_order(path: Path) -> None:
    """To the letter."""
    text = path.read_bytes().decode()
    assert fmt(text) == text


ORDERED = {
    "keys stand in their order, at the top and in items, with their comments": (
        """\
        # A draft.

        timeline:
        - date: 2026-03-02   # a Monday
          # what happened
          title: Crews walk out
          id: walkout

        # who
        actors:
            - {kind: group, name: Harbour Union, id: hu}  # the crews'
        title: Ferry strike
        """,
        """\
        # A draft.

        title: Ferry strike

        # who
        actors:
          - {id: hu, name: Harbour Union, kind: group}  # the crews'

        timeline:
          - id: walkout
            # what happened
            title: Crews walk out
            date: 2026-03-02   # a Monday
        """,
    ),
    "items keep their order, and one blank line between them where there was any": (
        """\
        title: t


        background:

          - b


          - a
          - text:   c
            title: d
        """,
        """\
        title: t

        background:
          - b

          - a
          - title: d
            text: c
        """,
    ),
    "texts are moved as they are": (
        """\
        background:
        - text: >-  # folded
              One
                 two

              three.
          kind: context
          title: "Pay, and
            what became
            of it"
        - 'a

          b'
        title:
          a long
          title
        """,
        """\
        title:
          a long
          title

        background:
          - title: "Pay, and
              what became
              of it"
            text: >-  # folded
              One
                 two

              three.
            kind: context
          - 'a

            b'
        """,
    ),
    "comments behind the last of a list stay there": (
        """\
        quotes:
          - gist: a
            # not sure

            # at all
          # more to come

        # the end of quotes
        title: t
        # the end
        """,
        """\
        # the end of quotes
        title: t

        quotes:
          - gist: a
            # not sure

            # at all
          # more to come
        # the end
        """,
    ),
    "a comment behind a dash or a key stays behind it": (
        """\
        title: t
        quotes:  # none yet
        -  # the first
           gist: a
        -
           # the second
           by: unattributed
           gist: b
        """,
        """\
        title: t

        quotes:  # none yet
          -  # the first
            gist: a
          - gist: b
            # the second
            by: unattributed
        """,
    ),
    "brackets of several lines stay as they are": (
        """\
        title: t
        background: [{text: a,  # first
            title: b
        }, c]
        """,
        """\
        title: t

        background: [{text: a,  # first
            title: b
        }, c]
        """,
    ),
}


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("example", ORDERED)
def test_a_file_is_put_in_order(example: str, ends: str) -> None:
    """With the line ends that it has, and no blanks behind its lines."""
    before, after = (dedent(text).replace("\n", ends) for text in ORDERED[example])
    assert fmt(before) == after
    assert fmt(after) == after


@pytest.mark.parametrize(
    "text",
    ["title: t\ntimelime: []\n", "", "- a\n", "title: [\n", "? title\n: t\n", "title: a\u2028b\n"],
)
def test_what_is_wrong_or_unusual_is_left_alone(text: str) -> None:
    """And why is told."""
    fault = formatted(text)
    assert isinstance(fault, Fault)
    assert fault.reason
    assert fault.help


def test_a_file_in_brackets_stays_as_it_is() -> None:
    """JSON is YAML, and has its own programs to order it."""
    assert fmt('{"quotes": [{"gist": "a"}],\n "title": "t"}') == (
        '{"quotes": [{"gist": "a"}],\n "title": "t"}'
    )


def test_no_blanks_stay_behind_lines() -> None:
    """But those of a literal text, and those that a double quote escapes."""
    before = (
        "title:  t \t\nbackground:  \n  - 'a  \n    b'  \n  -  |  \n    c \n  - \"d\\ \n    e\"\n  "
    )
    after = "title: t\n\nbackground:\n  - 'a\n    b'\n  - |\n    c \n  - \"d\\ \n    e\"\n"
    assert fmt(before) == after


HALDEN = (ROOT / "docs/examples/port-halden.yaml").read_text("utf-8")
HEADER, *SECTIONS = re.split(r"\n\n(?=\w+:\n)", HALDEN.strip())


@st.composite
def written_otherwise(draw: st.DrawFn) -> str:
    """Draw the example in another order and layout, with comments all over it.

    Each comment names the line that it stands above or behind.
    """
    heading, fields = HEADER.split("\nbriefing: 1\n")
    pieces = [otherwise(draw, piece) for piece in draw(st.permutations(SECTIONS))]
    pieces.insert(draw(st.integers(0, len(pieces))), f"briefing: 1\n{fields}")
    gap = draw(st.sampled_from(["\n", "\n\n", "\n\n\n"]))
    return f"{heading}\n\n{gap.join(pieces)}{draw(st.sampled_from(['', gap]))}"


def otherwise(draw: st.DrawFn, section: str) -> str:
    """Write a section with its items' fields in another order, and comments."""
    head, *items = re.split(r"\n  (?=- )", section)
    margin = draw(st.sampled_from(["", "  ", "      "]))
    lines = [head]
    for item in items:
        fields = re.split(r"\n    (?=\w)", item[2:])
        if len(fields) > 1:
            fields = draw(st.permutations(fields))
        for number, field in enumerate(fields):
            name = field.partition("\n")[0]
            inside = field.replace("\n  ", f"\n{margin}")
            sign = "- " if not number else "  "
            if number and draw(st.integers(0, 9)) == 0:
                lines.append(f"{margin}  # above {name}")
            behind = f"  # behind {name}" if draw(st.integers(0, 9)) == 0 else ""
            lines.append(f"{margin}{sign}{inside}{behind if chr(10) not in field else ''}")
    return "\n".join(lines)


def comments(text: str) -> list[tuple[str, str]]:
    """Return each comment with the line that it is behind, or the next one that is none."""
    found = []
    lines = [line.strip().removeprefix("- ").strip() for line in text.splitlines()]
    for number, line in enumerate(lines):
        comment = re.search(r"(?:^|\s)(# (?:above|behind) .*)", line)
        if comment and comment.start() == 0:
            below = next(
                (other for other in lines[number:] if other not in {"", "-"} and other[0] != "#"),
                "",
            )
            found.append((comment[1], below.partition("  # ")[0]))
        elif comment:
            found.append((comment[1], line[: comment.start()].strip()))
    return sorted(found)


@settings(max_examples=25, deadline=None)
@given(written_otherwise(), st.sampled_from(["\n", "\r\n"]))
def test_however_it_is_written_it_becomes_the_same(text: str, ends: str) -> None:
    """With every comment once, above or behind what it was above or behind."""
    text = text.replace("\n", ends)
    done = fmt(text)
    assert comments(done) == comments(text)
    assert all(below.startswith(name.split(maxsplit=2)[2]) for name, below in comments(done))
    without = re.sub(r"(?m)^ *# above .*\n|  # behind .*$", "", done.replace(ends, "\n"))
    # A dash stands alone where a comment follows it.
    without = re.sub(r"(?m)^( +-)\n +", r"\1 ", without)
    assert re.sub(r"\n+", "\n", without) == re.sub(r"\n+", "\n", HALDEN)


@settings(max_examples=40, deadline=None)
@given(mutated() | st.lists(PIECES, max_size=40).map(lambda pieces: "title: t\n" + "".join(pieces)))
def test_formatting_keeps_what_is_said_and_has_an_end(text: str) -> None:
    """Whatever an editor has done to it: the same briefing, and formatted again the same text."""
    done = formatted(text)
    if isinstance(done, Fault):
        # Nothing is left alone but what has errors, or is written as nobody does.
        assert "not say the same" not in done.reason
        return
    assert load_text(done).briefing == load_text(text).briefing
    assert formatted(done) == done
