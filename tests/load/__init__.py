"""Tests of `tui.load`."""
