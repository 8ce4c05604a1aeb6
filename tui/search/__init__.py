"""Find items by words, names in any spelling, and fields."""
