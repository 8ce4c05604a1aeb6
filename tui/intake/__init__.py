"""From other programs' files to a briefing to begin with, and what could not be taken over.

Nothing is made up on the way: what a file does not say, who claims something above all, stays
unrecorded, and is for the author to find.
"""
