"""The geometry of pictures, as values that need no screen: a time axis, numbers as intervals."""
