"""`briefing show` of what was asked for: a time, kinds, a query, another order; and of nothing."""

from pathlib import Path

import pytest

from tests.cli.running import ran

STRIKE = b"""\
title: Ferry strike
sources:
  - {id: article, label: the article, text: {blocks: [Crews., Talks.]}}
actors:
  - {id: hu, name: Harbour Union, kind: group}
  - {id: port, name: the port, kind: company}
timeline:
  - {id: walkout, date: 2026-03-02, title: Crews walk out, by: hu, actors: [hu], at: p1}
  - {id: talks, within: 2026-03-05/2026-03-20, title: Talks, by: article, at: p2}
  - {id: pay, title: Pay is raised, by: article}
figures:
  - {id: cancelled, label: sailings cancelled, value: about 140, as_of: 2026-03-04, by: hu}
  - {id: left, label: ferries left, value: about 9, as_of: 2026-03-30, by: port}
caveats:
  - {id: care, text: One side counts., about: [cancelled]}
"""


def ids(*arguments: str) -> list[str]:
    """Return the ids of the records that are printed."""
    done = ran("show", "-", "--tsv", *arguments, stdin=STRIKE)
    assert done.code in {0, 1}
    return [line.partition("\t")[0] for line in done.out.splitlines()]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (["-p", "timeline"], ["walkout", "talks", "pay"]),
        (["--pane", "timeline,figures"], ["walkout", "talks", "pay", "cancelled", "left"]),
        (["--since", "2026-03-20"], ["talks", "left", "port"]),
        (["-p", "overview"],
         ["walkout", "talks", "cancelled", "left", "hu", "port", "care", "pay"]),
        (["-p", "overview", "--query", "by:hu"], ["walkout", "cancelled"]),
        (["--until", "2026-03-02"], ["walkout", "hu"]),
        (["--since", "2026-03-03", "--until", "2026-03-04"], ["hu", "cancelled", "care"]),
        (["--since", "2026-03-03", "--until", "2026-03-04", "--only", "figure"], ["cancelled"]),
        (["--only", "event"], ["walkout", "talks", "pay"]),
        (["--only", "timeline"], ["walkout", "talks", "pay"]),
        (["--only", "Events, company"], ["walkout", "talks", "pay", "port"]),
        (["--only", "event", "--only", "passage"],
         ["walkout", "talks", "pay", "article/p1", "article/p2"]),
        (["--query", "by:hu"], ["walkout", "cancelled"]),
        (["--query", "talks", "-p", "timeline"], ["talks"]),
        (["--query", "by:hu", "--since", "2026-03-03"], ["cancelled"]),
        (["--query", "nothingofthesort"], []),
    ],
)  # fmt: skip
def test_what_is_asked_for_is_what_is_printed(arguments: list[str], found: list[str]) -> None:
    """All that is asked for must hold."""
    assert sorted(ids(*arguments)) == sorted(found)


def test_each_pane_that_has_the_order_is_put_into_it() -> None:
    """The others keep their own."""
    assert ids("--only", "figure,event", "--sort", "size") == [
        "walkout", "talks", "pay", "cancelled", "left",
    ]  # fmt: skip
    printed = ran("show", "-", "-p", "figures", "--sort", "claimant", stdin=STRIKE).out
    assert "Harbour Union:\n- about 140" in printed
    assert "The port:\n- about 9" in printed


def test_a_caution_is_told_with_what_it_is_about_unless_kinds_are_asked_for() -> None:
    """Nothing is shown without the care that it asks for."""
    printed = ran("show", "-", "--query", "sailings", stdin=STRIKE).out
    assert "READ WITH CARE\n- care: One side counts." in printed
    assert "READ WITH CARE" not in ran("show", "-", "--query", "ferries", stdin=STRIKE).out
    only = ran("show", "-", "--only", "figure", stdin=STRIKE).out
    assert "READ WITH CARE" not in only
    assert "(read with care)" in only
    assert "One side counts." in ran("show", "-", "--only", "caveat", stdin=STRIKE).out


@pytest.mark.parametrize("style", ["full", "brief", "one-line", "spoken"])
def test_nothing_as_asked_for_is_an_honest_no(style: str) -> None:
    """Exit code 1, nothing on standard output, a word on standard error."""
    done = ran("show", "--style", style, "--query", "nothingofthesort")
    assert (done.code, done.out) == (1, "")
    assert done.err == "nothing is printed: no item is as asked for\n"


@pytest.mark.parametrize("style", ["full", "brief", "one-line", "spoken"])
def test_every_style_tells_what_was_asked_for_alone(style: str) -> None:
    """Whatever it makes of it."""
    printed = ran("show", "--style", style, "--query", "sarraj").out
    assert "Sarraj" in printed
    assert "ISIS" not in printed


def test_of_a_time_it_is_said_what_has_no_date() -> None:
    """It may lie in it, and nobody knows; standard error tells how to find it."""
    done = ran("show", "-", "--since", "2026", stdin=STRIKE)
    assert done.err == "1 item has no date: briefing search is:undated\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--since", "yesterday"], "error: `--since`: `yesterday` is not a date\nhelp: "),
        (["--until", "2 March 2026"], "help: did you mean `2026-03-02`?"),
        (["--since", "2026-02-30"], "error: `--since`: "),
        (["--only", "events,fgure"], "there is no kind `fgure`\nhelp: did you mean `figure`?"),
        (["--only", ","], "error: `--only` names no kind\nhelp: there are: "),
        (["--query", "by:"], "error: `--query`: "),
        (["--query", "kind:evnt"], "help: did you mean `kind:event`?"),
        (["--sort", "sise"], "error: there is no order `sise`\nhelp: did you mean `size`?"),
        (["--sort", "size", "-p", "actors"], "error: there is no order `size` of actors\n"),
        (["--sort", "size", "-p", "source"], "help: leave `--sort` out"),
        (["--tsv", "--style", "spoken"], "error: `--tsv` has no style spoken"),
        (["--style", "loud"], "error: "),
        (["--style", "brief", "-p", "actors"], "the overview alone\nhelp: leave `--panes` away"),
        (["--style", "brief", "--sort", "size"], "the overview alone\nhelp: leave `--sort` away"),
        (["--since", "\x1b[31m"], "error: `--since`: "),
        (["--only", "\x1b[31m"], "error: there is no kind `"),
    ],
)  # fmt: skip
def test_what_asks_for_nothing_is_a_mistake(arguments: list[str], message: str) -> None:
    """Exit code 2, with what there is."""
    done = ran("show", *arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert "\x1b" not in done.err


def test_an_item_is_not_chosen_from(tmp_path: Path) -> None:
    """It is one, and what is asked of a whole is a mistake; a style is none."""
    done = ran("show", "derna-2018#entry", "--since", "2018", "--sort", "date")
    assert done.code == 2
    assert "help: leave `--since` and `--sort` away, or the `#`\n" in done.err
    record = ran("show", "derna-2018#entry", "--tsv", working=tmp_path).out.split("\t")
    assert record[:2] == ["entry", "event"]
    assert ran("show", "derna-2018#entry", "--style", "one-line").out.startswith("event entry: ")
    assert ran("show", "derna-2018#entry", "--style", "brief").out.startswith("event entry: ")
    assert ran("show", "derna-2018#entry", "--style", "spoken").out.startswith("LNA troops enter")
