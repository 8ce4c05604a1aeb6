"""Read an article: a file of plain text, Markdown or HTML, to its blocks.

What a reader sees is kept, and nothing of how it is set. The same article gives the same blocks in
all three forms, as far as its paragraphs are the same.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal, NamedTuple

from tui.article.article import Article
from tui.clean import clean_name
from tui.load.file import read_bytes
from tui.model.source import blocks
from tui.problems import Fault

Form = Literal["html", "markdown", "plain"]

MOST_BYTES: Final = 8 * 1024 * 1024
"""The largest file that is read; a page brings scripts along."""
MOST_LETTERS: Final = 2 * 1024 * 1024
"""The longest text of an article."""
_MEBIBYTES_READ: Final = f"files of articles are read up to {MOST_BYTES >> 20} MiB"
_MEBIBYTES_OF_TEXT: Final = f"articles have up to {MOST_LETTERS >> 20} MiB of text"
_HTML: Final = frozenset({".html", ".htm", ".xhtml"})
_MARKDOWN: Final = frozenset({".md", ".markdown"})
_LOOKS_LIKE_HTML: Final = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE
)
_CHARSET: Final = re.compile(rb"(?i)<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})")
# The encodings of the web, besides UTF-8, by Python's names for them: https://encoding.spec.whatwg.org
_ENCODINGS: Final = frozenset(
    {
        *(f"cp125{number}" for number in range(9)),
        *(f"iso8859-{number}" for number in range(1, 17) if number != 12),
        *("cp866", "cp874", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", "tis-620"),
        *("big5", "big5hkscs", "euc_jp", "euc_kr", "cp949", "gb2312", "gbk", "gb18030"),
        *("iso2022_jp", "shift_jis", "cp932", "ascii", "hz"),
    }
)
_HEAD: Final = 4096
_PDF: Final = b"%PDF-"
_NAME_ONE: Final = "name a file of plain text, Markdown or HTML"
_SAVE_AS: Final = "save it as plain text in UTF-8, with blank lines between its paragraphs"


def read_article(path: Path, name: str = "") -> Article | Fault:
    """Return the article of a file, or a `Fault` (B001–B006) that says why there is none."""
    writing = writing_at(path, name or str(path))
    return writing if isinstance(writing, Fault) else article_in(writing)


def writing_at(path: Path, name: str) -> "Writing | Fault":
    """Return what a file says, before it is cut into blocks; see `read_article`."""
    data = read_bytes(path, MOST_BYTES)
    return _unread(data, name) if isinstance(data, Fault) else writing_of(data, name)


def _unread(fault: Fault, name: str) -> Fault:
    """Return what is wrong with a file, in the words for an article instead of a briefing."""
    if fault.code == "B001":
        return Fault("B001", f"there is no file `{clean_name(name)}`", help=_NAME_ONE)
    if fault.code == "B003":
        return Fault("B003", f"`{clean_name(name)}` is not a file", fault.reason, _NAME_ONE)
    return _too_large(name, _MEBIBYTES_READ) if fault.code == "B004" else fault


class Writing(NamedTuple):
    """What a file says, before it is cut into blocks."""

    text: str
    form: Form
    name: str
    """What it is called in messages, cleaned."""


def article_of(data: bytes, name: str) -> Article | Fault:
    """Return the article in some bytes; the ending of `name`, or its beginning, tells its form."""
    writing = writing_of(data, name)
    return writing if isinstance(writing, Fault) else article_in(writing)


def writing_of(data: bytes, name: str) -> Writing | Fault:
    """Return what some bytes say, and in which form; see `article_of`."""
    if len(data) > MOST_BYTES:
        return _too_large(name, _MEBIBYTES_READ)
    suffix = Path(name).suffix.casefold()
    is_html = suffix in _HTML or bool(_LOOKS_LIKE_HTML.match(data[:_HEAD]))
    text = _decoded(data, name, is_html)
    if isinstance(text, Fault):
        return text
    if not is_html and len(text) > MOST_LETTERS:
        return _too_large(name, _MEBIBYTES_OF_TEXT)
    form: Form = "html" if is_html else "markdown" if suffix in _MARKDOWN else "plain"
    return Writing(text, form, clean_name(name))


def article_in(writing: Writing) -> Article | Fault:
    """Return what is said as an article, or a `Fault` where there is none, or too much."""
    found = Article(tuple(_blocks(writing)), writing.name)
    if sum(map(len, found.blocks)) > MOST_LETTERS:
        return _too_large(writing.name, _MEBIBYTES_OF_TEXT)
    return found if found.blocks else _empty(writing.name)


def _blocks(writing: Writing) -> Iterable[str]:
    if writing.form == "html":
        from tui.article.body import body_of

        return (block.text for block in body_of(writing.text).blocks)
    if writing.form == "markdown":
        from tui.article.markdown import blocks_of_markdown

        return blocks_of_markdown(writing.text)
    return blocks(writing.text)


def _decoded(data: bytes, name: str, is_html: bool) -> str | Fault:
    shown = clean_name(name)
    if data.startswith(_PDF):
        help_ = "`pdftotext -layout` makes plain text in UTF-8 of it, which wants looking through"
        return Fault("B005", f"`{shown}` is a PDF file", "it is drawn pages, and no text", help_)
    if b"\0" in data:
        reason = "it holds zero bytes, as pictures and office documents do"
        return Fault("B005", f"`{shown}` is not a text", reason, _SAVE_AS)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if is_html and (text := _by_charset(data)):
            return text
        line = data.count(b"\n", 0, error.start) + 1
        reason = f"the byte 0x{data[error.start]:02x} in line {line} cannot stand there"
        return Fault("B005", f"`{shown}` is not UTF-8", reason, _SAVE_AS)


def _by_charset(data: bytes) -> str:
    """Return the text of a page in the encoding that it names; nothing where that cannot be."""
    import codecs

    charset = _CHARSET.search(data[:_HEAD])
    try:
        # Python has encodings that no page is in, and that make of bytes what is no text.
        name = codecs.lookup(charset[1].decode("ascii")).name if charset else ""
        return data.decode(name) if name in _ENCODINGS else ""
    except (LookupError, UnicodeDecodeError, ValueError):
        return ""


def _too_large(name: str, limit: str) -> Fault:
    return Fault("B004", f"`{clean_name(name)}` is too large", limit, _SAVE_AS)


def _empty(name: str) -> Fault:
    return Fault("B006", f"`{name}` has no text", "an article has words", _SAVE_AS)
