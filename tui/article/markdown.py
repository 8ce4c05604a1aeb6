"""The blocks of a Markdown text, as CommonMark has them, without their signs."""

import re
from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING, Final

from tui.article.html import blocks_of_html
from tui.model.source import blocks

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER: Final = re.compile(r"---\n(?:.*\n){0,200}?(?:---|\.\.\.)\n")
_LONGEST: Final = 16 * 1024
"""Letters of a paragraph; one of more is no prose, and its signs could take the parser minutes."""
_BREAKS: Final = frozenset({"softbreak", "hardbreak"})


def blocks_of_markdown(text: str) -> Iterator[str]:
    """Yield a block for each paragraph, heading, item of a list and piece of code.

    What stands before the text between lines of `---` is about it, and no part of it. A text with
    an endless paragraph is taken as it is.
    """
    text = text.replace("\r\n", "\n")
    plain = blocks(text)
    if any(len(block) > _LONGEST for block in plain):
        return iter(plain)
    return _marked_up(text[len(front_of(text)) :])


def front_of(text: str) -> str:
    """Return what stands before a text between lines of `---`, with these; it is about the text."""
    front = _FRONT_MATTER.match(text)
    return front[0] if front else ""


def _marked_up(text: str) -> Iterator[str]:
    from markdown_it import MarkdownIt

    numbers: list[bool] = []  # of each list that is open, whether its numbers tell something
    before = ""
    for token in MarkdownIt("commonmark").parse(text):
        if token.type == "ordered_list_open":
            numbers.append(str(token.attrGet("start") or "1") != "1")
        elif token.type == "bullet_list_open":
            numbers.append(False)
        elif token.type in {"ordered_list_close", "bullet_list_close"}:
            numbers.pop()
        elif token.type == "list_item_open":
            before = f"{token.info}{token.markup} " if numbers[-1] else ""
        elif token.type == "inline":
            yield from _filled(before + _words(token.children or []))
            before = ""
        elif token.type in {"fence", "code_block"}:
            yield from _filled(token.content)
        elif token.type == "html_block":
            yield from blocks_of_html(token.content)


def _words(tokens: "list[Token]") -> str:
    if any(token.type == "html_inline" for token in tokens):
        # What is struck out or set high is as a page has it.
        marked = "".join(
            token.content if token.type == "html_inline" else escape(_word(token))
            for token in tokens
        )
        return " ".join(blocks_of_html(marked))
    return "".join(map(_word, tokens))


def _word(token: "Token") -> str:
    if token.type in _BREAKS:
        return "\n"
    return token.content if token.type in {"text", "code_inline"} else ""


def _filled(text: str) -> Iterator[str]:
    if text.strip():
        yield text.strip()
