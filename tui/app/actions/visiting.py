"""Opening the address of a source: shown first in full, and only then opened, or copied."""

from functools import partial

from tui.app.actions.taking import Taking
from tui.app.keys import TAKING_BINDINGS
from tui.app.message import Told
from tui.app.overlay import Choice, Overlay
from tui.config.effective import far_by
from tui.model.card import Span
from tui.model.source import Source
from tui.problems import Fault

COPY, OPEN = "copy", "open"
_FAR = "You are connected over ssh: a browser would open on that machine, not on yours."


class Taken(Overlay):
    """Lines that can be copied."""

    BINDINGS = TAKING_BINDINGS

    def footer(self) -> list[tuple[tuple[str, ...], str]]:
        """Name the key that copies, beside the others."""
        first, *others = super().footer()
        return [first, (("overlay.copy",), "copy"), *others]

    def action_pick(self, target: str) -> None:
        """Choose what the key stands for, whatever the cursor is on."""
        self.dismiss(target)


class Visiting(Taking):
    """The addresses of sources."""

    class Opened(Told):
        """A link was opened, or could not be."""

        command: list[str]
        began: bool

    def action_open_source(self) -> None:
        """Show the address of the item's source; where it has several, ask which."""
        from tui.app.browser import linked_sources

        sources = linked_sources(self.readable, self.briefing)
        if not sources:
            self.notify("The address of its source is not recorded.", markup=False, timeout=3)
        elif len(sources) == 1:
            self._show_address(sources[0])
        else:
            choices = [
                Choice((Span(one.label, "name"), Span(f"  {one.url}", "muted")), one.id)
                for one in sources
            ]
            overlay = Overlay("Whose address?", choices, self.glyphs)
            self.app.push_screen(overlay, self._chosen_source)

    def _chosen_source(self, target: str | None) -> None:
        source = self.briefing.by_id.get(target or "")
        if isinstance(source, Source):
            self._show_address(source)

    def _show_address(self, source: Source) -> None:
        """Show where a link leads before anything is done with it."""
        link = str(source.url)
        open_ = Choice((Span("open it in your browser"),), OPEN)
        copy = Choice((Span("copy it"),), COPY)
        choices = [Choice((Span(link, "strong"),)), Choice(()), open_, copy]
        if far_by(self.origin.variables):
            there = open_._replace(spans=(Span("open it there all the same"),))
            why = Choice((Span(_FAR, "warning"),))
            choices = [*choices[:2], why, Choice(()), copy, there]

        def chosen(target: str | None) -> None:
            if target == COPY:
                self.copy(link)
            elif target == OPEN:
                self._open(link)

        self.app.push_screen(Taken(f"Address of {source.label}", choices, self.glyphs), chosen)

    def _open(self, link: str) -> None:
        if self.is_kept_in():
            return
        from tui.app.browser import opening_command
        from tui.app.programs import found, launch

        variables = self.origin.variables
        command = opening_command(link, variables, partial(found, variables=variables))
        if isinstance(command, Fault):
            self.say(command)
            return

        self.aside(partial(launch, command, variables, partial(self._tell_opened, command)))

    def _tell_opened(self, command: list[str], began: bool) -> None:
        self.tell(self.Opened(command, began))

    def on_visiting_opened(self, event: Opened) -> None:
        """Say whether it was opened."""
        event.stop()
        program, *_, link = event.command
        if event.began:
            self.notify(f"Opened with {program}: {link}", markup=False, timeout=4)
        else:
            self.say(Fault("", f"`{program}` could not open the link", help="copy it instead"))
