"""From bytes to text, strictly."""

from tui.problems import Mark, Problem


def decoded(data: bytes) -> str | Problem:
    """Return the text that UTF-8 bytes are, or the problem (B005) with the first that are not."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        data = error.object  # without the mark of byte order, which positions do not count
        line = data.count(b"\n", 0, error.start) + 1
        begin = data.rfind(b"\n", 0, error.start) + 1
        column = len(data[begin : error.start].decode("utf-8", "replace")) + 1
        reason = f"the byte 0x{data[error.start]:02x} cannot stand here in UTF-8"
        help_ = "save the file as UTF-8"
        return Problem("B005", "the file is not UTF-8", Mark(line, column), reason, help_)
