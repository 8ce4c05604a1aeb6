"""A hit that nobody has reviewed says so, also where its words are cut."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.running import Ran, ran
from tests.drafted import DRAFTED
from tests.reading import whole
from tui.search.document import documents


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a drafted briefing."""
    (tmp_path / "strike.yaml").write_text(DRAFTED, "utf-8")
    return tmp_path


def search(folder: Path, *arguments: str, columns: int | None = None) -> Ran:
    """Search the briefing."""
    return ran("search", *arguments, "strike.yaml", working=folder, columns=columns)


def test_documents_have_the_sign_of_their_items() -> None:
    """And passages none."""
    briefing = whole(DRAFTED)
    drafts = {item.id for item in briefing.drafts}
    assert {one.id for one in documents(briefing) if one.sign} == drafts


def test_hits_say_that_they_are_drafts(folder: Path) -> None:
    """In a pipe, on a terminal, and for programs."""
    for columns in (None, 80, 50):
        out = re.sub(r"\x1b\[[0-9;]*m", "", search(folder, "crews", columns=columns).out)
        assert re.search(r"event.*: \(draft\) .*Crews walk out", out)
        assert "(draft)" not in search(folder, "talks", columns=columns).out
    found = json.loads(search(folder, "--json", "crews").out)
    hits = {hit["id"]: hit["unreviewed"] for one in found["files"] for hit in one["hits"]}
    assert hits["walkout"] is True


def test_drafts_can_be_searched_for(folder: Path) -> None:
    """By what they are."""
    out = search(folder, "is:draft").out
    assert out.count("(draft)") == 5
    assert "talks" not in out
