"""From bytes to a briefing and a report. The only part of the program that knows YAML."""
