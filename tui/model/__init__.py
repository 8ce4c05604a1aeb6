"""What a briefing is, as frozen values. Standard library only; no screen, no file, no YAML."""
