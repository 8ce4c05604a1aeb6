"""Tests of `tui.intake`."""
