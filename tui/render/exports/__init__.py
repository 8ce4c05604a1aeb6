"""Other programs' formats, a file each: what they can carry, in their terms, and what they lose.

Nothing here makes a claim a fact, a window a day, or "more than 100" a 100: what a format has no
place for stands in it in words, and is named among its losses.
"""
