"""English is told from other languages, and in doubt nothing is told."""

import pytest

from tests.article.pages import BODY
from tui.draft.language import language


def test_english_is_known_for_it() -> None:
    """By words that no text is without."""
    assert language(" ".join(BODY)) == "en"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Die Gänse sind in den Hafen zurückgekehrt, und das ist für die Stadt nicht neu. ", "de"),
        ("Les oies sont de retour sur le quai, et la ville ne sait pas ce qui les attend. ", "fr"),
        ("Los gansos han vuelto al muelle, y la ciudad no sabe qué es lo que les espera. ", "es"),
        ("De ganzen zijn op de kade terug, en het is niet duidelijk wat er met ze gebeurt. ", "nl"),
        ("Gæssene er tilbage ved kajen, men ingen ved hvad der skal ske med dem nu. ", "da"),
        ("Гуси вернулись на причал, и никто не знает, что с ними теперь будет дальше. ", "und"),
        ("عاد الإوز إلى الرصيف ولا أحد يعرف ماذا سيحدث له الآن في المدينة كلها ", "und"),
        ("鵞鳥は岸壁に戻ったが、これから何が起きるのかは誰にも分からない。", "und"),
    ],
)
def test_another_language_is_told(text: str, told: str) -> None:
    """By its name, where it is one of those that English is most often mixed up with."""
    assert language(text * 6) == told


@pytest.mark.parametrize("text", ["", "Geese leave quay", "12 34 " * 90, "Die Gänse", "x " * 20])
def test_little_is_not_enough(text: str) -> None:
    """A headline may be in any language."""
    assert language(text) == ""


def test_names_of_another_language_leave_english_what_it_is() -> None:
    """A story from abroad is full of them."""
    names = "Der Spiegel and Le Monde asked the Comité de la Paix in Oued-el-Ma. "
    assert language(names * 3 + " ".join(BODY)) == "en"
