"""What holds in the end: an option before a variable, the file, what is remembered, the default."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final, NamedTuple

from tui.config.reading import Config
from tui.config.settings import DEFAULT_THEME, PLAIN_THEME, Settings

DEFAULT: Final = "default"
_REMOTE: Final = ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY")
_REMOTE_BEGINNING: Final = "MOSH_"


class Asked(NamedTuple):
    """What goes before the file and behind it."""

    variables: Mapping[str, str]
    remembered: Mapping[str, str]
    theme: str = ""
    """The theme that an option names."""
    ascii_from: str = ""
    """What asks for ASCII: an option, or an encoding without other signs."""
    themes: Collection[str] = ()
    """The themes there are, where that is known: another one is passed over."""


class Origin(NamedTuple):
    """A setting's value, and where it comes from, in words."""

    value: Any
    words: str


class Effective(NamedTuple):
    """The settings that hold, where each comes from, and the keys that are changed."""

    settings: Settings
    origins: Mapping[str, str]
    """By the name of the setting: `default`, `config.yaml:3`, the name of a variable, …"""
    keymap: Mapping[str, str]


def effective(config: Config, asked: Asked) -> Effective:
    """Return what holds."""
    found = {
        "theme": _theme(config, asked),
        "layout": _from_file(config, "layout"),
        "ascii": Origin(True, asked.ascii_from)
        if asked.ascii_from
        else _from_file(config, "ascii"),
        "animations": _animations(config, asked.variables),
        "start": _from_file(config, "start"),
    }
    settings = Settings(**{name: one.value for name, one in found.items()})
    return Effective(settings, {name: one.words for name, one in found.items()}, config.keymap)


def _from_file(config: Config, name: str) -> Origin:
    words = place(config, name) if name in config.places else DEFAULT
    return Origin(getattr(config.settings, name), words)


def place(config: Config, name: str) -> str:
    """Return where a setting stands: `config.yaml:3`."""
    return f"{config.path.name if config.path else ''}:{config.places[name].line}"


def _theme(config: Config, asked: Asked) -> Origin:
    return next(
        (one for one in _themes(config, asked) if not asked.themes or one.value in asked.themes),
        Origin(DEFAULT_THEME, DEFAULT),
    )


def _themes(config: Config, asked: Asked) -> Iterator[Origin]:
    """Yield the themes that are wanted, that which is wanted most first."""
    if asked.variables.get("NO_COLOR"):
        yield Origin(PLAIN_THEME, "NO_COLOR")
    if asked.theme:
        yield Origin(asked.theme, "--theme")
    if "theme" in config.places:
        yield _from_file(config, "theme")
    if chosen := asked.remembered.get("theme"):
        yield Origin(chosen, "remembered")


def _animations(config: Config, variables: Mapping[str, str]) -> Origin:
    if name := far_by(variables):
        return Origin(False, name)
    return _from_file(config, "animations")


def far_by(variables: Mapping[str, str]) -> str:
    """Return the variable that tells that whoever reads sits at another machine; empty if none."""
    telling = (
        name
        for name, value in variables.items()
        if value and (name in _REMOTE or name.startswith(_REMOTE_BEGINNING))
    )
    return next(telling, "")
