"""`briefing keys`: the keys of the reader as they are now, the person's own changes marked."""

import argparse
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.cli import codes
from tui.cli.arguments import ascii_option
from tui.cli.environment import Environment
from tui.cli.programs import for_programs
from tui.keys import GROUPS, SCREENS, Key, all_printed, keys_of, printed, remapped
from tui.model.card import Span, Spans, plain
from tui.render.cells import cells
from tui.render.glyphs import ASCII, Glyphs, in_glyphs
from tui.render.layout import NARROW, hanging

EXAMPLES: Final = """\
examples:
  briefing keys                   by what they are for: keys, what they do, id
  briefing keys | grep search     the id is what your configuration names

In a pipe each action is a line of fields with tabs between them: id, keys, what they do.
`!` marks what you have changed. docs/configuration.md says how.
"""
FORMAT_VERSION: Final = 1
"""Of the JSON output; it changes when a field changes its meaning or goes away."""
_GAP: Final = 2


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--json", action="store_true", help="for programs")
    ascii_option(parser)


class _Listed(NamedTuple):
    """An action with its keys as they are now, and as the program comes."""

    now: Key
    usual: Key

    @property
    def changed(self) -> bool:
        """Whether the person has given it other keys."""
        return self.now.keys != self.usual.keys


def run(options: argparse.Namespace, environment: Environment) -> int:
    """List the keys."""
    listed = list(_listed(environment))
    if options.json:
        _write_json(listed, environment)
    elif environment.terminal_out:
        glyphs = ASCII if options.ascii else environment.glyphs
        for line in _lines(listed, environment.columns or 80, glyphs):
            environment.out.write(f"{plain(line)}\n")
    else:
        for one in listed:
            fields = (one.now.id, all_printed(one.now), one.now.words)
            environment.out.write("\t".join(fields) + "\n")
    return codes.DONE


def _listed(environment: Environment) -> Iterator[_Listed]:
    """Yield every action once, by group; one on several screens is the same on all."""
    usual = list(dict.fromkeys(key for screen in SCREENS for key in screen))
    usual.sort(key=lambda key: GROUPS.index(key.group))
    return map(_Listed, remapped(usual, environment.config.keymap), usual)


def _lines(listed: Sequence[_Listed], width: int, glyphs: Glyphs) -> Iterator[Spans]:
    """Yield the lines of a list on a terminal: by group, each action's keys, id and words."""
    keys = max(cells(_shown(one)) for one in listed)
    ids = max(cells(one.now.id) for one in listed)
    group = ""
    for one in listed:
        if one.now.group != group:
            if group:
                yield ()
            yield (Span(f"{one.now.group}:", "label"),)
        group = one.now.group
        yield from _line(one, (keys, ids) if width >= NARROW else (0, 0), width, glyphs)


def _line(one: _Listed, columns: tuple[int, int], width: int, glyphs: Glyphs) -> list[Spans]:
    words = f"{one.now.words} (was {all_printed(one.usual)})" if one.changed else one.now.words
    spans = (
        Span("! " if one.changed else "  ", "warning"),
        Span(_padded(_shown(one), columns[0]), "strong"),
        Span(_padded(one.now.id, columns[1]), "muted"),
        Span(words),
    )
    indent = sum(columns) + 3 * _GAP if any(columns) else 2 * _GAP
    return hanging(in_glyphs(spans, glyphs), width, indent)


def _shown(one: _Listed) -> str:
    return all_printed(one.now) or "no key"


def _padded(text: str, width: int) -> str:
    return text + " " * (max(width - cells(text), 0) + _GAP)


def _write_json(listed: Sequence[_Listed], environment: Environment) -> None:
    keys = [
        {
            "id": one.now.id,
            "keys": list(map(printed, keys_of(one.now))),
            "default": list(map(printed, keys_of(one.usual))),
            "changed": one.changed,
            "words": one.now.words,
            "group": one.now.group,
        }
        for one in listed
    ]
    document = {"version": FORMAT_VERSION, "keys": keys}
    environment.out.write(f"{for_programs(document, environment.out)}\n")
