"""What a person has made their own: theme, keys, layout, the pane to begin with."""
