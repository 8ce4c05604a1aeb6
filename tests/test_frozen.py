"""Frozen values: what a frozen dataclass promises holds of them as well."""

import copy
import dataclasses
import pickle
from functools import cached_property
from typing import ClassVar

import pytest

from tui.frozen import Frozen, field
from tui.problems import Mark, Problem


class Point(Frozen):
    """A value with positions."""

    SIDES: ClassVar[int] = 2

    x: int
    y: int = 0


class Named(Frozen, kw_only=True):
    """A value whose fields are given by name only."""

    name: str = field(metadata={"doc": "What it is called."})
    place: str = field(default="", compare=False)


class Coloured(Named, kw_only=True):
    """A value with one field more."""

    colour: str = "red"


class Plain(Point):
    """A value with no field of its own."""


class Redeclared(Point):
    """A value that says an inherited field anew."""

    x: int = 7
    z: int = 0


def test_values_with_equal_fields_are_equal_and_of_one_hash() -> None:
    """Given or by default, by position or by name."""
    assert Point(1) == Point(x=1, y=0)
    assert hash(Point(1)) == hash(Point(1, 0))
    assert Point(1) != Point(2)


def test_values_of_different_classes_are_never_equal() -> None:
    """Even where one class comes from the other and their fields agree."""
    assert Named(name="a") != Coloured(name="a")


def test_what_is_not_compared_counts_for_nothing() -> None:
    """Places in a file are kept on values, and do not tell them apart."""
    assert Named(name="a", place="here") == Named(name="a", place="there")
    assert len({Named(name="a", place="here"), Named(name="a", place="there")}) == 1


def test_nothing_can_be_changed() -> None:
    """Neither a field nor anything else can be set or taken away."""
    point = Point(1)
    for name in ("x", "y", "z"):
        with pytest.raises(AttributeError):
            setattr(point, name, 3)
    with pytest.raises(AttributeError):
        del point.x
    assert point == Point(1)


@pytest.mark.parametrize(
    ("given", "named"),
    [((), {}), ((1, 2, 3), {}), ((1,), {"x": 1}), ((1,), {"z": 1}), ((), {"y": 1})],
)
def test_missing_unknown_and_double_fields_are_refused(
    given: tuple[int, ...], named: dict[str, int]
) -> None:
    """A mistake shows where it is made."""
    with pytest.raises(TypeError):
        Point(*given, **named)


def test_fields_by_name_only_have_no_positions() -> None:
    """So that fields can be added without meaning another one."""
    kind: type[Frozen] = Coloured
    with pytest.raises(TypeError):
        kind("a")


def test_fields_are_inherited_first_to_last() -> None:
    """A class knows all its fields, and which are its own."""
    assert list(Coloured.FIELDS) == ["name", "place", "colour"]
    assert {"colour"} == Coloured.OWN
    assert [one.name for one in Coloured.FIELDS.values() if one.required] == ["name"]
    assert Coloured.FIELDS["name"].metadata == {"doc": "What it is called."}
    assert "SIDES" not in Point.FIELDS


def test_values_are_copied_and_pickled_whole() -> None:
    """They can be sent to another process."""
    value = Coloured(name="a", place="here")
    for same in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):  # noqa: S301  # our own bytes
        assert same == value
        assert same.place == "here"


def test_a_value_shows_what_it_was_given() -> None:
    """In a failing test the defaults of thirty fields would hide what matters."""
    assert repr(Coloured(name="a")) == "Coloured(name='a')"


def test_a_frozen_value_is_a_dataclass_to_whoever_asks() -> None:
    """`fields`, `replace` and `is_dataclass` of the standard library take it for one."""
    problem = Problem("B101", "broken", Mark(3, 4))
    assert dataclasses.is_dataclass(problem)
    assert [field.name for field in dataclasses.fields(problem)][:3] == ["code", "what", "mark"]
    assert dataclasses.replace(problem, what="mended") == Problem("B101", "mended", Mark(3, 4))


def test_a_class_that_declares_nothing_has_its_base_s_fields() -> None:
    """Annotations are a class's own, in every version of Python."""
    assert list(Plain.FIELDS) == ["x", "y"]
    assert frozenset() == Plain.OWN
    assert Plain(1, 2).y == 2


def test_a_field_declared_anew_keeps_its_one_position() -> None:
    """And takes its new default."""
    assert Redeclared.__match_args__ == ("x", "y", "z")
    assert (Redeclared().x, Redeclared(1, 2, 3).z) == (7, 3)


def test_a_value_can_be_matched_by_position() -> None:
    """As a dataclass can."""
    match Point(3, 4):
        case Point(x, y):
            assert (x, y) == (3, 4)


@pytest.mark.parametrize(
    ("base", "body", "said"),
    [
        (Point, {"x": property(repr)}, "`x` hides the inherited field"),
        (Point, {"y": 1}, "`y` hides the inherited field"),
        (Point, {"y": 1, "__annotations__": {"y": ClassVar[int]}}, "`y` hides"),
        (Frozen, {"a": [], "__annotations__": {"a": list}}, "the default of `a` can change"),
        (Point, {"__annotations__": {"z": int}}, "`z` has no default and stands after `y`"),
    ],
    ids=["property", "attribute", "class variable", "mutable", "order"],
)
def test_a_class_whose_fields_would_lie_is_refused(
    base: type, body: dict[str, object], said: str
) -> None:
    """Where it is written, and not where a value of it is first used."""
    with pytest.raises(TypeError, match=said):
        type("Wrong", (base,), body)


def test_a_property_that_hides_a_field_is_refused() -> None:
    """The property would win over what was given."""

    class Counted(Frozen):
        @property
        def size(self) -> int:
            return 0

    with pytest.raises(TypeError, match="property `size` hides the field"):
        type("Wrong", (Counted,), {"__annotations__": {"size": int}})


@pytest.mark.parametrize(
    ("given", "named", "said"),
    [
        ((1,), {"x": 1}, "Point: given twice: x"),
        ((1,), {"z": 1}, "Point: unknown: z"),
        ((), {"y": 1}, "Point: missing: x"),
        ((1, 2, 3), {}, "Point: 3 values, and 2 have a position"),
    ],
)
def test_a_wrong_call_says_what_is_wrong(
    given: tuple[int, ...], named: dict[str, int], said: str
) -> None:
    """By name, so that the line can be mended."""
    with pytest.raises(TypeError, match=f"^{said}$"):
        Point(*given, **named)


def test_what_was_worked_out_is_not_shown_as_given() -> None:
    """A cached property lies beside the fields, and is none."""

    class Squared(Point):
        @cached_property
        def square(self) -> int:
            return self.x * self.x

    value = Squared(y=2, x=3)
    assert value.square == 9
    assert repr(value) == "Squared(x=3, y=2)"


def test_what_the_standard_library_is_told_is_made_once_a_class() -> None:
    """And a subclass is not taken for its base."""
    assert Point.__dataclass_fields__ is Point.__dataclass_fields__
    assert [one.name for one in dataclasses.fields(Point(1))] == ["x", "y"]
    assert [one.name for one in dataclasses.fields(Redeclared())] == ["x", "y", "z"]
