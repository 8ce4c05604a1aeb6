"""The stage of drafting that finds dates."""
