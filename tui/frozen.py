"""Frozen values, declared by their annotations.

What a frozen dataclass is, without what it costs at start: `dataclasses` writes and compiles the
methods of every class anew each time the program starts, which for the records of the format
takes longer than reading a briefing (docs/benchmarks.md). Here all classes share their methods.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Final, NamedTuple, NoReturn, dataclass_transform

MISSING: Final[Any] = object()
"""The default of a field that must be given."""


class Field(NamedTuple):
    """A field of a frozen class, with its type as declared."""

    name: str
    annotation: Any
    default: Any
    metadata: Mapping[str, Any]
    compared: bool

    @property
    def required(self) -> bool:
        """Whether the field must be given."""
        return self.default is MISSING


def field(
    *, default: Any = MISSING, metadata: Mapping[str, Any] | None = None, compare: bool = True
) -> Any:
    """Declare a field with more than a default; without one it must be given.

    What is not compared counts neither for equality nor for the hash.
    """
    return Field("", None, default, metadata or {}, compare)


class _DataclassFields:
    """Lets `dataclasses.fields`, `replace` and `asdict` take frozen values for what they are.

    The standard library is imported, and asked, by whoever uses them, and by nobody else.
    """

    def __get__(self, instance: object, owner: "type[Frozen]") -> Mapping[str, Any]:
        from dataclasses import field as standard_field
        from dataclasses import make_dataclass

        declared = [
            (
                one.name,
                one.annotation,
                standard_field(compare=one.compared, metadata=one.metadata)
                if one.required
                else standard_field(
                    default=one.default, compare=one.compared, metadata=one.metadata
                ),
            )
            for one in owner.FIELDS.values()
        ]
        made: Any = make_dataclass(owner.__name__, declared, kw_only=True, frozen=True)
        found: Mapping[str, Any] = made.__dataclass_fields__
        return found


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Frozen:
    """A value that never changes, equal to every other of its class with equal fields.

    A subclass declares its fields as annotations, those without a default first unless it is
    `kw_only`. An instance holds what it was given; all else is read from the class.
    """

    __dataclass_fields__: ClassVar[Any] = _DataclassFields()
    FIELDS: ClassVar[Mapping[str, Field]] = {}
    """The fields by name, inherited ones first."""
    OWN: ClassVar[frozenset[str]] = frozenset()
    """The names of the fields that the class itself declares."""
    _POSITIONS: ClassVar[tuple[str, ...]] = ()
    _REQUIRED: ClassVar[frozenset[str]] = frozenset()
    _COMPARED: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, kw_only: bool = False) -> None:
        """Collect the fields, and leave their defaults on the class."""
        super().__init_subclass__()
        own = {}
        for name, annotation in cls.__dict__.get("__annotations__", {}).items():  # noqa: RUF063  # importing inspect costs what this module saves
            if getattr(annotation, "__origin__", annotation) is ClassVar:
                continue
            given = cls.__dict__.get(name, MISSING)
            declared = given if isinstance(given, Field) else field(default=given)
            own[name] = declared._replace(name=name, annotation=annotation)
            if not own[name].required:
                setattr(cls, name, own[name].default)
            elif isinstance(given, Field):
                delattr(cls, name)
        cls.FIELDS = {**cls.FIELDS, **own}
        cls.OWN = frozenset(own)
        cls._POSITIONS = cls._POSITIONS if kw_only else (*cls._POSITIONS, *own)
        cls._REQUIRED = frozenset(one.name for one in cls.FIELDS.values() if one.required)
        cls._COMPARED = tuple(one.name for one in cls.FIELDS.values() if one.compared)

    def __init__(self, *given: Any, **named: Any) -> None:
        if given:
            positions = dict(zip(self._POSITIONS, given, strict=False))
            if len(positions) < len(given) or not named.keys().isdisjoint(positions):
                raise TypeError(f"{type(self).__name__} has other fields than {given} and {named}")
            named.update(positions)
        if not (self._REQUIRED <= named.keys() <= self.FIELDS.keys()):
            strange = self._REQUIRED.symmetric_difference(named).difference(self.FIELDS)
            wrong = sorted(strange or self._REQUIRED.difference(named))
            raise TypeError(f"{type(self).__name__}: missing or unknown: {', '.join(wrong)}")
        # The dictionary of the call is this instance's own: it need not be copied.
        object.__setattr__(self, "__dict__", named)

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen: `{name}` cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen: `{name}` cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._COMPARED)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in self._COMPARED))

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({given})"
