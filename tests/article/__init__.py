"""Tests of what is done with an article."""
