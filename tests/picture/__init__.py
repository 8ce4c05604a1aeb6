"""Tests of `tui.picture`."""
