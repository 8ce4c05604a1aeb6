"""Keys that a person gives to actions: the good ones hold, and clashes are told with both lines."""

import pytest

from tests.config.reading import config, problems
from tui.keys import NO_KEY, OVERLAY, READER, SCREENS, keys_of
from tui.problems import Mark


def keymap(*lines: str) -> dict[str, str]:
    """Return the keys that hold, of lines below `keys:`."""
    return dict(config("keys:", *(f"  {line}" for line in lines)).keymap)


def test_an_action_gets_one_key_or_several() -> None:
    """As printed or by name; its own are taken away, unless they are among them."""
    assert keymap("search: Ctrl+F", "copy: [y, Ctrl+Y]") == {
        "search": "ctrl+f",
        "copy": "y,ctrl+y",
    }


def test_an_empty_list_takes_all_keys_away() -> None:
    """For an action that is pressed by mistake only."""
    assert keymap("export: []") == {"export": NO_KEY}


def test_two_actions_may_change_keys_with_each_other() -> None:
    """Neither has its own key any more, so nothing clashes."""
    assert keymap("search: n", "hit.next: /") == {"search": "n", "hit.next": "slash"}
    assert problems("keys:", "  search: n", "  hit.next: /") == []


def test_a_key_that_is_freed_can_be_taken() -> None:
    """`[]` makes room."""
    assert keymap("hit.next: []", "search: n") == {"hit.next": NO_KEY, "search": "n"}


def test_of_two_in_the_file_the_later_clashes_and_names_the_other_line() -> None:
    """The first keeps the key."""
    lines = ["keys:", "  search: Ctrl+F", "  filter: [Ctrl+F, Ctrl+G]"]
    assert config(*lines).keymap == {"search": "ctrl+f", "filter": "ctrl+g"}
    (problem,) = config(*lines).report.problems
    assert (problem.code, problem.mark) == ("C104", Mark(3, 12))
    assert problem.reason == "line 2 gives it to `search`"


def test_a_key_that_another_action_comes_with_clashes() -> None:
    """The action that was there keeps it; how to make room is told."""
    (problem,) = config("keys:", "  search: n").report.problems
    assert (problem.code, problem.mark) == ("C104", Mark(2, 11))
    assert problem.what == "`n` cannot be `search` and `hit.next` at once"
    assert "`hit.next: []` leaves it without" in problem.help
    assert config("keys:", "  search: n").keymap == {}


def test_a_clash_gives_an_action_its_own_keys_back() -> None:
    """Which may clash in turn: in the end no key means two things, and one problem is told."""
    lines = ["keys:", "  search: n", "  hit.next: n"]
    assert config(*lines).keymap == {}
    assert problems(*lines) == [("C104", 3)]


def test_moves_are_the_same_on_every_screen() -> None:
    """`q` closes an overlay and quits the reader: it cannot move down as well. Told once."""
    assert problems("keys:", "  move.down: q") == [("C104", 2)]


def test_actions_of_different_screens_may_share_a_key() -> None:
    """As Enter does, which opens in the reader and chooses in an overlay."""
    assert keymap("overlay.choose: o") == {"overlay.choose": "o"}


@pytest.mark.parametrize("line", ["search: Ctrl+C", "overlay.quit: x", "overlay.quit: []"])
def test_ctrl_c_stays_what_it_is(line: str) -> None:
    """There is always a way out."""
    assert keymap(line) == {}
    assert problems("keys:", f"  {line}") == [("C105", 2)]


@pytest.mark.parametrize("action", ["close", "overlay.close", "search.close"])
def test_esc_goes_on_closing(action: str) -> None:
    """Beside the keys that are given; it cannot be taken away by a slip."""
    assert keymap(f"{action}: Ctrl+X") == {action: "ctrl+x,escape"}
    assert keymap(f"{action}: []") == {action: "escape"}
    assert problems("keys:", "  search: Esc") == [("C104", 2)]


def test_what_is_typed_is_no_key_where_one_types() -> None:
    """A letter in the line of the search is a letter."""
    for key in ("n", "/", "Space"):
        assert problems("keys:", f"  hits.down: {key}") == [("C104", 2)]
    assert keymap("hits.down: [Down, F7, n]") == {"hits.down": "down,f7"}


def test_an_unknown_action_is_told_with_the_nearest() -> None:
    """The others hold."""
    found = config("keys:", "  serch: Ctrl+F", "  copy: Ctrl+Y")
    (problem,) = found.report.problems
    assert (problem.code, problem.help) == ("C102", "did you mean `search`?")
    assert found.keymap == {"copy": "ctrl+y"}


def test_a_key_that_is_none_costs_no_other() -> None:
    """Of a list the good keys hold; without any, the action keeps its own."""
    assert keymap("search: [Ctlr+F, Ctrl+G]") == {"search": "ctrl+g"}
    assert keymap("search: Ctlr+F") == {}
    assert keymap("search:", "copy: Ctrl+Y") == {"copy": "ctrl+y"}


@pytest.mark.parametrize("sign", list("!\"%&'*,-:>?@[]`{|}"))
def test_a_sign_that_yaml_takes_for_its_own_is_read_and_reported(sign: str) -> None:
    """Who writes it means the key; what stands around it is not lost."""
    lines = ["theme: gruvbox", "keys:", "  search: Ctrl+F", f"  yaml: {sign}  ", "  copy: Ctrl+Y"]
    found = config(*lines)
    assert found.settings.theme == "gruvbox"
    assert {"search", "copy"} <= found.keymap.keys()
    quoted = next(one for one in found.report.problems if one.what.endswith("must be quoted"))
    assert (quoted.code, quoted.mark) == ("C103", Mark(4, 9))
    written = quoted.help.removeprefix("write `").removesuffix("`")
    assert "C103" not in [code for code, _ in problems("keys:", f"  {written}")]


def test_the_keys_that_the_program_comes_with_do_not_clash() -> None:
    """On no screen a key means two things; nor does a key come twice for one action."""
    for screen in SCREENS:
        keys = [name for key in screen for name in keys_of(key)]
        assert len(keys) == len(set(keys))
    assert len({key.id for key in READER}) == len(READER)
    assert len({key.id for key in OVERLAY}) == len(OVERLAY)
