"""Work done aside, so that keys are answered meanwhile."""

import contextvars
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from textual.message import Message

from tui.app.message import Told

if TYPE_CHECKING:
    from textual.message_pump import MessagePump as Pump
else:
    # Not a class of Textual's: making one takes time at every start (see actions/part.py).
    Pump = object


class Apart(Pump):
    """What takes time, and what is made of it: a message to the screen."""

    class Failed(Told):
        """Something went wrong that nobody foresaw."""

        fault: Exception

    @staticmethod
    def aside(work: Callable[[], None]) -> None:
        """Do work while keys are answered; it is let go when the program ends."""
        context = contextvars.copy_context()
        threading.Thread(target=context.run, args=(work,), daemon=True).start()

    def aside_then_tell(self, work: Callable[[], Message]) -> None:
        """Do work while keys are answered, and post what came of it."""
        self.aside_in_order(lambda: self.tell(work()))

    def aside_in_order(self, work: Callable[[], None]) -> None:
        """Do work that tells by itself while keys are answered; what fails is told, too."""
        self.aside(partial(self._do, work))

    def _do(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as fault:  # noqa: BLE001  # told where it is known how to end in order
            self.tell(self.Failed(fault))

    def tell(self, told: Message) -> None:
        """Post a message from aside."""
        with suppress(RuntimeError):  # the program has ended meanwhile
            self.post_message(told)

    def on_apart_failed(self, event: Failed) -> None:
        """Let the program end in order."""
        raise event.fault
