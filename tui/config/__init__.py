"""What a person has made their own: theme, keys, layout, the pane to begin with.

`settings.py` says what can be set, `reading.py` reads the file, `effective.py` says what holds in
the end: options and variables go before the file, and what is remembered behind it.
"""
