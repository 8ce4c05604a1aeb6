"""Ask spaCy, an optional part, of what sort names are, and who says what where rules are silent.

It is asked with whichever English model is installed, and only for this: dates and numbers are read
by rules. What it finds is made of places in the article, as everything drafted is. Nothing else of
the program knows it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

from tui.article.letters import folded_words
from tui.clean import one_line
from tui.draft.attributions import FoundAttribution
from tui.draft.attributions.verbs import forms, judges, means, says, thinks
from tui.draft.text import Stretch, Text
from tui.problems import Fault

RULE: Final = "engine.spacy"
MOST_LETTERS: Final = 20_000
"""A longer passage is not shown to it: it needs memory by the letter."""
_SORTS: Final[Mapping[str, str]] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
"""What its labels mean here; dates, numbers and all others mean nothing."""
_SIZES: Final = ("lg", "md", "sm")
"""Which of several models is asked, best first."""
_HELP: Final = (
    "install both: pip install 'briefing-browser[spacy]', then python -m spacy download "
    "en_core_web_sm"
)
_FEWEST: Final = 6
"""Letters that what is said has at the least."""
_LOOSE: Final = " ,.;:\n"

Mention = tuple[int, int, str]
"""A name at a place, and its kind; empty where the rules can only guess at it."""


def typed(text: Text, mentions: Sequence[Mention]) -> tuple[Mention, ...] | Fault:
    """Return the same mentions, those without a kind of the sort that spaCy has for their names.

    That is person, organisation or place, whichever it takes the name for most often; what it does
    not know stays without. A kind that a rule had a reason for is kept: such rules are right more
    often than a small model.
    """
    documents = _documents(text)
    if isinstance(documents, Fault):
        return documents
    votes = _votes(text, documents)
    return tuple(_voted(text, mention, votes) for mention in mentions)


def attributions(
    text: Text, known: Sequence[FoundAttribution] = ()
) -> tuple[FoundAttribution, ...] | Fault:
    """Return who says what by the grammar of the sentences, in order, beside what is known.

    What shares a letter with words that are known to be somebody's is left out.
    """
    documents = _documents(text)
    if isinstance(documents, Fault):
        return documents
    found: list[FoundAttribution] = []
    taken = [part for one in known for part in one.parts]
    for start, document in documents:
        for one in _told(document, start):
            if not any(one.content.overlaps(part) for part in taken):
                taken.append(one.content)
                found.append(one)
    return tuple(sorted(found, key=lambda one: one.start))


def _documents(text: Text) -> list[tuple[int, Any]] | Fault:
    """Return the passages of a text as spaCy reads them, each with its place."""
    pipeline = _pipeline()
    if isinstance(pipeline, Fault):
        return pipeline
    blocks = [block for block in text.blocks if block.end - block.start <= MOST_LETTERS]
    try:
        read = list(pipeline.pipe(text.even[slice(*block)] for block in blocks))
    except Exception as error:  # noqa: BLE001  # whatever a model makes of a hostile passage
        return Fault("", "spaCy failed on the article", one_line(str(error)), "draft without it")
    return [(block.start, document) for block, document in zip(blocks, read, strict=True)]


@cache
def _pipeline() -> Any:
    """Return the best English model that is installed; a `Fault` says why there is none."""
    try:
        import spacy
    except ImportError:
        return Fault("", "spaCy is not installed", "--engine spacy needs it and a model", _HELP)
    names = [name for name in spacy.util.get_installed_models() if name.startswith("en_")]
    if not names:
        reason = "spaCy is installed, and no English model for it"
        return Fault("", "spaCy has no model of English", reason, _HELP)
    name = min(names, key=_rank)
    try:
        return spacy.load(name, exclude=["lemmatizer"])
    except Exception as error:  # noqa: BLE001  # a model for another version fails in many ways
        what = f"spaCy cannot load its model `{one_line(name)}`"
        return Fault("", what, one_line(str(error)), _HELP)


def _rank(name: str) -> tuple[int, str]:
    sizes = [number for number, size in enumerate(_SIZES) if size in name.split("_")]
    return (sizes[0] if sizes else len(_SIZES), name)


def _votes(
    text: Text, documents: Sequence[tuple[int, Any]]
) -> Mapping[tuple[str, ...], Counter[str]]:
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for start, document in documents:
        for entity in document.ents:
            words = folded_words(text.said((start + entity.start_char, start + entity.end_char)))
            if words and entity.label_ in _SORTS:
                votes[words][_SORTS[entity.label_]] += 1
    return votes


def _voted(text: Text, mention: Mention, votes: Mapping[tuple[str, ...], Counter[str]]) -> Mention:
    start, end, kind = mention
    found = None if kind else votes.get(folded_words(text.said((start, end))))
    return (start, end, found.most_common(1)[0][0]) if found else mention


def _told(document: Any, start: int) -> Iterator[FoundAttribution]:
    """Yield what each verb of a passage attributes to its subject, outermost first."""
    for token in document:
        form = forms().get(token.lower_)
        if form is None or token.pos_ != "VERB" or _is_negated(token):
            continue
        subject = next((one for one in token.children if one.dep_ == "nsubj"), None)
        content = _content(token, form.verb)
        if subject is None or content is None:
            continue
        source = _phrase(subject)
        if min(content.end, source.end) > max(content.start, source.start):
            continue
        cue = Stretch(token.idx, token.idx + len(token))
        source, cue, content = (
            Stretch(start + one.start, start + one.end) for one in (source, cue, content)
        )
        first, last = min(source, cue, content), max(source.end, cue.end, content.end)
        yield FoundAttribution(first.start, last, RULE, content, source, cue)


def _is_negated(token: Any) -> bool:
    return any(one.dep_ == "neg" for one in token.children)


def _content(token: Any, verb: str) -> Stretch | None:
    """Return what is said: a clause of speech, a verb of will, an object of judgement."""
    wanted = {"ccomp"} if verb in says() or verb in thinks() else set[str]()
    if verb in means():
        wanted.add("xcomp")
    if verb in judges():
        wanted.add("dobj")
    for child in token.children:
        if child.dep_ not in wanted:
            continue
        words = [one for one in child.subtree if (one.i > token.i) == (child.i > token.i)]
        found = _trimmed(token.doc, words[0].idx, words[-1].idx + len(words[-1]))
        if found.end - found.start >= _FEWEST and not _covers(found, token):
            return found
    return None


def _covers(stretch: Stretch, token: Any) -> bool:
    return bool(stretch.start <= token.idx < stretch.end)


def _trimmed(document: Any, start: int, end: int) -> Stretch:
    said: str = document.text
    while end > start and said[end - 1] in _LOOSE:
        end -= 1
    while start < end and said[start] in _LOOSE:
        start += 1
    return Stretch(start, end)


def _phrase(subject: Any) -> Stretch:
    """Return the words of a subject without the clauses that hang on it."""
    hanging = {
        one
        for child in subject.children
        if child.dep_ in {"relcl", "acl", "punct"}
        for one in child.subtree
    }
    words = [one for one in subject.subtree if one not in hanging]
    first = last = words.index(subject)
    while first and words[first - 1].i == words[first].i - 1:
        first -= 1
    while last + 1 < len(words) and words[last + 1].i == words[last].i + 1:
        last += 1
    return _trimmed(subject.doc, words[first].idx, words[last].idx + len(words[last]))
