"""A source's article: its passages, found again by their fingerprints, and what no item covers."""
