"""Tests of `tui.model`."""
