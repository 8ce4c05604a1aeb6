"""The engines that can be asked beside the rules, by name, and what each may tell.

None of them tells a date or a number. What spaCy is asked, and a language model, stands in
`engines/`; what is missing for one is a `Fault` before an article is read with it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

from tui.draft.attributions import FoundAttribution
from tui.draft.engines.reply import Reply
from tui.draft.names import Kind, Mention
from tui.draft.text import Text
from tui.problems import Fault

if TYPE_CHECKING:
    from tui.draft.engines.endpoint import Endpoint

Announce = Callable[[str, int], None]
"""Is told which host gets how many bytes, before it gets them."""
_GUESSES: Final = frozenset({"name.shape", "name.word", "name.abbreviation", "name.role"})
"""Rules that know no more of a name than how it looks."""


class Engine(Protocol):
    """What may be asked beside the rules."""

    fault: Fault | None
    """Why it could not tell what it was asked; known once it was asked."""

    def mentions(self, text: Text, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """Return the names that the rules found, with other kinds where it knows better."""

    def attributions(
        self, text: Text, found: tuple[FoundAttribution, ...]
    ) -> tuple[FoundAttribution, ...]:
        """Return who says what: what the rules found, and what it finds besides."""

    def told(self, text: Text) -> Reply | None:
        """Return what it tells in words of its own, if it does."""


class Rules:
    """The rules alone; the other engines add to them."""

    fault: Fault | None = None

    def mentions(self, text: Text, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """Return the names as the rules found them."""
        del text
        return found

    def attributions(
        self, text: Text, found: tuple[FoundAttribution, ...]
    ) -> tuple[FoundAttribution, ...]:
        """Return who says what, as the rules found it."""
        del text
        return found

    def told(self, text: Text) -> Reply | None:
        """Return nothing: rules have no words."""
        del text
        return None


class Spacy(Rules):
    """Tells of what sort names are that the rules can only guess at, and further attributions."""

    def mentions(self, text: Text, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """Return the names, those that were guessed at as spaCy takes them."""
        from tui.draft.engines import spacy

        asked = [(one.start, one.end, "" if one.rule in _GUESSES else one.kind) for one in found]
        typed = spacy.typed(text, asked)
        if isinstance(typed, Fault):
            self.fault = typed
            return found
        kinds: dict[str, Kind] = {
            "person": "person",
            "organisation": "organisation",
            "place": "place",
        }
        return tuple(
            one._replace(kind=kinds[kind], rule=spacy.RULE)
            if one.rule in _GUESSES and kind in kinds
            else one
            for one, (_, _, kind) in zip(found, typed, strict=True)
        )

    def attributions(
        self, text: Text, found: tuple[FoundAttribution, ...]
    ) -> tuple[FoundAttribution, ...]:
        """Return what the rules found, and what the grammar tells besides."""
        from tui.draft.engines import spacy

        more = spacy.attributions(text, found)
        if isinstance(more, Fault):
            self.fault = more
            return found
        return tuple(sorted((*found, *more), key=lambda one: one.start))


class Llm(Rules):
    """Tells events and figures in words of its own, and background; never a date or a number."""

    def __init__(self, to: "Endpoint", announce: Announce) -> None:
        self._to = to
        self._announce = announce

    def told(self, text: Text) -> Reply | None:
        """Return what a language model tells, as far as the article bears it out.

        One that has failed is not asked again: the next article would wait for it in vain.
        """
        if self.fault is not None:
            return None
        from tui.draft.engines.llm import told

        found = told(text, self._to, self._announce)
        if isinstance(found, Fault):
            self.fault = found
            return None
        return found
