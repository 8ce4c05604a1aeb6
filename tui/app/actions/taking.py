"""Taking things along: to the clipboard, and into files."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from textual.message import Message

from tui.app.actions.aside import Aside
from tui.app.message import Told
from tui.app.overlay import Choice, Overlay
from tui.clean import clean_name
from tui.kinds.panes import PANES
from tui.model.briefing import Readable
from tui.model.card import Span
from tui.problems import Fault

# What only a key needs is imported by the key: the first screen is not to wait for it.
if TYPE_CHECKING:
    from tui.app.app import BriefingApp
    from tui.render.extract import Extract
    from tui.render.formats import Format

_NOTHING = "There is nothing here to be taken along."


class Taking(Aside):
    """Items, panes and the whole briefing, for other programs."""

    class Copied(Told):
        """A text was copied, by what is named; or nothing could take it."""

        text: str
        by: str

    class Written(Told):
        """A file was written, or could not be."""

        what: Path | Fault
        lost: Sequence[str] = ()
        """What the form had no place for."""

    def say(self, fault: Fault) -> None:
        """Say why something could not be done, and what to do."""
        self.notify(fault_words(fault), severity="warning", markup=False, timeout=6)

    def action_copy(self) -> None:
        """Copy the item under the cursor."""
        from tui.render.text import card_text

        if readable := self._taken():
            self.copy(card_text(readable.card(self.briefing)))

    def action_cite(self) -> None:
        """Copy the item under the cursor with its citation."""
        from tui.render.citation import cited_card
        from tui.render.text import card_text

        if readable := self._taken():
            self.copy(card_text(cited_card(readable, self.briefing)))

    def _taken(self) -> Readable | None:
        """Return the item under the cursor; where there is none, say so."""
        if self.readable is None:
            self.notify(_NOTHING, markup=False, timeout=3)
        return self.readable

    def copy(self, text: str) -> None:
        """Put a text on the reader's clipboard, and say by what; none of it is waited for."""
        self.aside_then_tell(partial(self._copied, text))

    def _copied(self, text: str) -> Message:
        from tui.app.clipboard import copied_by, ways
        from tui.app.programs import feed, found

        variables = self.origin.variables
        send = cast("BriefingApp", self.app).tell_terminal
        there = ways(variables, partial(found, variables=variables))
        return self.Copied(text, copied_by(text, there, partial(feed, variables=variables), send))

    def on_taking_copied(self, event: Copied) -> None:
        """Say what copied it; if nothing could, show the text to be marked by hand."""
        event.stop()
        if event.by:
            from tui.app.clipboard import copied_words

            self.notify(copied_words(event.text, event.by), markup=False, timeout=4)
            return
        why = Choice((Span("No clipboard could be reached. Mark it with the mouse:", "warning"),))
        lines = [Choice((Span(line),)) for line in event.text.rstrip("\n").split("\n")]
        self.app.push_screen(Overlay("To be copied", [why, Choice(()), *lines], self.glyphs))

    def action_export(self) -> None:
        """Ask what to write into a file, and in which format."""
        if self.is_kept_in():
            return
        from tui.render.formats import FORMATS

        extracts = self._extracts()
        # Programs that lose a part of it want all of a briefing; a part is for being read.
        offered = {
            f"{part} {form.name}": (part, form)
            for part, extract in extracts.items()
            for form in FORMATS
            if not form.losses or not (extract.items or extract.pane)
        }
        choices = [
            Choice((Span(part, "name"), Span(f" as {form.name}: {form.words}")), target)
            for target, (part, form) in offered.items()
        ]

        def chosen(target: str | None) -> None:
            if target:
                part, form = offered[target]
                self.aside_then_tell(partial(self._written, extracts[part], form))

        self.app.push_screen(Overlay("Write to a new file", choices, self.glyphs), chosen)

    def _extracts(self) -> "dict[str, Extract]":
        """Return what can be written by what it is called, the smallest first."""
        from tui.render.extract import Extract

        file = self.report.path if self.origin.path else ""
        whole = Extract(self.briefing, file)
        found = {}
        if self.readable is not None:
            found["this item"] = whole._replace(items=[self.readable])
        pane = next(pane for pane in PANES if pane.key == self.pane)
        if self.kept(pane.key) is not None and (shown := self._shown()):
            words = f"the {len(shown):,} shown"
            found[words] = whole._replace(items=shown, pane=pane.key)
        found[f"all of {pane.title}"] = whole._replace(pane=pane.key)
        found["the briefing"] = whole
        return found

    def _shown(self) -> Sequence[Readable]:
        targets = dict.fromkeys(entry.target for entry in self.rows.listing.entries)
        return [readable for target in targets if (readable := self.briefing.find(target))]

    def _written(self, extract: "Extract", form: "Format") -> Message:
        from tui.render.saving import file_stem, save

        stem = file_stem(extract)
        what = save(form.write(extract), _working(), stem, form.extension)
        return self.Written(what, [lost.words for lost in form.lost(extract)])

    def on_taking_written(self, event: Written) -> None:
        """Say what the file is called, or why there is none."""
        event.stop()
        if isinstance(event.what, Fault):
            self.say(event.what)
        else:
            lost = "".join(f"\nlost: {words}" for words in event.lost)
            wrote = f"Wrote {clean_name(event.what.name)}{lost}"
            self.notify(wrote, markup=False, timeout=12 if lost else 4)


def fault_words(fault: Fault) -> str:
    """Return a fault as a sentence: what, why, what to do."""
    what = f"{fault.what}: {fault.reason}" if fault.reason else fault.what
    words = f"{what}; {fault.help}" if fault.help else what
    return f"{words[:1].upper()}{words[1:]}."


def _working() -> Path:
    try:
        return Path.cwd()
    except OSError:
        # The folder was deleted under the shell; nothing can be written into what is left of it.
        return Path()
