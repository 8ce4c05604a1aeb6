"""Who says what: what the stage of attributions promises."""
