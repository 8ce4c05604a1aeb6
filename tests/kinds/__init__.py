"""Tests of `tui.kinds`."""
