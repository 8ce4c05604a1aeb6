"""What a person can do in the reader: a file for each group of keys."""
