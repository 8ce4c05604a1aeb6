"""Tests of `tui.state`."""
