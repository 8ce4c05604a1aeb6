"""Tests of `tui.render.exports`."""
