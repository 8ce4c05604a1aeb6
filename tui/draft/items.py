"""What is drafted of an article, item by item, before it is YAML: values that can be merged."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from tui.draft.places import whole
from tui.draft.text import Stretch
from tui.edit.outline import Fields, Inline
from tui.model.pin import Pin

Confidences = Mapping[str, str]
"""The measured precision of rules, by their ids; a rule that nobody could measure has none."""


class Voice(NamedTuple):
    """Who says something, through what medium, and where."""

    by: str = ""
    """An actor's or source's id, or `unattributed`; empty where it could not be told, and for a
    speaker without a name."""
    speaker: str = ""
    via: str = ""
    said_on: str = ""
    stance: str = ""
    pins: tuple[Pin, ...] = ()

    def fields(self) -> Fields:
        """Return the fields of a claim, without pins."""
        given = self._asdict()
        return {name: given[name] for name in _VOICE if given[name]}


_VOICE: Final = ("by", "speaker", "via", "said_on", "stance")


class Dated(NamedTuple):
    """When something was, how that is known, and in what words it was printed."""

    date: str = ""
    within: str = ""
    said: str = ""
    part_of_day: str = ""
    basis: str = ""
    why: str = ""

    def fields(self) -> Fields:
        """Return the fields that an event has of it."""
        return {name: value for name, value in self._asdict().items() if value}


class Event(NamedTuple):
    """Something that happened."""

    title: str
    when: Dated
    voices: tuple[Voice, ...]
    pins: tuple[Pin, ...]
    rule: str
    kind: str = ""
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    rank: str = ""
    status: str = ""
    found: Stretch | None = None
    """Where its date stands in the text."""


class Figure(NamedTuple):
    """A number, or a word for one."""

    label: str
    amount: str
    voices: tuple[Voice, ...]
    pins: tuple[Pin, ...]
    rule: str
    unit: str = ""
    also: tuple[str, ...] = ()
    measure: str = ""
    of: str = ""
    as_of: str = ""
    period: str = ""
    said: str = ""
    basis: str = ""
    why: str = ""
    found: Stretch | None = None
    """Where it stands in the text."""


class Saying(NamedTuple):
    """Something that somebody says, and no other item tells."""

    gist: str
    quote: str
    voices: tuple[Voice, ...]
    pins: tuple[Pin, ...]
    rule: str


class Background(NamedTuple):
    """Something that is so, and no event."""

    text: str
    voices: tuple[Voice, ...]
    pins: tuple[Pin, ...]
    rule: str


class Member(NamedTuple):
    """A person, a body or a place of the story."""

    id: str
    is_place: bool
    name: str
    rule: str
    pins: tuple[Pin, ...]
    abbr: str = ""
    kind: str = ""
    names: tuple[tuple[str, str], ...] = ()
    """Other names, each with its kind."""
    roles: tuple[tuple[str, str], ...] = ()
    """Roles, each with the id of what it is a role in, or nothing."""

    @property
    def short(self) -> str:
        """What lists call it."""
        return self.abbr or next((name for name, kind in self.names if kind == "short"), self.name)


class Doubt(NamedTuple):
    """Two items that may be one, or are nearly: a person decides."""

    about: tuple[str, ...]
    reason: str
    pins: tuple[Pin, ...] = ()

    def __str__(self) -> str:
        """Return it as a line: `p5:1-3  haftar, lna  the one may belong to the other`."""
        told = (" ".join(whole(self.pins)), ", ".join(self.about), self.reason)
        return "  ".join(filter(None, told))


def event_fields(event: Event, rules: Confidences) -> Fields:
    """Return an event as a briefing has it."""
    return {
        "title": event.title,
        **event.when.fields(),
        "rank": event.rank,
        "status": event.status,
        "kind": event.kind,
        "actors": list(event.actors),
        "places": list(event.places),
        **_told(event.voices, event.pins),
        "draft": _draft(event.rule, rules),
    }


def figure_fields(figure: Figure, rules: Confidences) -> Fields:
    """Return a figure as a briefing has it."""
    return {
        "label": figure.label,
        "value": figure.amount,
        "unit": figure.unit,
        "also": list(figure.also),
        "measure": figure.measure,
        "of": figure.of,
        "as_of": figure.as_of,
        "period": figure.period,
        "said": figure.said,
        "basis": figure.basis,
        "why": figure.why,
        **_told(figure.voices, figure.pins),
        "draft": _draft(figure.rule, rules),
    }


def rival_fields(figures: Sequence[Figure], rules: Confidences) -> Fields:
    """Return figures of the same thing as one, with each voice's value beside the others'."""
    first = figures[0]
    fields = figure_fields(first, rules)
    own = {"value", "by", "speaker", "via", "said_on", "stance", "claims", "at", "also"}
    shared = {name: value for name, value in fields.items() if name not in own}
    values = [
        _reading(figure, voice) for figure in figures for voice in figure.voices or (Voice(),)
    ]
    pins = [pin for figure in figures for pin in figure.pins]
    return {**shared, "values": values, "at": _at(pins), "draft": fields["draft"]}


def _reading(figure: Figure, voice: Voice) -> Fields:
    fields: Fields = {
        "value": figure.amount,
        **voice.fields(),
        "also": list(figure.also),
        "at": _at(voice.pins or figure.pins),
    }
    return {name: value for name, value in fields.items() if value}


def saying_fields(saying: Saying, rules: Confidences) -> Fields:
    """Return something said as a briefing has it."""
    return {
        "gist": saying.gist,
        "quote": saying.quote,
        **_told(saying.voices, saying.pins),
        "draft": _draft(saying.rule, rules),
    }


def background_fields(background: Background, rules: Confidences) -> Fields:
    """Return a piece of background as a briefing has it."""
    return {
        "text": background.text,
        **_told(background.voices, background.pins),
        "draft": _draft(background.rule, rules),
    }


def member_fields(member: Member, rules: Confidences) -> Fields:
    """Return an actor or a place as a briefing has it."""
    names: list[object] = [Inline(name=name, kind=kind) for name, kind in member.names]
    if member.is_place:
        names = [name for name, _ in member.names]
    roles: list[object] = [Inline(role=role, of=of) if of else role for role, of in member.roles]
    return {
        "id": member.id,
        "name": member.name,
        "abbr": member.abbr,
        "kind": member.kind,
        "names": names,
        "roles": roles,
        "at": _at(member.pins),
        "draft": _draft(member.rule, rules),
    }


def _at(pins: Sequence[Pin]) -> "str | list[str]":
    written = whole(pins)
    return written[0] if len(written) == 1 else written


def _told(voices: Sequence[Voice], pins: Sequence[Pin]) -> Fields:
    """Return who says so, and where: of several voices, each with its own place."""
    if len(voices) < 2:
        return {**(voices[0].fields() if voices else {}), "at": _at(pins)}
    claims = [{**voice.fields(), "at": _at(voice.pins or pins)} for voice in voices]
    return {"claims": claims, "at": _at(pins)}


def _draft(rule: str, rules: Confidences) -> Inline:
    confidence = rules.get(rule)
    return Inline(rule=rule, confidence=confidence) if confidence else Inline(rule=rule)
