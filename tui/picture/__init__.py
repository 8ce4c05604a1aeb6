"""The geometry of pictures, as values that need no screen: time, numbers, who stands to whom."""
