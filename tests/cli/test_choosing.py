"""`check --select` and `--ignore`: which codes judge."""

import pytest

from tests.cli.running import ran

DRAFT = b"""\
title: Ferry strike
timeline:
  - {title: Crews walk out, date: 2026-03-03, said: on Monday, basis: relative}
"""
WRONG = DRAFT + b"  - {title: x, dat: 2026}\n"


def codes(text: bytes, *arguments: str) -> list[str]:
    """Return the codes that a check tells."""
    done = ran("check", "--format", "github", *arguments, "-", stdin=text)
    return [line.partition("title=")[2][:4] for line in done.out.splitlines()]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], ["B502", "B508", "B503"]),
        (["--select", "B508"], ["B508"]),
        (["--select", "b503,B508"], ["B508", "B503"]),
        (["--select", "B503", "--select", "B508,"], ["B508", "B503"]),
        (["--select", "B50"], ["B502", "B508", "B503"]),
        (["--select", "B51"], []),
        (["--ignore", "B50"], []),
        (["--ignore", "B503 , B502"], ["B508"]),
        (["--select", "B50", "--ignore", "B503"], ["B502", "B508"]),
    ],
)
def test_codes_and_their_beginnings_choose_what_is_judged(
    arguments: list[str], told: list[str]
) -> None:
    """In lists with commas, and several times."""
    assert codes(DRAFT, *arguments) == told


def test_what_is_not_judged_does_not_count() -> None:
    """Nor for `--strict`."""
    assert ran("check", "--strict", "-", stdin=DRAFT).code == 1
    assert ran("check", "--strict", "--ignore", "B5", "-", stdin=DRAFT).code == 0


@pytest.mark.parametrize("arguments", [["--ignore", "B"], ["--select", "B519"]])
def test_errors_are_always_told(arguments: list[str]) -> None:
    """They are no judgement that one may share or not."""
    assert codes(WRONG, *arguments) == ["B201"]
    assert ran("check", *arguments, "-", stdin=WRONG).code == 1


@pytest.mark.parametrize(
    ("word", "what", "help_"),
    [
        ("B305", "cannot choose `B305`: errors are always told", "takes the codes that judge"),
        ("B3", "cannot choose `B3`: errors are always told", "takes the codes that judge"),
        ("B595", "is given `B595`, and no code begins so", "did you mean `B505`?"),
        ("date", "is given `DATE`, and no code begins so", "`briefing explain` lists all codes"),
        (",", "is given no code", "name one"),
        ("", "is given no code", "name one"),
        ("B5\x1b[2J", "is given `B5␛[2J`", ""),
    ],
)
def test_a_word_that_chooses_nothing_is_refused(word: str, what: str, help_: str) -> None:
    """Before any file is read: a slip would let everything pass."""
    done = ran("check", "--ignore", word, "-", stdin=DRAFT)
    assert (done.code, done.out) == (2, "")
    assert f"`--ignore` {what}" in done.err
    assert help_ in done.err


def test_an_allowance_for_what_is_not_judged_is_let_alone() -> None:
    """Whether it silences anything is not known then."""
    text = b"title: t\nbackground:\n  - {text: x, allow: [B503: y]}\n"
    assert codes(text) == ["B519"]
    assert codes(text, "--ignore", "B503") == []
    assert codes(text, "--ignore", "B519") == []
