"""The HTML page in a real Chromium: nothing is missing, links lead somewhere, all can be read."""

from pathlib import Path

import pytest

from tests.app.test_hostile import hostile_briefing
from tests.render.exports.browser import axe, found_in, needs_browser
from tests.render.test_formats import folded, in_panes, missing
from tui.model.briefing import Briefing
from tui.render.exports.html import html_of
from tui.render.extract import Extract

pytestmark = needs_browser
# What lies behind the words of a drawing axe does not know. They are in colours of the page, on its
# ground, which it has measured elsewhere.
VIOLATIONS = """
const found = await axe.run(document, {resultTypes: ["violations", "incomplete"]});
const drawn = node => document.querySelector(node.target[0]).closest("svg");
const told = one => [one.id, one.nodes.length, one.nodes[0].html, one.nodes[0].failureSummary];
return {
  violations: found.violations.map(told),
  contrast: found.incomplete.filter(
    one => one.id === "color-contrast" && !one.nodes.every(drawn)).map(told),
  passes: found.passes.map(one => one.id),
  colour: getComputedStyle(document.documentElement).backgroundColor,
};
"""


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing_in_light_and_dark(dark: bool, derna: Briefing, tmp_path: Path) -> None:
    """All of its rules, contrast among them."""
    page = html_of(Extract(derna))
    found = found_in(page, f"{axe()}\n{VIOLATIONS}", tmp_path, dark=dark)
    assert found["violations"] == []
    assert found["contrast"] == []
    assert {"color-contrast", "heading-order", "landmark-one-main"} <= set(found["passes"])
    assert found["colour"] == ("rgb(22, 23, 22)" if dark else "rgb(252, 252, 251)")


def test_axe_would_find_something(tmp_path: Path) -> None:
    """The test above can fail."""
    page = (
        "<!DOCTYPE html><html><body><p style='color:#eee'>some words</p><img src=''></body></html>"
    )
    found = found_in(page, f"{axe()}\n{VIOLATIONS}", tmp_path)
    assert {one[0] for one in found["violations"]} >= {"color-contrast", "image-alt"}


def test_every_word_of_every_card_is_shown(derna: Briefing, tmp_path: Path) -> None:
    """As the browser lays it out, so that nothing is hidden by a look."""
    shown = found_in(html_of(Extract(derna)), "return document.body.innerText;", tmp_path)
    words = folded(shown)
    for readable in in_panes(derna):
        assert missing(readable.card(derna), words) == []


def test_links_lead_to_something_and_can_be_reached_by_keys(
    derna: Briefing, tmp_path: Path
) -> None:
    """Each has an end within the page, a name, and its turn; the first one skips to the content."""
    script = """
    const links = [...document.links];
    const broken = links.filter(one => !document.getElementById(
      decodeURIComponent(one.hash.slice(1))));
    const focused = links.filter(one => { one.focus(); return document.activeElement === one; });
    const sideways = document.documentElement.scrollWidth > innerWidth;
    return {all: links.length, broken: broken.map(one => one.outerHTML), sideways,
            focused: focused.length, first: links[0].hash};
    """
    for width in (320, 1000):
        found = found_in(html_of(Extract(derna)), script, tmp_path, width=width)
        assert found["broken"] == []
        assert found["focused"] == found["all"] > 300
        assert found["first"] == "#content"
        assert found["sideways"] is False


def test_a_hostile_briefing_runs_nothing(tmp_path: Path) -> None:
    """The page's own scripts are none: the one that looks for them is the test's."""
    briefing = hostile_briefing().briefing
    assert briefing is not None
    script = """
    const handlers = [...document.querySelectorAll("*")].filter(one =>
      [...one.attributes].some(attribute => attribute.name.startsWith("on")));
    return {scripts: document.scripts.length, handlers: handlers.length,
            inserted: document.querySelectorAll("img, iframe, form, object, b").length};
    """
    found = found_in(html_of(Extract(briefing)), script, tmp_path)
    assert found == {"scripts": 1, "handlers": 0, "inserted": 0}
