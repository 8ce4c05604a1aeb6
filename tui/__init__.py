"""The briefing browser: read, check and print sourced news briefings in a terminal."""

__version__ = "0.1.0"
