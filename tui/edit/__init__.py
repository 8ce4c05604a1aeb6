"""Change the text of a briefing, and in it nothing but what is meant to change."""
