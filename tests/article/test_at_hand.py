"""The article of a source is looked for in three places, and never outside of them."""

from pathlib import Path

import pytest

from tests.article.story import COUNT, STORY, briefing_text
from tests.reading import whole
from tui.article.article import Article
from tui.article.at_hand import AtHand, Whereabouts, articles_of, at_hand
from tui.article.copies import copy_of, path_of
from tui.problems import Fault

OTHER = Article(("Something else",))


def own(folder: Path, file: str, variables: dict[str, str] | None = None) -> AtHand | Fault | None:
    """Return what is at hand of a source whose briefing lies in a folder and names a file."""
    (source,) = whole(briefing_text(file=file)).sources
    return at_hand(source, Whereabouts(folder, variables or {}))


def test_a_source_has_the_file_that_its_briefing_names(tmp_path: Path) -> None:
    """Beside the briefing, or in a folder beside it."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/gull.txt").write_text(Article(STORY).text, encoding="utf-8")
    found = own(tmp_path, "articles/gull.txt")
    assert isinstance(found, AtHand)
    assert (found.origin, found.is_same, found.article.name) == ("file", True, "articles/gull.txt")
    assert found.found[1].text == COUNT


def test_an_article_that_is_given_goes_before_the_file(tmp_path: Path) -> None:
    """Whoever names one means it."""
    (tmp_path / "gull.txt").write_text(Article(STORY).text, encoding="utf-8")
    (source,) = whole(briefing_text(file="gull.txt")).sources
    found = at_hand(source, Whereabouts(tmp_path, {}, {"gull": OTHER}))
    assert isinstance(found, AtHand)
    assert (found.origin, found.article, found.is_same) == ("given", OTHER, False)


def test_a_copy_is_known_by_its_fingerprint_and_no_other_is_taken(tmp_path: Path) -> None:
    """A copy that was changed is none."""
    variables = {"XDG_DATA_HOME": str(tmp_path)}
    (source,) = whole(briefing_text()).sources
    assert source.text is not None
    path = path_of(source.text.sha256, variables)
    assert path is not None
    assert at_hand(source, Whereabouts(None, variables)) is None
    path.parent.mkdir(parents=True)
    path.write_text(Article(STORY).text, encoding="utf-8")
    found = at_hand(source, Whereabouts(None, variables))
    assert isinstance(found, AtHand)
    assert (found.origin, found.is_same) == ("copy", True)
    path.write_text(Article(STORY).text + " more", encoding="utf-8")
    assert copy_of(source.text, variables) is None


@pytest.mark.parametrize("sha256", ["", "../../../etc/passwd", "0" * 63, "0" * 64 + "/.."])
def test_a_fingerprint_that_is_none_names_no_file(sha256: str) -> None:
    """It comes from the briefing, which may be anybody's."""
    assert path_of(sha256, {"XDG_DATA_HOME": "/tmp"}) is None  # noqa: S108  # nothing is written


def test_a_link_that_leads_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    """A briefing from elsewhere must not make the program show other files."""
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "secret.txt").write_text("a secret", encoding="utf-8")
    (inside / "gull.txt").symlink_to(tmp_path / "secret.txt")
    found = own(inside, "gull.txt")
    assert isinstance(found, Fault)
    assert found.code == "B311"


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """In the place of the article, so that nothing is taken for proved."""
    found = own(tmp_path, "gull.txt")
    assert isinstance(found, Fault)
    assert "gull.txt" in found.what
    briefing = whole(briefing_text(file="gull.txt"))
    (article,) = articles_of(briefing, Whereabouts(tmp_path, {})).values()
    assert article == found


def test_standard_input_has_no_folder() -> None:
    """So its `file` is not looked for."""
    (source,) = whole(briefing_text(file="gull.txt")).sources
    assert at_hand(source, Whereabouts(None, {})) is None
