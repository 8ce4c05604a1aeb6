"""The page about differences: what `diff` really prints of two states of a small briefing."""

from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tui.cli import codes
from tui.cli.environment import Environment
from tui.cli.process import main

_OLD: Final = """\
title: Ferry strike at Port Halden
timeline:
  - {id: walkout, title: Crews walk out, date: 2026-03-02, by: union}
actors:
  - {id: union, name: Harbour Union}
figures:
  - {id: lost, label: sailings cancelled, value: about 140, by: union}
  - {id: idle, label: boats in port, value: "3", by: union}
"""
_NEW: Final = """\
title: Ferry strike at Port Halden
timeline:
  - {id: walkout, title: Crews walk out, date: 2026-03-02, by: hu}
  - {id: talks, title: Talks begin, date: 2026-03-09, by: hu}
actors:
  - {id: hu, name: Harbour Union}
figures:
  - {id: lost, label: sailings cancelled, value: about 150, as_of: 2026-03-05, by: hu}
"""
_SMALL_OLD: Final = "title: Ferry strike\nplaces: [{id: quay, name: North Quay}]\n"
_SMALL_NEW: Final = "title: Ferry strike\nplaces: [{id: pier, name: North Quay, kind: pier}]\n"


def example() -> str:
    """Return a comparison as it is printed on a terminal."""
    shown = _compared(_OLD, _NEW, "--width", "80")
    return f"```console\n$ briefing diff old.yaml new.yaml\n{shown}```"


def json_shape() -> str:
    """Return the JSON of a small comparison."""
    return f"```json\n{_compared(_SMALL_OLD, _SMALL_NEW, '--format', 'json')}```"


def _compared(old: str, new: str, *options: str) -> str:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file, text in (("old.yaml", old), ("new.yaml", new)):
            (folder / file).write_text(text, "utf-8")
        out = StringIO()
        environment = Environment(out=out, err=StringIO(), stdin=None, variables={}, working=folder)
        code = main(["diff", *options, "old.yaml", "new.yaml"], environment)
    if code != codes.NO:
        raise ValueError(f"the example ended with {code}")
    return out.getvalue()
