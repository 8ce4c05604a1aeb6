"""A stand-in for spaCy: sentences whose grammar is written beside each word."""

from collections.abc import Iterable, Iterator
from types import SimpleNamespace
from typing import Any


class Parsed:
    """A passage as spaCy gives it: words with the word that each hangs on, and names."""

    def __init__(self, text: str, grammar: str, names: dict[str, str]) -> None:
        self.text = text
        self.words = list(_words(text, grammar))
        for word in self.words:
            word.doc = self
            word.children = [one for one in self.words if one.head == word.i and one is not word]
            word.subtree = [one for one in self.words if _hangs(self.words, one, word.i)]
        self.ents = [
            SimpleNamespace(
                start_char=text.index(name), end_char=text.index(name) + len(name), label_=label
            )
            for name, label in names.items()
            if name in text
        ]

    def __iter__(self) -> Iterator["Word"]:
        return iter(self.words)


class Word:
    """One word: where it stands, what it is, and which word it hangs on, by its number."""

    doc: Parsed
    children: list["Word"]
    subtree: list["Word"]

    def __init__(self, i: int, idx: int, text: str, head: int, dep: str) -> None:
        self.i, self.idx, self.text, self.head, self.dep_ = i, idx, text, head, dep
        self.lower_ = text.lower()
        self.pos_ = "VERB" if dep in {"ROOT", "ccomp", "xcomp"} else "NOUN"

    def __len__(self) -> int:
        return len(self.text)


class Pipeline:
    """Reads the passages that it knows; of all others, that they have no verb and no name."""

    def __init__(self, grammars: dict[str, str], names: dict[str, str]) -> None:
        self.grammars, self.names = grammars, names

    def pipe(self, passages: Iterable[str]) -> Iterator[Parsed]:
        """Yield each passage as it is parsed."""
        for passage in passages:
            yield Parsed(passage, self.grammars.get(passage, ""), self.names)


def stand_in(models: list[str], loaded: Any) -> SimpleNamespace:
    """Return a module like `spacy` that has some models; `loaded` is what loading one gives.

    An error is raised instead. The name of the model that was asked for is kept in `asked`.
    """
    module = SimpleNamespace(asked=[])

    def load(name: str, exclude: list[str]) -> Any:
        assert exclude == ["lemmatizer"]
        module.asked.append(name)
        if isinstance(loaded, Exception):
            raise loaded
        return loaded

    module.load = load
    module.util = SimpleNamespace(get_installed_models=lambda: models)
    return module


def _words(text: str, grammar: str) -> Iterator[Word]:
    place = 0
    for number, one in enumerate(grammar.split()):
        word, head, dep = one.split("/")
        place = text.index(word, place)
        yield Word(number, place, word, int(head), dep)
        place += len(word)


def _hangs(words: list[Word], one: Word, top: int) -> bool:
    while one.i not in {top, one.head}:
        one = words[one.head]
    return one.i == top
