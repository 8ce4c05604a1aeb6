"""What the stages of drafting find in articles that others have marked, for a scorer."""
