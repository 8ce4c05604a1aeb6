"""JSON for programs, which may also come to stand on a terminal."""

from collections.abc import Mapping
from typing import TextIO

from tui.clean import clean


def for_programs(document: Mapping[str, object], out: TextIO) -> str:
    r"""Return JSON with `\u009b` for what could command a terminal or disguise itself.

    A query and a path stay what they are to a program that reads it, whatever `out` can carry.
    """
    import json

    written = json.dumps(document, indent=2, ensure_ascii=not _carries_all(out))
    # Character for character, and outside of its strings JSON has nothing of the sort.
    signs = zip(written, clean(written), strict=True)
    return "".join(one if one == safe else json.dumps(one)[1:-1] for one, safe in signs)


def _carries_all(out: TextIO) -> bool:
    """Whether the encoding of a stream has all letters there are."""
    from codecs import lookup

    try:
        return lookup(getattr(out, "encoding", None) or "utf-8").name.startswith("utf")
    except LookupError:
        return False
