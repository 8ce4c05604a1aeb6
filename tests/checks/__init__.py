"""Tests of `tui.checks`."""
