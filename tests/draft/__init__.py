"""Drafting a briefing from an article."""
