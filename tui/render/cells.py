"""How many cells of a terminal a text takes: never `len`, which is wrong for half the world."""


def cells(text: str) -> int:
    """Return the width of `text` in cells, by the same tables as the screen's (Rich's)."""
    # Rich is asked for other scripts only: it costs more to import than most print-outs take.
    return len(text) if text.isascii() else _wide(text)


def _wide(text: str) -> int:
    from rich.cells import cell_len

    return cell_len(text)
