"""Draft a briefing from an article: small stages, each from one frozen text to found values."""
