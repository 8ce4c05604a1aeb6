"""The names stage: which names stand in a text, and which of them are one."""
