"""Ask a language model about an article: what is sent, and what of the answer can be used."""

from collections.abc import Callable
from secrets import token_hex
from typing import Final

from tui.draft.engines.endpoint import TIME_OUT, Endpoint, answer, body
from tui.draft.engines.instructions import SYSTEM, asked
from tui.draft.engines.reply import Reply, reply
from tui.draft.text import Text
from tui.problems import Fault

MOST_BYTES: Final = 256 * 1024
"""The longest body that is sent: an article longer than that is no news article."""


def told(
    text: Text, to: Endpoint, announce: Callable[[str, int], None], time_out: float = TIME_OUT
) -> Reply | Fault:
    """Return what a model tells of an article; a `Fault` says why it tells nothing.

    `announce` is called with the host and the number of bytes before anything is sent to it.
    """
    sent = body(to, SYSTEM, asked(text.text, f"=== {token_hex(16)} ==="))
    if len(sent) > MOST_BYTES:
        reason = f"{len(sent):,} bytes would have to be sent; up to {MOST_BYTES:,} are"
        return Fault("", "the article is too long to be sent", reason)
    announce(to.name, len(sent))
    found = answer(to, sent, time_out)
    return found if isinstance(found, Fault) else reply(found, text)
