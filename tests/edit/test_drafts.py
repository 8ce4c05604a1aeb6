"""Drafts are accepted and dropped, and all else in the file stays as it was."""

import json
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.test_properties import briefings
from tests.drafted import DRAFTED
from tests.load.test_properties import mutated
from tui.edit.drafts import Changed, accepted, drop_named, dropped
from tui.edit.undoing import Step
from tui.edit.unnaming import MOST
from tui.load.load import load_text
from tui.model.briefing import Briefing
from tui.problems import Fault


def loaded(text: str) -> Briefing:
    """Return the briefing of a text that has no errors."""
    briefing, report = load_text(text)
    assert briefing is not None
    assert not report.has_errors
    return briefing


ACCEPTED = {
    "union": (
        "    at: p1\n    draft: {rule: name.apposition, confidence: 0.9}\n  - {id: line",
        "    at: p1\n  - {id: line",
    ),
    "line": (", draft: {rule: name.head}}", "}"),
    "walkout": ("    draft:\n      rule: date.month-day\n      confidence: 0.92\n", ""),
    "cancelled": ("    draft: figure.count-of\n", ""),
    "count": (",\n     draft: {rule: figure.one-sided, confidence: 0.75}}", "}"),
}
DROPPED = {
    "line": "  - {id: line, name: Halden Line, by: courier, at: p1, draft: {rule: name.head}}\n",
    "count": DRAFTED.partition("  # Only one side counts.\n")[2],
    "walkout": "  - id: walkout"
    + DRAFTED.partition("  - id: walkout")[2].partition("  - {id: t")[0],
}


@pytest.mark.parametrize("item", ACCEPTED)
def test_accepting_takes_the_field_away_and_nothing_else(item: str) -> None:
    """In a block, in brackets, over several lines, in the short form."""
    old, new = ACCEPTED[item]
    assert DRAFTED.count(old) == 1
    assert accepted(DRAFTED, item) == DRAFTED.replace(old, new)


@pytest.mark.parametrize("item", DROPPED)
def test_dropping_takes_the_item_away_and_nothing_else(item: str) -> None:
    """The comments above it stay."""
    assert DRAFTED.count(DROPPED[item]) == 1
    assert dropped(DRAFTED, item) == DRAFTED.replace(DROPPED[item], "")


def test_the_last_item_of_a_list_may_go() -> None:
    """A list with nothing in it is no list."""
    text = "title: t\nbackground:\n- {id: b, text: x, draft: a.b}\n"
    assert dropped(text, "b") == "title: t\nbackground:\n"
    assert dropped(text.replace("\n- ", " [").replace("}\n", "}]\n"), "b") == (
        "title: t\nbackground: []\n"
    )


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ("union", "the event `walkout`, the event `talks`, the figure `cancelled` name it"),
        ("cancelled", "the caveat `count` names it"),
    ],
)
def test_what_others_name_is_not_dropped(item: str, reason: str) -> None:
    """The file would be broken; the answer says by whom it is named, and what to do."""
    fault = dropped(DRAFTED, item)
    assert isinstance(fault, Fault)
    assert fault.what == f"`{item}` is not dropped"
    assert fault.reason.startswith(reason)
    assert fault.help == "drop or change these first"


def test_of_many_that_name_it_some_are_told() -> None:
    """And how many more there are."""
    items = "".join(f"- {{id: e{one}, title: x, actors: a}}\n" for one in range(5))
    text = f"title: t\nactors:\n- {{id: a, name: A, draft: n.a}}\ntimeline:\n{items}"
    fault = dropped(text, "a")
    assert isinstance(fault, Fault)
    assert fault.reason.startswith("the event `e0`, the event `e1`, the event `e2` and 2 more name")


@pytest.mark.parametrize(
    "item",
    ["{text: x, at: p1}", "{text: x, at: s/p1}", "{text: x, by: s}", "{text: x, via: s}",
     "{text: x, claims: [{by: unattributed, at: p1}]}"],
)  # fmt: skip
def test_a_source_that_anything_stands_in_is_not_dropped(item: str) -> None:
    """A short pin would lead into another source, without a word."""
    text = (
        "title: t\nsources:\n- {id: s, label: S, text: {blocks: [x]}, draft: p.m}\n"
        f"- {{id: z, label: Z, text: {{blocks: [x]}}}}\nbackground:\n- {item}\n"
    )
    assert isinstance(dropped(text, "s"), Fault)
    assert not isinstance(dropped(text.replace(item, "{text: x, at: z/p1}"), "s"), Fault)


def test_an_item_that_has_no_id_of_its_own_keeps_the_one_it_has() -> None:
    """Dropping must not give its name to another."""
    text = "title: t\nbackground:\n- {text: x, draft: a.b}\n- {text: x}\n"
    fault = dropped(text, "x")
    assert isinstance(fault, Fault)
    assert fault.reason == "other items would not be what they are"


@pytest.mark.parametrize(
    ("text", "item", "what"),
    [
        (DRAFTED, "talks", "`talks` is no draft"),
        (DRAFTED, "nobody", "there is no item `nobody`"),
        (DRAFTED + '  - "\n', "union", "`briefing.yaml` cannot be changed"),
        ("", "union", "`briefing.yaml` cannot be changed"),
        ("- x\n", "x", "`briefing.yaml` cannot be changed"),
    ],
)
def test_what_cannot_be_done_is_told(text: str, item: str, what: str) -> None:
    """And the text stays."""
    for change in (accepted, dropped):
        fault = change(text, item)
        assert isinstance(fault, Fault)
        assert fault.what == what


def test_a_draft_that_cannot_be_read_is_accepted_all_the_same() -> None:
    """Its error goes with it."""
    text = "title: t\nbackground:\n- {id: b, text: x, draft: [a.b, c.d]}\n"
    assert accepted(text, "b") == "title: t\nbackground:\n- {id: b, text: x}\n"


def test_errors_elsewhere_are_in_nobodys_way() -> None:
    """Who reviews need not mend first."""
    text = "title: t\nupdated: soon\nbackground:\n- {id: b, text: x, draft: a.b}\n"
    assert accepted(text, "b") == text.replace(", draft: a.b", "")


UNNAMED = """\
    title: t
    actors:
    - {id: a, name: A, draft: n.a}
    - {id: b, name: B, part_of: a, roles: [{role: head, of: a}, member], at: s/p1}
    sources: [{id: s, label: S, text: {blocks: [x]}}]
    timeline:
    - {id: e, title: x, actors: [a, b]}
    - id: f
      title: x
      actors:
      - {id: a, role: host}  # the host
      - b
      # who says so
      by: a  # itself
    - {id: g, title: x, actors: a, claims: [{by: a}, {by: b}]}
    - {id: h, title: x, actors: [ a ], claims: [a, {by: b, at: p1}]}
    - {id: i, title: a, text: a, part_of: e}
    caveats:
    - {text: x, about: [e, a, f]}
    - {text: x, about: a}
    """
LEFT = """\
    title: t
    actors:
    - {id: b, name: B, roles: [{role: head}, member], at: s/p1}
    sources: [{id: s, label: S, text: {blocks: [x]}}]
    timeline:
    - {id: e, title: x, actors: [b]}
    - id: f
      title: x
      actors:
      # the host
      - b
      # who says so
      # itself
    - {id: g, title: x, claims: [{by: b}]}
    - {id: h, title: x, claims: [{by: b, at: p1}]}
    - {id: i, title: a, text: a, part_of: e}
    caveats:
    - {text: x, about: [e, f]}
    - {text: x}
    """


def test_what_is_dropped_is_taken_out_of_all_that_name_it() -> None:
    """Of lists, of fields, of records within; words that are alike are no names, comments stay."""
    done = drop_named(dedent(UNNAMED), "a", "x.yaml")
    assert isinstance(done, Changed), done
    assert done.text == dedent(LEFT)


@pytest.mark.parametrize(
    "item",
    ["relations: [{from: a, kind: opposes, to: b}]", "relations: [a opposes b]",
     "background: [{text: x, via: a}]"],
)  # fmt: skip
def test_what_others_cannot_be_without_is_not_taken_out(item: str) -> None:
    """They are told, and no others."""
    text = "title: t\nactors: [{id: a, name: A, draft: n.a}, {id: b, name: B, part_of: a}]\n"
    fault = drop_named(f"{text}{item}\n", "a", "x.yaml")
    assert isinstance(fault, Fault)
    assert fault.what == "`a` is not dropped"
    assert "actor" not in fault.reason


def test_an_item_that_too_many_name_is_changed_by_hand() -> None:
    """It would take too long."""
    items = "".join(f"- {{title: x, actors: a, id: e{one}}}\n" for one in range(MOST + 1))
    text = f"title: t\nactors: [{{id: a, name: A, draft: n.a}}]\ntimeline:\n{items}"
    fault = drop_named(text, "a", "x.yaml")
    assert isinstance(fault, Fault)
    assert fault.reason == "too many items name it"


@settings(max_examples=100, deadline=None)
@given(briefings())
def test_no_drop_breaks_a_briefing(text: str) -> None:
    """What comes of it has no error that was not there, and no name of what is gone."""
    whole = json.loads(text)
    for name in ("actors", "timeline", "figures"):
        for one in whole[name]:
            one["draft"] = {"rule": "a.b"}
    text = json.dumps(whole, ensure_ascii=False)
    before, report = load_text(text)
    assert before is not None
    for item in before.drafts:
        done = drop_named(text, item.id, "x.yaml")
        if isinstance(done, Changed):
            after, now = done.loaded
            assert after is not None
            assert item.id not in after.by_id
            assert item.id not in after.mentions
            assert len(list(now.of("error"))) <= len(list(report.of("error")))


NOTES = st.sampled_from(["", "  # a note: {x}, [y]", " # 'quoted"])
RULES = st.sampled_from(["a.b", "{rule: a.b}", "{rule: 'a.b', confidence: 0.92}", '"a.b"'])


@st.composite
def blocks(draw: st.DrawFn, number: int) -> str:
    """Draw an item as a block, with its draft, if it has one, anywhere in it."""
    fields = [f"id: i{number}", f"text: about {number}", "note: |\n      so # it\n\n      is"]
    fields = fields[: draw(st.integers(2, 3))]
    form = draw(st.sampled_from(["none", "line", "nested"]))
    if form == "line":
        fields.insert(draw(st.integers(0, len(fields))), f"draft: {draw(RULES)}")
    elif form == "nested":
        nested = f"draft:{draw(NOTES)}\n      # within\n      rule: a.b{draw(NOTES)}"
        fields.insert(draw(st.integers(0, len(fields))), nested)
    noted = [one if one.startswith("note") else one + draw(NOTES) for one in fields]
    above = draw(st.sampled_from(["", "  # above\n", "\n", "\n  # above\n\n"]))
    between = draw(st.sampled_from(["\n    ", "\n\n    ", "\n    # between\n    "]))
    return f"{above}  - {between.join(noted)}\n"


@st.composite
def brackets(draw: st.DrawFn, number: int) -> str:
    """Draw an item in brackets, perhaps over several lines."""
    fields = [f"id: i{number}", f"text: about {number}"]
    if draw(st.booleans()):
        fields.insert(draw(st.integers(0, 2)), f"draft: {draw(RULES)}")
    between = draw(st.sampled_from([", ", ",", " , ", ",\n      ", ",  # so\n      "]))
    end = draw(st.sampled_from(["}", " }", ",}", "\n    }"]))
    return f"  - {{{between.join(fields)}{end}{draw(NOTES)}\n"


@st.composite
def drafted(draw: st.DrawFn) -> str:
    """Draw a briefing with drafts, with comments wherever they may stand."""
    number = draw(st.integers(1, 5))
    items = [draw(blocks(one) | brackets(one)) for one in range(number)]
    text = f"# first\ntitle: t\nbackground:\n{''.join(items)}# last\n"
    text += draw(st.sampled_from(["", "caveats:\n  - care\n", "\n\n"]))
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


def comments(text: str) -> list[str]:
    """Return the comments of a text that `drafted` made."""
    words = ("# first", "# last", "# above", "# between", "# within", "# a note", "# 'q", "# so")
    return sorted(one for one in words for _ in range(text.count(one)))


@settings(max_examples=300)
@given(drafted())
def test_accepting_changes_the_lines_of_the_draft_alone(text: str) -> None:
    """Comments stay, nothing else is another, and it loads as what it was, less the draft."""
    before = loaded(text)
    for item in before.drafts:
        after = accepted(text, item.id)
        assert isinstance(after, str), after
        assert comments(after) == comments(text)
        now = loaded(after)
        assert [one.id for one in now.drafts] == [
            one.id for one in before.drafts if one is not item
        ]
        assert {one.id: one for one in now if one.id != item.id} == {
            one.id: one for one in before if one is not item
        }
        # All lines but those of the item stand as they stood.
        own = range(item.mark.line - 1, _last_line(text, item.mark.line))
        lines, left = text.splitlines(keepends=True), after.splitlines(keepends=True)
        assert left[: own.start] == lines[: own.start]
        assert left[len(left) - (len(lines) - own.stop) :] == lines[own.stop :]


def _last_line(text: str, line: int) -> int:
    """Return the line behind which the next item, or what comes behind the list, may begin."""
    lines = text.splitlines()
    following = (
        number
        for number in range(line, len(lines))
        if lines[number].startswith(("  - ", "  # ", "#", "caveats"))
    )
    return next(following, len(lines))


@settings(max_examples=300)
@given(drafted())
def test_dropping_takes_one_item_and_undoing_gives_the_text_back(text: str) -> None:
    """To the letter, line ends included."""
    before = loaded(text)
    for item in before.drafts:
        after = dropped(text, item.id)
        assert isinstance(after, str), after
        assert loaded(after).by_id == {one.id: one for one in before if one is not item}
        assert Step.of(text, after).undone(after) == text


@settings(max_examples=200)
@given(drafted(), st.lists(st.booleans(), max_size=5))
def test_any_review_is_undone_step_by_step(text: str, choices: list[bool]) -> None:
    """Across both kinds."""
    states, steps = [text], []
    for keeps in choices:
        drafts = loaded(states[-1]).drafts
        if not drafts:
            break
        after = (accepted if keeps else dropped)(states[-1], drafts[0].id)
        assert isinstance(after, str)
        steps.append(Step.of(states[-1], after))
        states.append(after)
    now = states[-1]
    for step, was in zip(reversed(steps), reversed(states[:-1]), strict=True):
        undone = step.undone(now)
        assert undone == was
        now = undone


@settings(max_examples=100)
@given(mutated(), st.sampled_from(["lna", "derna", "truce", "nobody"]))
def test_no_text_is_too_broken_to_be_refused(text: str, item: str) -> None:
    """A text or a reason comes of it, and never an exception."""
    for change in (accepted, dropped):
        assert isinstance(change(text, item), (str, Fault))


def test_the_letters_of_a_file_with_odd_line_ends_stay() -> None:
    """As they do where the file has lines of Windows."""
    text = dedent(DRAFTED).replace("\n", "\r\n")
    assert accepted(text, "walkout") == text.replace(
        "    draft:\r\n      rule: date.month-day\r\n      confidence: 0.92\r\n", ""
    )
