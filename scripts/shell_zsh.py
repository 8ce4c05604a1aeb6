"""Completion for zsh, by its own `_arguments`."""

from collections.abc import Iterator
from typing import Final

from scripts.shell_words import PROGRAM_OPTIONS, Option, Takes, Typed, typed

_ALL: Final = r"""#compdef briefing
# Completion of `briefing` for zsh; made by scripts/generate_docs.py.

# `compadd` puts in quotes what it inserts; a name is never read as shell, whatever stands in it.
_briefing_names() {
  local -a names
  names=(${(f)"$(_call_program names 'briefing list 2>/dev/null | cut -f1')"})
  _wanted names expl briefing compadd -a names
}

_briefing_readable() {
  _alternative 'names:briefing:_briefing_names' 'files:file:_files'
}

_briefing_verbs() {
  local -a verbs
  verbs=(
@VERBS@
  )
  _describe -t commands command verbs
}

_briefing_first() {
  _alternative 'commands:command:_briefing_verbs' 'names:briefing:_briefing_names' \
    'files:file:_files'
}

_briefing() {
  local curcontext=$curcontext state line expl
  local -A opt_args
  if ((CURRENT == 2)); then
    _arguments -S \
@PROGRAM@
      ':command or briefing:_briefing_first'
    return
  fi
  local verb=$words[2]
  case $verb in
    (@KNOWN@)
      shift words
      ((CURRENT--))
      ;;
    (*) verb=open ;;
  esac
  case $verb in
@CASES@
  esac
}

_briefing "$@"
"""


def zsh() -> str:
    """Return the completion."""
    commands = list(typed())
    by_verb = {one.verb: one for one in commands}
    first = [*PROGRAM_OPTIONS, *by_verb["open"].options[1:]]
    parts = {
        "@VERBS@": "\n".join(f"    {_quoted(f'{one.verb}:{one.words}')}" for one in commands),
        "@PROGRAM@": "\n".join(f"      {_option(one)} \\" for one in first),
        "@KNOWN@": "|".join(by_verb),
        "@CASES@": "\n".join(line for one in commands for line in _case(one)),
    }
    text = _ALL
    for mark, part in parts.items():
        text = text.replace(mark, part)
    return text


def _case(one: Typed) -> Iterator[str]:
    yield f"    ({one.verb})"
    specs = [_option(option) for option in one.options]
    last = len(one.operands) - 1
    for number, takes in enumerate(one.operands):
        place = "*" if one.more and number == last else ""
        specs.append(_quoted(f"{place}:{_plain(takes.called)}:{_action(takes)}"))
    yield "      _arguments -S \\"
    yield " \\\n".join(f"        {spec}" for spec in specs)
    yield "      ;;"


def _option(option: Option) -> str:
    told = f"[{_plain(option.words)}]"
    takes = option.takes
    if takes:
        told += f":{_plain(takes.called)}:{_action(takes)}"
    if len(option.flags) == 1:
        # With a star: an option that gathers what it is given may come again.
        return _quoted(f"*{option.flags[0]}{told}" if takes else f"{option.flags[0]}{told}")
    group = f"({' '.join(option.flags)})"
    return f"{_quoted(group)}{{{','.join(option.flags)}}}{_quoted(told)}"


def _action(takes: Takes) -> str:
    if takes.words:
        return f"({' '.join(takes.words)})"
    if takes.names:
        return "_briefing_readable"
    return "_files" if takes.files else " "


def _plain(text: str) -> str:
    """Return a text without the signs that a specification is made of."""
    return "".join(f"\\{sign}" if sign in "[]:\\" else sign for sign in text)


def _quoted(text: str) -> str:
    escaped = text.replace("'", "'\\''")
    return f"'{escaped}'"
