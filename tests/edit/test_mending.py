"""Safe mends are made, and everything else stays as it was."""

from textwrap import dedent

from hypothesis import given, settings

from tests.load.test_properties import mutated
from tui.edit.mending import mended
from tui.load.load import load_text
from tui.problems import Mark, Mend, Problem, Report


def judge(text: str) -> Report:
    """Return what is wrong with a text."""
    return load_text(text).report


def mend(text: str) -> str:
    """Return a text, which may be indented as the test is, after its mends."""
    return mended(dedent(text), judge).text


def test_values_are_mended_and_comments_stay() -> None:
    """In brackets, in quotes, before a comment, with the line ends of the file."""
    before = """\
        title: t   # of 2026
        sources: [{id: art, label: x, published: "May 7, 2018"}]

        # what happened
        timeline:
        - {title:  'Crews go', date: 7 May 2018, at: P6}  # first
        """
    after = """\
        title: t   # of 2026
        sources: [{id: art, label: x, published: "2018-05-07"}]

        # what happened
        timeline:
        - {title:  'Crews go', date: 2018-05-07, at: p6}  # first
        """
    assert mend(before) == dedent(after)
    crlf = dedent(before).replace("\n", "\r\n")
    assert mended(crlf, judge).text == dedent(after).replace("\n", "\r\n")


def test_what_a_mend_brings_to_light_is_mended_in_turn() -> None:
    """And what cannot be mended there was wrong before, where nobody could see it."""
    before = "title: t\nTimeline:\n  - {title: a, Date: 7 May 2018}\n  - {title: b, date: soon}\n"
    after = "title: t\ntimeline:\n  - {title: a, date: 2018-05-07}\n  - {title: b, date: soon}\n"
    done = mended(before, judge)
    assert done.text == after
    assert [mend.new for mend in done.mends] == ["timeline", "date", "2018-05-07"]


def test_a_mend_that_does_harm_is_not_made() -> None:
    """The others are."""
    twice = "title: t\nTitle: u\nquotes: [{gist: x, at: P6}]\n"
    assert mend(twice) == "title: t\nTitle: u\nquotes: [{gist: x, at: p6}]\n"
    # A list of pins inside a list is none.
    listed = "title: t\nquotes: [{gist: x, at: [p1 p2, P6]}]\n"
    assert mend(listed) == "title: t\nquotes: [{gist: x, at: [p1 p2, p6]}]\n"


def test_a_mend_is_made_where_the_old_text_stands_and_nowhere_else() -> None:
    """Escapes and several lines are read as another text than stands there."""
    escaped = 'title: t\nquotes: [{gist: x, at: "\\x506"}]\n'
    assert mend(escaped) == escaped
    lines = "title: t\ntimeline: [{title: x, date: '7 May\n  2018'}]\n"
    assert mend(lines) == lines


def test_mends_that_overlap_are_made_one_after_the_other() -> None:
    """None of them twice, and there is an end to it."""

    def endless(text: str) -> Report:
        report = Report("draft.yaml")
        for new in ("b" if text[0] == "a" else "a", "c"):
            report.add(Problem("B301", "x", mend=Mend(Mark(), text[0], new)))
        return report

    assert len(mended("a", endless).mends) <= 8


def test_a_file_full_of_harm_does_not_take_minutes() -> None:
    """Mends are looked for one by one up to a number of trials."""
    items = "".join(f"  - {{gist: x{number}, at: [p1 p2]}}\n" for number in range(400))
    judged = []

    def counting(text: str) -> Report:
        judged.append(text)
        return judge(text)

    assert mended(f"title: t\nquotes:\n{items}", counting).mends == []
    assert len(judged) <= 201


@settings(max_examples=40)
@given(mutated())
def test_no_error_comes_of_mending(text: str) -> None:
    """Whatever an editor has done to the file, and mending again changes nothing."""
    done = mended(text, judge)
    before, after = (len(list(judge(one).of("error"))) for one in (text, done.text))
    if not any(mend.new in {"timeline", "figures", "actors"} for mend in done.mends):
        assert after <= before
    assert len(done.text.splitlines()) == len(text.splitlines())
    assert mended(done.text, judge).text == done.text
