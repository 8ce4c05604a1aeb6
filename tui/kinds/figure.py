"""Figures: the numbers of a story, in the words they were given in, each with its claimant."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar, Final, Literal, NamedTuple

from tui.frozen import Frozen, field
from tui.kinds.actor import ActorId
from tui.kinds.comparing import Measured, why_not_compared
from tui.kinds.one_sided import OneSided, one_sided
from tui.model.amount import Amount
from tui.model.card import Fact, Span, Spans, in_columns, joined
from tui.model.claim import Attribution, Claim, Status
from tui.model.item import Item
from tui.model.rating import UNRATED, is_rated, rated
from tui.model.record import doc
from tui.model.voice import spoken, status, voice_in_brief
from tui.model.when import When
from tui.problems import BEGINNING, Fault, Mark

if TYPE_CHECKING:
    from tui.model.briefing import Briefing

_ONE_SIDED: Final[Spans] = (Span(", ", "muted"), Span("one-sided", "warning"))
"""What a list says behind a voice that counts its own dead, or its enemy's."""
Measure = Literal[
    "deaths", "injured", "captured", "displaced", "population", "count", "distance", "age",
    "money", "share", "duration",
]  # fmt: skip


class Equivalent(Frozen, kw_only=True):
    """The same value as the source prints it in another unit. Short form: `145 miles`."""

    SHORT: ClassVar[str] = "value"

    value: Amount = field(metadata=doc("The value, in words."))
    unit: str = field(default="", metadata=doc("Its unit."))
    mark: Mark = field(default=BEGINNING, compare=False)

    @staticmethod
    def from_scalar(text: str) -> dict[str, str]:
        """Read `145 miles` as a value and its unit."""
        value, _, unit = text.rpartition(" ")
        return {"value": value, "unit": unit} if value and not unit[:1].isdigit() else {}

    @property
    def words(self) -> str:
        """The value with its unit."""
        return f"{self.value.words} {self.unit}".strip()


class Reading(Claim, kw_only=True):
    """One voice's value of a figure, where several voices differ."""

    SHORT: ClassVar[str] = "value"

    value: Amount = field(metadata=doc("The value, in words."))
    as_of: When | None = field(
        default=None, metadata=doc("The day the value is of; if not given, the figure's.")
    )
    period: When | None = field(
        default=None, metadata=doc("The time the value covers; if not given, the figure's.")
    )
    also: tuple[Equivalent, ...] = field(
        default=(), metadata=doc("The same value in other units, as printed.")
    )


class Days(NamedTuple):
    """What a value is of."""

    as_of: When | None
    """The day,"""
    period: When | None
    """and the time that it covers."""

    @property
    def given(self) -> tuple[When, ...]:
        """Those of the two that are given."""
        return tuple(date for date in self if date)


class Figure(Item, kw_only=True):
    """A number, or a word for one. Short form: `Sailings cancelled: about 140`."""

    LIST: ClassVar[str] = "figures"
    NOUN: ClassVar[str] = "figure"
    PANE: ClassVar[str] = "figures"
    SECTION: ClassVar[str] = "Figures"
    SHORT: ClassVar[str] = "label"
    PAIR: ClassVar[tuple[str, str] | None] = ("label", "value")
    EXCLUSIVE: ClassVar[tuple[tuple[str, ...], ...]] = (
        ("by", "claims", "values"),
        ("value", "values"),
    )

    label: str = field(metadata=doc("What the number is of, in your own words."))
    value: Amount | None = field(
        default=None, metadata=doc("The value, in words: `about 20`, `more than 100`, `dozens`.")
    )
    unit: str = field(default="", metadata=doc("The unit, as printed: `families`, `km`, `USD`."))
    also: tuple[Equivalent, ...] = field(
        default=(), metadata=doc("The same value in other units, as printed.")
    )
    measure: Measure | None = field(default=None, metadata=doc("What sort of number it is."))
    of: str = field(default="", metadata=doc("Who or what is counted or measured."))
    counted: ActorId | None = field(
        default=None,
        metadata=doc("The actor who is counted, or whose people or things are."),
    )
    as_of: When | None = field(default=None, metadata=doc("The day the value is of."))
    period: When | None = field(default=None, metadata=doc("The time the value covers."))
    group: str = field(default="", metadata=doc("A heading to list it under."))
    values: tuple[Reading, ...] = field(
        default=(), metadata=doc("Several voices' values, instead of one `value`.")
    )

    @property
    def caption(self) -> str:
        """What the number is of, and the value when there is just one."""
        return f"{self.amount_words} {self.label}".strip()

    @property
    def amount_words(self) -> str:
        """The value with its unit, or all values where voices differ."""
        if self.values:
            words = " / ".join(reading.value.words for reading in self.values)
        else:
            words = self.value.words if self.value else self._absent
        return f"{words}{self._unit}"

    @property
    def _absent(self) -> str:
        return "not readable" if self.refused & {"value", "values"} else "not recorded"

    @property
    def _unit(self) -> str:
        """The unit behind a blank; nothing where the label says it: "425 | families displaced"."""
        said = self.unit.casefold().split()
        words = self.label.casefold().replace(",", " ").split()
        return "" if not said or all(word in words for word in said) else f" {self.unit}"

    @property
    def dates(self) -> tuple[When, ...]:
        """The days that its values are of, and the times that they cover."""
        given = [self.as_of, self.period]
        given += [date for reading in self.values for date in (reading.as_of, reading.period)]
        return tuple(date for date in given if date)

    def days_of(self, claim: Claim) -> Days:
        """Return what a voice's value is of: each as the value says, or else as the figure does."""
        if not isinstance(claim, Reading):
            return Days(self.as_of, self.period)
        return Days(claim.as_of or self.as_of, claim.period or self.period)

    @property
    def _has_own_days(self) -> bool:
        """Whether some value has a day, or a time that it covers, of its own."""
        return any(one.as_of or one.period for one in self.values)

    @property
    def stances(self) -> Sequence[Attribution]:
        """What tells for each voice whether it says so; with several values, their readings."""
        return self.values or super().stances

    @property
    def voices(self) -> tuple[Claim, ...]:
        """All claims; with several values, the readings are the claims."""
        return self.values or super().voices

    def standing(self, briefing: "Briefing") -> Status | None:
        """Return how far one value is established; voices that give several establish none.

        One value of two days is two values.
        """
        if len({(one.value, self.days_of(one)) for one in self.values}) > 1:
            return None
        return super().standing(briefing)

    def one_sided(self, briefing: "Briefing") -> list[OneSided]:
        """Return who counts here as a party to what is counted: its own side, or its enemy.

        In the order of the voices, each once; only where `counted` and who says so are recorded,
        and beyond doubt (`tui.kinds.one_sided`). Nobody does where independent voices agree.
        """
        if self.counted is None or self.standing(briefing) == "corroborated":
            return []
        found = (
            one_sided(claim.by, self.counted, briefing, self.days_of(claim).given)
            for claim in self.voices
        )
        return list(dict.fromkeys(one for one in found if one))

    def established(self, briefing: "Briefing") -> list[Fact]:
        """Return how far the number is established, and whose own count it is."""
        badges = self._badges(briefing)
        if not badges:
            return super().established(briefing)
        if self.values:
            return [Fact("one-sided", joined(badges, "\n"))]
        return [Fact("status", (Span("claimed, one-sided: ", "warning"), *joined(badges)))]

    def _badges(self, briefing: "Briefing") -> list[Spans]:
        return [one.badge(self.measure, briefing) for one in self.one_sided(briefing)]

    def who_says(self, briefing: "Briefing") -> list[Fact]:
        """Return the voices; of several values, which have theirs beside them, how they compare."""
        return self._rivalry(briefing) if self.values else super().who_says(briefing)

    def _rivalry(self, briefing: "Briefing") -> list[Fact]:
        why = ", ".join(why_not_compared(*self.measured))
        facts = [Fact("not compared", (Span(f"{why}; nor added up", "muted"),))] if why else []
        if not any(is_rated(reading, briefing) for reading in self.values):
            facts.append(Fact("ratings", (Span("all ", "muted"), UNRATED)))
        return facts

    @property
    def measured(self) -> tuple[Measured, ...]:
        """What its values are of, for `why_not_compared`: of each voice."""
        return tuple(self._measured(claim) for claim in self.voices)

    def _measured(self, claim: Claim) -> Measured:
        # A unit is spelled as it was given: km is not Km.
        unit = self.unit or (self.measure or "").replace("-", " ").capitalize()
        return Measured(unit, claim.by or claim.speaker, *self.days_of(claim))

    def faults(self) -> Iterator[tuple[str, Fault]]:
        """Yield a figure without any value."""
        if self.value is None and not self.values and "values" not in self.refused:
            yield (
                "value",
                Fault(
                    "B202",
                    "a figure needs a value",
                    f"`{self.label}` has neither `value` nor `values`",
                    "write `value: about 140`, or `value: unknown` if the source does not say",
                ),
            )

    def section(self) -> str:
        """Return the figure's group."""
        return self.group or self.SECTION

    def headline(self, briefing: "Briefing") -> Spans:
        """Return the value and what it is of."""
        del briefing
        return (*self._amount(), Span(f" {self.label}", "title"))

    def head(self, briefing: "Briefing") -> Spans:
        """Return the value, its bound words first."""
        del briefing
        return self._amount()

    def body(self, briefing: "Briefing") -> Spans:
        """Return what the value is of, and of which day."""
        del briefing
        day = (Span(f", as of {self.as_of.words}", "date"),) if self.as_of else ()
        return (Span(self.label), *day)

    def more(self, briefing: "Briefing") -> Spans:
        """Return who gives which value and of when, other units, and whose own count it is."""
        covers = [(Span("covers "), *fact.spans) for fact in _dates(None, self.period)]
        if self.values:
            given = [joined(self._given(one, briefing)) for one in self.values]
            once = [] if self._has_own_days else covers
            return joined([*given, *once, *self._badges(briefing)], "; ")
        also = [(Span(f"also printed: {same.words}"),) for same in self.also]
        spoke = [(Span(f"said by {claim.speaker}"),) for claim in self.voices if claim.speaker]
        return joined([*spoke, *covers, *also, *self._badges(briefing)], "; ")

    def facts(self, briefing: "Briefing") -> list[Fact]:
        """Return rival values, what is counted, of which day and time, and in which other units."""
        facts = [Fact("values", self._table(briefing))] if self.values else []
        if self.of:
            facts.append(Fact("of", (Span(self.of),)))
        if self.counted and briefing.short(self.counted) not in self.of:
            facts.append(Fact("counted", (briefing.link(self.counted),)))
        if self.measure:
            facts.append(Fact("measure", (Span(self.measure),)))
        facts += _dates(self.as_of, self.period)
        if self.also:
            printed = ", ".join(equivalent.words for equivalent in self.also)
            facts.append(Fact("also printed", (Span(printed, "number"),)))
        return facts

    def _table(self, briefing: "Briefing") -> Spans:
        """Return the values below each other: value, who, of which day, rated how and where."""
        return joined([in_columns(self._cells(one, briefing)) for one in self.values], "\n")

    def attributions(self, briefing: "Briefing") -> list[Spans]:
        """Return one phrase for each voice; with several values, each behind its own."""
        if not self.values:
            return super().attributions(briefing)
        return [joined(self._cells(reading, briefing)) for reading in self.values]

    def _cells(self, reading: Reading, briefing: "Briefing") -> list[Spans]:
        """Return value, who, of which day, and all else."""
        cells = self._given(reading, briefing)
        also = [(Span(f"also printed {same.words}"),) for same in reading.also]
        rest = joined([*also, *rated(reading, briefing, self.values), briefing.pins(reading.at)])
        return [*cells, rest] if rest else cells

    def _given(self, reading: Reading, briefing: "Briefing") -> list[Spans]:
        """Return value, who gives it, and of which day.

        The figure's own day is told with the figure, and again beside another.
        """
        value: Spans = (Span(reading.value.words, "number"), Span(self._unit))
        given = [value, spoken(reading, briefing)]
        if self._has_own_days:
            dates = _dates(*self.days_of(reading))
            days = [(Span(f"{label} "), *date) for label, date in dates]
            given.append(joined(days) or (Span("no day given", "muted"),))
        return given

    def brief_voice(self, briefing: "Briefing") -> Spans:
        """Return who gives the number, and in a word whether only parties to it do.

        With several values, each voice stands in their order.
        """
        parties = {one.voice for one in self.one_sided(briefing)}
        if not self.values:
            said = voice_in_brief(self.voices, self.standing(briefing), briefing, verbs=False)
            return (*said, *_ONE_SIDED) if parties else said
        said = joined([_said(one, briefing) for one in self.values], " / ")
        return (*said, *_ONE_SIDED) if parties.issuperset(one.by for one in self.values) else said

    def _amount(self) -> Spans:
        if self.values or self.value is None:
            return (Span(self.amount_words, "number"),)
        sign = (Span(f"{self.value.sign} "),) if self.value.sign else ()
        unit = (Span(self._unit),) if self._unit else ()
        return (*sign, Span(self.value.body, "number"), *unit)


def _said(reading: Reading, briefing: "Briefing") -> Spans:
    """Return who gives one of several values, or doubts or denies it."""
    return voice_in_brief((reading,), status((reading,), briefing), briefing, verbs=False)


def _dates(as_of: When | None, period: When | None) -> list[Fact]:
    dates = (("as of", as_of), ("covers", period))
    return [Fact(label, (Span(date.words, "date"),)) for label, date in dates if date]
