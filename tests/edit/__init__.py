"""Tests of `tui.edit`."""
