"""Tests of what is shared with the system: completion for shells, and the manual page."""
