"""The themes there are, for whoever checks a name without opening the reader."""

from textual.theme import BUILTIN_THEMES


def theme_names() -> list[str]:
    """Return the names of all themes."""
    return sorted(BUILTIN_THEMES)
