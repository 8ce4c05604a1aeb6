"""Read a configuration out of lines."""

from tui.config.reading import Config, read_settings


def config(*lines: str) -> Config:
    """Return what some lines set."""
    return read_settings("\n".join(lines) + "\n")


def problems(*lines: str) -> list[tuple[str, int]]:
    """Return the codes and lines of what is wrong, in the order of the file."""
    return [(one.code, one.mark.line) for one in config(*lines).report.sorted()]
