"""Copies of articles that a person has brought along, by their fingerprints, in the data directory.

They are the person's own: no briefing can ask for another than that which it has the fingerprint
of, and none is passed on.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tui.article.article import Article
from tui.article.fingerprint import is_of
from tui.article.reading import MOST_BYTES
from tui.directories import directory
from tui.load.file import read_bytes
from tui.model.source import SourceText
from tui.problems import Fault

FOLDER: Final = "articles"
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


def copy_of(text: SourceText, variables: Mapping[str, str]) -> Article | None:
    """Return the article that a fingerprint was taken of; None where no copy of it is kept.

    A copy that was changed is none.
    """
    path = path_of(text.sha256, variables)
    data = read_bytes(path, MOST_BYTES) if path else Fault("", "")
    if isinstance(data, Fault):
        return None
    article = Article.of(data.decode("utf-8", "replace"))
    return article if is_of(text, article) else None


def path_of(sha256: str, variables: Mapping[str, str]) -> Path | None:
    """Return where the copy of an article is kept; None where there is no place, or no such one."""
    folder = directory("data", variables)
    return folder / FOLDER / f"{sha256}.txt" if folder and _SHA256.fullmatch(sha256) else None
