"""Every environment variable that the program goes by, and what for.

The documentation, the manual page and `briefing doctor` are made of it; a test holds that it has
what the source reads, and nothing else.
"""

from collections.abc import Mapping
from typing import Final

VARIABLES: Final[Mapping[str, str]] = {
    "BRIEFING_CONFIG": "The file of your configuration; if it is set and empty, there is none.",
    "BRIEFING_DEBUG": "If set, a bug of the program shows its traceback.",
    "BRIEFING_LLM_KEY": "The key of the server that `briefing draft --engine llm` asks, where it "
    "needs one.",
    "BRIEFING_PAGER": "The pager of what is longer than the screen, with its options; goes before "
    "`PAGER`. Empty, or `cat`: none.",
    "BRIEFING_PATH": "More folders of briefings, joined by `:` (on Windows `;`).",
    "COLORFGBG": "Set by some terminals: whether their background is dark or light; "
    "such colours are taken as can be read on it.",
    "COLORTERM": "`truecolor` or `24bit`: the terminal has more than 256 colours.",
    "COLUMNS": "How wide to print, if it is a number; otherwise the terminal is asked.",
    "DISPLAY": "The X11 screen: whether `xclip` or `xsel` can copy, and a browser can open.",
    "EDITOR": "The editor that `e` opens, with its options; no shell reads it.",
    "HOME": "Where the folders below are, if nothing else says so.",
    "LINES": "How many rows the terminal has, if it is a number; otherwise it is asked.",
    "LOCALAPPDATA": "On Windows, where the folders below are.",
    "NO_COLOR": "If set and not empty, no colours; `--color always` overrules it.",
    "PAGER": "The pager of what is longer than the screen; without it, less.",
    "PATH": "Where editors, pagers, the clipboard's helpers and what opens links are looked for.",
    "SSH_CLIENT": "If set, nothing is animated, and what is copied goes to the terminal that you "
    "sit at; so with any that begins with `MOSH_`.",
    "SSH_CONNECTION": "As `SSH_CLIENT`.",
    "SSH_TTY": "As `SSH_CLIENT`.",
    "STY": "Set by GNU screen, which is then asked to pass on what is copied.",
    "TERM": "Empty, `dumb` or `unknown`: the reader does not start, and print-outs are plain.",
    "TERM_PROGRAM": "`Apple_Terminal` is known not to take what is copied by OSC 52; others are "
    "known to take links ([printing.md](printing.md#links)).",
    "TERM_PROGRAM_VERSION": "From which version on they do.",
    "TMUX": "Set by tmux, which can copy: `tmux load-buffer -w`.",
    "USERPROFILE": "Used where `HOME` is not set.",
    "VISUAL": "Goes before `EDITOR`.",
    "VTE_VERSION": "Set by GNOME Terminal and its relatives, which take links from 0.50.1 on.",
    "WAYLAND_DISPLAY": "The Wayland screen: whether `wl-copy` can copy, and a browser can open.",
    "WSL_DISTRO_NAME": "Set in WSL: `clip.exe` copies, and `wslview` opens links.",
    "WT_SESSION": "Set by Windows Terminal, which takes links.",
    "XDG_CACHE_HOME": "The folder for what can be made anew, if it is an absolute path.",
    "XDG_CONFIG_HOME": "The folder for configuration, if it is an absolute path.",
    "XDG_DATA_HOME": "The folder for data, if it is an absolute path.",
    "XDG_STATE_HOME": "The folder for state, if it is an absolute path.",
}
