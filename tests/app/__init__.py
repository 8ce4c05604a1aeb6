"""The reader: what a person sees who presses keys, and the values behind it."""
