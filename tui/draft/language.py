"""In which language a text is: English or not, by the small words that no text is without."""

import re
from itertools import islice
from typing import Final

# Words that are small in one of these languages, and no word of another that is told apart here
# by them alone: it is their number that tells.
_SMALL_WORDS: Final = {
    "en": "the of and to in that is was for on with as by at from it he his were are this which an",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch",
    "fr": "le la les de des du et en un une est que qui dans pour par sur au pas avec ce il",
    "es": "el la los las de del y en un una es que por para con se su al lo como más no",
    "it": "il la le gli di del della e in un una è che per con si non sono da dei al nel",
    "pt": "o a os as de do da dos e em um uma é que por para com se não na no mais",
    "nl": "de het een van en in is dat op te zijn voor met die niet aan er om door ook bij",
    "da": "og i at det er en på som af til den for de med der ikke har et men ved hvad skal",
    "sv": "och att det som en på är av för den med till inte har de ett om var från vid",
    "pl": "w i na z się nie do to że jest o jak po co od za przez dla ale był",
    "tr": "ve bir bu da de için ile olarak çok daha olan ne gibi sonra kadar en o ise",
}
_COUNTED: Final = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_WORD: Final = re.compile(r"[^\W\d_]+")
_MOST_WORDS: Final = 2_000
_FEWEST_WORDS: Final = 30
"""With fewer nothing is told: a headline may be without any small word."""
_LATIN: Final = 0x250
_MOSTLY: Final = 0.5
_SURE: Final = 0.12
"""The share of small words from which a language is told; English prose has a third of them."""
_HARDLY: Final = 0.03
_MANY: Final = 80
"""So many words with hardly a small one of English are no list of names, but another language."""
UNKNOWN: Final = "und"
"""What BCP 47 has for a language that is not known, and here is not English."""


def language(text: str) -> str:
    """Return the language of a text, `und` for one that is not English, nothing where in doubt."""
    words = [one[0].casefold() for one in islice(_WORD.finditer(text), _MOST_WORDS)]
    letters = "".join(words)
    # Scripts without blanks have few words, and long ones.
    if len(words) < _FEWEST_WORDS and len(letters) < 5 * _FEWEST_WORDS:
        return ""
    if sum(ord(letter) >= _LATIN for letter in letters) > _MOSTLY * len(letters):
        return UNKNOWN
    if len(words) < _FEWEST_WORDS:
        return ""
    shares = {
        language: sum(word in small for word in words) / len(words)
        for language, small in _COUNTED.items()
    }
    best = max(shares, key=shares.__getitem__)
    if shares[best] >= _SURE:
        return best
    return UNKNOWN if shares["en"] < _HARDLY and len(words) >= _MANY else ""
