"""TimelineJS itself, in Chromium: it takes what is written for it, without a word of complaint.

`TIMELINEJS` names its `timeline.js` (npm: `@knight-lab/timelinejs`); `.ci/run` brings it where it
can.
"""

import json
import os
from pathlib import Path
from typing import Any, Final

import pytest

from tests.render.exports.browser import found_in, needs_browser
from tests.render.exports.golden import example
from tui.model.briefing import Briefing
from tui.render.exports.timelinejs import timelinejs_of
from tui.render.extract import Extract

LIBRARY: Final = os.environ.get("TIMELINEJS", "")
pytestmark = [
    needs_browser,
    pytest.mark.skipif(not LIBRARY, reason="TIMELINEJS does not say where TimelineJS is"),
]
QUIET: Final[dict[str, list[str]]] = {"errors": [], "warnings": []}
LOOKED_AT: Final = """
const timeline = new TL.Timeline("timeline", DATA, {language: "en"});
const drawn = () => document.querySelectorAll(".tl-timemarker").length;
for (let turn = 0; turn < 100 && drawn() < DATA.events.length; turn++)
  await new Promise(done => setTimeout(done, 50));
const texts = name => [...document.querySelectorAll(name)].map(one => one.textContent);
return {
  complaints: timeline.config.messages ?? timeline.config.logs,
  ids: timeline.config.events.map(one => one.unique_id),
  dates: texts(".tl-slide .tl-headline-date"),
  headlines: texts(".tl-slide .tl-headline"),
};
"""


def shown(written: str, folder: Path) -> Any:
    """Return what TimelineJS makes of a file."""
    source = Path(LIBRARY).resolve().as_uri()
    page = (
        '<!DOCTYPE html><html><body><div id="timeline" style="width: 900px; height: 500px"></div>'
        f'<script src="{source}"></script></body></html>'
    )
    return found_in(page, f"const DATA = {written};\n{LOOKED_AT}", folder)


@pytest.mark.parametrize("name", ["derna", "halden"])
def test_it_takes_every_slide_and_shows_its_words(
    name: str, derna: Briefing, tmp_path: Path
) -> None:
    """None is dropped or complained of, and dates are in the words that they were given in."""
    written = timelinejs_of(Extract(derna if name == "derna" else example()))
    slides = json.loads(written)["events"]
    found = shown(written, tmp_path)
    assert found["complaints"] == QUIET
    assert sorted(found["ids"]) == sorted(slide["unique_id"] for slide in slides)
    # The first slide is the title's, which has no date.
    assert sorted(found["dates"][1:]) == sorted(slide["display_date"] for slide in slides)
    assert len(found["headlines"]) == len(slides) + 1


def test_it_would_complain(tmp_path: Path) -> None:
    """The test above can fail."""
    dated = '{"start_date": {"year": 2026}}'
    broken = '{"start_date": {"year": "soon"}, "text": {"headline": "x"}}'
    found = shown(f'{{"events": [{dated}, {broken}]}}', tmp_path)
    assert found.get("complaints") != QUIET
