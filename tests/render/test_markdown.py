"""Markdown: every word is read as it stands, and only the links that are made here are links."""

import re
from collections.abc import Iterator
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.token import Token

from tests.app.test_hostile import hostile_briefing
from tests.reading import whole
from tests.render.test_formats import GITHUB, folded, read_markdown
from tui.model.briefing import Briefing
from tui.render.extract import Extract
from tui.render.markdown import escaped, markdown_of

MARKUP: Final = [
    "*a* _b_ **c** __d__ ~~e~~ `f` ``g``",
    "<script>alert(1)</script> <b>x</b> <!-- y -->",
    "[link](https://evil.example) ![image](x.png) [ref]: /url [^1]",
    "https://example.com http://example.com ftp://example.com HTTP://EXAMPLE.COM",
    "www.example.com WWW.EXAMPLE.COM me@example.com",
    "&amp; &#33; &lt;b&gt;",
    "# no heading",
    "## no heading ##",
    "- no list",
    "+ no list",
    "* no list",
    "1. no list",
    "2018) no list",
    "> no quote",
    "---",
    "===",
    "***",
    "```",
    "~~~",
    "| a | b |",
    "\\* \\\\ \\",
    "$x$ $$y$$",
    "@everybody #1 :smile:",
    "C:\\new\\{folder}",
    "a  b",
    "[sic] and [1]",
]


def tokens(written: str) -> Iterator[Token]:
    """Yield all tokens that a reader of Markdown makes of a text, inline ones included."""
    for token in GITHUB.parse(written):
        yield token
        yield from token.children or ()


def of_card(text: str) -> str:
    """Return the Markdown of an item whose every place of text holds the same text."""
    quoted = "'" + text.replace("'", "''") + "'"
    briefing = whole(
        f"""\
        title: {quoted}
        summary: {quoted}
        background:
          - id: one
            title: {quoted}
            text: {quoted}
            note: {quoted}
            tags: [{quoted}]
            by: unattributed
          - {{id: two, text: {quoted}, by: unattributed}}
        """
    )
    return markdown_of(Extract(briefing))


PLAIN: Final = of_card("words")


@pytest.mark.parametrize("text", MARKUP)
def test_markup_in_a_text_is_read_as_it_stands(text: str) -> None:
    """The page has the same shape as with plain words, and the words are all there."""
    written = of_card(text)
    assert folded(read_markdown(written)) == folded(read_markdown(PLAIN)).replace(
        "words", folded(text)
    )
    assert shape(written) == shape(PLAIN)


def shape(written: str) -> list[str]:
    """Return what the page is made of, without its words."""
    return [token.type for token in tokens(written) if token.type not in {"text", "text_special"}]


@given(
    st.text(st.sampled_from("ab1. \\`*_{}[]()<>#+-.!|&~$@:/=\"'\u00e4w"), min_size=1, max_size=40)
)
def test_no_text_is_markup(text: str) -> None:
    """Whatever the signs and their order."""
    if not text.strip():
        return
    written = of_card(text)
    wanted = folded(read_markdown(PLAIN)).replace("words", folded(text))
    assert folded(read_markdown(written)) == wanted
    assert shape(written) == shape(PLAIN)


def test_the_only_html_is_the_anchors_and_the_only_links_lead_to_them(derna: Briefing) -> None:
    """Within the whole, each link finds its item."""
    found = list(tokens(markdown_of(Extract(derna))))
    opened = [token.content for token in found if token.type == "html_inline"]
    anchors = re.findall(r'<a id="item-([^"<>]+)">', " ".join(opened))
    assert len(anchors) * 2 == len(opened)
    assert len(anchors) == len(set(anchors)) > 100
    links = {token.attrs["href"] for token in found if token.type == "link_open"}
    assert links <= {f"#item-{anchor}" for anchor in anchors}
    assert len(links) > 80
    assert not [token for token in found if token.type == "image"]


def test_items_that_are_not_taken_along_are_no_links(derna: Briefing) -> None:
    """A link must not lead nowhere."""
    for extract in (
        Extract(derna, items=[derna.by_id["entry"]]),
        Extract(derna, pane="overview"),
        Extract(derna, pane="figures"),
    ):
        found = list(tokens(markdown_of(extract)))
        anchors = set(re.findall(r'<a id="([^"]+)">', " ".join(t.content for t in found)))
        links = {str(t.attrs["href"]).removeprefix("#") for t in found if t.type == "link_open"}
        assert links <= anchors


def test_a_hostile_briefing_makes_no_links_and_no_html_of_its_own() -> None:
    """Only anchors, and links to them."""
    briefing = hostile_briefing().briefing
    assert briefing is not None
    found = list(tokens(markdown_of(Extract(briefing))))
    for token in found:
        if token.type == "html_inline":
            assert re.fullmatch(r'<a id="item-[\w./-]+">|</a>', token.content)
        assert token.type not in {"html_block", "image", "fence", "code_block", "table_open"}
        if token.type == "link_open":
            assert str(token.attrs["href"]).startswith("#item-")


def test_dollars_are_no_mathematics() -> None:
    """GitHub sets in formulas what stands between them, which the reader used here does not."""
    assert escaped("$5 and $6") == "\\$5 and \\$6"


def test_headings_lists_and_paragraphs() -> None:
    """As GitHub shows them best."""
    briefing = whole(
        """\
        title: Ferry strike
        summary: |
          Crews walk out.

          Talks begin.
        actors:
          - {id: hu, name: Harbour Union, abbr: HU, kind: group, at: p1}
        background:
          - id: pay
            title: Pay
            text: Pay of the HU was raised.
            note: |
              First.

              Second.
            by: hu
          - {id: other, title: Other, text: As before., by: hu}
        """
    )
    written = markdown_of(Extract(briefing))
    assert written.startswith("# Ferry strike\n\nCrews walk out.\n\nTalks begin.\n\n## Actors\n\n")
    assert '### Groups\n\n#### <a id="item-hu"></a>Harbour Union (HU)\n\n' in written
    assert (
        "- **linked from:**\n  - background: [Pay](#item-pay)\n  - background: [Other]" in written
    )
    assert "- **note:** First.\n\n  Second.\n" in written
