"""Engines beside the rules."""
