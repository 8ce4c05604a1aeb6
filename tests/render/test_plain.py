"""Plain text: one line an item, nothing padded, nothing cut off, nothing changed."""

import pytest

from tests.reading import whole
from tui.model.briefing import Briefing
from tui.render.cells import cells
from tui.render.glyphs import ASCII, UNICODE
from tui.render.plain import plain_lines
from tui.render.summary import summary

HONEST = [
    "درنة مدينة ساحلية في شرق ليبيا",
    "دِرْنَة",
    "ירושלים (עיר)",
    "的黎波里是首都",
    "नमस्ते दुनिया",
    "e\u0301tude",
    "👨‍👩‍👧 🏳️‍🌈 ❤️",
    "as printed [sic] and [1]",
    "[/nope] [bold]x[/bold] [@click=app.quit]y[/]",
    ":smile: :warning:",
    "C:\\new {braces} %s $HOME",
]

PANES = ("timeline", "actors", "figures", "background", "source")

HALDEN = """\
    title: Ferry strike
    summary: |
      Crews walk out.

      Talks begin.
    sources:
      - {id: article, label: the article, published: 2026-03-05, text: {blocks: [Crews., Talks.]}}
    actors:
      - {id: hu, name: Harbour Union, abbr: HU, kind: group}
    timeline:
      - {title: Talks, by: article, at: p2}
      - {id: walkout, title: Crews walk out, date: 2026-03-02, by: hu, at: p1}
    figures:
      - {id: cancelled, label: sailings cancelled, value: about 140, by: hu, at: p1}
    caveats:
      - {text: One side counts., about: cancelled, kind: one-sided, at: p1}
    """


def printed(briefing: Briefing, width: int | None = None) -> list[str]:
    """Return the lines of a print-out of all panes."""
    return list(plain_lines(summary(briefing, PANES), UNICODE, width))


def test_a_whole_print_out() -> None:
    """What asks for care first; who says so and where behind every item; the undated last."""
    assert printed(whole(HALDEN)) == [
        "Ferry strike",
        "The article: published 5 Mar 2026",
        "",
        "Crews walk out.",
        "",
        "Talks begin.",
        "",
        "READ WITH CARE",
        "- one-sided: One side counts. [p1]",
        "",
        "TIMELINE",
        "- 2 Mar 2026: Crews walk out — HU claims [p1]",
        "No date in the source:",
        "- no date: Talks — the article [p2]",
        "",
        "ACTORS",
        "Groups:",
        "- HU: Harbour Union",
        "",
        "FIGURES",
        "- about 140: sailings cancelled — HU [p1] (read with care)",
        "",
        "SOURCE",
        "the article:",
        "- the article, published 5 Mar 2026",
        "- p1: Crews. — 3 items",
        "- p2: Talks. — 1 item",
    ]


@pytest.mark.parametrize("text", HONEST)
def test_honest_text_comes_out_as_it_was_written(text: str) -> None:
    """In any script, with any brackets."""
    quoted = "'" + text.replace("'", "''") + "'"
    briefing = whole(f"title: {quoted}\nbackground:\n  - text: {quoted}\n    tags: [{quoted}]\n")
    lines = printed(briefing)
    assert lines[0] == text
    assert any(text in line for line in lines[1:])


@pytest.mark.parametrize("width", [10, 24, 40, 60, 100])
def test_a_width_wraps_at_words_and_loses_none(derna: Briefing, width: int) -> None:
    """Every word of the unwrapped print-out is there, in its order, and no line is wider."""
    wrapped = printed(derna, width)
    assert all(cells(line) <= width for line in wrapped)
    assert "".join("".join(wrapped).split()) == "".join("".join(printed(derna)).split())
    if width >= 24:
        assert " ".join(wrapped).split() == " ".join(printed(derna)).split()


def test_no_line_ends_in_a_blank_and_none_has_a_control_character(derna: Briefing) -> None:
    """What is pasted or piped on is just the words."""
    for width in (None, 40):
        for line in printed(derna, width):
            assert line == line.rstrip()
            assert all(letter.isprintable() for letter in line)


def test_ascii_folds_the_signs_and_leaves_letters_of_any_script() -> None:
    """A terminal without typography still has its alphabet."""
    briefing = whole("title: “Überfahrt” – ferry’s… end\nbackground:\n  - درنة\n")
    lines = list(plain_lines(summary(briefing, PANES), ASCII))
    assert lines[0] == '"Überfahrt" - ferry\'s... end'
    assert "- درنة -- not recorded" in lines


def test_control_characters_written_as_escapes_are_harmless() -> None:
    r"""YAML turns `\e` into a live escape character; a print-out never does."""
    briefing = whole('title: "a\\e]52;c;aGk=\\a\\u202eb"\nbackground: ["x\\e[2J\\x9b2J"]\n')
    lines = printed(briefing)
    assert lines[0] == "a␛]52;c;aGk=␇\ufffdb"
    assert all(letter.isprintable() or letter == "\ufffd" for line in lines for letter in line)
