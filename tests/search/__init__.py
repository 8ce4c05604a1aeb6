"""Tests of `tui.search`."""
