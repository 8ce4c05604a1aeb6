"""JSON for programs, which may also come to stand on a terminal."""

from collections.abc import Mapping

from tui.clean import clean


def for_programs(document: Mapping[str, object]) -> str:
    r"""Return JSON with `\u009b` for what could command a terminal or disguise itself.

    A query and a path stay what they are to a program that reads it.
    """
    import json

    written = json.dumps(document, indent=2, ensure_ascii=False)
    # Character for character, and outside of its strings JSON has nothing of the sort.
    signs = zip(written, clean(written), strict=True)
    return "".join(one if one == safe else json.dumps(one)[1:-1] for one, safe in signs)
