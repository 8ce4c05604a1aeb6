"""The help's lines come from the bindings, and from nowhere else."""

from textual.binding import Binding

from tui.app.help import key_lines
from tui.app.keys import OVERLAY_BINDINGS, READER_BINDINGS
from tui.keys import GROUPS, READER

LINES = key_lines(Binding.make_bindings(READER_BINDINGS))


def test_every_action_has_one_line() -> None:
    """With its group, its keys and its words."""
    assert len(LINES) == len(READER)
    assert {words for _, _, words in LINES} == {key.words for key in READER}


def test_all_keys_of_an_action_stand_together() -> None:
    """As they are printed on a keyboard."""
    by_words = {words: keys for _, keys, words in LINES}
    assert by_words["down a row"] == "j Down"
    assert by_words["back to where you were"] == "- Backspace"
    assert by_words["these keys"] == "? F1"
    assert by_words["a page down"] == "PgDn Ctrl+D Space"
    assert by_words["all actions and items by name"].startswith(":")


def test_groups_stand_in_their_order() -> None:
    """Each group once, as `keys.py` has them."""
    groups = list(dict.fromkeys(group for group, _, _ in LINES))
    assert groups == list(GROUPS)
    assert [line[0] for line in LINES] == sorted((line[0] for line in LINES), key=groups.index)


def test_what_has_no_group_is_left_out() -> None:
    """Bindings that are not for a reader are not in the reader's help."""
    assert key_lines([Binding("x", "explode")]) == []


def test_the_keys_of_lists_and_overlays_agree() -> None:
    """What moves a list moves a choice, too."""

    def keys(bindings: list[Binding], action: str) -> set[str]:
        found = (binding.key for binding in bindings if binding.action == action)
        return {key for names in found for key in names.split(",")}

    for action in ("move(1)", "move(-1)", "edge(1)", "edge(-1)", "page(1)", "page(-1)"):
        assert keys(READER_BINDINGS, action) == keys(OVERLAY_BINDINGS, action)
