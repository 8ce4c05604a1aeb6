"""Keys that answer questions: which keys there are, what is wrong with the file."""

from pathlib import Path

from textual import events
from textual.keys import Keys

from tui.app.actions.editing import Editing
from tui.app.help import help_lines
from tui.app.keys import PROBLEMS_BINDINGS
from tui.app.overlay import Choice, Overlay, short_name
from tui.app.problem_choices import Places, file_choices, report_choices
from tui.model.card import Span


class ProblemList(Overlay):
    """What is wrong, to open the editor there."""

    BINDINGS = PROBLEMS_BINDINGS

    def footer(self) -> list[tuple[tuple[str, ...], str]]:
        """Say that a problem that is chosen is gone to in the file."""
        (first, words), *others = super().footer()
        if any(entry.target for entry in self.entries):
            first, words = ("overlay.choose", "overlay.edit"), "edit"
        return [(first, words), *others]

    def action_pick(self, target: str) -> None:
        """Go to the problem under the cursor."""
        del target
        self.dismiss(self.target)


class Asking(Editing):
    """Help, problems, and a word about a key that does nothing."""

    _told_of_keys = False

    def on_mount(self) -> None:
        """Say that a part of the configuration does not hold, if that is so."""
        config = self.own.config
        if config is not None and config.problems:
            first = config.sorted()[0]
            key = self.key_of("problems")
            more = f" {key} tells more." if key else ""
            words = f"Configuration, line {first.mark.line}: {first.what}.{more}"
            self.notify(words, severity="warning", markup=False, timeout=6)

    def action_help(self) -> None:
        """Show what the pane is, and the keys."""
        bindings = [active.binding for active in self.active_bindings.values()]
        self.app.push_screen(Overlay("Help", help_lines(bindings, self.pane), self.glyphs))

    def action_problems(self) -> None:
        """Show what is wrong with the file and what it says, and with the configuration."""
        config = self.own.config
        places: Places = {}
        own: list[Choice] = []
        if config is not None and config.problems:
            own = [Choice(()), Choice((Span(config.path, "label"),))]
            own += report_choices(config, places, Path(config.path).expanduser())
        lines = file_choices(self.as_saved, places, own)

        def chosen(target: str | None) -> None:
            if target:
                self.edit_at(*places[target])

        self.app.push_screen(ProblemList(self.as_saved.report.path, lines, self.glyphs), chosen)

    def on_key(self, event: events.Key) -> None:
        """Say once that a key does nothing here, and which one tells what the others do."""
        if self._told_of_keys or event.key in self.active_bindings or event.key == Keys.Ignore:
            return
        self._told_of_keys = True
        key = self.key_of("help")
        words = f"; {key} shows the keys" if key else ""
        self.notify(f"{short_name(event.key)} does nothing here{words}.", markup=False)
