"""Words as HTML: everything that could be taken for markup is escaped, whatever it is."""

from typing import Final

_ESCAPES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_TABLE: Final = str.maketrans(_ESCAPES)


def escaped(text: str) -> str:
    """Return a text so that HTML shows it as it stands, in an element or an attribute."""
    return text.translate(_TABLE)


def lines_html(text: str) -> str:
    """Return plain text as paragraphs, with the line ends that are in them."""
    paragraphs = [part for part in text.split("\n\n") if part.strip()]
    return "".join(f"<p>{escaped(part).replace(chr(10), '<br>')}</p>" for part in paragraphs)
