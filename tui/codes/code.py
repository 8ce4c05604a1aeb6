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
