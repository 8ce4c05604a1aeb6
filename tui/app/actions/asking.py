"""Keys that answer questions: which keys there are, what is wrong with the file."""

from textual import events
from textual.keys import Keys

from tui.app.actions.part import Part
from tui.app.help import help_lines
from tui.app.overlay import Choice, Overlay
from tui.keys import printed
from tui.model.card import Span, Spans
from tui.problems import Problem

_FIRST_WORDS = 12
"""A key's name, as a terminal may make it up, is shown up to so many letters."""


class Asking(Part):
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
        """Show what is wrong with the file, and with the person's configuration."""
        report, config = self.findings, self.own.config
        lines = [Choice(problem_spans(problem)) for problem in report.sorted()]
        lines = lines or [Choice((Span("Nothing is wrong with this file."),))]
        if config is not None and config.problems:
            lines += [Choice(()), Choice((Span(config.path, "label"),))]
            lines += [Choice(problem_spans(problem)) for problem in config.sorted()]
        self.app.push_screen(Overlay(report.path, lines, self.glyphs))

    def on_key(self, event: events.Key) -> None:
        """Say once that a key does nothing here, and which one tells what the others do."""
        if self._told_of_keys or event.key in self.active_bindings or event.key == Keys.Ignore:
            return
        self._told_of_keys = True
        name = printed(event.key)[:_FIRST_WORDS]
        key = self.key_of("help")
        words = f"; {key} shows the keys" if key else ""
        self.notify(f"{name} does nothing here{words}.", markup=False)


def problem_spans(problem: Problem) -> Spans:
    """Return a problem as a line of an overlay: place, code, what, why, what to do."""
    place = Span(f"{problem.mark.line}:{problem.mark.column} ", "pin")
    what = Span(problem.what, "warning" if problem.severity == "error" else "text")
    reason = Span(f"; {problem.reason}" if problem.reason else "")
    help_ = Span(f"\n{problem.help}" if problem.help else "", "muted")
    return (place, Span(f"{problem.code} ", "muted"), what, reason, help_)
