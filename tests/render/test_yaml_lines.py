"""YAML to look at: what is a key, a string, a comment is told apart, and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.clean import clean
from tui.load.load import Loaded
from tui.model.card import plain
from tui.render.yaml_lines import yaml_spans

SHORT = {"label": "k", "quote": "s", "muted": "#", "pin": ".", "text": "t"}


def marked(*lines: str) -> list[str]:
    """Return for each line a letter under each of its own that is not blank, by its role."""
    return [
        "".join(
            " " if letter == " " else SHORT[span.role] for span in spans for letter in span.text
        )
        for spans in yaml_spans(lines)
    ]


@pytest.mark.parametrize(
    ("line", "roles"),
    [
        ("title: Ferry strike", "kkkkk. ttttt tttttt"),
        ("  - id: one", "  . kk. ttt"),
        ("- - a", ". . t"),
        ("-5", "tt"),
        ("- -5", ". tt"),
        ("key:value", "ttttttttt"),
        ("url: https://example.org:80/#a", "kkk. ttttttttttttttttttttttttt"),
        ("key : x", "kkk . t"),
        ("# all # of it", "# ### # ## ##"),
        ("a: b # c", "k. t # #"),
        ("a: b#c", "k. ttt"),
        ("a: 'it''s: # x' # c", "k. sssssss s ss # #"),
        (r'a: "\"b\\" # c', r"k. sssssss # #"),
        ('"a b": c', "kk kk. t"),
        ("'a': b", "kkk. t"),
        ("{a: b, 'c': [d, e f]}", ".k. t. kkk. .t. t t.."),
        ("{a, b: }", ".t. k. ."),
        ("- {title: a, b: c}  # d", ". .kkkkk. t. k. t.  # #"),
        ("a: [b]c", "k. .t.t"),
        ("a, b] }", "tt tt t"),
        ("a: > b", "k. t t"),
        ("a: >-", "k. .."),
        ("a: |2 # c", "k. .. # #"),
        ("", ""),
        ("   ", "   "),
        (":", "t"),
        (": x", "t t"),
        ("---", "ttt"),
        ("a: &x *y !z", "k. tt tt tt"),
    ],
)
def test_a_line(line: str, roles: str) -> None:
    """Keys, strings, comments, signs, and the rest."""
    assert marked(line) == [roles]


def test_blocks_of_text_end_where_the_indent_does() -> None:
    """What looks like a key or a comment in them is none."""
    assert marked(
        "- text: |",
        "    a: b",
        "",
        "    # c",
        "  note: >-",
        "    d",
        "- |",
        "  e",
        "- f: g",
    ) == [
        ". kkkk. .",
        "    ss s",
        "",
        "    s s",
        "  kkkk. ..",
        "    s",
        ". .",
        "  s",
        ". k. t",
    ]  # fmt: skip


def test_quotations_go_on_over_lines() -> None:
    """Until their own sign ends them."""
    assert marked('a: "b', "  c: 'd", '  # e" # f', "g: 'h", "i'", "j: k") == [
        "k. ss",
        "  ss ss",
        "  s ss # #",
        "k. ss",
        "ss",
        "k. t",
    ]


def test_brackets_stay_open_over_lines() -> None:
    """A dash in them is none, and a comma is a sign."""
    assert marked("- {a: b,", "  - c, d", "}", "- e, f") == [
        ". .k. t.",
        "  t t. t",
        ".",
        ". tt t",
    ]


def test_nothing_is_lost_of_derna(loaded_derna: Loaded) -> None:
    """And all roles are there."""
    lines = loaded_derna.report.lines
    found = list(yaml_spans(lines))
    assert [plain(spans) for spans in found] == list(lines)
    roles = {span.role for spans in found for span in spans}
    assert roles == {"label", "quote", "muted", "pin", "text"}


@given(
    st.lists(
        st.text(st.sampled_from("ab:-#'\"\\|>{}[], \t&*!\x1b\u202e\u0301"), max_size=30), max_size=6
    )
)
def test_nothing_is_lost_of_anything(lines: list[str]) -> None:
    """What could command the terminal is made harmless, tabs are blanks."""
    expected = [clean(line).expandtabs(4) for line in lines]
    assert [plain(spans) for spans in yaml_spans(lines)] == expected


@pytest.mark.parametrize(
    "text", ["'" * 100_000, '"\\' * 50_000, "a: " * 40_000, "[{" * 50_000, " #" * 50_000]
)
def test_a_line_without_end_is_gone_along_once(text: str) -> None:
    """Nothing is tried again and again."""
    (spans,) = yaml_spans([text])
    assert plain(spans) == text
