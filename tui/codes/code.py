"""What is known of a problem code."""

from tui.frozen import Frozen


class Code(Frozen):
    """A problem code and its explanation. `wrong` and `right` are whole files."""

    code: str
    title: str
    explanation: str
    wrong: str = ""
    right: str = ""
    no_example: str = ""
    """Why there is no example, where `wrong` is empty."""
    can_stand: bool = True
    """Whether an item may let it stand, if it judges."""

    @property
    def judges(self) -> bool:
        """Whether it judges what loads well."""
        return self.code.startswith(("B5", "B6"))

    @property
    def allowance(self) -> str:
        """How an item lets it stand: a line of the item; nothing for what no item may."""
        if not (self.judges and self.can_stand):
            return ""
        return f"allow: {{{self.code}: why it is right as it is}}"
