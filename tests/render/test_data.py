"""JSON: all that is recorded, under the format's own names, so that it can be read back."""

import json
from pathlib import Path
from typing import Any

from tests.app.test_hostile import hostile_briefing
from tests.reading import whole
from tui.load.load import load_text
from tui.model.briefing import Briefing
from tui.render.citation import citation_text
from tui.render.data import VERSION, json_of
from tui.render.extract import Extract


def read_again(written: str) -> Briefing:
    """Return the briefing that JSON holds, out of its recorded fields alone."""
    found = json.loads(written)
    file: dict[str, Any] = dict(found["briefing"])
    for item in found["items"]:
        if item["kind"] != "passage":
            file.setdefault(item["list"], []).append(item["fields"])
    # JSON is YAML.
    briefing, report = load_text(json.dumps(file, ensure_ascii=False))
    assert report.problems == []
    assert briefing is not None
    return briefing


def test_what_is_recorded_can_be_read_back(derna: Briefing) -> None:
    """Nothing is lost and nothing is added: it is the same briefing."""
    again = read_again(json_of(Extract(derna)))
    assert again.header == derna.header
    assert again.by_id == derna.by_id


def test_even_a_hostile_briefing_can_be_read_back() -> None:
    """With a value in every field that there is."""
    briefing = hostile_briefing().briefing
    assert briefing is not None
    found = json.loads(json_of(Extract(briefing)))
    by_id = {item["id"]: item["fields"] for item in found["items"] if item["kind"] != "passage"}
    assert by_id.keys() == briefing.by_id.keys()


def test_the_shape() -> None:
    """What docs/exports.md promises; a change of it is a new version."""
    briefing = whole(
        """\
        title: Ferry strike
        id: halden
        actors:
          - {id: hu, name: Harbour Union}
        relations:
          - {from: hu, kind: opposes, to: hu, by: unattributed}
        figures:
          - {id: crews, label: crew members, value: over 40, by: hu}
        """
    )
    found = json.loads(json_of(Extract(briefing, file="halden.yaml", pane="figures")))
    assert found == {
        "version": VERSION,
        "file": "halden.yaml",
        "briefing": {"title": "Ferry strike", "id": "halden"},
        "unreviewed": 0,
        "items": [
            {
                "kind": "figure",
                "list": "figures",
                "id": "crews",
                "line": 8,
                "column": 5,
                "unreviewed": False,
                "fields": {
                    "label": "crew members",
                    "value": "more than 40",
                    "id": "crews",
                    "by": "hu",
                },
                "title": "more than 40 crew members",
                "card": [
                    {"label": "who says so", "text": "Harbour Union, unrated", "links": ["hu"]},
                    {"label": "status", "text": "claimed: one party says so", "links": []},
                    {
                        "label": "where",
                        "text": "no pin: not tied to a place in a source",
                        "links": [],
                    },
                ],
                "citation": "More than 40: crew members — Harbour Union. Claimed: one party says "
                "so. No pin: not tied to a place in a source. From the briefing “Ferry strike” "
                "(halden#crews).",
            }
        ],
    }
    relation = json.loads(json_of(Extract(briefing, pane="actors")))["items"][-1]
    assert relation["fields"]["from"] == "hu"


def test_the_page_on_exports_shows_the_shape_as_it_is(derna: Briefing) -> None:
    """All of its keys, and no others."""
    page = (Path(__file__).parents[2] / "docs" / "exports.md").read_text("utf-8")
    shown = json.loads(page.partition("```json\n")[2].partition("```")[0])
    found = json.loads(json_of(Extract(derna, items=[derna.by_id["dmsc-dead"]])))
    assert shown["version"] == VERSION
    assert shown.keys() == found.keys()
    assert shown["items"][0].keys() == found["items"][0].keys()
    assert shown["items"][0]["card"][0].keys() == found["items"][0]["card"][0].keys()


def test_the_page_on_exports_shows_a_citation_as_it_is(derna: Briefing) -> None:
    """Word for word."""
    page = (Path(__file__).parents[2] / "docs" / "exports.md").read_text("utf-8")
    quoted = " ".join(line.removeprefix("> ") for line in page.splitlines() if line[:1] == ">")
    assert quoted == citation_text(derna.by_id["dmsc-dead"], derna)


def test_passages_stand_beside_their_source(derna: Briefing) -> None:
    """Each with its line in the file, and what is recorded of it."""
    items = json.loads(json_of(Extract(derna, pane="source")))["items"]
    passage = next(item for item in items if item["id"] == "article/p6")
    assert passage["kind"] == "passage"
    assert passage["list"] == "sources"
    assert passage["line"] > items[0]["line"]
    assert passage["fields"]["words"] == 24
