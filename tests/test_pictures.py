"""The README's pictures show the program as it is."""

from scripts import pictures


def test_every_picture_has_the_words_that_are_on_the_screen() -> None:
    """A change of the screen without `python scripts/pictures.py` is found here."""
    assert pictures.main(["--check"]) == 0


def test_pictures_ask_no_other_site_for_fonts() -> None:
    """A README must not make its reader's browser call anybody."""
    for file in pictures.PICTURES.glob("*.svg"):
        assert "@font-face" not in file.read_text(encoding="utf-8")
