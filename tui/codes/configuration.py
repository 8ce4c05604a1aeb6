"""What can be wrong with a person's own configuration; its examples are files of that sort."""

from typing import Final

from tui.codes.code import Code

CODES: Final = (
    Code(
        "C101",
        "no such theme",
        "The theme is passed over, and the reader begins with the one that was chosen last. `t` "
        "in the reader shows them all.",
        wrong="theme: nrod\n",
        right="theme: nord\n",
    ),
    Code(
        "C102",
        "no such action",
        "Keys are given to actions by their ids. `briefing keys` lists the ids with the keys "
        "that they have now.",
        wrong="keys:\n  serch: Ctrl+F\n",
        right="keys:\n  search: Ctrl+F\n",
    ),
    Code(
        "C103",
        "not a key",
        "A key is written as it is printed on the keyboard, or by Textual's name for it. Some that "
        "keyboards have are not taken: to many terminals Ctrl+I is Tab. A sign that YAML "
        "takes for its own must be quoted.",
        wrong="keys:\n  filter: Ctrl+I\n",
        right="keys:\n  filter: Ctrl+F\n",
    ),
    Code(
        "C104",
        "one key for two actions",
        "A key can mean one thing at a time. The action that has it already keeps it, and the "
        "other key is left out. Two actions can change keys with each other, and `[]` leaves "
        "one without.",
        wrong="keys:\n  search: n\n",
        right="keys:\n  search: n\n  hit.next: /\n",
    ),
    Code(
        "C105",
        "a key that stays what it is",
        "Ctrl+C quits wherever one is, whatever has been configured. It cannot be taken for "
        "anything else, nor taken away.",
        wrong="keys:\n  copy: Ctrl+C\n",
        right="keys:\n  copy: Ctrl+Y\n",
    ),
)
