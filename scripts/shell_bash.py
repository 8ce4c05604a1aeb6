"""Completion for bash. It asks for no other file, and does with the bash of macOS (3.2)."""

import shlex
from collections.abc import Iterator
from typing import Final

from scripts.shell_words import PROGRAM_OPTIONS, Takes, Typed, typed

_ALL: Final = r"""# Completion of `briefing` for bash; made by scripts/generate_docs.py.

# A name is never read as shell, whatever stands in it: no `compgen -W`, which expands its words.
_briefing_names() {
    local name rest
    while IFS=$'\t' read -r name rest; do
        [[ $name == "$1"* ]] && COMPREPLY+=("$name")
    done < <(briefing list 2>/dev/null)
}

_briefing_files() {
    local file
    while IFS= read -r file; do
        COMPREPLY+=("$file")
    done < <(compgen -f -- "$1")
}

_briefing_words() {
    local start=$1 one
    shift
    for one in "$@"; do
        [[ $one == "$start"* ]] && COMPREPLY+=("$one")
    done
}

# Tells what is taken behind an option, or as the operand of a number; fails where nothing is.
_briefing_takes() {
    words=() names= files=
    case $1 in
@TAKES@
        *) return 1 ;;
    esac
}

_briefing_options() {
    case $1 in
@OPTIONS@
    esac
}

_briefing() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb=${COMP_WORDS[1]}
    local words names files options at=2 operand=0
    COMPREPLY=()
    # `--format=json` comes in three words.
    [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD-2]}
    [[ $word == = ]] && word=
    case $verb in
        @VERBS@) ;;
        *) verb=open at=1 ;;
    esac
    ((COMP_CWORD == 1)) && verb=open
    if _briefing_takes "$verb:$before"; then
        operand=$before
    elif [[ $word == -* ]]; then
        _briefing_options "$verb"
        ((COMP_CWORD == 1)) && options+=(@PROGRAM@)
        _briefing_words "$word" "${options[@]}"
        return
    else
        for (( ; at < COMP_CWORD; at++)); do
            case ${COMP_WORDS[at]} in
                -?*) _briefing_takes "$verb:${COMP_WORDS[at]}" && ((at++)) ;;
                *) ((operand++)) ;;
            esac
        done
        ((COMP_CWORD == 1)) && _briefing_words "$word" @WORDS@
    fi
    _briefing_takes "$verb:$operand" || return
    _briefing_words "$word" ${words[@]+"${words[@]}"}
    [[ -n $names ]] && _briefing_names "$word"
    # Readline puts what it inserts in quotes where they are needed.
    [[ -n $files$names ]] && compopt -o filenames 2>/dev/null
    [[ -n $files ]] && _briefing_files "$word"
}

complete -F _briefing briefing
"""


def bash() -> str:
    """Return the completion."""
    commands = list(typed())
    verbs = [one.verb for one in commands]
    # The help is an option of `open` too, which is meant where no command stands.
    program = [flag for option in PROGRAM_OPTIONS[1:] for flag in option.flags]
    parts = {
        "@TAKES@": "\n".join(line for one in commands for line in _takes(one)),
        "@OPTIONS@": "\n".join(map(_options, commands)),
        "@VERBS@": "|".join(verbs),
        "@PROGRAM@": shlex.join(program),
        "@WORDS@": shlex.join(verbs),
    }
    text = _ALL
    for mark, part in parts.items():
        text = text.replace(mark, part)
    return text


def _takes(one: Typed) -> Iterator[str]:
    for option in one.options:
        if option.takes:
            yield _branch("|".join(f"{one.verb}:{flag}" for flag in option.flags), option.takes)
    last = len(one.operands) - 1
    for number, takes in enumerate(one.operands):
        any_further = one.more and number == last
        yield _branch(f"{one.verb}:{'[0-9]*' if any_further else number}", takes)


def _branch(pattern: str, takes: Takes) -> str:
    told = [f"words=({shlex.join(takes.words)})"] if takes.words else []
    told += ["names=1"] if takes.names else []
    told += ["files=1"] if takes.files else []
    return f"        {pattern}) {' '.join([*told, ';;'])}"


def _options(one: Typed) -> str:
    flags = [flag for option in one.options for flag in option.flags]
    return f"        {one.verb}) options=({shlex.join(flags)}) ;;"
