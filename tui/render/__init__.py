"""Cards and rows to a medium: one file for each, and what they share."""
