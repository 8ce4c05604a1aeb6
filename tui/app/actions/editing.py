"""The file beside the screen: an item's lines in it, and the editor at them."""

import sys
from functools import partial
from pathlib import Path

from textual.app import SuspendNotSupported

from tui.app.actions.reloading import Reloading
from tui.app.actions.taking import Taking, fault_words
from tui.app.actions.visiting import COPY, Taken
from tui.app.keys import YAML_BINDINGS
from tui.app.overlay import Choice
from tui.app.saves import what_became_of
from tui.clean import clean, clean_name
from tui.model.card import Span, Spans
from tui.model.source import Passage
from tui.problems import Fault, Mark

EDIT = "edit"
_GAP = 2
_MOST, _WIDEST = 1_000, 2_000
"""How many lines of an item are shown, and how much of each: a file may be one line in all."""
_NO_FILE = "This briefing came by standard input: there is no file to edit."


class ItemInFile(Taken):
    """An item as it stands in the file."""

    BINDINGS = YAML_BINDINGS

    def footer(self) -> list[tuple[tuple[str, ...], str]]:
        """Name the key that edits, beside the others."""
        first, *others = super().footer()
        return [first, (("overlay.edit",), "edit"), *others]


class Editing(Taking, Reloading):
    """The item's place in the file."""

    @property
    def mark(self) -> Mark:
        """Where the file has what is under the cursor; its beginning, where that is nothing."""
        readable = self.readable
        if readable is None:
            return Mark()
        return readable.block.mark if isinstance(readable, Passage) else readable.mark

    def action_edit(self) -> None:
        """Open the editor at the item, wait until it is closed, and read the file again."""
        self.edit_at(self.mark)

    def edit_at(self, mark: Mark, other: Path | None = None) -> None:
        """Open the editor at a place of the briefing's file, or of another one."""
        if self.is_kept_in():
            return
        from tui.app.editor import editing
        from tui.app.programs import found, run_in_terminal

        variables, path = self.origin.variables, other or self.origin.path
        if path is None:
            self.notify(_NO_FILE, markup=False, timeout=3)
            return
        if fault := no_file(path):
            self.say(fault)
            return
        edit = editing(variables, partial(found, variables=variables), path, mark)
        if isinstance(edit, Fault):
            self.say(edit)
            return
        try:
            with self.app.suspend():
                if edit.in_window:
                    sys.stderr.write(
                        f"Close the file in {Path(edit.command[0]).name} to read on.\n"
                    )
                fault = run_in_terminal(edit.command, variables)
        except SuspendNotSupported:
            fault = Fault("", "this terminal cannot be given to an editor")
        self.read_again(fault_words(fault) if fault else "")

    def action_yaml(self) -> None:
        """Show the item's own lines of the file."""
        from tui.load.extent import own_lines
        from tui.render.yaml_lines import yaml_spans

        lines = self.report.lines
        taken = own_lines(lines, self.mark)
        if self.readable is None or not taken:
            self.notify("There is no item here.", markup=False, timeout=3)
            return
        text = [lines[number - 1] for number in taken]
        seen = [line[:_WIDEST] for line in text[:_MOST]]
        digits = len(str(taken[-1]))
        spans = zip(taken[:_MOST], yaml_spans(seen), strict=True)
        choices = [numbered(number, digits, line) for number, line in spans]
        if sum(map(len, seen)) < sum(map(len, text)):
            choices.append(Choice((Span("The rest is in the file.", "warning"),)))

        def chosen(target: str | None) -> None:
            if target == COPY:
                self.copy(clean("\n".join([*text, ""])))
            elif target == EDIT:
                self.action_edit()

        lines_taken = f"{taken[0]}-{taken[-1]}" if len(taken) > 1 else f"{taken[0]}"
        title = f"{Path(self.report.path).name}:{lines_taken}"
        self.app.push_screen(ItemInFile(title, choices, self.glyphs), chosen)


def no_file(path: Path) -> Fault | None:
    """Return why there is nothing to edit at a path; nothing, where there is a file."""
    became = what_became_of(path)
    name = clean_name(path.name)
    return Fault("", f"the file {became}", f"`{name}` cannot be edited") if became else None


def numbered(number: int, digits: int, line: Spans) -> Choice:
    """Return a line of a file behind its number; where it goes on, it keeps its indent."""
    blanks = line[0].text if line and not line[0].text.strip(" ") else ""
    words = line[1:] if blanks else line
    # The gap and the indent are one run: of two runs of blanks the first would be lost.
    gap = Span(" " * _GAP + blanks)
    spans = (Span(f"{number:>{digits}}", "pin"), *((gap, *words) if words else ()))
    return Choice(spans, indent=digits + len(gap.text) + _GAP)
