"""Messages between widgets and screens, declared by their annotations."""

from typing import Any, ClassVar, dataclass_transform

from textual.message import Message


@dataclass_transform(eq_default=False)
class Told(Message):
    """A message whose fields are its annotations, given in their order or by name.

    `@dataclass` would compile a constructor for each at every start, which is more than half of
    what a small screen takes to import (`tui/frozen.py` spares the records the same).
    """

    FIELDS: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls.FIELDS = (*cls.FIELDS, *cls.__annotations__)

    def __init__(self, *values: Any, **named: Any) -> None:
        super().__init__()
        given = dict(zip(self.FIELDS, values, strict=False), **named)
        if len(values) + len(named) != len(self.FIELDS) or set(given) != set(self.FIELDS):
            raise TypeError(f"{type(self).__name__} takes {', '.join(self.FIELDS)}")
        self.__dict__.update(given)
